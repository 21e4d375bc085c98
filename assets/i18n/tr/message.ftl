# Bağlantıyla birlikte davet edilen kişiye giden metin. “Sen” diye seslenir.
#
# Sözlükçe: invite = davet, link = bağlantı, QR code = QR kodu, address = adres, server = sunucu, account = hesap,
# contact = kişi, chat app = sohbet uygulaması, password = parola.

message-greeting = Merhaba,
message-greeting-name = Merhaba { $name },

message-contact = Seninle sohbet etmek isterim. Bu bağlantıyı aç, sohbet uygulaman beni ({ $address }) kişilerine eklesin:
message-account-and-contact = Seninle sohbet etmek isterim. Bu bağlantı bir sohbet uygulaması ve { $host } üzerinde bir hesap edinmene yardım eder, beni de ({ $address }) kişilerine ekler. Zaten bir sohbet adresin varsa onunla da çalışır:
message-account = { $host } sohbet sunucusuna davetin burada; gönderen: { $address }. Bu bağlantıyı aç, bir ad ve bir parola seç, hepsi bu kadar:
message-account-name = { $host } sohbet sunucusuna davetin burada; gönderen: { $address }. Oradaki adresin { $name }@{ $host } olacak. Bu bağlantıyı aç ve bir parola seç:
message-password-reset = Bu bağlantıyla { $host } üzerindeki hesabın için yeni bir parola seçebilirsin:
message-password-reset-name = Bu bağlantıyla { $name }@{ $host } hesabın için yeni bir parola seçebilirsin:

## Sohbet uygulaması olan biri için: bağlantı orada açılır, başka yerde açılmaz.

message-app-contact = Seninle sohbet etmek isterim. Bu bağlantıyı sohbet uygulamanla aç, beni ({ $address }) kişilerine eklesin:
message-app-account-and-contact = Seninle sohbet etmek isterim. Bu bağlantıyı sohbet uygulamanla aç: beni ({ $address }) kişilerine ekler, istersen { $host } üzerinde bir hesabın da olabilir:
message-app-account = { $host } sohbet sunucusuna davetin burada; gönderen: { $address }. Bu bağlantıyı sohbet uygulamanla aç, orada bir ad ve bir parola seç:
message-app-account-name = { $host } sohbet sunucusuna davetin burada; gönderen: { $address }. Oradaki adresin { $name }@{ $host } olacak. Bu bağlantıyı sohbet uygulamanla aç, orada bir parola seç:

## E-postanın konusu.

message-subject-contact = { $address } ile sohbet
message-subject-account-and-contact = { $host } üzerinde { $address } ile sohbet
message-subject-account = { $host } davetin
message-subject-password-reset = { $host } için yeni bir parola

## Ne zamana kadar geçerli.

message-until-days = Yalnızca senin içindir ve { $until } tarihine kadar geçerlidir ({ $count ->
    [one] 1 gün
   *[other] { $count } gün
}).
message-until-hours = Yalnızca senin içindir ve { $until } tarihine kadar geçerlidir ({ $count ->
    [one] 1 saat
   *[other] { $count } saat
}).
message-until-minutes = Yalnızca senin içindir ve { $until } tarihine kadar geçerlidir ({ $count ->
    [one] 1 dakika
   *[other] { $count } dakika
}).
message-until-over = { $until } tarihine kadar geçerliydi.
