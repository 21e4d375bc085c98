# I giorni e le ore nei messaggi alle persone invitate.

## «lunedì 30 novembre, 14:11», dopo «fino a». Il primo del mese è il «1º».

moment = { weekday } { $day ->
    [1] 1º
   *[other] { $day }
} { month }, { $time }
moment-year = { weekday } { $day ->
    [1] 1º
   *[other] { $day }
} { month } { $year }, { $time }
moment-short = { weekday-short } { $day ->
    [1] 1º
   *[other] { $day }
} { month-short }, { $time }
moment-short-year = { weekday-short } { $day ->
    [1] 1º
   *[other] { $day }
} { month-short } { $year }, { $time }
date = { weekday } { $day ->
    [1] 1º
   *[other] { $day }
} { month }
date-year = { weekday } { $day ->
    [1] 1º
   *[other] { $day }
} { month } { $year }

weekday = { $weekday ->
    [mon] lunedì
    [tue] martedì
    [wed] mercoledì
    [thu] giovedì
    [fri] venerdì
    [sat] sabato
   *[sun] domenica
}
weekday-short = { $weekday ->
    [mon] lun
    [tue] mar
    [wed] mer
    [thu] gio
    [fri] ven
    [sat] sab
   *[sun] dom
}
month = { $month ->
    [jan] gennaio
    [feb] febbraio
    [mar] marzo
    [apr] aprile
    [may] maggio
    [jun] giugno
    [jul] luglio
    [aug] agosto
    [sep] settembre
    [oct] ottobre
    [nov] novembre
   *[dec] dicembre
}
month-short = { $month ->
    [jan] gen
    [feb] feb
    [mar] mar
    [apr] apr
    [may] mag
    [jun] giu
    [jul] lug
    [aug] ago
    [sep] set
    [oct] ott
    [nov] nov
   *[dec] dic
}
