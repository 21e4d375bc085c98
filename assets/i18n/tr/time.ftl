# Davet edilenlere giden iletilerde günler ve saatler.

## “30 Kasım Pazartesi, 14:11”; ardından “tarihine kadar” gelir.

moment = { $day } { month } { weekday }, { $time }
moment-year = { $day } { month } { $year } { weekday }, { $time }
moment-short = { $day } { month-short } { weekday-short }, { $time }
moment-short-year = { $day } { month-short } { $year } { weekday-short }, { $time }
date = { $day } { month } { weekday }
date-year = { $day } { month } { $year } { weekday }

weekday = { $weekday ->
    [mon] Pazartesi
    [tue] Salı
    [wed] Çarşamba
    [thu] Perşembe
    [fri] Cuma
    [sat] Cumartesi
   *[sun] Pazar
}
weekday-short = { $weekday ->
    [mon] Pzt
    [tue] Sal
    [wed] Çar
    [thu] Per
    [fri] Cum
    [sat] Cmt
   *[sun] Paz
}
month = { $month ->
    [jan] Ocak
    [feb] Şubat
    [mar] Mart
    [apr] Nisan
    [may] Mayıs
    [jun] Haziran
    [jul] Temmuz
    [aug] Ağustos
    [sep] Eylül
    [oct] Ekim
    [nov] Kasım
   *[dec] Aralık
}
month-short = { $month ->
    [jan] Oca
    [feb] Şub
    [mar] Mar
    [apr] Nis
    [may] May
    [jun] Haz
    [jul] Tem
    [aug] Ağu
    [sep] Eyl
    [oct] Eki
    [nov] Kas
   *[dec] Ara
}
