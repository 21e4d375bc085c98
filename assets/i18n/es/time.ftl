# Los días y las horas, también en los mensajes a las personas invitadas.

## «lunes 30 de noviembre, 14:11», después de «hasta el» o «el».

moment = { weekday } { $day } de { month }, { $time }
moment-year = { weekday } { $day } de { month } de { $year }, { $time }
moment-short = { weekday-short } { $day } { month-short }, { $time }
moment-short-year = { weekday-short } { $day } { month-short } { $year }, { $time }
date = { weekday } { $day } de { month }
date-year = { weekday } { $day } de { month } de { $year }

weekday = { $weekday ->
    [mon] lunes
    [tue] martes
    [wed] miércoles
    [thu] jueves
    [fri] viernes
    [sat] sábado
   *[sun] domingo
}
weekday-short = { $weekday ->
    [mon] lun
    [tue] mar
    [wed] mié
    [thu] jue
    [fri] vie
    [sat] sáb
   *[sun] dom
}
month = { $month ->
    [jan] enero
    [feb] febrero
    [mar] marzo
    [apr] abril
    [may] mayo
    [jun] junio
    [jul] julio
    [aug] agosto
    [sep] septiembre
    [oct] octubre
    [nov] noviembre
   *[dec] diciembre
}
month-short = { $month ->
    [jan] ene
    [feb] feb
    [mar] mar
    [apr] abr
    [may] may
    [jun] jun
    [jul] jul
    [aug] ago
    [sep] sept
    [oct] oct
    [nov] nov
   *[dec] dic
}
