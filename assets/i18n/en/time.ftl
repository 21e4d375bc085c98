# Days and moments, also in the messages to those who are invited.

## Moments: "Monday 30 November, 14:11". $time is hours and minutes, $weekday and $month are the names below.

moment = { weekday } { $day } { month }, { $time }
moment-year = { weekday } { $day } { month } { $year }, { $time }
moment-short = { weekday-short } { $day } { month-short }, { $time }
moment-short-year = { weekday-short } { $day } { month-short } { $year }, { $time }
date = { weekday } { $day } { month }
date-year = { weekday } { $day } { month } { $year }

weekday = { $weekday ->
    [mon] Monday
    [tue] Tuesday
    [wed] Wednesday
    [thu] Thursday
    [fri] Friday
    [sat] Saturday
   *[sun] Sunday
}
weekday-short = { $weekday ->
    [mon] Mon
    [tue] Tue
    [wed] Wed
    [thu] Thu
    [fri] Fri
    [sat] Sat
   *[sun] Sun
}
month = { $month ->
    [jan] January
    [feb] February
    [mar] March
    [apr] April
    [may] May
    [jun] June
    [jul] July
    [aug] August
    [sep] September
    [oct] October
    [nov] November
   *[dec] December
}
month-short = { $month ->
    [jan] Jan
    [feb] Feb
    [mar] Mar
    [apr] Apr
    [may] May
    [jun] Jun
    [jul] Jul
    [aug] Aug
    [sep] Sep
    [oct] Oct
    [nov] Nov
   *[dec] Dec
}
