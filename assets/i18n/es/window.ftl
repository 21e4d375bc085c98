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
create-label = Para (el mensaje saluda con este nombre)
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
settings-page-not-kept = La página para enlaces queda como estaba. Lo que escribiste no es una dirección que empiece por https:// y acabe en #.
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
nav-switch-asks = Cambiar a { $account }, donde un contacto nuevo espera tu respuesta
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
key-news = Lo que ofrecen las novedades

## Entregar una invitación, y qué fue de ella

give-way = Qué tienen
give-way-page = Sin aplicación
give-way-app = Tiene aplicación
give-mail = Correo
give-mailed = Tu programa de correo tiene el mensaje
give-not-mailed = No se abrió ningún programa de correo.
give-not-mailed-advice = Copia el mensaje y pégalo donde escribes tu correo.
give-mail-cut = El mensaje es demasiado largo para un correo.
give-mail-cut-advice = Tu programa de correo recibe solo una parte, con el enlace. Para enviarlo todo, copia el mensaje y pégalo allí.
give-change = Cambiar el mensaje
give-save = Guardar
give-save-title = Guardar la invitación
give-save-png = Imagen (PNG)
give-save-svg = Imagen para imprimir (SVG)
give-save-pdf = Tarjeta para imprimir (PDF)
give-save-html = Página web (HTML)
give-copy-picture = Copiar la imagen
give-picture-copied = Imagen copiada
give-picture-not-copied = La imagen no se pudo copiar. Guárdala en su lugar.
give-saved = Guardada como { $file }
give-not-saved = No se guardó nada: ya hay un archivo con este nombre.
give-path-title = Guardar como archivo
give-path = Archivo
give-exists = «{ $file }» ya existe.
give-replace = Sustituir
give-letter-title = El mensaje
give-letter-title-name = El mensaje a { $name }
give-letter-text = Mensaje
give-letter-writing = Escribiendo el mensaje…
give-letter-language = Idioma: { $language }
give-letter-kept = Lo que cambies se guarda, para esta invitación y como tu redacción para las siguientes.
give-letter-usual = Volver al texto habitual
give-steps = Lo que verán
give-steps-name = Lo que verá { $name }
give-camera-app = Escanea esto con tu aplicación de chat · { $left }
give-camera-app-only = Escanea esto con tu aplicación de chat
give-made = creada el { $moment }
give-code-hidden = Este código ya no vale.
give-reveal = Mostrar de todos modos
give-old-link-copied = Enlace copiado. Ya no vale.
give-accepted = Alguien la aceptó.
give-used-advice = Funcionó. Si no fue la persona a la que iba dirigida, avisa a quien administra tu servidor.
give-expired-advice = Crea una nueva para la misma persona. La vieja se queda en tu lista.
give-withdrawn-advice = Crea una nueva si al final quieres invitar a esta persona.
give-unknown = No hay nada que entregar.
give-unknown-advice = Créala otra vez. Si la perdida existe en el servidor, nadie tiene su enlace.
give-hello = Saludar
give-copy-address = Copiar dirección
give-address-copied = Dirección copiada
give-renew = Renovar
give-renewing = Renovando…
give-again = Crearla otra vez
give-another = Crear otra
give-away = Para crear una nueva, inicia sesión.
give-how-push = El { $moment } tu servidor avisó a Invito del contacto nuevo.
give-how-roster = El contacto nuevo estaba ahí cuando Invito inició sesión el { $moment }.
give-how-page = El { $moment } su página ya no llevaba a ella.
give-how-probe = El { $moment } tu servidor ya no la aceptaba.
give-how-person = Lo dijiste el { $moment }.
give-check = Comprobar este enlace
give-checking = Comprobando…
give-good = Bien
give-warning = Aviso
give-bad = No está bien
give-found = { $level }: { $what }
give-fact-id = Nombre en esta lista
give-fact-expires = Fin, como lo envió el servidor
give-fact-no-end = ninguno
give-fact-status = Estado
give-fact-asked = Última consulta
give-fact-renews = La invitación anterior
give-fact-renewed-by = La invitación posterior
give-show-other = Mostrar
give-show-uri = Mostrar
give-never-asked = todavía no
give-ask = Preguntar ahora
give-asking = Preguntando…
give-ago-now = ahora mismo
give-ago-minutes = { $count ->
    [one] hace 1 minuto
   *[other] hace { $count } minutos
}
give-ago-hours = { $count ->
    [one] hace 1 hora
   *[other] hace { $count } horas
}
give-ago-days = { $count ->
    [one] hace 1 día
   *[other] hace { $count } días
}

