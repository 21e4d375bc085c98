# Les jours et les heures, aussi dans les messages aux personnes invitées.

## « lundi 30 novembre, 14:11 », après « jusqu’au » ou « le ». Le premier du mois est le « 1er ».

moment = { weekday } { $day ->
    [1] 1er
   *[other] { $day }
} { month }, { $time }
moment-year = { weekday } { $day ->
    [1] 1er
   *[other] { $day }
} { month } { $year }, { $time }
moment-short = { weekday-short } { $day ->
    [1] 1er
   *[other] { $day }
} { month-short }, { $time }
moment-short-year = { weekday-short } { $day ->
    [1] 1er
   *[other] { $day }
} { month-short } { $year }, { $time }
date = { weekday } { $day ->
    [1] 1er
   *[other] { $day }
} { month }
date-year = { weekday } { $day ->
    [1] 1er
   *[other] { $day }
} { month } { $year }

weekday = { $weekday ->
    [mon] lundi
    [tue] mardi
    [wed] mercredi
    [thu] jeudi
    [fri] vendredi
    [sat] samedi
   *[sun] dimanche
}
weekday-short = { $weekday ->
    [mon] lun.
    [tue] mar.
    [wed] mer.
    [thu] jeu.
    [fri] ven.
    [sat] sam.
   *[sun] dim.
}
month = { $month ->
    [jan] janvier
    [feb] février
    [mar] mars
    [apr] avril
    [may] mai
    [jun] juin
    [jul] juillet
    [aug] août
    [sep] septembre
    [oct] octobre
    [nov] novembre
   *[dec] décembre
}
month-short = { $month ->
    [jan] janv.
    [feb] févr.
    [mar] mars
    [apr] avr.
    [may] mai
    [jun] juin
    [jul] juil.
    [aug] août
    [sep] sept.
    [oct] oct.
    [nov] nov.
   *[dec] déc.
}
