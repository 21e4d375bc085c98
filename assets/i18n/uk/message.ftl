# Текст до посилання, для запрошеної людини. На «ти».
#
# Словничок: invite = запрошення, link = посилання, QR code = QR-код, address = адреса, server = сервер,
# account = обліковий запис, contact = контакт, chat app = застосунок для чату, password = пароль.

message-greeting = Привіт!
message-greeting-name = Привіт, { $name }!

message-contact = Хочу спілкуватися з тобою в чаті. Відкрий це посилання, і твій застосунок для чату додасть мене ({ $address }) до контактів:
message-account-and-contact = Хочу спілкуватися з тобою в чаті. Це посилання допоможе встановити застосунок для чату, створити обліковий запис на { $host } і додасть мене ({ $address }) до твоїх контактів. Якщо в тебе вже є адреса в чаті, підійде й вона:
message-account = Ось твоє запрошення на чат-сервер { $host } від { $address }. Відкрий це посилання, обери імʼя та пароль, і готово:
message-account-name = Ось твоє запрошення на чат-сервер { $host } від { $address }. Твоя адреса там буде { $name }@{ $host }. Відкрий це посилання й обери пароль:
message-password-reset = За цим посиланням можна обрати новий пароль для твого облікового запису на { $host }:
message-password-reset-name = За цим посиланням можна обрати новий пароль для твого облікового запису { $name }@{ $host }:

message-until-days = Воно лише для тебе. Діє до: { $until } ({ $count ->
    [one] { $count } день
    [few] { $count } дні
   *[many] { $count } днів
}).
message-until-hours = Воно лише для тебе. Діє до: { $until } ({ $count ->
    [one] { $count } година
    [few] { $count } години
   *[many] { $count } годин
}).
message-until-minutes = Воно лише для тебе. Діє до: { $until } ({ $count ->
    [one] { $count } хвилина
    [few] { $count } хвилини
   *[many] { $count } хвилин
}).
message-until-over = Воно діяло до: { $until }.
