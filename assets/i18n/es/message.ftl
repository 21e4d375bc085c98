# El texto que acompaña a un enlace, enviado a la persona invitada. Se tutea.

message-greeting = Hola:
message-greeting-name = Hola, { $name }:

message-contact = Me gustaría chatear contigo. Abre este enlace y tu aplicación de chat me añadirá ({ $address }) a tus contactos:
message-account-and-contact = Me gustaría chatear contigo. Este enlace te ayuda a conseguir una aplicación de chat y una cuenta en { $host }, y me añade ({ $address }) a tus contactos. Si ya tienes una dirección de chat, también sirve con ella:
message-account = Aquí tienes tu invitación al servidor de chat { $host }, de parte de { $address }. Abre este enlace, elige un nombre y una contraseña, y ya está:
message-account-name = Aquí tienes tu invitación al servidor de chat { $host }, de parte de { $address }. Tu dirección allí será { $name }@{ $host }. Abre este enlace y elige una contraseña:
message-password-reset = Con este enlace puedes elegir una contraseña nueva para tu cuenta en { $host }:
message-password-reset-name = Con este enlace puedes elegir una contraseña nueva para tu cuenta { $name }@{ $host }:

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
