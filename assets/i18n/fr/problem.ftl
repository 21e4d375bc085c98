# Ce qui n’a pas marché et que faire. Chacun a un titre (ce qui s’est passé, une phrase) et un conseil (que faire).

problem-server-says = Le serveur dit : « { $text } ».

## La connexion

problem-wrong-password = Le serveur n’a pas accepté ce mot de passe.
problem-wrong-password-advice = Vérifiez-le et réessayez. Les majuscules comptent. Si le mot de passe est juste, vérifiez l’adresse.
problem-account-disabled = Ce compte a été désactivé.
problem-account-disabled-advice = Demandez à la personne qui gère le serveur.
problem-login-later = Le serveur ne peut pas vous connecter en ce moment.
problem-login-later-advice = Attendez quelques minutes et réessayez.
problem-login-refused = Le serveur a refusé la connexion.
problem-login-refused-advice = Demandez à la personne qui gère le serveur, et montrez-lui les détails.
problem-no-mechanism = Le serveur veut une façon de se connecter qu’Invito ne connaît pas.
problem-no-mechanism-advice = Votre mot de passe n’a pas été envoyé. Demandez à la personne qui gère le serveur d’autoriser SCRAM.
problem-weaker-mechanism = Le serveur demande votre mot de passe d’une façon moins sûre qu’avant.
problem-weaker-mechanism-advice = Quelqu’un est peut-être entre vous et lui, votre mot de passe n’a donc pas été envoyé. Essayez depuis un autre réseau. Si cela continue, demandez à la personne qui gère le serveur si c’est voulu ; si oui, déconnectez ce compte et reconnectez-le.
problem-tampered = Quelqu’un est peut-être entre vous et le serveur.
problem-tampered-advice = La connexion a été modifiée en route, Invito s’est donc arrêté. Essayez depuis un autre réseau, et prévenez la personne qui gère le serveur.
problem-no-password = Il n’y a pas de mot de passe pour ce compte.
problem-no-password-advice = Donnez le mot de passe pour vous connecter.

## Le chemin vers le serveur

problem-unknown-host = Il n’y a pas de serveur de chat pour { $host }.
problem-unknown-host-advice = Vérifiez la partie après le @ et votre réseau. Si les deux sont justes, demandez à la personne qui gère le serveur son nom et son port, et indiquez-les dans les réglages de connexion.
problem-other-protocol = { $host } répond, mais pas comme Invito l’attendait.
problem-other-protocol-advice = Vérifiez dans « Réglages de connexion » le serveur, son port et la façon dont commence la connexion sûre : STARTTLS et TLS direct demandent des ports différents.
problem-unreachable = { $host } est injoignable.
problem-unreachable-advice = Vérifiez votre connexion au réseau. Si tout le reste marche, le serveur est peut-être en panne : attendez un peu et réessayez.
problem-connection-lost = La connexion au serveur s’est coupée.
problem-connection-lost-advice = Vérifiez votre connexion au réseau et réessayez.
problem-timed-out = Le serveur n’a pas répondu à temps.
problem-timed-out-advice = Attendez un peu et réessayez.
problem-closed = Vous êtes déconnecté.
problem-closed-advice = Connectez-vous et réessayez.
problem-no-tls = { $host } n’offre pas de connexion sûre.
problem-no-tls-advice = Votre mot de passe n’a pas été envoyé. Dites à la personne qui gère le serveur qu’il lui faut TLS.
problem-certificate-expired = Le certificat de { $host } a expiré.
problem-certificate-expired-advice = Votre mot de passe n’a pas été envoyé. Vérifiez la date de cet ordinateur. Si elle est juste, prévenez la personne qui gère le serveur.
problem-certificate-early = Le certificat de { $host } n’est pas encore valable.
problem-certificate-early-advice = Votre mot de passe n’a pas été envoyé. Vérifiez la date et l’heure de cet ordinateur. Si elles sont justes, prévenez la personne qui gère le serveur.
problem-certificate-name = Le serveur qui a répondu ne peut pas prouver qu’il est { $host }.
problem-certificate-name-advice = Votre mot de passe n’a pas été envoyé. Dans un réseau public, ouvrez d’abord une page web pour vous y identifier. Sinon, dites à la personne qui gère le serveur que son certificat est pour un autre nom.
problem-certificate-issuer = Cet ordinateur ne sait pas qui se porte garant de { $host }.
problem-certificate-issuer-advice = Votre mot de passe n’a pas été envoyé. Si le serveur a sa propre autorité de certification, demandez son fichier à la personne qui gère le serveur et choisissez-le comme fichier CA dans les réglages de connexion.
problem-certificate-other = Le certificat de { $host } n’est pas valable.
problem-certificate-other-advice = Votre mot de passe n’a pas été envoyé. Prévenez la personne qui gère le serveur, et montrez-lui les détails.
problem-ca-file = Le fichier CA ne peut pas être lu.
problem-ca-file-advice = Vérifiez que { $path } existe et que vous avez le droit de le lire.
problem-ca-file-empty = Il n’y a pas de certificat dans le fichier CA.
problem-ca-file-empty-advice = { $path } devrait être un fichier PEM : du texte avec « BEGIN CERTIFICATE » sur la première ligne.
problem-server = Ce n’est pas le nom d’un serveur.
problem-server-name = « { $typed } » n’est pas le nom d’un serveur.
problem-server-advice = Donnez un nom, ou un nom et un port, comme chat.example.org:5222.