## Lo que verá la persona invitada, paso a paso: para quien invita

steps-page = Una página en { $host } que dice quién invita.
steps-page-account = Una página en { $host } con la invitación.
steps-page-password-reset = Una página en { $host } para elegir una contraseña nueva.
steps-fallback = Una página web ajena que abre el enlace en una aplicación de chat, ya que { $host } no tiene ninguna para esta invitación. La clave del enlace se queda en su navegador.
steps-app = Su aplicación de chat, abierta por el enlace. Puede que una cámara o un navegador no sepan qué hacer con él.
steps-choose = Aplicaciones de chat para elegir, si no tienen ninguna.
steps-own-address = Necesitan una dirección de chat propia: esta invitación no crea cuentas.
steps-add = A ti, para añadirte a sus contactos. Tu servidor dice que sí por sí solo.
steps-add-asked = A ti, para añadirte a sus contactos. Su solicitud llega a tu aplicación de chat, donde dices que sí.
steps-add-lost = A ti, para añadirte a sus contactos. Pero no sirve de nada: { $software } pierde su solicitud.
steps-sign-up = Un formulario para un nombre y una contraseña, salvo que ya tengan una dirección de chat.
steps-sign-up-account = Un formulario para un nombre y una contraseña.
steps-sign-up-in-app = Un formulario para un nombre y una contraseña, en una aplicación que sepa registrarse con una invitación, como Conversations o Monal.
steps-password = Un formulario para una contraseña: su dirección será { $name }@{ $host }.
steps-password-in-app = Un formulario para una contraseña, en una aplicación que sepa registrarse con una invitación, como Conversations o Monal. Su dirección será { $name }@{ $host }.
steps-contact = A ti, ya entre sus contactos.
steps-contact-later = A ti, entre sus contactos. Si no estás ahí, abren el enlace otra vez en su aplicación.
steps-account = Su cuenta nueva. No os hace contactos: uno de los dos añade al otro más tarde.
steps-account-perhaps = Su cuenta nueva. Si entonces sois contactos lo decide tu servidor.
steps-new-password = Un formulario para la contraseña nueva.
steps-new-password-in-app = Un formulario para la contraseña nueva, en una aplicación que conozca esos enlaces.
steps-new-password-use = Cada una de sus aplicaciones de chat, que pide la contraseña nueva.

## La lista, lo que guarda y quién está en ella

undo = Deshacer
undone = Está de nuevo en tu lista.
not-undone = No se pudo deshacer. { $why }
link-copied = Enlace para { $name } copiado
renew-asking = Pidiendo una invitación nueva…
renew-busy = Se está creando otra invitación. Inténtalo de nuevo cuando esté.
renew-away = Para crear una invitación nueva en su lugar, inicia sesión.
renewed = Una invitación nueva, en lugar de la vieja. El enlace viejo funciona el mismo tiempo que antes.
renewed-elsewhere = La invitación nueva está lista, en tu lista
invites-newest = Más nuevas primero
invites-by-name = Por nombre
invites-ends-first = La que antes caduca
invites-unknown = Inciertas { $count }
invites-unknown-what = Nadie sabe si existen.
invites-unknown-advice = Invito las pidió y la respuesta se perdió por el camino. Crea la invitación otra vez y olvida esta.
invites-none-unknown = Ninguna invitación es incierta
invites-none-unknown-advice = Aquí están las que perdieron su respuesta por el camino.
invites-show-all = Mostrar todas
row-copy = Copiar el enlace para { $name }
row-renew = Renovar: { $name }
row-again = Crear otra vez: { $name }
row-forget = Olvidar: { $name }
key-renew = Una invitación nueva en lugar de esta
key-forget = Olvidar esta invitación

## Lo que se sabe mientras tanto

news-accepted = { $name } aceptó tu invitación ({ $by })
news-accepted-by = { $by } aceptó tu invitación
news-used = Alguien se registró con tu invitación
news-used-name = Alguien se registró con la invitación para { $name }
news-account = Invitado por { $account }
say-hello = Saludar
link-not-opened = Ningún programa de este ordenador lo abrió.
notice-open = Abrir
arrival-title = { $by } es un contacto nuevo
arrival-notice = Invito no sabe cuál de tus invitaciones fue.
arrival-question = { $by } es un contacto nuevo. ¿Qué invitación fue?
arrival-made = { $name }, { $date }
arrival-none = Ninguna de estas
arrival-choose = Decir cuál…
arrival-decided = Anotado.

