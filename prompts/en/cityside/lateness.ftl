# Working days, promises that take longer, and what owes an answer. Only moderators and staff read it.

# A promised day on which the town hall is closed, and the day that would do. $weekday counts from Monday.
day-off = { $day } is { $what }, when offices are closed. The next working day is { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[other] Sunday
  } { $next }.
day-off-holiday = { $name }
day-off-weekend = { $weekday ->
    [6] a Saturday
    [7] a Sunday
   *[other] a day off
  }

# The calendar in city.yaml and in prompts/calendars.
file-calendar-broken = This does not belong in a calendar. Write weekend and holidays; each holiday is a line such as - {"{"} name: {"{"} en: Christmas Day {"}"}, date: 12-25 {"}"} or daysAfterEaster: 1.
file-calendar-unknown = There is no calendar "{ $written }". There are: { $known }.
file-city-calendar-missing = Write whose country's holidays apply ("calendar"), such as denmark.
file-city-closed-days-missing = Write the days on which you are closed too ("closedDays") as a list, or remove the line.
file-city-closed-days-wrong = Write each closed day on a line such as - {"{"} name: {"{"} en: the day after Ascension {"}"}, daysAfterEaster: 40 {"}"}.
file-city-closed-days-item-missing = Write a closed day, or remove the line.
file-city-closed-days-name-missing = Write what the day is called ("name").
file-closed-day-rule = Write when "{ $name }" is: either date (12-24 every year, 2026-05-15 once) or daysAfterEaster.
file-closed-day-date = "{ $written }" is not a day. Write 12-24 for every year or 2026-05-15 for once.
