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
cli-no-command = Falta una orden.
cli-usage-advice = «invito-cli --help» muestra las órdenes y opciones.
cli-only-account = Solo una invitación a una cuenta puede reservar un nombre de usuario o haceros contactos a ti y a tu invitado.
cli-only-account-advice = Quita --username y --subscribe, o crea una invitación a una cuenta: invito-cli create account.
cli-bad-username = Esto no es un nombre de usuario.
cli-bad-username-advice = Un nombre de usuario no tiene espacios ni ninguno de los signos «"», «&», «'», «/», «:», «<», «>», «@». No se pidió nada al servidor.
cli-picture-and-json = Una imagen no es un documento JSON.
cli-png-to-terminal = Una imagen PNG no se puede mostrar en un terminal.
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
