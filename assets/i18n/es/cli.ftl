# Lo que dice la línea de órdenes. Sus textos de ayuda están en src/cli/args.rs.

## Cuentas

cli-no-accounts = Aquí no se conoce ninguna cuenta. Inicia sesión con: invito-cli --account you@example.org sign-in
cli-head-address = DIRECCIÓN
cli-head-server = SERVIDOR
cli-head-password = CONTRASEÑA
cli-by-dns = encontrado solo
cli-password-kept = en el llavero
cli-password-not-kept = no guardada
cli-signed-in = Sesión iniciada como { $account }. La contraseña está en el llavero.
cli-signed-out = { $account } ha cerrado sesión aquí. La contraseña se ha olvidado; las invitaciones se quedan.
cli-not-signed-in = { $account } no tenía sesión aquí. No había nada que olvidar.
cli-not-kept = Se inició sesión como { $account }, pero la contraseña no se guardó.
cli-not-kept-advice = { $why } Hasta que el llavero la acepte, da la contraseña cada vez: con --password-stdin, con la variable INVITO_PASSWORD o cuando se te pida.

## La contraseña

cli-password-prompt = Contraseña de { $account }:{" "}
cli-no-password = No hay contraseña para esta cuenta.
cli-no-password-advice = Dala en la primera línea de la entrada estándar con --password-stdin, en la variable INVITO_PASSWORD o cuando la pida un terminal. «invito-cli sign-in» la guarda en el llavero del sistema.
cli-empty-password = La contraseña está vacía.

## Argumentos

cli-no-account = Aquí no se conoce todavía ninguna cuenta.
cli-no-account-advice = Di cuál con --account you@example.org.
cli-unknown-account = { $account } no se conoce aquí.
cli-unknown-account-advice = Mira si la dirección es correcta. «invito-cli accounts» muestra las que se conocen aquí.
cli-no-command = Falta una orden.
cli-usage-advice = «invito-cli --help» muestra las órdenes y opciones.
cli-only-account = Solo una invitación a una cuenta puede reservar un nombre de usuario o haceros contactos a ti y a tu invitado.
cli-only-account-advice = Quita --username y --subscribe, o crea una invitación a una cuenta: invito-cli create account.
cli-bad-username = Esto no es un nombre de usuario.
cli-bad-username-advice = Un nombre de usuario no tiene espacios ni ninguno de los signos «"», «&», «'», «/», «:», «<», «>», «@». No se pidió nada al servidor.
cli-picture-and-json = Una imagen no es un documento JSON.
cli-png-to-terminal = Este formato no se puede mostrar en un terminal.
cli-standard-output = la salida estándar
cli-output-advice = Escríbela en un archivo con --output ARCHIVO.

## Qué se puede crear

cli-offers-on = { $account } en { $software }
cli-you-may = Puedes crear:
cli-you-may-not = No disponible para ti:
cli-nothing = nada
cli-offer-contact-yes = Pueden añadirte y también registrarse en tu servidor.
cli-offer-contact-no = Pueden añadirte.
cli-offer-contact-unknown = Pueden añadirte. Si tu servidor lo permite, también pueden registrarse en él.
cli-offer-account = Una cuenta nueva en { $host }. Eligen un nombre y una contraseña.
cli-offer-password-reset = Un enlace para elegir una contraseña nueva.
cli-no-own = Esta versión de Invito todavía no puede crear enlaces privados.
cli-no-password-reset = Esta versión de Invito todavía no puede crear enlaces de contraseña nueva.
cli-not-yet-advice = «invito-cli offers» muestra lo que puedes crear ahora.

## Un formulario del servidor

cli-form-needed = El servidor quiere saber más antes de crear esta invitación. No se creó nada.
cli-form-needed-advice = Pregunta por: { $fields }. Ejecuta la misma orden en un terminal, donde puedes responder.
cli-ask-yes = sí
cli-ask-no = no
cli-ask-yes-or-no = sí o no
cli-ask-one = un número
cli-ask-any = números separados por comas
cli-ask-lines = una línea vacía termina
cli-ask-again = Esa no es una de las respuestas.
cli-ask-required = El servidor lo necesita.

