# Les mots propres à la fenêtre. Ce qui ne marche pas est dans problem.ftl, ce que la ligne de commande partage dans common.ftl.

no-window = Invito ne peut pas ouvrir sa fenêtre.
no-window-advice = L’écran n’a donné aucun moyen d’y dessiner. `invito-cli` fait la même chose sans fenêtre.
no-display = Il n’y a pas d’écran pour ouvrir une fenêtre.
no-display-advice = Lancez Invito depuis un bureau, ou utilisez `invito-cli`, qui fait la même chose sans fenêtre.
window-broken = Invito s’est arrêté à cause d’un défaut à lui.
window-broken-advice = Ce que vous avez créé est gardé ; relancez-le. Avec INVITO_LOG=warn, il dit où est le défaut.

## Les mots de plusieurs pages

cancel = Annuler
close = Fermer
save = Enregistrer
details = Détails
try-again = Réessayer
new-invite = Nouvelle invitation
add-account = Ajouter un compte
sign-out = Se déconnecter

## La connexion

sign-in-title = Invitez des gens sur votre serveur de chat
sign-in-intro = Connectez-vous avec votre adresse de chat. Invito demande à votre serveur ce que vous pouvez remettre.
sign-in-intro-more = Connectez-vous avec une autre adresse de chat, ou encore une fois avec la même.
sign-in-address = Votre adresse de chat
sign-in-address-example = vous@example.org
sign-in-use-instead = Utiliser { $address }
sign-in-password = Mot de passe
sign-in-password-missing = Saisissez le mot de passe de cette adresse.
sign-in-show-password = Montrer le mot de passe
sign-in-hide-password = Cacher le mot de passe
sign-in-remember = Retenir sur cet ordinateur
sign-in-submit = Se connecter
sign-in-asking = Connexion…
sign-in-no-password-kept-advice = Saisissez-le encore une fois. Avec « Retenir sur cet ordinateur », il est gardé dans votre trousseau.
sign-in-way = Réglages de connexion
sign-in-server = Serveur
sign-in-server-example = chat.example.org:5222
sign-in-server-hint = Seulement si votre serveur n’est pas trouvé tout seul.
sign-in-tls = Comment commence la connexion sûre
sign-in-tls-starttls = STARTTLS
sign-in-tls-direct = TLS direct
sign-in-ca-file = Fichier CA
sign-in-ca-file-example = /chemin/vers/ca.pem
sign-in-ca-file-hint = Seulement si votre serveur a sa propre autorité de certification.
signed-in-just-this-once = Connecté pour cette fois : aucun trousseau n’a gardé le mot de passe.
signed-in-not-noted = Connecté. Les réglages n’ont pas pu être écrits, la prochaine fois vous devrez tout saisir de nouveau.
signed-out = { $account } est déconnecté
signed-out-not-forgotten = { $account } est déconnecté. Le trousseau a peut-être encore son mot de passe.

## Une nouvelle invitation

create-title = Nouvelle invitation
create-question = Que voulez-vous remettre ?
create-label = Pour (le message salue par ce nom)
create-label-example = Ben, le club d’échecs, …
create-contact-title = Ajouter un contact
create-contact-unknown = On peut vous ajouter. Si votre serveur le permet, on peut aussi s’y inscrire.
create-contact-no = On peut vous ajouter comme contact. Il faut pour cela avoir son propre compte de chat.
create-join-title = Inviter quelqu’un à vous rejoindre
create-contact-yes = On peut vous ajouter comme contact. Sans compte, on peut s’inscrire sur { $host } avec le même lien.
create-account-title = Nouveau compte sur { $host }
create-account-words = Pour une personne. Elle choisit un nom et un mot de passe ; vous n’êtes pas ajouté à ses contacts.
create-password-title = Lien de nouveau mot de passe
create-submit = Créer
create-submit-name = { $words } : { $what }
create-asking = Création…
create-reserve = Réserver un nom…
create-no-name = Sans nom
create-name = Nom d’utilisateur à réserver
create-name-example = ben
create-name-wrong = Un nom n’a ni espaces ni aucun de ces signes : @ / : " & ' < >
create-not-offered = Pas disponible pour vous.
create-not-yet = Pas dans cette version d’Invito.
create-why = Pourquoi ?
create-why-name = Pourquoi pas : { $what }
create-nothing = Votre serveur ne vous laisse créer aucune invitation.
create-nothing-advice = « Pourquoi ? » ci-dessous dit quoi demander à la personne qui gère le serveur.
create-ask-again = Redemander au serveur
create-opening-keyring = Ouverture du trousseau…
create-signing-in = Connexion…
create-away = Vous n’êtes pas connecté.
create-away-advice = Vos invitations sont là quand même. Pour en créer de nouvelles, connectez-vous.
create-type-password = Saisir le mot de passe
create-recent = Récentes
create-recent-waiting = { $status } · { $left }

