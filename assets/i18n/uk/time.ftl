# Дні та години в повідомленнях для запрошених.

## «понеділок, 30 листопада, 14:11»: місяць у родовому відмінку, день тижня в називному, тому стоїть після двокрапки.

moment = { weekday }, { $day } { month }, { $time }
moment-year = { weekday }, { $day } { month } { $year } р., { $time }
moment-short = { weekday-short }, { $day } { month-short }, { $time }
moment-short-year = { weekday-short }, { $day } { month-short } { $year } р., { $time }
date = { weekday }, { $day } { month }
date-year = { weekday }, { $day } { month } { $year } р.

weekday = { $weekday ->
    [mon] понеділок
    [tue] вівторок
    [wed] середа
    [thu] четвер
    [fri] пʼятниця
    [sat] субота
   *[sun] неділя
}
weekday-short = { $weekday ->
    [mon] пн
    [tue] вт
    [wed] ср
    [thu] чт
    [fri] пт
    [sat] сб
   *[sun] нд
}
month = { $month ->
    [jan] січня
    [feb] лютого
    [mar] березня
    [apr] квітня
    [may] травня
    [jun] червня
    [jul] липня
    [aug] серпня
    [sep] вересня
    [oct] жовтня
    [nov] листопада
   *[dec] грудня
}
month-short = { $month ->
    [jan] січ.
    [feb] лют.
    [mar] бер.
    [apr] квіт.
    [may] трав.
    [jun] черв.
    [jul] лип.
    [aug] серп.
    [sep] вер.
    [oct] жовт.
    [nov] лист.
   *[dec] груд.
}
