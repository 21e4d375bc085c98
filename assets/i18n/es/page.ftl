# Lo que lee una persona invitada en la página web y la tarjeta que se hacen para ella. Se tutea.

## Quién invita a qué

page-title = Invitación a { $host }
page-title-contact = Invitación de { $address }
page-title-password-reset = Una contraseña nueva para { $host }
page-for = Para { $name }
page-heading-contact = { $address } quiere chatear contigo
page-heading-account = Tu cuenta en { $host }
page-heading-password-reset = Elige una contraseña nueva para { $host }
page-lead-contact = Esta invitación añade { $address } a los contactos de tu aplicación de chat.
page-lead-account-and-contact = Con esta invitación consigues una aplicación de chat y una cuenta propia en { $host }, con { $address } entre tus contactos. Si ya tienes una dirección de chat, también sirve con ella.
page-lead-account = Con esta invitación de { $address } puedes abrir una cuenta en el servidor de chat { $host }.
page-lead-account-name = Con esta invitación de { $address } puedes abrir una cuenta en el servidor de chat { $host }. Tu dirección allí será { $name }@{ $host }.
page-lead-password-reset = Con este enlace puedes elegir una contraseña nueva para tu cuenta en { $host }.
page-lead-password-reset-name = Con este enlace puedes elegir una contraseña nueva para tu cuenta { $name }@{ $host }.

## Qué hacer. En papel no hay botón ni lista de aplicaciones.

page-steps = Qué hacer
page-step-open = Abre la invitación: pulsa el botón, o apunta al código con la cámara de tu móvil.
page-step-open-app = Abre la invitación en tu aplicación de chat: pulsa el botón, o escanea el código con la aplicación.
card-step-open = Apunta al código con la cámara de tu móvil, o escribe el enlace en un navegador.
card-step-open-app = Escanea el código con tu aplicación de chat.
page-step-choose = Elige una aplicación de chat para tu móvil u ordenador, si todavía no tienes ninguna.
page-step-own-address = Necesitas una aplicación de chat y una dirección propia. Si todavía no tienes, una de las aplicaciones de abajo te ayuda a conseguirla.
card-step-own-address = Necesitas una aplicación de chat y una dirección propia. Si todavía no tienes, la página te muestra dónde conseguirla.
page-step-add = Abre la invitación en la aplicación y añade { $address } a tus contactos.
page-step-add-here = Añade { $address } a tus contactos.
page-step-sign-up = Elige un nombre y una contraseña para tu cuenta en { $host }.
page-step-password = Elige una contraseña para { $name }@{ $host }.
page-step-contact = Saluda a { $address } en tus contactos. Si todavía no hay nadie, abre la invitación otra vez en la aplicación.
page-step-sign-in = Inicia sesión con tu aplicación de chat, y ya está.
page-step-new-password = Elige una contraseña nueva.
page-step-new-password-use = Escríbela en cada una de tus aplicaciones de chat.

## Botón, código y enlace

page-button = Abrir la invitación
page-button-app = Abrir en una aplicación de chat
page-button-password-reset = Elegir una contraseña nueva
page-have-app = Ya tengo una aplicación de chat: abrir ahí
page-code = Código QR del enlace
page-code-camera = O apunta a este código con la cámara de tu móvil
page-code-app = O escanea este código con tu aplicación de chat
page-link = El propio enlace, para copiar o escribir
page-secret = Quien tenga este enlace puede usarlo: guárdatelo para ti.

## Hasta cuándo funciona. $zone es la diferencia con la hora de Greenwich, como «UTC+01».

page-until = Funciona hasta el { $until } ({ $zone }).
page-endless = Es solo para ti.

## Aplicaciones, según dónde funcionan

page-apps = Aplicaciones de chat
page-apps-advice = Algunas conocidas, según dónde funcionan. Cualquier otra aplicación para XMPP también sirve.
