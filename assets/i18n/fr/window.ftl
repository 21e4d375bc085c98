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
create-label = Pour (visible de vous seul)
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
invites-all-short = Toutes
invites-waiting-short = En attente
invites-accepted-short = Acceptées
invites-ended-short = Terminées
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
