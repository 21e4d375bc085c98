# Qué salió mal y qué hacer. Cada uno tiene un titular (qué pasó, una frase) y un consejo (qué hacer).

problem-server-says = El servidor dice: «{ $text }».

## Iniciar sesión

problem-wrong-password = El servidor no aceptó esta contraseña.
problem-wrong-password-advice = Compruébala e inténtalo de nuevo. Las mayúsculas cuentan. Si la contraseña es correcta, comprueba la dirección.
problem-account-disabled = Esta cuenta se ha desactivado.
problem-account-disabled-advice = Pregunta a quien administra el servidor.
problem-login-later = El servidor no puede iniciar tu sesión ahora mismo.
problem-login-later-advice = Espera unos minutos e inténtalo de nuevo.
problem-login-refused = El servidor rechazó el inicio de sesión.
problem-login-refused-advice = Pregunta a quien administra el servidor y enséñale los detalles.
problem-no-mechanism = El servidor quiere una forma de iniciar sesión que Invito no conoce.
problem-no-mechanism-advice = Tu contraseña no se envió. Pide a quien administra el servidor que permita SCRAM.
problem-weaker-mechanism = El servidor pide tu contraseña de una forma menos segura que antes.
problem-weaker-mechanism-advice = Puede que haya alguien en medio, así que tu contraseña no se envió. Prueba desde otra red. Si sigue pasando, pregunta a quien administra el servidor si se cambió a propósito; si es así, cierra la sesión de esta cuenta y vuelve a iniciarla.
problem-tampered = Puede que haya alguien entre tú y el servidor.
problem-tampered-advice = El inicio de sesión fue alterado por el camino, así que Invito se detuvo. Prueba desde otra red y avisa a quien administra el servidor.
problem-no-password = No hay contraseña para esta cuenta.
problem-no-password-advice = Da la contraseña para iniciar sesión.

## El camino al servidor

problem-unknown-host = No hay servidor de chat para { $host }.
problem-unknown-host-advice = Comprueba la parte que va después de la @ y tu red. Si las dos están bien, pide a quien administra el servidor su nombre y puerto, y escríbelos en los ajustes de conexión.
problem-other-protocol = { $host } responde, pero no como Invito esperaba.
problem-other-protocol-advice = Comprueba en «Ajustes de conexión» el servidor, su puerto y cómo empieza la conexión segura: STARTTLS y TLS directo necesitan puertos distintos.
problem-unreachable = No se puede llegar a { $host }.
problem-unreachable-advice = Comprueba tu conexión de red. Si todo lo demás funciona, quizá el servidor esté caído: espera un poco e inténtalo de nuevo.
problem-connection-lost = Se perdió la conexión con el servidor.
problem-connection-lost-advice = Comprueba tu conexión de red e inténtalo de nuevo.
problem-timed-out = El servidor no respondió a tiempo.
problem-timed-out-advice = Espera un poco e inténtalo de nuevo.
problem-closed = Has cerrado sesión.
problem-closed-advice = Inicia sesión e inténtalo de nuevo.
problem-no-tls = { $host } no ofrece una conexión segura.
problem-no-tls-advice = Tu contraseña no se envió. Di a quien administra el servidor que necesita TLS.
problem-certificate-expired = El certificado de { $host } ha caducado.
problem-certificate-expired-advice = Tu contraseña no se envió. Comprueba la fecha de este ordenador. Si está bien, avisa a quien administra el servidor.
problem-certificate-early = El certificado de { $host } todavía no es válido.
problem-certificate-early-advice = Tu contraseña no se envió. Comprueba la fecha y la hora de este ordenador. Si están bien, avisa a quien administra el servidor.
problem-certificate-name = El servidor que respondió no puede probar que es { $host }.
problem-certificate-name-advice = Tu contraseña no se envió. En una red pública, abre primero una página web para identificarte. Si no, di a quien administra el servidor que su certificado es de otro nombre.
problem-certificate-issuer = Este ordenador no sabe quién responde por { $host }.
problem-certificate-issuer-advice = Tu contraseña no se envió. Si el servidor tiene su propia autoridad de certificación, pide su archivo a quien administra el servidor y elígelo como archivo CA en los ajustes de conexión.
problem-certificate-other = El certificado de { $host } no es válido.
problem-certificate-other-advice = Tu contraseña no se envió. Avisa a quien administra el servidor y enséñale los detalles.
problem-ca-file = No se puede leer el archivo CA.
problem-ca-file-advice = Comprueba que { $path } existe y que tienes permiso para leerlo.
problem-ca-file-empty = No hay ningún certificado en el archivo CA.
problem-ca-file-empty-advice = { $path } debería ser un archivo PEM: texto con «BEGIN CERTIFICATE» en la primera línea.
problem-server = Esto no es el nombre de un servidor.
problem-server-name = «{ $typed }» no es el nombre de un servidor.
problem-server-advice = Da un nombre, o un nombre y un puerto, como chat.example.org:5222.

