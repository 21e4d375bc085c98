# Tage und Zeitpunkte, auch in den Nachrichten an Eingeladene.

## Zeitpunkte: „Montag, 30. November, 14:11 Uhr“, passend nach „bis“ und nach „am“.

moment = { weekday }, { $day }. { month }, { $time } Uhr
moment-year = { weekday }, { $day }. { month } { $year }, { $time } Uhr
moment-short = { weekday-short }, { $day }. { month-short }, { $time }
moment-short-year = { weekday-short }, { $day }. { month-short } { $year }, { $time }
date = { weekday }, { $day }. { month }
date-year = { weekday }, { $day }. { month } { $year }

weekday = { $weekday ->
    [mon] Montag
    [tue] Dienstag
    [wed] Mittwoch
    [thu] Donnerstag
    [fri] Freitag
    [sat] Samstag
   *[sun] Sonntag
}
weekday-short = { $weekday ->
    [mon] Mo
    [tue] Di
    [wed] Mi
    [thu] Do
    [fri] Fr
    [sat] Sa
   *[sun] So
}
month = { $month ->
    [jan] Januar
    [feb] Februar
    [mar] März
    [apr] April
    [may] Mai
    [jun] Juni
    [jul] Juli
    [aug] August
    [sep] September
    [oct] Oktober
    [nov] November
   *[dec] Dezember
}
month-short = { $month ->
    [jan] Jan.
    [feb] Feb.
    [mar] März
    [apr] Apr.
    [may] Mai
    [jun] Juni
    [jul] Juli
    [aug] Aug.
    [sep] Sept.
    [oct] Okt.
    [nov] Nov.
   *[dec] Dez.
}
