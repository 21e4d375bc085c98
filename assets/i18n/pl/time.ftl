# Dni i godziny w wiadomościach do zaproszonych osób.

## „poniedziałek, 30 listopada, 14:11”: miesiąc w dopełniaczu, dzień tygodnia w mianowniku, więc stoi po dwukropku.

moment = { weekday }, { $day } { month }, { $time }
moment-year = { weekday }, { $day } { month } { $year }, { $time }
moment-short = { weekday-short } { $day } { month-short }, { $time }
moment-short-year = { weekday-short } { $day } { month-short } { $year }, { $time }
date = { weekday }, { $day } { month }
date-year = { weekday }, { $day } { month } { $year }

weekday = { $weekday ->
    [mon] poniedziałek
    [tue] wtorek
    [wed] środa
    [thu] czwartek
    [fri] piątek
    [sat] sobota
   *[sun] niedziela
}
weekday-short = { $weekday ->
    [mon] pon.
    [tue] wt.
    [wed] śr.
    [thu] czw.
    [fri] pt.
    [sat] sob.
   *[sun] niedz.
}
month = { $month ->
    [jan] stycznia
    [feb] lutego
    [mar] marca
    [apr] kwietnia
    [may] maja
    [jun] czerwca
    [jul] lipca
    [aug] sierpnia
    [sep] września
    [oct] października
    [nov] listopada
   *[dec] grudnia
}
month-short = { $month ->
    [jan] sty
    [feb] lut
    [mar] mar
    [apr] kwi
    [may] maj
    [jun] cze
    [jul] lip
    [aug] sie
    [sep] wrz
    [oct] paź
    [nov] lis
   *[dec] gru
}
