# Tekst dołączany do linku, dla zaproszonej osoby. Na „ty”.
#
# Słowniczek: invite = zaproszenie, link = link, QR code = kod QR, address = adres, server = serwer, account = konto,
# contact = kontakt, chat app = komunikator, password = hasło.

message-greeting = Cześć,
message-greeting-name = Cześć { $name },

message-contact = chcę z tobą porozmawiać na czacie. Otwórz ten link, a twój komunikator doda mnie ({ $address }) do kontaktów:
message-account-and-contact = chcę z tobą porozmawiać na czacie. Ten link pomoże ci zdobyć komunikator i konto na { $host }, a potem doda mnie ({ $address }) do twoich kontaktów. Jeśli masz już adres na czacie, zadziała też z nim:
message-account = oto twoje zaproszenie na serwer czatu { $host }, od { $address }. Otwórz ten link, wybierz nazwę i hasło, i gotowe:
message-account-name = oto twoje zaproszenie na serwer czatu { $host }, od { $address }. Twój adres na nim to { $name }@{ $host }. Otwórz ten link i wybierz hasło:
message-password-reset = tym linkiem możesz ustawić nowe hasło do swojego konta na { $host }:
message-password-reset-name = tym linkiem możesz ustawić nowe hasło do swojego konta { $name }@{ $host }:

## Dla kogoś, kto ma komunikator: link otwiera się tam i nigdzie indziej.

message-app-contact = chcę z tobą porozmawiać na czacie. Otwórz ten link w swoim komunikatorze, a doda on mnie ({ $address }) do twoich kontaktów:
message-app-account-and-contact = chcę z tobą porozmawiać na czacie. Otwórz ten link w swoim komunikatorze: doda on mnie ({ $address }) do twoich kontaktów, a jeśli chcesz, możesz mieć konto na { $host }:
message-app-account = oto twoje zaproszenie na serwer czatu { $host }, od { $address }. Otwórz ten link w swoim komunikatorze i wybierz w nim nazwę i hasło:
message-app-account-name = oto twoje zaproszenie na serwer czatu { $host }, od { $address }. Twój adres na nim to { $name }@{ $host }. Otwórz ten link w swoim komunikatorze i wybierz w nim hasło:

## Temat e-maila.

message-subject-contact = Czat z { $address }
message-subject-account-and-contact = Czat z { $address } na { $host }
message-subject-account = Twoje zaproszenie na { $host }
message-subject-password-reset = Nowe hasło do { $host }

## Do kiedy działa.

message-until-days = Jest tylko dla ciebie. Działa do: { $until } ({ $count ->
    [one] 1 dzień
    [few] { $count } dni
   *[many] { $count } dni
}).
message-until-hours = Jest tylko dla ciebie. Działa do: { $until } ({ $count ->
    [one] 1 godzina
    [few] { $count } godziny
   *[many] { $count } godzin
}).
message-until-minutes = Jest tylko dla ciebie. Działa do: { $until } ({ $count ->
    [one] 1 minuta
    [few] { $count } minuty
   *[many] { $count } minut
}).
message-until-over = Działał do: { $until }.
