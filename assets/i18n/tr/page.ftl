# Davet edilen kişinin kendisi için hazırlanan web sayfasında ve kartta okudukları. “Sen” diye seslenir.

## Kim neye davet ediyor

page-title = { $host } daveti
page-title-contact = { $address } adresinden davet
page-title-password-reset = { $host } için yeni bir parola
page-for = Kime: { $name }
page-heading-contact = { $address } seninle sohbet etmek istiyor
page-heading-account = { $host } üzerindeki hesabın
page-heading-password-reset = { $host } için yeni bir parola seç
page-lead-contact = Bu davet { $address } adresini sohbet uygulamanın kişilerine ekler.
page-lead-account-and-contact = Bu davetle bir sohbet uygulaman ve { $host } üzerinde kendi hesabın olur; { $address } de kişilerinde yer alır. Zaten bir sohbet adresin varsa onunla da çalışır.
page-lead-account = { $address } adresinden gelen bu davetle { $host } sohbet sunucusunda bir hesap açabilirsin.
page-lead-account-name = { $address } adresinden gelen bu davetle { $host } sohbet sunucusunda bir hesap açabilirsin. Oradaki adresin { $name }@{ $host } olacak.
page-lead-password-reset = Bu bağlantıyla { $host } üzerindeki hesabın için yeni bir parola seçebilirsin.
page-lead-password-reset-name = Bu bağlantıyla { $name }@{ $host } hesabın için yeni bir parola seçebilirsin.

## Ne yapmalı. Kâğıtta düğme de uygulama listesi de yoktur.

page-steps = Ne yapmalısın
page-step-open = Daveti aç: düğmeye bas ya da telefonunun kamerasını koda tut.
page-step-open-app = Daveti sohbet uygulamanda aç: düğmeye bas ya da kodu uygulamayla tara.
card-step-open = Telefonunun kamerasını koda tut ya da bağlantıyı bir tarayıcıya yaz.
card-step-open-app = Kodu sohbet uygulamanla tara.
page-step-choose = Henüz yoksa telefonun ya da bilgisayarın için bir sohbet uygulaması seç.
page-step-own-address = Bir sohbet uygulamasına ve kendi adresine ihtiyacın var. Henüz yoksa aşağıdaki uygulamalardan biri edinmene yardım eder.
card-step-own-address = Bir sohbet uygulamasına ve kendi adresine ihtiyacın var. Henüz yoksa sayfa nereden edineceğini gösterir.
page-step-add = Daveti uygulamada aç ve { $address } adresini kişilerine ekle.
page-step-add-here = { $address } adresini kişilerine ekle.
page-step-sign-up = { $host } üzerindeki hesabın için bir ad ve bir parola seç.
page-step-password = { $name }@{ $host } için bir parola seç.
page-step-contact = Kişilerinde { $address } adresine merhaba de. Henüz kimse yoksa daveti uygulamada bir kez daha aç.
page-step-sign-in = Sohbet uygulamanla oturum aç, hepsi bu kadar.
page-step-new-password = Yeni bir parola seç.
page-step-new-password-use = Parolayı sohbet uygulamalarının her birine gir.

## Düğme, kod ve bağlantı

page-button = Daveti aç
page-button-app = Bir sohbet uygulamasında aç
page-button-password-reset = Yeni bir parola seç
page-have-app = Zaten bir sohbet uygulamam var: orada aç
page-code = Bağlantının QR kodu
page-code-camera = Ya da telefonunun kamerasını bu koda tut
page-code-app = Ya da bu kodu sohbet uygulamanla tara
page-link = Kopyalamak ya da yazmak için bağlantının kendisi
page-secret = Bu bağlantıya sahip olan herkes onu kullanabilir: kendine sakla.

## Ne zamana kadar geçerli. $zone, Greenwich saatinden farktır, örneğin “UTC+01”.

page-until = { $until } ({ $zone }) tarihine kadar geçerlidir.
page-endless = Yalnızca senin içindir.

## Çalıştıkları yere göre uygulamalar

page-apps = Sohbet uygulamaları
page-apps-advice = Çalıştıkları yere göre bilinen birkaçı. XMPP için başka herhangi bir uygulama da olur.
