# Le texte qui accompagne un lien, envoyé à la personne invitée. On se tutoie.

message-greeting = Bonjour,
message-greeting-name = Bonjour { $name },

message-contact = J’aimerais discuter avec toi. Ouvre ce lien et ton application de chat m’ajoutera ({ $address }) à tes contacts :
message-account-and-contact = J’aimerais discuter avec toi. Ce lien t’aide à trouver une application de chat et à ouvrir un compte sur { $host }, puis m’ajoute ({ $address }) à tes contacts. Si tu as déjà une adresse de chat, il marche aussi avec celle-ci :
message-account = Voici ton invitation au serveur de chat { $host }, de la part de { $address }. Ouvre ce lien, choisis un nom et un mot de passe, et c’est fait :
message-account-name = Voici ton invitation au serveur de chat { $host }, de la part de { $address }. Ton adresse y sera { $name }@{ $host }. Ouvre ce lien et choisis un mot de passe :
message-password-reset = Avec ce lien, tu peux choisir un nouveau mot de passe pour ton compte sur { $host } :
message-password-reset-name = Avec ce lien, tu peux choisir un nouveau mot de passe pour ton compte { $name }@{ $host } :

## Pour qui a une application de chat : le lien s’ouvre là et nulle part ailleurs.

message-app-contact = J’aimerais discuter avec toi. Ouvre ce lien avec ton application de chat, et elle m’ajoutera ({ $address }) à tes contacts :
message-app-account-and-contact = J’aimerais discuter avec toi. Ouvre ce lien avec ton application de chat : elle m’ajoutera ({ $address }) à tes contacts, et tu pourras avoir un compte sur { $host } si tu veux :
message-app-account = Voici ton invitation au serveur de chat { $host }, de la part de { $address }. Ouvre ce lien avec ton application de chat, et choisis-y un nom et un mot de passe :
message-app-account-name = Voici ton invitation au serveur de chat { $host }, de la part de { $address }. Ton adresse y sera { $name }@{ $host }. Ouvre ce lien avec ton application de chat, et choisis-y un mot de passe :

## L’objet de l’e-mail.

message-subject-contact = Discuter avec { $address }
message-subject-account-and-contact = Discuter avec { $address } sur { $host }
message-subject-account = Ton invitation à { $host }
message-subject-password-reset = Un nouveau mot de passe pour { $host }

## Jusqu’à quand il marche.

message-until-days = Il n’est que pour toi et marche jusqu’au { $until } ({ $count ->
    [one] { $count } jour
   *[other] { $count } jours
}).
message-until-hours = Il n’est que pour toi et marche jusqu’au { $until } ({ $count ->
    [one] { $count } heure
   *[other] { $count } heures
}).
message-until-minutes = Il n’est que pour toi et marche jusqu’au { $until } ({ $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}).
message-until-over = Il marchait jusqu’au { $until }.
