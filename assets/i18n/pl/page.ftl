# Co zaproszona osoba czyta na stronie i karcie zrobionych dla niej. Na „ty”.

## Kto zaprasza i do czego

page-title = Zaproszenie na { $host }
page-title-contact = Zaproszenie od { $address }
page-title-password-reset = Nowe hasło do { $host }
page-for = Dla: { $name }
page-heading-contact = { $address } chce z tobą porozmawiać
page-heading-account = Twoje konto na { $host }
page-heading-password-reset = Wybierz nowe hasło do { $host }
page-lead-contact = To zaproszenie doda { $address } do kontaktów w twoim komunikatorze.
page-lead-account-and-contact = Z tym zaproszeniem dostajesz komunikator i własne konto na { $host }, z { $address } w kontaktach. Jeśli masz już adres na czacie, zadziała też z nim.
page-lead-account = Z tym zaproszeniem od { $address } możesz założyć konto na serwerze czatu { $host }.
page-lead-account-name = Z tym zaproszeniem od { $address } możesz założyć konto na serwerze czatu { $host }. Twój adres na nim to { $name }@{ $host }.
page-lead-password-reset = Tym linkiem możesz ustawić nowe hasło do swojego konta na { $host }.
page-lead-password-reset-name = Tym linkiem możesz ustawić nowe hasło do swojego konta { $name }@{ $host }.

## Co robić. Na papierze nie ma przycisku ani listy aplikacji.

page-steps = Co zrobić
page-step-open = Otwórz zaproszenie: naciśnij przycisk albo skieruj aparat telefonu na kod.
page-step-open-app = Otwórz zaproszenie w komunikatorze: naciśnij przycisk albo zeskanuj kod komunikatorem.
card-step-open = Skieruj aparat telefonu na kod albo wpisz link w przeglądarce.
card-step-open-app = Zeskanuj kod swoim komunikatorem.
page-step-choose = Wybierz komunikator na telefon lub komputer, jeśli jeszcze żadnego nie masz.
page-step-own-address = Potrzebujesz komunikatora i własnego adresu. Jeśli go jeszcze nie masz, pomoże ci jedna z aplikacji poniżej.
card-step-own-address = Potrzebujesz komunikatora i własnego adresu. Jeśli go jeszcze nie masz, strona pokaże ci, gdzie go dostać.
page-step-add = Otwórz zaproszenie w komunikatorze i dodaj { $address } do kontaktów.
page-step-add-here = Dodaj { $address } do kontaktów.
page-step-sign-up = Wybierz nazwę i hasło do swojego konta na { $host }.
page-step-password = Wybierz hasło do { $name }@{ $host }.
page-step-contact = Przywitaj się z { $address } w kontaktach. Jeśli jeszcze nikogo tam nie ma, otwórz zaproszenie w komunikatorze jeszcze raz.
page-step-sign-in = Zaloguj się w swoim komunikatorze, i gotowe.
page-step-new-password = Wybierz nowe hasło.
page-step-new-password-use = Wpisz je w każdym ze swoich komunikatorów.

## Przycisk, kod i link

page-button = Otwórz zaproszenie
page-button-app = Otwórz w komunikatorze
page-button-password-reset = Wybierz nowe hasło
page-have-app = Mam już komunikator: otwórz w nim
page-code = Kod QR linku
page-code-camera = Albo skieruj aparat telefonu na ten kod
page-code-app = Albo zeskanuj ten kod swoim komunikatorem
page-link = Sam link, do skopiowania lub wpisania
page-secret = Kto ma ten link, może go użyć: zachowaj go dla siebie.

## Do kiedy działa. $zone to różnica względem czasu w Greenwich, na przykład „UTC+01”.

page-until = Działa do: { $until } ({ $zone }).
page-endless = Jest tylko dla ciebie.

## Aplikacje, według tego, na czym działają

page-apps = Komunikatory
page-apps-advice = Kilka znanych, według tego, na czym działają. Każda inna aplikacja do XMPP też się nada.
