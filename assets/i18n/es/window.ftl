# Las palabras propias de la ventana. Lo que sale mal está en problem.ftl, lo que comparte la línea de órdenes en common.ftl.

no-window = Invito no puede abrir su ventana.
no-window-advice = La pantalla no dio forma de dibujar en ella. `invito-cli` hace lo mismo sin ventana.
no-display = No hay pantalla en la que abrir una ventana.
no-display-advice = Inicia Invito desde un escritorio, o usa `invito-cli`, que hace lo mismo sin ventana.
window-broken = Invito se cerró por un fallo propio.
window-broken-advice = Lo que creaste está guardado; inícialo de nuevo. Con INVITO_LOG=warn dice dónde está el fallo.

## Palabras de varias páginas

cancel = Cancelar
close = Cerrar
save = Guardar
details = Detalles
try-again = Reintentar
new-invite = Nueva invitación
add-account = Añadir cuenta
sign-out = Cerrar sesión

## Iniciar sesión

sign-in-title = Invita a gente a tu servidor de chat
sign-in-intro = Inicia sesión con tu dirección de chat. Invito pregunta a tu servidor qué puedes entregar.
sign-in-intro-more = Inicia sesión con otra dirección de chat, o una vez más con la misma.
sign-in-address = Tu dirección de chat
sign-in-address-example = nombre@example.org
sign-in-use-instead = Usar { $address }
sign-in-password = Contraseña
sign-in-password-missing = Escribe la contraseña de esta dirección.
sign-in-show-password = Mostrar la contraseña
sign-in-hide-password = Ocultar la contraseña
sign-in-remember = Recordar en este ordenador
sign-in-submit = Iniciar sesión
sign-in-asking = Iniciando sesión…
sign-in-no-password-kept-advice = Escríbela una vez más. Con «Recordar en este ordenador» se guarda en tu llavero.
sign-in-way = Ajustes de conexión
sign-in-server = Servidor
sign-in-server-example = chat.example.org:5222
sign-in-server-hint = Solo si tu servidor no se encuentra solo.
sign-in-tls = Cómo empieza la conexión segura
sign-in-tls-starttls = STARTTLS
sign-in-tls-direct = TLS directo
sign-in-ca-file = Archivo CA
sign-in-ca-file-example = /ruta/a/ca.pem
sign-in-ca-file-hint = Solo si tu servidor tiene su propia autoridad de certificación.
signed-in-just-this-once = Sesión iniciada solo por esta vez: ningún llavero guardó la contraseña.
signed-in-not-noted = Sesión iniciada. Los ajustes no se pudieron escribir, así que la próxima vez lo escribirás todo de nuevo.
signed-out = { $account } ha cerrado sesión
signed-out-not-forgotten = { $account } ha cerrado sesión. Puede que el llavero tenga todavía su contraseña.

## Una invitación nueva

create-title = Nueva invitación
create-question = ¿Qué quieres entregar?
create-label = Para (solo lo ves tú)
create-label-example = Ben, el club de ajedrez, …
create-contact-title = Conectar con alguien
create-contact-unknown = Pueden añadirte. Si tu servidor lo permite, también pueden registrarse en él.
create-contact-no = Pueden añadirte como contacto. Necesitan una cuenta de chat propia.
create-join-title = Invitar a alguien a unirse
create-contact-yes = Pueden añadirte como contacto. Sin cuenta, pueden registrarse en { $host } con el mismo enlace.
create-account-title = Cuenta nueva en { $host }
create-account-words = Para una persona. Elige un nombre y una contraseña; no se te añade a sus contactos.
create-password-title = Enlace de contraseña nueva
create-submit = Crear
create-submit-name = { $words }: { $what }
create-asking = Creando…
create-reserve = Reservar un nombre…
create-no-name = Sin nombre
create-name = Nombre de usuario que reservar
create-name-example = ben
create-name-wrong = Un nombre no tiene espacios ni ninguno de estos: @ / : " & ' < >
create-not-offered = No disponible para ti.
create-not-yet = No en esta versión de Invito.
create-why = ¿Por qué?
create-why-name = Por qué no: { $what }
create-nothing = Tu servidor no te deja crear invitaciones.
create-nothing-advice = «¿Por qué?», abajo, dice qué pedir a quien administra el servidor.
create-ask-again = Preguntar otra vez al servidor
create-opening-keyring = Abriendo tu llavero…
create-signing-in = Iniciando sesión…
create-away = No has iniciado sesión.
create-away-advice = Tus invitaciones están aquí de todos modos. Para crear nuevas, inicia sesión.
create-type-password = Escribir la contraseña
create-recent = Recientes
create-recent-waiting = { $status } · { $left }

form-title = Unas preguntas
form-intro = Tu servidor pregunta esto antes de crear la invitación.
form-missing = El servidor lo necesita.
form-several = Varios, separados por comas.
form-roster-subscription = Ser contactos

why-copy = Copiar para el admin
why-copied = Copiado

## Una invitación