form-title = Quelques questions
form-intro = Votre serveur demande ceci avant de créer l’invitation.
form-missing = Le serveur en a besoin.
form-several = Plusieurs, séparés par des virgules.
form-roster-subscription = Devenir contacts

why-copy = Copier pour l’admin
why-copied = Copié

## Une invitation

invite-back = Invitations
invite-label = Pour
invite-name-it = Dire pour qui elle est
invite-rename = Changer pour qui elle est
invite-reserved = { $kind }, avec le nom { $name } réservé
invite-until = jusqu’au { $moment }
invite-until-beside = · jusqu’au { $moment }
invite-asked = demandée le { $moment }
invite-end-unreadable = Le serveur dit quand elle se termine, et Invito ne peut pas le lire : { $text }
invite-drawing = Dessin du code…
invite-code = Code QR de l’invitation : { $name }
invite-link = Lien
invite-copy-link = Copier le lien
invite-copy-message = Copier le message
invite-message = Message
invite-big = Plein écran
invite-small = Fermer
invite-big-title = { $who } vous invite sur { $host }
invite-camera = Visez ce code avec votre téléphone · { $left }
invite-camera-only = Visez ce code avec votre téléphone
invite-forget = Oublier
invite-saving = Enregistrement…
invite-link-copied = Lien copié
invite-message-copied = Message copié
invite-ready = L’invitation est prête, dans votre liste
invite-saved = Enregistrée
unsaved-advice = Affichez-la pour copier son lien ou l’enregistrer encore une fois. Elle disparaît dès qu’Invito se ferme.
unsaved-show = Afficher
invite-forgotten = Oubliée. Le lien marche encore.
fact-kind = Sorte
fact-created = Demandée
fact-account = Créée par
fact-server = Serveur
fact-uri = Adresse XMPP de l’invitation
fact-page = Ce que le serveur a envoyé comme page

forget-title = Oublier cette invitation ?
forget-words = Elle quitte votre liste. Son lien marche encore jusqu’à la fin, et vous ne pourrez plus voir ce qu’elle devient.
forget-do = Oublier
forget-keep = Garder

## La liste des invitations

invites-title = Invitations
invites-search = Chercher
invites-part = Quelles invitations
invites-all = Toutes { $count }
invites-waiting = En attente { $count }
invites-accepted = Acceptées { $count }
invites-ended = Terminées { $count }
invites-by = par { $by }
invites-reading = Lecture de vos invitations…
invites-none = Pas encore d’invitations
invites-none-advice = Chaque invitation que vous créez est gardée ici, même sans réseau.
invites-not-found = Rien trouvé pour « { $search } »
invites-not-found-advice = Invito cherche dans les noms que vous avez donnés, les noms d’utilisateur et les adresses.
invites-none-waiting = Aucune invitation n’attend
invites-none-waiting-advice = Celles que personne n’a encore utilisées sont ici jusqu’à leur fin.
invites-none-accepted = Aucune invitation n’a encore été acceptée
invites-none-accepted-advice = Dès qu’Invito sait que quelqu’un en a utilisé une, elle est ici.
invites-none-ended = Aucune invitation n’est terminée
invites-none-ended-advice = Celles que personne n’a utilisées à temps sont ici.

