# الأيام والأوقات، وكذلك في الرسائل إلى المدعوين.
# Digits are Western (0 to 9) in Arabic too: they are the same in links, in addresses and on the keyboard.

## «الاثنين 30 نوفمبر، 14:11»، بعد «حتى» أو «يوم».

moment = { weekday } { $day } { month }، { $time }
moment-year = { weekday } { $day } { month } { $year }، { $time }
moment-short = { weekday-short } { $day } { month-short }، { $time }
moment-short-year = { weekday-short } { $day } { month-short } { $year }، { $time }
date = { weekday } { $day } { month }
date-year = { weekday } { $day } { month } { $year }

weekday = { $weekday ->
    [mon] الاثنين
    [tue] الثلاثاء
    [wed] الأربعاء
    [thu] الخميس
    [fri] الجمعة
    [sat] السبت
   *[sun] الأحد
}
weekday-short = { $weekday ->
    [mon] الاثنين
    [tue] الثلاثاء
    [wed] الأربعاء
    [thu] الخميس
    [fri] الجمعة
    [sat] السبت
   *[sun] الأحد
}
month = { $month ->
    [jan] يناير
    [feb] فبراير
    [mar] مارس
    [apr] أبريل
    [may] مايو
    [jun] يونيو
    [jul] يوليو
    [aug] أغسطس
    [sep] سبتمبر
    [oct] أكتوبر
    [nov] نوفمبر
   *[dec] ديسمبر
}
month-short = { $month ->
    [jan] يناير
    [feb] فبراير
    [mar] مارس
    [apr] أبريل
    [may] مايو
    [jun] يونيو
    [jul] يوليو
    [aug] أغسطس
    [sep] سبتمبر
    [oct] أكتوبر
    [nov] نوفمبر
   *[dec] ديسمبر
}
