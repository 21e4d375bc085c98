# Ce que dit la ligne de commande. Ses textes d’aide sont dans src/cli/args.rs.

## Les comptes

cli-no-accounts = Aucun compte n’est connu ici. Connectez-vous avec : invito-cli --account you@example.org sign-in
cli-head-address = ADRESSE
cli-head-server = SERVEUR
cli-head-password = MOT DE PASSE
cli-by-dns = trouvé tout seul
cli-password-kept = dans le trousseau
cli-password-not-kept = non conservé
cli-signed-in = Connecté en tant que { $account }. Le mot de passe est dans le trousseau.
cli-signed-out = { $account } est déconnecté ici. Le mot de passe est oublié ; les invitations restent.
cli-not-signed-in = { $account } n’était pas connecté ici. Il n’y avait rien à oublier.
cli-not-kept = La connexion en tant que { $account } a réussi, mais le mot de passe n’a pas été conservé.
cli-not-kept-advice = { $why } Tant que le trousseau ne l’accepte pas, donnez le mot de passe chaque fois : avec --password-stdin, avec la variable INVITO_PASSWORD ou à l’invite.

## Le mot de passe

cli-password-prompt = Mot de passe de { $account } :{" "}
cli-no-password = Il n’y a pas de mot de passe pour ce compte.
cli-no-password-advice = Donnez-le sur la première ligne de l’entrée standard avec --password-stdin, dans la variable INVITO_PASSWORD, ou à l’invite d’un terminal. « invito-cli sign-in » le garde dans le trousseau du système.
cli-empty-password = Le mot de passe est vide.

## Les arguments

cli-no-account = Aucun compte n’est encore connu ici.
cli-no-account-advice = Dites lequel avec --account you@example.org.
cli-unknown-account = { $account } n’est pas connu ici.
cli-unknown-account-advice = Vérifiez l’adresse. « invito-cli accounts » montre celles qui sont connues ici.
cli-no-command = Il n’y a pas de commande.
cli-usage-advice = « invito-cli --help » donne la liste des commandes et des options.
cli-only-account = Seule une invitation à un compte peut réserver un nom d’utilisateur, ou faire de vous et de votre invité des contacts.
cli-only-account-advice = Enlevez --username et --subscribe, ou créez une invitation à un compte : invito-cli create account.
cli-bad-username = Ce n’est pas un nom d’utilisateur.
cli-bad-username-advice = Un nom d’utilisateur n’a ni espaces ni aucun des signes « " », « & », « ' », « / », « : », « < », « > », « @ ». Rien n’a été demandé au serveur.
cli-picture-and-json = Une image n’est pas un document JSON.
cli-png-to-terminal = Ce format ne peut pas s’afficher dans un terminal.
cli-standard-output = la sortie standard
cli-output-advice = Écrivez-la dans un fichier avec --output FICHIER.

## Ce qui peut être créé

cli-offers-on = { $account } sur { $software }
cli-you-may = Vous pouvez créer :
cli-you-may-not = Pas disponible pour vous :
cli-nothing = rien
cli-offer-contact-yes = On peut vous ajouter, et aussi s’inscrire sur votre serveur.
cli-offer-contact-no = On peut vous ajouter.
cli-offer-contact-unknown = On peut vous ajouter. Si votre serveur le permet, on peut aussi s’y inscrire.
cli-offer-account = Un nouveau compte sur { $host }. La personne choisit un nom et un mot de passe.
cli-offer-password-reset = Un lien pour choisir un nouveau mot de passe.
cli-no-own = Cette version d’Invito ne sait pas encore créer de liens privés.
cli-no-password-reset = Cette version d’Invito ne sait pas encore créer de liens de nouveau mot de passe.
cli-not-yet-advice = « invito-cli offers » dit ce que vous pouvez créer maintenant.

## Un formulaire du serveur