## Les réglages

settings-title = Réglages
settings-look = Apparence
settings-appearance = Couleurs
settings-system = Comme le système
settings-light = Clair
settings-dark = Sombre
settings-text-size = Taille du texte
settings-smaller = Texte plus petit
settings-larger = Texte plus grand
settings-normal = Taille normale
settings-percent = { $percent } %
settings-links = Liens
settings-page = Page pour les liens sans page du serveur
settings-page-hint = L’invitation est mise derrière le #, où le serveur de la page ne la voit pas.
settings-page-usual = Utiliser la page habituelle
settings-page-wrong = Ce n’est pas l’adresse d’une page. Elle commence par https:// et finit par #.
settings-page-not-kept = La page pour les liens reste ce qu’elle était. Ce que vous avez écrit n’est pas une adresse qui commence par https:// et finit par #.
settings-accounts = Comptes
settings-signed-in = Connecté
settings-signed-out = Non connecté
settings-sign-in-name = Connecter { $account }
settings-sign-out-name = Déconnecter { $account }
settings-about = À propos
settings-version = Invito { $version }

sign-out-title = Déconnecter { $account } ?
sign-out-words = Invito oublie le mot de passe. Les invitations que vous avez créées restent sur cet ordinateur et reviennent quand vous vous connectez.
sign-out-keep = Rester connecté

## Le cadre

nav-invites-waiting = { $count ->
    [one] Invitations, { $count } en attente
   *[other] Invitations, { $count } en attente
}
nav-switch = Passer à { $account }
nav-switch-asks = Passer à { $account }, où un nouveau contact attend votre réponse
status-connected = connecté
status-connecting = connexion…
status-reconnecting = nouvel essai depuis { $since }
status-offline = hors ligne
status-refused = refusé par le serveur
status-signed-out = non connecté
status-signing-in = connexion…
status-keyring = ouverture du trousseau…

## Les touches

help-title = Raccourcis clavier
key-new = Nouvelle invitation
key-copy-link = Copier le lien
key-copy-message = Copier le message
key-big = Le code aussi grand que possible
key-search = Chercher dans vos invitations
key-settings = Réglages
key-back = Un pas en arrière
key-size = Texte plus grand, plus petit, normal
key-help = Ces touches
key-news = Ce que les nouvelles proposent

## Remettre une invitation, et ce qu’elle est devenue