## Pedir una invitación

problem-outcome-unknown-advice = Puede que la invitación se haya creado de todos modos. Está en tu lista como «Incierta». Si la pides otra vez, se creará otra.
problem-not-offered = El servidor no crea esta clase de invitación ahora.
problem-not-offered-advice = Puede que se haya desactivado, o que tu cuenta ya no tenga permiso. En algunos servidores esto pasa también cuando hay demasiadas invitaciones tuyas abiertas. Pide a quien administra el servidor que lo mire y que limpie las invitaciones viejas.
problem-not-permitted = Tu cuenta no puede hacer esto.
problem-not-permitted-advice = Pregunta a quien administra el servidor.
problem-limit-reached = El servidor no crea más invitaciones para ti por ahora.
problem-limit-reached-advice = Espera a que algunas se usen o caduquen, o pregunta a quien administra el servidor.
problem-bad-input = El servidor no aceptó lo que se escribió.
problem-bad-input-advice = Cámbialo e inténtalo de nuevo.
problem-refused = El servidor se negó.
problem-refused-advice = Inténtalo más tarde. Si sigue pasando, pregunta a quien administra el servidor y enséñale los detalles.
problem-garbled = La respuesta del servidor no tiene sentido.
problem-garbled-advice = Inténtalo más tarde. Si sigue pasando, avisa a quien administra el servidor y enséñale los detalles.
problem-no-usernames = Este servidor no puede reservar un nombre de usuario.
problem-no-usernames-advice = Crea la invitación sin nombre. Quien la reciba elegirá uno.
problem-no-link = Esta invitación no tiene enlace.
problem-no-link-advice = La respuesta del servidor se perdió, así que no hay nada que entregar. Crea una invitación nueva.

## Este ordenador

problem-history = Tu lista de invitaciones no se puede leer o escribir.
problem-history-advice = Comprueba que el disco no está lleno y que tienes permiso para escribir { $path }.
problem-history-newer = Tu lista de invitaciones la escribió un Invito más nuevo.
problem-history-newer-advice = Usa la versión más nueva. No se cambió nada.
problem-file = Un archivo no se puede leer o escribir.
problem-file-advice = Comprueba que tienes permiso para leer y escribir { $path }, que su carpeta existe y que el disco no está lleno.
problem-not-found = Aquí no hay tal invitación.
problem-not-found-name = Aquí no hay ninguna invitación «{ $name }».
problem-not-found-advice = Busca su nombre en la lista de invitaciones.
problem-keyring-absent = En este ordenador no hay llavero donde guardar la contraseña.
problem-keyring-absent-advice = Puedes iniciar sesión de todos modos. Invito olvida la contraseña al cerrarse.
problem-keyring-locked = El llavero de este ordenador está bloqueado.
problem-keyring-locked-advice = Desbloquéalo e inténtalo de nuevo, o da la contraseña cada vez.
problem-keyring-failed = El llavero de este ordenador no funcionó.
problem-keyring-failed-advice = Inténtalo de nuevo, o da la contraseña cada vez.
problem-qr-long = El enlace es demasiado largo para un código QR.
problem-qr-long-advice = Entrega el propio enlace.
problem-qr-unread = El código QR no salió bien.
problem-qr-unread-advice = Entrega el propio enlace y, por favor, informa de este fallo.
problem-internal = Algo salió mal dentro de Invito.
problem-internal-advice = Inténtalo de nuevo. Si vuelve a pasar, por favor, informa de ello con los detalles.

## Una dirección escrita

problem-address-empty = No hay dirección.
problem-address-whole = Una dirección de chat es como ana@club.example: un nombre, una @ y el servidor.
problem-address-space = Hay un espacio en la dirección.
problem-address-space-advice = Quítalo. Una dirección de chat es como ana@club.example.
problem-address-no-at = No hay @ en la dirección.
problem-address-no-name = Falta el nombre antes de la @.
problem-address-no-host = Falta el servidor después de la @.
problem-address-resource = La dirección sigue después del servidor.
problem-address-resource-advice = Quita la parte que va después de la barra: { $without }.
problem-address-invalid = Esto no es una dirección de chat.
problem-address-invalid-advice = Mira si hay errores al escribirla. Una dirección de chat es como ana@club.example.

## Avisos sobre una invitación