## Demander une invitation

problem-outcome-unknown-advice = L’invitation a peut-être été créée quand même. Elle est dans votre liste comme « Incertaine ». Si vous redemandez, une autre sera créée.
problem-not-offered = Le serveur ne crée pas cette sorte d’invitation maintenant.
problem-not-offered-advice = Elle a peut-être été désactivée, ou votre compte n’y a plus droit. Sur certains serveurs, cela arrive aussi quand trop de vos invitations sont ouvertes. Demandez à la personne qui gère le serveur de regarder et de faire le ménage dans les anciennes.
problem-not-permitted = Votre compte n’a pas le droit de faire cela.
problem-not-permitted-advice = Demandez à la personne qui gère le serveur.
problem-limit-reached = Le serveur ne crée plus d’invitations pour vous en ce moment.
problem-limit-reached-advice = Attendez que certaines soient utilisées ou terminées, ou demandez à la personne qui gère le serveur.
problem-bad-input = Le serveur n’a pas accepté ce qui a été rempli.
problem-bad-input-advice = Modifiez-le et réessayez.
problem-refused = Le serveur a refusé.
problem-refused-advice = Réessayez plus tard. Si cela continue, demandez à la personne qui gère le serveur, et montrez-lui les détails.
problem-garbled = La réponse du serveur n’a pas de sens.
problem-garbled-advice = Réessayez plus tard. Si cela continue, prévenez la personne qui gère le serveur, et montrez-lui les détails.
problem-no-usernames = Ce serveur ne sait pas réserver de nom d’utilisateur.
problem-no-usernames-advice = Créez l’invitation sans nom. La personne qui la reçoit en choisira un.
problem-no-link = Cette invitation n’a pas de lien.
problem-no-link-advice = La réponse du serveur s’est perdue, il n’y a donc rien à remettre. Créez une nouvelle invitation.

## Cet ordinateur