give-way = Ce qu’ils ont
give-way-page = Pas d’application
give-way-app = A une application
give-mail = E-mail
give-mailed = Votre logiciel de courrier a le message
give-not-mailed = Aucun logiciel de courrier ne s’est ouvert.
give-not-mailed-advice = Copiez le message et collez-le là où vous écrivez votre courrier.
give-mail-cut = Le message est trop long pour un courriel.
give-mail-cut-advice = Votre logiciel de courrier n’en reçoit qu’une partie, avec le lien. Pour tout envoyer, copiez le message et collez-le là.
give-change = Modifier le message
give-save = Enregistrer
give-save-title = Enregistrer l’invitation
give-save-png = Image (PNG)
give-save-svg = Image à imprimer (SVG)
give-save-pdf = Carte à imprimer (PDF)
give-save-html = Page web (HTML)
give-copy-picture = Copier l’image
give-picture-copied = Image copiée
give-picture-not-copied = L’image n’a pas pu être copiée. Enregistrez-la plutôt.
give-saved = Enregistrée sous { $file }
give-not-saved = Rien n’a été enregistré : un fichier de ce nom existe déjà.
give-path-title = Enregistrer dans un fichier
give-path = Fichier
give-exists = « { $file } » existe déjà.
give-replace = Remplacer
give-letter-title = Le message
give-letter-title-name = Le message à { $name }
give-letter-text = Message
give-letter-writing = Écriture du message…
give-letter-language = Langue : { $language }
give-letter-kept = Ce que vous modifiez est gardé, pour cette invitation et comme votre formule pour les suivantes.
give-letter-usual = Revenir au texte habituel
give-steps = Ce que l’on verra
give-steps-name = Ce que { $name } verra
give-camera-app = À scanner avec l’application de chat · { $left }
give-camera-app-only = À scanner avec l’application de chat
give-made = créée le { $moment }
give-code-hidden = Ce code ne vaut plus.
give-reveal = Montrer quand même
give-old-link-copied = Lien copié. Il ne vaut plus.
give-accepted = Quelqu’un l’a acceptée.
give-used-advice = Cela a marché. Si ce n’était pas la personne prévue, prévenez la personne qui gère votre serveur.
give-expired-advice = Créez-en une nouvelle pour la même personne. L’ancienne reste dans votre liste.
give-withdrawn-advice = Créez-en une nouvelle si vous voulez quand même inviter cette personne.
give-unknown = Il n’y a rien à remettre.
give-unknown-advice = Créez-la de nouveau. Si celle qui s’est perdue existe sur le serveur, personne n’a son lien.
give-hello = Dire bonjour
give-copy-address = Copier l’adresse
give-address-copied = Adresse copiée
give-renew = Renouveler
give-renewing = Renouvellement…
give-again = La créer de nouveau
give-another = En créer une autre
give-away = Pour en créer une nouvelle, connectez-vous.
give-how-push = Le { $moment }, votre serveur a annoncé le nouveau contact à Invito.
give-how-roster = Le nouveau contact était là quand Invito s’est connecté le { $moment }.
give-how-page = Le { $moment }, sa page n’y menait plus.
give-how-probe = Le { $moment }, votre serveur ne l’acceptait plus.
give-how-person = Vous l’avez dit le { $moment }.
give-check = Vérifier ce lien
give-checking = Vérification…
give-good = Bon
give-warning = Remarque
give-bad = Pas bon
give-found = { $level } : { $what }
give-fact-id = Nom dans cette liste
give-fact-expires = Fin, telle que le serveur l’a envoyée
give-fact-no-end = aucune
give-fact-status = État
give-fact-asked = Dernière question
give-fact-renews = L’invitation d’avant
give-fact-renewed-by = L’invitation d’après
give-show-other = Afficher
give-show-uri = Afficher
give-never-asked = pas encore
give-ask = Demander
give-asking = Demande…
give-ago-now = à l’instant
give-ago-minutes = { $count ->
    [one] il y a { $count } minute
   *[other] il y a { $count } minutes
}
give-ago-hours = { $count ->
    [one] il y a { $count } heure
   *[other] il y a { $count } heures
}
give-ago-days = { $count ->
    [one] il y a { $count } jour
   *[other] il y a { $count } jours
}

## Ce que verra la personne invitée, pas à pas : pour celle qui invite

