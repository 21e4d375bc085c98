# Ce que lit une personne invitée sur la page web et la carte faites pour elle. On se tutoie.

## Qui invite à quoi

page-title = Invitation à { $host }
page-title-contact = Invitation de { $address }
page-title-password-reset = Un nouveau mot de passe pour { $host }
page-for = Pour { $name }
page-heading-contact = { $address } aimerait discuter avec toi
page-heading-account = Ton compte sur { $host }
page-heading-password-reset = Choisis un nouveau mot de passe pour { $host }
page-lead-contact = Cette invitation ajoute { $address } aux contacts de ton application de chat.
page-lead-account-and-contact = Avec cette invitation, tu obtiens une application de chat et un compte à toi sur { $host }, avec { $address } dans tes contacts. Si tu as déjà une adresse de chat, elle marche aussi avec celle-ci.
page-lead-account = Cette invitation de { $address } te permet d’ouvrir un compte sur le serveur de chat { $host }.
page-lead-account-name = Cette invitation de { $address } te permet d’ouvrir un compte sur le serveur de chat { $host }. Ton adresse y sera { $name }@{ $host }.
page-lead-password-reset = Avec ce lien, tu peux choisir un nouveau mot de passe pour ton compte sur { $host }.
page-lead-password-reset-name = Avec ce lien, tu peux choisir un nouveau mot de passe pour ton compte { $name }@{ $host }.

## Que faire. Sur papier, il n’y a ni bouton ni liste d’applications.

page-steps = Que faire
page-step-open = Ouvre l’invitation : appuie sur le bouton, ou vise le code avec l’appareil photo de ton téléphone.
page-step-open-app = Ouvre l’invitation dans ton application de chat : appuie sur le bouton, ou scanne le code avec l’application.
card-step-open = Vise le code avec l’appareil photo de ton téléphone, ou saisis le lien dans un navigateur.
card-step-open-app = Scanne le code avec ton application de chat.
page-step-choose = Choisis une application de chat pour ton téléphone ou ton ordinateur, si tu n’en as pas encore.
page-step-own-address = Il te faut une application de chat et une adresse à toi. Si tu n’en as pas encore, une des applications ci-dessous t’aide à l’obtenir.
card-step-own-address = Il te faut une application de chat et une adresse à toi. Si tu n’en as pas encore, la page te montre où l’obtenir.
page-step-add = Ouvre l’invitation dans l’application, et ajoute { $address } à tes contacts.
page-step-add-here = Ajoute { $address } à tes contacts.
page-step-sign-up = Choisis un nom et un mot de passe pour ton compte sur { $host }.
page-step-password = Choisis un mot de passe pour { $name }@{ $host }.
page-step-contact = Dis bonjour à { $address } dans tes contacts. S’il n’y a encore personne, ouvre l’invitation encore une fois dans l’application.
page-step-sign-in = Connecte-toi avec ton application de chat, et c’est fait.
page-step-new-password = Choisis un nouveau mot de passe.
page-step-new-password-use = Saisis-le dans chacune de tes applications de chat.

## Bouton, code et lien

page-button = Ouvrir l’invitation
page-button-app = Ouvrir dans une application de chat
page-button-password-reset = Choisir un mot de passe
page-have-app = J’ai déjà une application de chat : ouvrir là
page-code = Code QR du lien
page-code-camera = Ou vise ce code avec l’appareil photo de ton téléphone
page-code-app = Ou scanne ce code avec ton application de chat
page-link = Le lien lui-même, à copier ou à saisir
page-secret = Qui a ce lien peut l’utiliser : garde-le pour toi.

## Jusqu’à quand elle marche. $zone est la différence avec l’heure de Greenwich, comme « UTC+01 ».

page-until = Elle marche jusqu’au { $until } ({ $zone }).
page-endless = Elle n’est que pour toi.

## Les applications, selon ce sur quoi elles tournent

page-apps = Applications de chat
page-apps-advice = Quelques-unes bien connues, selon ce sur quoi elles tournent. Toute autre application pour XMPP convient aussi.
