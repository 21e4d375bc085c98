# Les mots communs à la fenêtre, à la ligne de commande et aux messages. La fenêtre vouvoie, les messages tutoient.
#
# Glossaire :
#   invite = invitation, to invite = inviter          link = lien            QR code = code QR
#   address = adresse (de chat)                       server = serveur       account = compte
#   contact = contact                                 password = mot de passe  keyring = trousseau
#   user name = nom d’utilisateur                     label (for whom) = Pour
#   Waiting = En attente, Accepted = Acceptée, Used = Utilisée, Expired = Expirée, Withdrawn = Retirée, Unknown = Incertaine
#   New account = Nouveau compte, Private link = Lien privé, New password link = Lien de nouveau mot de passe
#   landing page = page de l’invitation               the person who runs the server = la personne qui gère le serveur
#   forget = oublier, withdraw = retirer, renew = renouveler, hand over = remettre, sign in/out = se connecter/déconnecter

## Le temps qui reste à une invitation

remaining-days = { $count ->
    [one] encore { $count } jour
   *[other] encore { $count } jours
}
remaining-hours = { $count ->
    [one] encore { $count } heure
   *[other] encore { $count } heures
}
remaining-minutes = { $count ->
    [one] encore { $count } minute
   *[other] encore { $count } minutes
}
remaining-endless = sans fin
remaining-unknown = fin inconnue
ended-days = { $count ->
    [one] terminée il y a { $count } jour
   *[other] terminée il y a { $count } jours
}
ended-hours = { $count ->
    [one] terminée il y a { $count } heure
   *[other] terminée il y a { $count } heures
}
ended-minutes = { $count ->
    [one] terminée il y a { $count } minute
   *[other] terminée il y a { $count } minutes
}
ended-now = terminée à l’instant

## Les sortes d’invitations, en bref pour les listes et en ligne sous un titre

kind-contact = Contact
kind-account-and-contact = Compte et contact
kind-account = Nouveau compte
kind-password-reset = Nouveau mot de passe
kind-sentence-contact = Invitation à devenir votre contact
kind-sentence-account-and-contact = Invitation à rejoindre { $host } et à devenir votre contact
kind-sentence-account = Invitation à ouvrir un compte sur { $host }
kind-sentence-password-reset = Lien pour choisir un nouveau mot de passe sur { $host }

## Ce qu’une invitation est devenue, en bref et en une phrase

status-waiting = En attente
status-accepted = Acceptée
status-used = Utilisée
status-expired = Expirée
status-withdrawn = Retirée
status-unknown = Incertaine
status-accepted-by = Acceptée par { $by }
status-sentence-waiting = Personne ne l’a encore utilisée, à la connaissance d’Invito.
status-sentence-accepted = { $by } l’a acceptée.
status-sentence-used = Quelqu’un s’est inscrit avec elle.
status-sentence-expired = Son temps est écoulé.
status-sentence-withdrawn = Vous y avez mis fin.
status-sentence-unknown = Invito l’a demandée, et la réponse s’est perdue. Elle existe peut-être sur le serveur.