## Invitaciones

cli-no-invites = Aquí no hay invitaciones así.
cli-head-id = ID
cli-head-status = ESTADO
cli-head-end = FIN
cli-head-kind = CLASE
cli-head-account = CUENTA
cli-head-label = PARA
cli-until = { $left }, hasta el { $moment }
cli-ended = { $ago }, el { $moment }
cli-kept-as = Guardada aquí como { $id }
cli-fact-id = ID
cli-fact-label = Para
cli-fact-kind = Clase
cli-fact-account = Cuenta
cli-fact-username = Nombre de usuario
cli-fact-status = Estado
cli-fact-made = Pedida
cli-fact-expires = Fin
cli-labelled = { $id } es para { $label }.
cli-unlabelled = { $id } no es para nadie en particular.
cli-forgotten = { $id } se ha olvidado aquí.
cli-still-works = Su enlace sigue funcionando: quien lo tenga puede usarlo hasta que caduque.
cli-picture-saved = El código QR está en { $file }. Quien tenga este archivo puede usar la invitación.
cli-warning = Aviso: { $headline }
cli-fact-settled = Sabido
cli-fact-checked = Última consulta
cli-fact-renews = En lugar de
cli-fact-renewed-by = Sustituida por
cli-settled = { $moment }: { $how }
cli-how-push = el servidor avisó de un contacto nuevo
cli-how-roster = había un contacto nuevo al iniciar sesión
cli-how-page = su página web ya no existe
cli-how-probe = el servidor ya no la acepta
cli-how-person = lo dijiste tú

## Qué fue de las invitaciones. Una invitación se llama «k3v9mwq2 (Ben)».

cli-of-another = La invitación { $id } es de { $account }.
cli-of-another-advice = Quita --account, o nombra esa cuenta.
cli-none-waiting = No hay invitaciones pendientes.
cli-invite-name = { $id } ({ $label })
cli-arrived = { $address } es un contacto nuevo, quizá por una de estas invitaciones: { $invites }.
cli-arrived-advice = Di cuál: invito-cli decide { $address } ID. Si no fue ninguna de ellas, quita el ID.
cli-nobody-arrived = No hay nada que decidir sobre { $address }.
cli-nobody-arrived-advice = «invito-cli list» dice quién aceptó una de varias invitaciones.
cli-decided = { $address } aceptó { $id }.
cli-decided-none = { $address } no aceptó ninguna de las invitaciones.
cli-signals = las señales del sistema
cli-watch-connected = Conectado. Esperando noticias; Ctrl-C lo termina.
cli-watch-reconnecting = La conexión se perdió y se está restableciendo.
cli-watch-offline = Sesión cerrada.
cli-watch-accepted = { $by } aceptó la invitación { $invite }.
cli-watch-used = Alguien se registró con la invitación { $invite }.
cli-watch-expired = Se acabó el tiempo de la invitación { $invite }.
cli-watch-withdrawn = Se puso fin a la invitación { $invite }.
cli-watch-waiting = La invitación { $invite } sigue abierta.

## Si un enlace funciona

cli-good = Bien
cli-doubtful = Aviso
cli-bad = Mal

## Mudar la lista

cli-exported = { $count ->
    [one] 1 invitación está
   *[other] { $count } invitaciones están
} en { $file }. Quien tenga este archivo puede usar las que estén abiertas.
cli-imported = { $count ->
    [0] Ninguna invitación es nueva aquí.
    [one] 1 invitación es nueva aquí.
   *[other] { $count } invitaciones son nuevas aquí.
}
cli-imported-known = { $count ->
    [one] 1 ya estaba aquí y se queda como está.
   *[other] { $count } ya estaban aquí y se quedan como están.
}
