# 邀请信中的日期和时间。

## “11月30日 星期一 14:11”。

moment = { month }{ $day }日 { weekday } { $time }
moment-year = { $year }年{ month }{ $day }日 { weekday } { $time }
moment-short = { month-short }{ $day }日 { weekday-short } { $time }
moment-short-year = { $year }年{ month-short }{ $day }日 { weekday-short } { $time }
date = { month }{ $day }日 { weekday }
date-year = { $year }年{ month }{ $day }日 { weekday }

weekday = { $weekday ->
    [mon] 星期一
    [tue] 星期二
    [wed] 星期三
    [thu] 星期四
    [fri] 星期五
    [sat] 星期六
   *[sun] 星期日
}
weekday-short = { $weekday ->
    [mon] 周一
    [tue] 周二
    [wed] 周三
    [thu] 周四
    [fri] 周五
    [sat] 周六
   *[sun] 周日
}
month = { $month ->
    [jan] 1月
    [feb] 2月
    [mar] 3月
    [apr] 4月
    [may] 5月
    [jun] 6月
    [jul] 7月
    [aug] 8月
    [sep] 9月
    [oct] 10月
    [nov] 11月
   *[dec] 12月
}
month-short = { $month ->
    [jan] 1月
    [feb] 2月
    [mar] 3月
    [apr] 4月
    [may] 5月
    [jun] 6月
    [jul] 7月
    [aug] 8月
    [sep] 9月
    [oct] 10月
    [nov] 11月
   *[dec] 12月
}
