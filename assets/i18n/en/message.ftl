# The text that goes with a link, sent to the person who is invited.

message-greeting = Hello,
message-greeting-name = Hi { $name },

message-contact = I would like to chat with you. Open this link and your chat app adds me ({ $address }) to your contacts:
message-account-and-contact = I would like to chat with you. This link helps you to get a chat app and an account on { $host }, and adds me ({ $address }) to your contacts. If you have a chat address already, it works with that one, too:
message-account = Here is your invite to the chat server { $host }, from { $address }. Open this link, choose a name and a password, and you are in:
message-account-name = Here is your invite to the chat server { $host }, from { $address }. Your address there will be { $name }@{ $host }. Open this link and choose a password:
message-password-reset = With this link you can choose a new password for your account on { $host }:
message-password-reset-name = With this link you can choose a new password for your account { $name }@{ $host }:

## For somebody who has a chat app: the link opens there and nowhere else.

message-app-contact = I would like to chat with you. Open this link with your chat app, and it adds me ({ $address }) to your contacts:
message-app-account-and-contact = I would like to chat with you. Open this link with your chat app: it adds me ({ $address }) to your contacts, and you can have an account on { $host } if you like:
message-app-account = Here is your invite to the chat server { $host }, from { $address }. Open this link with your chat app, and choose a name and a password there:
message-app-account-name = Here is your invite to the chat server { $host }, from { $address }. Your address there will be { $name }@{ $host }. Open this link with your chat app, and choose a password there:

## The subject of the e-mail.

message-subject-contact = Chat with { $address }
message-subject-account-and-contact = Chat with { $address } on { $host }
message-subject-account = Your invite to { $host }
message-subject-password-reset = A new password for { $host }

## Until when it works.

message-until-days = It is meant for you alone and works until { $until } ({ $count ->
    [one] 1 day
   *[other] { $count } days
}).
message-until-hours = It is meant for you alone and works until { $until } ({ $count ->
    [one] 1 hour
   *[other] { $count } hours
}).
message-until-minutes = It is meant for you alone and works until { $until } ({ $count ->
    [one] 1 minute
   *[other] { $count } minutes
}).
message-until-over = It worked until { $until }.