warning-no-page = Tu servidor no tiene página web para esta invitación.
warning-no-page-advice = El enlace lleva en su lugar a una página de ayuda. La invitación va detrás de la # y no se envía al servidor de esa página.
warning-insecure-page = La página web de esta invitación no está protegida.
warning-insecure-page-advice = Quien comparta la red con tu invitado podría leer el enlace. Entrégalo de todos modos si te fías de la red, y pide https a quien administra el servidor.
warning-unusable-page = El servidor dio una página web que Invito no abre.
warning-unusable-page-advice = El enlace lleva en su lugar a una página de ayuda. Avisa a quien administra el servidor.
warning-not-redeemable = Este servidor perderá la solicitud de tu invitado.
warning-not-redeemable-advice = Es un fallo de Prosody 0.12.0 a 0.12.4. Pide a quien administra el servidor que actualice a 0.12.5 o más nuevo. Hasta entonces, da a tu invitado tu dirección de chat.
warning-not-saved = Esta invitación no se pudo guardar.
warning-not-saved-advice = Copia el enlace ahora: Invito no lo recordará.

## Por qué no se ofrece una clase de invitación. Los nombres de las opciones son de los servidores y se quedan como están.

reason-not-yours = No disponible para tu cuenta.
reason-not-yours-contact = Pregunta a quien administra { $host }: en Prosody la opción es allow_contact_invites = true. En Snikket solo los administradores crean invitaciones, así que pide un enlace a uno de ellos.
reason-not-yours-account = Pregunta a quien administra { $host }: en Prosody 13 tu rol necesita el permiso adhoc:urn:xmpp:invite#create-account, en un Prosody anterior tienes que ser administrador; en ejabberd la opción es access_create_account.
reason-not-yours-reset = Solo un administrador de { $host } los crea, con Prosody 13 o más nuevo. Pídele un enlace.
reason-not-offered = Tu servidor no lo ofrece.
reason-no-invites = Pregunta a quien administra { $host }: Prosody 0.12 o más nuevo necesita el módulo invites_adhoc, ejabberd 26.01 o más nuevo el módulo mod_invites.
reason-no-reset = { $host } necesitaría Prosody 13 o más nuevo con el módulo invites_adhoc. Pide en su lugar una contraseña nueva a quien lo administra.
reason-no-commands = Pregunta a quien administra { $host }: Prosody 0.12 o más nuevo necesita los módulos adhoc e invites_adhoc, ejabberd 26.01 o más nuevo mod_adhoc y mod_invites.
reason-not-yet = Esta versión de Invito todavía no puede pedirlo.
reason-not-yet-advice = Un administrador de { $host } puede crear una en el propio servidor.
problem-no-font = En este ordenador no hay ninguna letra con la que escribir la tarjeta.
problem-no-font-advice = Instala una, como Noto Sans o DejaVu Sans. La página web y las imágenes no la necesitan.
problem-no-letters = Ninguna fuente de este ordenador tiene todas las letras de esta tarjeta.
problem-no-letters-advice = Guarda en su lugar la página web (HTML), que no necesita ninguna. O instala una fuente para esas letras, como Noto Sans CJK para el chino.
problem-label-long = Esto es demasiado largo para un nombre.
problem-label-long-advice = Di para quién es la invitación en { $most } letras como mucho.

## Si un enlace funciona

finding-leads = La página web se abre y lleva a esta invitación.
finding-nowhere = La página web se abre, pero esta invitación ya no está en ella.
finding-nowhere-advice = Se usó, o se le puso fin en el servidor. Si tu invitado todavía necesita una, crea una nueva.
finding-elsewhere = La página web lleva a otra invitación.
finding-elsewhere-advice = No entregues este enlace. Avisa a quien administra el servidor.
finding-silent = La página web se abre, pero no dice a qué invitación lleva.
finding-silent-advice = Abre tú el enlace para ver lo que verá tu invitado.
finding-closed = La página web no se abre.
finding-closed-advice = Comprueba tu conexión de red. Si todo lo demás funciona, avisa a quien administra el servidor.
finding-closed-status-advice = Su servidor responde con el error { $status }. Avisa a quien administra el servidor.
finding-certificate = La página web no puede probar de quién es.
finding-certificate-advice = El navegador de tu invitado avisará de ello. Di a quien administra el servidor que el certificado de la página no es válido.
finding-off-host = La página web envía a sus visitantes a otro servidor, adonde Invito no la sigue.
finding-over = Se acabó el tiempo de esta invitación.
finding-over-advice = Si tu invitado todavía necesita una, crea una nueva.
finding-scans = El código QR se volvió a leer y dice el enlace.

## Un archivo de invitaciones que se quería traer

problem-import-large = Este archivo es demasiado grande para ser una lista de invitaciones.
problem-import-broken = Esta lista de invitaciones está dañada.
problem-import-line-advice = No se puede leer a partir de la línea { $line }. No se trajo nada. Expórtala otra vez en el otro ordenador.
problem-import-field-advice = La invitación número { $number } tiene un «{ $field }» incorrecto. No se trajo nada. Expórtala otra vez en el otro ordenador.
problem-import-other = Este archivo no es una lista de invitaciones.
problem-import-other-advice = Elige el archivo que se exportó con Invito. No se trajo nada.
problem-import-newer = Esta lista de invitaciones la exportó un Invito más nuevo.
