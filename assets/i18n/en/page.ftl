# What an invited person reads on the web page and the card that are made for them.

## Who invites to what

page-title = Invitation to { $host }
page-title-contact = Invitation from { $address }
page-title-password-reset = A new password for { $host }
page-for = For { $name }
page-heading-contact = { $address } would like to chat with you
page-heading-account = Your account on { $host }
page-heading-password-reset = Choose a new password for { $host }
page-lead-contact = This invitation adds { $address } to the contacts of your chat app.
page-lead-account-and-contact = With this invitation you get a chat app and an account of your own on { $host }, with { $address } in your contacts. If you have a chat address already, it works with that one, too.
page-lead-account = This invitation from { $address } lets you open an account on the chat server { $host }.
page-lead-account-name = This invitation from { $address } lets you open an account on the chat server { $host }. Your address there will be { $name }@{ $host }.
page-lead-password-reset = With this link you can choose a new password for your account on { $host }.
page-lead-password-reset-name = With this link you can choose a new password for your account { $name }@{ $host }.

## What to do. On paper there is no button, and no list of apps below.

page-steps = What to do
page-step-open = Open the invitation: press the button, or point the camera of your phone at the code.
page-step-open-app = Open the invitation in your chat app: press the button, or scan the code with the app.
card-step-open = Point the camera of your phone at the code, or type the link into a browser.
card-step-open-app = Scan the code with your chat app.
page-step-choose = Choose a chat app for your phone or computer, if you have none yet.
page-step-own-address = You need a chat app and an address of your own. If you have none yet, one of the apps below helps you to get it.
card-step-own-address = You need a chat app and an address of your own. If you have none yet, the page shows you where to get it.
page-step-add = Open the invitation in the app, and add { $address } to your contacts.
page-step-add-here = Add { $address } to your contacts.
page-step-sign-up = Choose a name and a password for your account on { $host }.
page-step-password = Choose a password for { $name }@{ $host }.
page-step-contact = Say hello to { $address } in your contacts. If there is nobody yet, open the invitation once more in the app.
page-step-sign-in = Sign in with your chat app, and you are in.
page-step-new-password = Choose a new password.
page-step-new-password-use = Enter it in each of your chat apps.

## Button, code and link

page-button = Open the invitation
page-button-app = Open in a chat app
page-button-password-reset = Choose a new password
page-have-app = I have a chat app already: open it there
page-code = QR code of the link
page-code-camera = Or point the camera of your phone at this code
page-code-app = Or scan this code with your chat app
page-link = The link itself, to copy or to type
page-secret = Whoever has this link can use it: keep it to yourself.

## Until when it works. $zone is the difference to the time in Greenwich, such as "UTC+01".

page-until = It works until { $until } ({ $zone }).
page-endless = It is meant for you alone.

## Apps, by what they run on

page-apps = Chat apps
page-apps-advice = Some well-known ones, by what they run on. Any other app for XMPP is fine, too.
