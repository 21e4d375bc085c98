# El texto que acompaña a un enlace, enviado a la persona invitada. Se tutea.

message-greeting = Hola:
message-greeting-name = Hola, { $name }:

message-contact = Me gustaría chatear contigo. Abre este enlace y tu aplicación de chat me añadirá ({ $address }) a tus contactos:
message-account-and-contact = Me gustaría chatear contigo. Este enlace te ayuda a conseguir una aplicación de chat y una cuenta en { $host }, y me añade ({ $address }) a tus contactos. Si ya tienes una dirección de chat, también sirve con ella:
message-account = Aquí tienes tu invitación al servidor de chat { $host }, de parte de { $address }. Abre este enlace, elige un nombre y una contraseña, y ya está:
message-account-name = Aquí tienes tu invitación al servidor de chat { $host }, de parte de { $address }. Tu dirección allí será { $name }@{ $host }. Abre este enlace y elige una contraseña:
message-password-reset = Con este enlace puedes elegir una contraseña nueva para tu cuenta en { $host }:
message-password-reset-name = Con este enlace puedes elegir una contraseña nueva para tu cuenta { $name }@{ $host }:

## Para quien tiene una aplicación de chat: el enlace se abre ahí y en ningún otro sitio.

message-app-contact = Me gustaría chatear contigo. Abre este enlace con tu aplicación de chat y me añadirá ({ $address }) a tus contactos:
message-app-account-and-contact = Me gustaría chatear contigo. Abre este enlace con tu aplicación de chat: me añadirá ({ $address }) a tus contactos y podrás tener una cuenta en { $host } si quieres:
message-app-account = Aquí tienes tu invitación al servidor de chat { $host }, de parte de { $address }. Abre este enlace con tu aplicación de chat y elige ahí un nombre y una contraseña:
message-app-account-name = Aquí tienes tu invitación al servidor de chat { $host }, de parte de { $address }. Tu dirección allí será { $name }@{ $host }. Abre este enlace con tu aplicación de chat y elige ahí una contraseña:

## El asunto del correo.

message-subject-contact = Chatear con { $address }
message-subject-account-and-contact = Chatear con { $address } en { $host }
message-subject-account = Tu invitación a { $host }
message-subject-password-reset = Una contraseña nueva para { $host }

## Hasta cuándo funciona.

message-until-days = Es solo para ti y funciona hasta el { $until } ({ $count ->
    [one] 1 día
   *[other] { $count } días
}).
message-until-hours = Es solo para ti y funciona hasta el { $until } ({ $count ->
    [one] 1 hora
   *[other] { $count } horas
}).
message-until-minutes = Es solo para ti y funciona hasta el { $until } ({ $count ->
    [one] 1 minuto
   *[other] { $count } minutos
}).
message-until-over = Funcionaba hasta el { $until }.
