# Dagen en tijden in de berichten aan wie uitgenodigd is.

## ‘maandag 30 november, 14:11 uur’, na ‘tot’.

moment = { weekday } { $day } { month }, { $time } uur
moment-year = { weekday } { $day } { month } { $year }, { $time } uur
moment-short = { weekday-short } { $day } { month-short }, { $time }
moment-short-year = { weekday-short } { $day } { month-short } { $year }, { $time }
date = { weekday } { $day } { month }
date-year = { weekday } { $day } { month } { $year }

weekday = { $weekday ->
    [mon] maandag
    [tue] dinsdag
    [wed] woensdag
    [thu] donderdag
    [fri] vrijdag
    [sat] zaterdag
   *[sun] zondag
}
weekday-short = { $weekday ->
    [mon] ma
    [tue] di
    [wed] wo
    [thu] do
    [fri] vr
    [sat] za
   *[sun] zo
}
month = { $month ->
    [jan] januari
    [feb] februari
    [mar] maart
    [apr] april
    [may] mei
    [jun] juni
    [jul] juli
    [aug] augustus
    [sep] september
    [oct] oktober
    [nov] november
   *[dec] december
}
month-short = { $month ->
    [jan] jan
    [feb] feb
    [mar] mrt
    [apr] apr
    [may] mei
    [jun] jun
    [jul] jul
    [aug] aug
    [sep] sep
    [oct] okt
    [nov] nov
   *[dec] dec
}