invite-back = Invitaciones
invite-label = Para
invite-name-it = Di para quién es
invite-rename = Cambiar para quién es
invite-reserved = { $kind }, con el nombre { $name } reservado
invite-until = hasta el { $moment }
invite-until-beside = · hasta el { $moment }
invite-asked = pedida el { $moment }
invite-end-unreadable = El servidor dice cuándo caduca, e Invito no puede leerlo: { $text }
invite-drawing = Dibujando el código…
invite-code = Código QR de la invitación: { $name }
invite-link = Enlace
invite-copy-link = Copiar enlace
invite-copy-message = Copiar mensaje
invite-message = Mensaje
invite-big = Pantalla completa
invite-small = Cerrar
invite-big-title = { $who } te invita a { $host }
invite-camera = Apunta aquí con la cámara del móvil · { $left }
invite-camera-only = Apunta aquí con la cámara del móvil
invite-forget = Olvidar
invite-saving = Guardando…
invite-link-copied = Enlace copiado
invite-message-copied = Mensaje copiado
invite-ready = La invitación está lista, en tu lista
invite-saved = Guardada
unsaved-advice = Muéstrala para copiar su enlace o guardarla otra vez. Se pierde cuando Invito se cierre.
unsaved-show = Mostrarla
invite-forgotten = Olvidada. El enlace sigue funcionando.
fact-kind = Clase
fact-created = Pedida
fact-account = Creada por
fact-server = Servidor
fact-uri = Dirección XMPP de la invitación
fact-page = Lo que el servidor envió como página

forget-title = ¿Olvidar esta invitación?
forget-words = Desaparece de tu lista. Su enlace sigue funcionando hasta que caduque, y ya no podrás ver qué es de ella.
forget-do = Olvidarla
forget-keep = Conservarla

## La lista de invitaciones

invites-title = Invitaciones
invites-search = Buscar
invites-part = Qué invitaciones
invites-all = Todas { $count }
invites-waiting = Pendientes { $count }
invites-accepted = Aceptadas { $count }
invites-ended = Terminadas { $count }
invites-all-short = Todas
invites-waiting-short = Pendientes
invites-accepted-short = Aceptadas
invites-ended-short = Terminadas
invites-by = por { $by }
invites-reading = Leyendo tus invitaciones…
invites-none = Todavía no hay invitaciones
invites-none-advice = Cada invitación que crees se guarda aquí, también sin red.
invites-not-found = No se encontró nada para «{ $search }»
invites-not-found-advice = Invito busca en los nombres que pusiste, los nombres de usuario y las direcciones.
invites-none-waiting = No hay invitaciones pendientes
invites-none-waiting-advice = Las que nadie ha usado todavía están aquí hasta que caduquen.
invites-none-accepted = Todavía no se ha aceptado ninguna invitación
invites-none-accepted-advice = En cuanto Invito sepa que alguien usó una, estará aquí.
invites-none-ended = Ninguna invitación ha terminado
invites-none-ended-advice = Las que nadie usó a tiempo están aquí.

## Ajustes

settings-title = Ajustes
settings-look = Aspecto
settings-appearance = Colores
settings-system = Como el sistema
settings-light = Claro
settings-dark = Oscuro
settings-text-size = Tamaño del texto
settings-smaller = Texto más pequeño
settings-larger = Texto más grande
settings-normal = Tamaño normal
settings-percent = { $percent } %
settings-links = Enlaces
settings-page = Página para enlaces sin página del servidor
settings-page-hint = La invitación va detrás de la #, donde el servidor de la página no la ve.
settings-page-usual = Usar la página habitual
settings-page-wrong = Esto no es la dirección de una página. Empieza por https:// y acaba en #.
settings-accounts = Cuentas
settings-signed-in = Con sesión iniciada
settings-signed-out = Sin sesión
settings-sign-in-name = Iniciar sesión con { $account }
settings-sign-out-name = Cerrar la sesión de { $account }
settings-about = Acerca de
settings-version = Invito { $version }

sign-out-title = ¿Cerrar la sesión de { $account }?
sign-out-words = Invito olvida la contraseña. Las invitaciones que creaste se quedan en este ordenador y vuelven a aparecer cuando inicies sesión.
sign-out-keep = Seguir con la sesión

## El marco

nav-invites-waiting = { $count ->
    [one] Invitaciones, 1 pendiente
   *[other] Invitaciones, { $count } pendientes
}
nav-switch = Cambiar a { $account }
status-connected = conectado
status-connecting = conectando…
status-reconnecting = reintentando desde las { $since }
status-offline = sin conexión
status-refused = rechazado por el servidor
status-signed-out = sin sesión
status-signing-in = iniciando sesión…
status-keyring = abriendo el llavero…

## Las teclas

help-title = Atajos de teclado
key-new = Nueva invitación
key-copy-link = Copiar el enlace
key-copy-message = Copiar el mensaje
key-big = El código lo más grande posible
key-search = Buscar en tus invitaciones
key-settings = Ajustes
key-back = Un paso atrás
key-size = Texto más grande, más pequeño, normal
key-help = Estas teclas