## Cuentas, y lo que se guarda de ellas

removed = { $account } se ha quitado. Sus invitaciones se quedan aquí, sin conexión.
removed-all = { $account } se ha quitado, con sus invitaciones. Sus enlaces siguen funcionando.
removed-not-all = No se pudo quitar todo de { $account }. Puede que su contraseña siga en el llavero.
remove-title = ¿Quitar { $account }?
remove-words = Invito olvida la contraseña y cómo se llegaba al servidor. La cuenta misma se queda en el servidor. Los enlaces que has entregado funcionan el mismo tiempo que antes.
remove-keep-history = Quitarla, guardar invitaciones
remove-history-too = Quitarla con sus invitaciones
remove-cancel = Conservarla
swept = { $count ->
    [one] 1 invitación caducada hace mucho se ha olvidado
   *[other] { $count } invitaciones caducadas hace mucho se han olvidado
}
exported = { $count ->
    [one] 1 invitación está en { $file }. Su enlace es una llave: quien tenga el archivo puede usarlo.
   *[other] { $count } invitaciones están en { $file }. Sus enlaces son llaves: quien tenga el archivo puede usarlos.
}
imported = { $count ->
    [0] No hay nada nuevo en este archivo.
    [one] Se añadió 1 invitación, { $known } ya estaban aquí.
   *[other] Se añadieron { $count } invitaciones, { $known } ya estaban aquí.
}
window-open = Invito ya está abierto.
window-open-advice = Está en otra ventana, que guarda tus invitaciones. Búscala entre tus ventanas.

## Más ajustes

settings-language = Idioma
settings-language-system = Como el sistema
settings-contrast = Alto contraste
settings-switch = Mostrar
settings-remove = Quitar
settings-remove-name = Quitar { $account }
settings-reconnecting = Conectando otra vez…
settings-signing-in = Iniciando sesión…
settings-account = { $count ->
    [0] { $presence } · sin invitaciones
    [one] { $presence } · 1 invitación
   *[other] { $presence } · { $count } invitaciones
}
settings-texts = Mensajes
settings-texts-usual = Todos tienen el texto habitual. Cuando cambies el mensaje de una invitación, el texto nuevo se guarda para las siguientes y aparece aquí.
settings-text = { $kind }, { $language }
settings-text-edit = Cambiar
settings-text-edit-name = Cambiar: { $text }
settings-text-usual = Volver al texto habitual
settings-text-usual-name = Volver al texto habitual: { $text }
settings-text-places = Donde aparecen estos, Invito pone lo que nombran: {"{name}"} {"{address}"} {"{server}"} {"{link}"} {"{deadline}"}
settings-next = Escribir uno para…
settings-next-kind = Para qué invitaciones
settings-next-write = Escribir el mensaje
settings-history = Lo que se guarda
settings-forget = Olvidar las invitaciones terminadas tras
settings-forget-never = Nunca
settings-forget-days = { $count } días
settings-forget-hint = Se hace en el próximo inicio.
settings-file = Un archivo, para llevar tus invitaciones a otro ordenador
settings-file-hint = Contiene los enlaces de tus invitaciones, que son llaves. ~ es tu carpeta personal.
settings-export = Escribirlo
settings-import = Leerlo
replace-title = ¿Sustituir este archivo?
replace-words = Ya existe un archivo { $file }. Lo que contiene ahora se perdería.
replace-do = Sustituirlo
replace-keep = Conservarlo
give-code-done = Este código ya cumplió.
give-ended = el { $moment }
give-ended-beside = · el { $moment }
give-done = Listo
steps-account-contact = Su cuenta nueva, contigo entre sus contactos.

## Acerca de Invito

about-title = Acerca de Invito
about-words = Invitaciones a tu servidor de chat XMPP: creadas, entregadas, recordadas.
about-licence = Licencia
about-licence-words = Software libre bajo { $licence }: úsalo, compártelo, cámbialo.
about-privacy = Quién sabe qué
about-privacy-words = Invito habla con tu servidor de chat y con las páginas de tus propias invitaciones. Nadie más se entera de nada. Lo que creas se queda en este ordenador.
about-made-with = Hecho con
about-made-with-words = iced, las letras Inter y Noto Sans Arabic, e iconos de Lucide.
