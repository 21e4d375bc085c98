# Palabras comunes a la ventana, la línea de órdenes y los mensajes. Invito tutea.
#
# Glosario:
#   invite = invitación, to invite = invitar          link = enlace          QR code = código QR
#   address = dirección (de chat)                     server = servidor      account = cuenta
#   contact = contacto                                password = contraseña  keyring = llavero
#   user name = nombre de usuario                     label (for whom) = Para
#   Waiting = Pendiente, Accepted = Aceptada, Used = Usada, Expired = Caducada, Withdrawn = Retirada, Unknown = Incierta
#   New account = Cuenta nueva, Private link = Enlace privado, New password link = Enlace de contraseña nueva
#   landing page = página de la invitación            the person who runs the server = quien administra el servidor
#   forget = olvidar, withdraw = retirar, renew = renovar, hand over = entregar, sign in/out = iniciar/cerrar sesión

## Cuánto le queda a una invitación

remaining-days = { $count ->
    [one] queda 1 día
   *[other] quedan { $count } días
}
remaining-hours = { $count ->
    [one] queda 1 hora
   *[other] quedan { $count } horas
}
remaining-minutes = { $count ->
    [one] queda 1 minuto
   *[other] quedan { $count } minutos
}
remaining-endless = no caduca
remaining-unknown = fin desconocido
ended-days = { $count ->
    [one] caducó hace 1 día
   *[other] caducó hace { $count } días
}
ended-hours = { $count ->
    [one] caducó hace 1 hora
   *[other] caducó hace { $count } horas
}
ended-minutes = { $count ->
    [one] caducó hace 1 minuto
   *[other] caducó hace { $count } minutos
}
ended-now = acaba de caducar

## Clases de invitación, breves para listas y como línea bajo un título

kind-contact = Contacto
kind-account-and-contact = Cuenta y contacto
kind-account = Cuenta nueva
kind-password-reset = Contraseña nueva
kind-sentence-contact = Invitación a ser tu contacto
kind-sentence-account-and-contact = Invitación a unirse a { $host } y a ser tu contacto
kind-sentence-account = Invitación a abrir una cuenta en { $host }
kind-sentence-password-reset = Enlace para elegir una contraseña nueva en { $host }

## Qué fue de una invitación, breve y en una frase

status-waiting = Pendiente
status-accepted = Aceptada
status-used = Usada
status-expired = Caducada
status-withdrawn = Retirada
status-unknown = Incierta
status-accepted-by = Aceptada por { $by }
status-sentence-waiting = Nadie la ha usado todavía, que Invito sepa.
status-sentence-accepted = { $by } la aceptó.
status-sentence-used = Alguien se registró con ella.
status-sentence-expired = Se acabó su tiempo.
status-sentence-withdrawn = Le pusiste fin.
status-sentence-unknown = Invito la pidió y la respuesta se perdió. Puede que exista en el servidor.
