# O texto que acompanha um link, para a pessoa convidada. Escrito para ser lido em todos os países de língua portuguesa.
#
# Glossário: invite = convite, link = link, QR code = código QR, address = endereço, server = servidor, account = conta,
# contact = contato, chat app = aplicativo de conversas, password = senha.

message-greeting = Olá,
message-greeting-name = Olá, { $name },

message-contact = Gostaria de conversar com você. Abra este link e o seu aplicativo de conversas vai me adicionar ({ $address }) aos seus contatos:
message-account-and-contact = Gostaria de conversar com você. Este link ajuda a obter um aplicativo de conversas e uma conta em { $host }, e me adiciona ({ $address }) aos seus contatos. Se você já tem um endereço de chat, ele também funciona com esse:
message-account = Aqui está o seu convite para o servidor de chat { $host }, de { $address }. Abra este link, escolha um nome e uma senha, e pronto:
message-account-name = Aqui está o seu convite para o servidor de chat { $host }, de { $address }. O seu endereço lá será { $name }@{ $host }. Abra este link e escolha uma senha:
message-password-reset = Com este link você pode escolher uma nova senha para a sua conta em { $host }:
message-password-reset-name = Com este link você pode escolher uma nova senha para a sua conta { $name }@{ $host }:

## Para quem tem um aplicativo de conversas: o link abre nele e em nenhum outro lugar.

message-app-contact = Gostaria de conversar com você. Abra este link com o seu aplicativo de conversas, e ele vai me adicionar ({ $address }) aos seus contatos:
message-app-account-and-contact = Gostaria de conversar com você. Abra este link com o seu aplicativo de conversas: ele vai me adicionar ({ $address }) aos seus contatos, e você pode ter uma conta em { $host }, se quiser:
message-app-account = Aqui está o seu convite para o servidor de chat { $host }, de { $address }. Abra este link com o seu aplicativo de conversas e escolha nele um nome e uma senha:
message-app-account-name = Aqui está o seu convite para o servidor de chat { $host }, de { $address }. O seu endereço lá será { $name }@{ $host }. Abra este link com o seu aplicativo de conversas e escolha nele uma senha:

## O assunto do e-mail.

message-subject-contact = Conversar com { $address }
message-subject-account-and-contact = Conversar com { $address } em { $host }
message-subject-account = O seu convite para { $host }
message-subject-password-reset = Uma nova senha para { $host }

## Até quando funciona.

message-until-days = É só para você e funciona até { $until } ({ $count ->
    [one] { $count } dia
   *[other] { $count } dias
}).
message-until-hours = É só para você e funciona até { $until } ({ $count ->
    [one] { $count } hora
   *[other] { $count } horas
}).
message-until-minutes = É só para você e funciona até { $until } ({ $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}).
message-until-over = Funcionou até { $until }.
