# Os dias e as horas nas mensagens para as pessoas convidadas.

## “segunda-feira, 30 de novembro, 14:11”, depois de “até”.

moment = { weekday }, { $day } de { month }, { $time }
moment-year = { weekday }, { $day } de { month } de { $year }, { $time }
moment-short = { weekday-short }, { $day } de { month-short }, { $time }
moment-short-year = { weekday-short }, { $day } de { month-short } de { $year }, { $time }
date = { weekday }, { $day } de { month }
date-year = { weekday }, { $day } de { month } de { $year }

weekday = { $weekday ->
    [mon] segunda-feira
    [tue] terça-feira
    [wed] quarta-feira
    [thu] quinta-feira
    [fri] sexta-feira
    [sat] sábado
   *[sun] domingo
}
weekday-short = { $weekday ->
    [mon] seg.
    [tue] ter.
    [wed] qua.
    [thu] qui.
    [fri] sex.
    [sat] sáb.
   *[sun] dom.
}
month = { $month ->
    [jan] janeiro
    [feb] fevereiro
    [mar] março
    [apr] abril
    [may] maio
    [jun] junho
    [jul] julho
    [aug] agosto
    [sep] setembro
    [oct] outubro
    [nov] novembro
   *[dec] dezembro
}
month-short = { $month ->
    [jan] jan.
    [feb] fev.
    [mar] mar.
    [apr] abr.
    [may] mai.
    [jun] jun.
    [jul] jul.
    [aug] ago.
    [sep] set.
    [oct] out.
    [nov] nov.
   *[dec] dez.
}