problem-history = Votre liste d’invitations ne peut être ni lue ni écrite.
problem-history-advice = Vérifiez que le disque n’est pas plein et que vous avez le droit d’écrire { $path }.
problem-history-newer = Votre liste d’invitations a été écrite par un Invito plus récent.
problem-history-newer-advice = Utilisez la version plus récente. Rien n’a été modifié.
problem-file = Un fichier ne peut être ni lu ni écrit.
problem-file-advice = Vérifiez que vous avez le droit de lire et d’écrire { $path }, que son dossier existe et que le disque n’est pas plein.
problem-not-found = Il n’y a pas de telle invitation ici.
problem-not-found-name = Il n’y a pas d’invitation « { $name } » ici.
problem-not-found-advice = Cherchez son nom dans la liste des invitations.
problem-keyring-absent = Il n’y a pas de trousseau sur cet ordinateur pour garder le mot de passe.
problem-keyring-absent-advice = Vous pouvez vous connecter quand même. Invito oublie le mot de passe en se fermant.
problem-keyring-locked = Le trousseau de cet ordinateur est verrouillé.
problem-keyring-locked-advice = Déverrouillez-le et réessayez, ou donnez le mot de passe chaque fois.
problem-keyring-failed = Le trousseau de cet ordinateur n’a pas fonctionné.
problem-keyring-failed-advice = Réessayez, ou donnez le mot de passe chaque fois.
problem-qr-long = Le lien est trop long pour un code QR.
problem-qr-long-advice = Remettez le lien lui-même.
problem-qr-unread = Le code QR n’est pas sorti correctement.
problem-qr-unread-advice = Remettez le lien lui-même, et signalez ce défaut s’il vous plaît.
problem-internal = Quelque chose n’a pas marché dans Invito.
problem-internal-advice = Réessayez. Si cela se reproduit, signalez-le s’il vous plaît avec les détails.

## Une adresse saisie

problem-address-empty = Il n’y a pas d’adresse.
problem-address-whole = Une adresse de chat ressemble à ana@club.example : un nom, un @ et le serveur.
problem-address-space = Il y a une espace dans l’adresse.
problem-address-space-advice = Enlevez-la. Une adresse de chat ressemble à ana@club.example.
problem-address-no-at = Il n’y a pas de @ dans l’adresse.
problem-address-no-name = Il manque le nom avant le @.
problem-address-no-host = Il manque le serveur après le @.
problem-address-resource = L’adresse continue après le serveur.
problem-address-resource-advice = Enlevez la partie après la barre oblique : { $without }.
problem-address-invalid = Ce n’est pas une adresse de chat.
problem-address-invalid-advice = Cherchez-y une faute de frappe. Une adresse de chat ressemble à ana@club.example.

## Les avertissements sur une invitation

warning-no-page = Votre serveur n’a pas de page web pour cette invitation.
warning-no-page-advice = Le lien mène à une page d’aide à la place. L’invitation elle-même est derrière le # et n’est pas envoyée au serveur de cette page.
warning-insecure-page = La page web de cette invitation n’est pas protégée.
warning-insecure-page-advice = Qui partage le réseau de votre invité pourrait lire le lien. Remettez-le quand même si vous faites confiance au réseau, et demandez le https à la personne qui gère le serveur.
warning-unusable-page = Le serveur a donné une page web qu’Invito n’ouvre pas.
warning-unusable-page-advice = Le lien mène à une page d’aide à la place. Prévenez la personne qui gère le serveur.
warning-not-redeemable = Ce serveur va perdre la demande de votre invité.
warning-not-redeemable-advice = C’est un défaut de Prosody 0.12.0 à 0.12.4. Demandez à la personne qui gère le serveur de passer à la version 0.12.5 ou plus récente. D’ici là, donnez plutôt votre adresse de chat à votre invité.
warning-not-saved = Cette invitation n’a pas pu être enregistrée.
warning-not-saved-advice = Copiez le lien maintenant : Invito ne s’en souviendra pas.

## Pourquoi une sorte d’invitation n’est pas proposée. Les noms des options sont ceux des serveurs et restent tels quels.