steps-page = Une page sur { $host } qui dit qui l’invite.
steps-page-account = Une page sur { $host } avec l’invitation.
steps-page-password-reset = Une page sur { $host } pour choisir un nouveau mot de passe.
steps-fallback = Une page web tierce qui ouvre le lien dans une application de chat, puisque { $host } n’en a pas pour cette invitation. La clé du lien reste dans le navigateur.
steps-app = Son application de chat, ouverte par le lien. Un appareil photo ou un navigateur ne sait peut-être qu’en faire.
steps-choose = Un choix d’applications de chat, à défaut d’en avoir une.
steps-own-address = Il lui faut sa propre adresse de chat : cette invitation ne crée pas de compte.
steps-add = Vous, à ajouter à ses contacts. Votre serveur dit oui tout seul.
steps-add-asked = Vous, à ajouter à ses contacts. Sa demande arrive dans votre application de chat, où vous dites oui.
steps-add-lost = Vous, à ajouter à ses contacts. Mais cela ne donne rien : { $software } perd sa demande.
steps-sign-up = Un formulaire pour un nom et un mot de passe, sauf avec une adresse de chat existante.
steps-sign-up-account = Un formulaire pour un nom et un mot de passe.
steps-sign-up-in-app = Un formulaire pour un nom et un mot de passe, dans une application qui sait s’inscrire avec une invitation, comme Conversations ou Monal.
steps-password = Un formulaire pour un mot de passe : son adresse sera { $name }@{ $host }.
steps-password-in-app = Un formulaire pour un mot de passe, dans une application qui sait s’inscrire avec une invitation, comme Conversations ou Monal. Son adresse sera { $name }@{ $host }.
steps-contact = Vous, déjà dans ses contacts.
steps-contact-later = Vous dans ses contacts. Si vous n’y êtes pas, il faut ouvrir le lien encore une fois dans l’application.
steps-account = Son nouveau compte. Il ne fait pas de vous des contacts : l’un de vous ajoutera l’autre plus tard.
steps-account-perhaps = Son nouveau compte. Que vous soyez alors contacts, c’est votre serveur qui le dit.
steps-new-password = Un formulaire pour le nouveau mot de passe.
steps-new-password-in-app = Un formulaire pour le nouveau mot de passe, dans une application qui connaît ces liens.
steps-new-password-use = Chacune de ses applications de chat, qui demande le nouveau mot de passe.

## La liste, ce qu’elle garde et qui y est

undo = Annuler
undone = Elle est de nouveau dans votre liste.
not-undone = Cela n’a pas pu être annulé. { $why }
link-copied = Lien pour { $name } copié
renew-asking = Demande d’une nouvelle invitation…
renew-busy = Une autre invitation est en cours de création. Réessayez quand elle sera là.
renew-away = Pour créer une nouvelle invitation à sa place, connectez-vous.
renewed = Une nouvelle invitation, à la place de l’ancienne. L’ancien lien marche aussi longtemps qu’avant.
renewed-elsewhere = La nouvelle invitation est prête, dans votre liste
invites-newest = Les plus récentes
invites-by-name = Par nom
invites-ends-first = Fin la plus proche
invites-unknown = Incertaines { $count }
invites-unknown-what = Personne ne sait si elles existent.
invites-unknown-advice = Invito les a demandées, et la réponse s’est perdue en route. Créez l’invitation de nouveau, et oubliez celle-ci.
invites-none-unknown = Aucune invitation n’est incertaine
invites-none-unknown-advice = Celles dont la réponse s’est perdue en route sont ici.
invites-show-all = Tout afficher
row-copy = Copier le lien pour { $name }
row-renew = Renouveler : { $name }
row-again = Créer de nouveau : { $name }
row-forget = Oublier : { $name }
key-renew = Une nouvelle invitation à la place de celle-ci
key-forget = Oublier cette invitation

## Ce qu’on apprend entre-temps

news-accepted = { $name } a accepté votre invitation ({ $by })
news-accepted-by = { $by } a accepté votre invitation
news-used = Quelqu’un s’est inscrit avec votre invitation
news-used-name = Quelqu’un s’est inscrit avec l’invitation pour { $name }
news-account = Invité par { $account }
say-hello = Dire bonjour
link-not-opened = Aucun programme de cet ordinateur ne l’a ouvert.
notice-open = Ouvrir
arrival-title = { $by } est un nouveau contact
arrival-notice = Invito ne sait pas de laquelle de vos invitations il s’agit.
arrival-question = { $by } est un nouveau contact. Quelle invitation était-ce ?
arrival-made = { $name }, { $date }
arrival-none = Aucune d’elles
arrival-choose = Dire laquelle…
arrival-decided = Noté.

## Les comptes, et ce qu’on en garde

