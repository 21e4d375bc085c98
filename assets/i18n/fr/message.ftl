# Le texte qui accompagne un lien, envoyé à la personne invitée. On se tutoie.

message-greeting = Bonjour,
message-greeting-name = Bonjour { $name },

message-contact = J’aimerais discuter avec toi. Ouvre ce lien et ton application de chat m’ajoutera ({ $address }) à tes contacts :
message-account-and-contact = J’aimerais discuter avec toi. Ce lien t’aide à trouver une application de chat et à ouvrir un compte sur { $host }, puis m’ajoute ({ $address }) à tes contacts. Si tu as déjà une adresse de chat, il marche aussi avec celle-ci :
message-account = Voici ton invitation au serveur de chat { $host }, de la part de { $address }. Ouvre ce lien, choisis un nom et un mot de passe, et c’est fait :
message-account-name = Voici ton invitation au serveur de chat { $host }, de la part de { $address }. Ton adresse y sera { $name }@{ $host }. Ouvre ce lien et choisis un mot de passe :
message-password-reset = Avec ce lien, tu peux choisir un nouveau mot de passe pour ton compte sur { $host } :
message-password-reset-name = Avec ce lien, tu peux choisir un nouveau mot de passe pour ton compte { $name }@{ $host } :

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