reason-not-yours = Pas disponible pour votre compte.
reason-not-yours-contact = Demandez à la personne qui gère { $host } : avec Prosody, l’option est allow_contact_invites = true. Avec Snikket, seuls les administrateurs créent des invitations, demandez donc un lien à l’un d’eux.
reason-not-yours-account = Demandez à la personne qui gère { $host } : avec Prosody 13, votre rôle a besoin de la permission adhoc:urn:xmpp:invite#create-account, avec un Prosody plus ancien il faut être administrateur ; avec ejabberd, l’option est access_create_account.
reason-not-yours-reset = Seul un administrateur de { $host } les crée, avec Prosody 13 ou plus récent. Demandez-lui un lien.
reason-not-offered = Pas proposé par votre serveur.
reason-no-invites = Demandez à la personne qui gère { $host } : Prosody 0.12 ou plus récent a besoin du module invites_adhoc, ejabberd 26.01 ou plus récent du module mod_invites.
reason-no-reset = Il faudrait à { $host } Prosody 13 ou plus récent avec le module invites_adhoc. Demandez plutôt un nouveau mot de passe à la personne qui le gère.
reason-no-commands = Demandez à la personne qui gère { $host } : Prosody 0.12 ou plus récent a besoin des modules adhoc et invites_adhoc, ejabberd 26.01 ou plus récent de mod_adhoc et mod_invites.
reason-not-yet = Cette version d’Invito ne sait pas encore le demander.
reason-not-yet-advice = Un administrateur de { $host } peut en créer une sur le serveur même.
problem-no-font = Il n’y a pas de police sur cet ordinateur pour écrire la carte.
problem-no-font-advice = Installez-en une, comme Noto Sans ou DejaVu Sans. La page web et les images n’en ont pas besoin.
problem-no-letters = Aucune police de cet ordinateur ne contient toutes les lettres de cette carte.
problem-no-letters-advice = Enregistrez plutôt la page web (HTML) : elle n’en a pas besoin. Ou installez une police pour ces lettres, comme Noto Sans CJK pour le chinois.
problem-label-long = C’est trop long pour un nom.
problem-label-long-advice = Dites pour qui est l’invitation en { $most } lettres au plus.

## Si un lien marche

finding-leads = La page web s’ouvre et mène à cette invitation.
finding-nowhere = La page web s’ouvre, mais cette invitation n’y est plus.
finding-nowhere-advice = Elle a été utilisée, ou on y a mis fin sur le serveur. Si votre invité en a encore besoin, créez-en une nouvelle.
finding-elsewhere = La page web mène à une autre invitation.
finding-elsewhere-advice = Ne remettez pas ce lien. Prévenez la personne qui gère le serveur.
finding-silent = La page web s’ouvre, mais ne dit pas à quelle invitation elle mène.
finding-silent-advice = Ouvrez le lien vous-même pour voir ce que votre invité verra.
finding-closed = La page web ne s’ouvre pas.
finding-closed-advice = Vérifiez votre connexion au réseau. Si tout le reste marche, prévenez la personne qui gère le serveur.
finding-closed-status-advice = Son serveur répond par l’erreur { $status }. Prévenez la personne qui gère le serveur.
finding-certificate = La page web ne peut pas prouver à qui elle est.
finding-certificate-advice = Le navigateur de votre invité l’en avertira. Dites à la personne qui gère le serveur que le certificat de la page n’est pas valable.
finding-off-host = La page web envoie ses visiteurs vers un autre serveur, où Invito ne va pas.
finding-over = Le temps de cette invitation est écoulé.
finding-over-advice = Si votre invité en a encore besoin, créez-en une nouvelle.
finding-scans = Le code QR a été relu et dit bien le lien.

## Un fichier d’invitations qu’on voulait reprendre

problem-import-large = Ce fichier est trop gros pour être une liste d’invitations.
problem-import-broken = Cette liste d’invitations est abîmée.
problem-import-line-advice = Elle est illisible à partir de la ligne { $line }. Rien n’a été repris. Exportez-la de nouveau sur l’autre ordinateur.
problem-import-field-advice = L’invitation numéro { $number } y a un « { $field } » faux. Rien n’a été repris. Exportez-la de nouveau sur l’autre ordinateur.
problem-import-other = Ce fichier n’est pas une liste d’invitations.
problem-import-other-advice = Choisissez le fichier exporté avec Invito. Rien n’a été repris.
problem-import-newer = Cette liste d’invitations a été exportée par un Invito plus récent.