cli-form-needed = Le serveur veut en savoir plus avant de créer cette invitation. Rien n’a été créé.
cli-form-needed-advice = Il demande : { $fields }. Lancez la même commande dans un terminal, où vous pouvez répondre.
cli-ask-yes = oui
cli-ask-no = non
cli-ask-yes-or-no = oui ou non
cli-ask-one = un nombre
cli-ask-any = des nombres, séparés par des virgules
cli-ask-lines = une ligne vide termine
cli-ask-again = Ce n’est pas une des réponses.
cli-ask-required = Le serveur en a besoin.

## Les invitations

cli-no-invites = Il n’y a pas de telles invitations ici.
cli-head-id = ID
cli-head-status = ÉTAT
cli-head-end = FIN
cli-head-kind = SORTE
cli-head-account = COMPTE
cli-head-label = POUR
cli-until = { $left }, jusqu’au { $moment }
cli-ended = { $ago }, le { $moment }
cli-kept-as = Gardée ici sous { $id }
cli-fact-id = ID
cli-fact-label = Pour
cli-fact-kind = Sorte
cli-fact-account = Compte
cli-fact-username = Nom d’utilisateur
cli-fact-status = État
cli-fact-made = Demandée
cli-fact-expires = Fin
cli-labelled = { $id } est pour { $label }.
cli-unlabelled = { $id } n’est pour personne en particulier.
cli-forgotten = { $id } est oubliée ici.
cli-still-works = Son lien marche encore : qui l’a peut l’utiliser jusqu’à la fin.
cli-picture-saved = Le code QR est dans { $file }. Qui a ce fichier peut utiliser l’invitation.
cli-warning = Remarque : { $headline }
cli-fact-settled = Appris
cli-fact-checked = Dernière question
cli-fact-renews = À la place de
cli-fact-renewed-by = Remplacée par
cli-settled = { $moment } : { $how }
cli-how-push = le serveur a annoncé un nouveau contact
cli-how-roster = un nouveau contact était là à la connexion
cli-how-page = sa page web n’existe plus
cli-how-probe = le serveur ne l’accepte plus
cli-how-person = vous l’avez dit

## Ce que les invitations sont devenues. Une invitation s’appelle « k3v9mwq2 (Ben) ».

cli-of-another = L’invitation { $id } est à { $account }.
cli-of-another-advice = Enlevez --account, ou donnez ce compte.
cli-none-waiting = Aucune invitation n’attend.
cli-invite-name = { $id } ({ $label })
cli-arrived = { $address } est un nouveau contact, peut-être grâce à une de ces invitations : { $invites }.
cli-arrived-advice = Dites laquelle : invito-cli decide { $address } ID. Si ce n’est aucune d’elles, enlevez l’ID.
cli-nobody-arrived = Il n’y a rien à décider pour { $address }.
cli-nobody-arrived-advice = « invito-cli list » dit qui a accepté une invitation parmi plusieurs.
cli-decided = { $address } a accepté { $id }.
cli-decided-none = { $address } n’a accepté aucune des invitations.
cli-signals = les signaux du système
cli-watch-connected = Connecté. En attente de nouvelles ; Ctrl-C y met fin.
cli-watch-reconnecting = La connexion est coupée et se rétablit.
cli-watch-offline = Déconnecté.
cli-watch-accepted = { $by } a accepté l’invitation { $invite }.
cli-watch-used = Quelqu’un s’est inscrit avec l’invitation { $invite }.
cli-watch-expired = Le temps de l’invitation { $invite } est écoulé.
cli-watch-withdrawn = On a mis fin à l’invitation { $invite }.
cli-watch-waiting = L’invitation { $invite } est encore ouverte.

## Si un lien marche

cli-good = Bon
cli-doubtful = Remarque
cli-bad = Mauvais

## Déménager la liste

cli-exported = { $count ->
    [one] { $count } invitation est
   *[other] { $count } invitations sont
} dans { $file }. Qui a ce fichier peut utiliser celles qui sont ouvertes.
cli-imported = { $count ->
    [0] Aucune invitation n’est nouvelle ici.
    [one] { $count } invitation est nouvelle ici.
   *[other] { $count } invitations sont nouvelles ici.
}
cli-imported-known = { $count ->
    [one] { $count } était déjà ici et reste telle quelle.
   *[other] { $count } étaient déjà ici et restent telles quelles.
}