removed = { $account } est retiré. Ses invitations restent ici, sans connexion.
removed-all = { $account } est retiré, avec ses invitations. Leurs liens marchent encore.
removed-not-all = Tout n’a pas pu être retiré de { $account }. Son mot de passe est peut-être encore dans le trousseau.
remove-title = Retirer { $account } ?
remove-words = Invito oublie le mot de passe et le chemin du serveur. Le compte lui-même reste sur le serveur. Les liens que vous avez remis marchent aussi longtemps qu’avant.
remove-keep-history = Retirer, garder les invitations
remove-history-too = Retirer avec les invitations
remove-cancel = Garder
swept = { $count ->
    [one] { $count } invitation terminée depuis longtemps est oubliée
   *[other] { $count } invitations terminées depuis longtemps sont oubliées
}
exported = { $count ->
    [one] { $count } invitation est dans { $file }. Son lien est une clé : qui a le fichier peut l’utiliser.
   *[other] { $count } invitations sont dans { $file }. Leurs liens sont des clés : qui a le fichier peut les utiliser.
}
imported = { $count ->
    [0] Il n’y a rien de nouveau dans ce fichier.
    [one] { $count } invitation a été ajoutée, { $known } étaient déjà ici.
   *[other] { $count } invitations ont été ajoutées, { $known } étaient déjà ici.
}
window-open = Invito est déjà ouvert.
window-open-advice = Il est dans une autre fenêtre, qui garde vos invitations. Cherchez-la parmi vos fenêtres.

## Plus de réglages

settings-language = Langue
settings-language-system = Comme le système
settings-contrast = Contraste élevé
settings-switch = Afficher
settings-remove = Retirer
settings-remove-name = Retirer { $account }
settings-reconnecting = Reconnexion…
settings-signing-in = Connexion…
settings-account = { $count ->
    [0] { $presence } · aucune invitation
    [one] { $presence } · { $count } invitation
   *[other] { $presence } · { $count } invitations
}
settings-texts = Messages
settings-texts-usual = Tous ont le texte habituel. Quand vous modifiez le message d’une invitation, le nouveau texte est gardé pour les suivantes, et paraît ici.
settings-text = { $kind }, { $language }
settings-text-edit = Modifier
settings-text-edit-name = Modifier : { $text }
settings-text-usual = Revenir au texte habituel
settings-text-usual-name = Revenir au texte habituel : { $text }
settings-text-places = À la place de ceux-ci, Invito met ce qu’ils nomment : {"{name}"} {"{address}"} {"{server}"} {"{link}"} {"{deadline}"}
settings-next = En écrire un pour…
settings-next-kind = Pour quelles invitations
settings-next-write = Écrire le message
settings-history = Ce qui est gardé
settings-forget = Oublier les invitations terminées après
settings-forget-never = Jamais
settings-forget-days = { $count } jours
settings-forget-hint = Cela se fait au prochain démarrage.
settings-file = Un fichier, pour emporter vos invitations sur un autre ordinateur
settings-file-hint = Il contient les liens de vos invitations, qui sont des clés. ~ est votre dossier personnel.
settings-export = Écrire
settings-import = Lire
replace-title = Remplacer ce fichier ?
replace-words = Un fichier { $file } existe déjà. Ce qu’il contient serait perdu.
replace-do = Remplacer
replace-keep = Garder
give-code-done = Ce code a fait son travail.
give-ended = le { $moment }
give-ended-beside = · le { $moment }
give-done = Terminé
steps-account-contact = Son nouveau compte, avec vous dans ses contacts.

## À propos d’Invito

about-title = À propos d’Invito
about-words = Les invitations à votre serveur de chat XMPP : créées, remises, retenues.
about-licence = Licence
about-licence-words = Logiciel libre sous { $licence } : utilisez-le, partagez-le, modifiez-le.
about-privacy = Qui apprend quoi
about-privacy-words = Invito parle à votre serveur de chat et aux pages de vos propres invitations. Personne d’autre n’apprend rien. Ce que vous créez reste sur cet ordinateur.
about-made-with = Fait avec
about-made-with-words = iced, les polices Inter et Noto Sans Arabic, et les icônes de Lucide.
