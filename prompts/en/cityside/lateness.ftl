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

# What stands in the way of a new date.
refused-day-not-later = { $day } is not later than today and the day that is promised now ({ $before }). Promise a day further ahead.
refused-day-far = { $day } is more than a year ahead. Promise a day you can see from here, and write again if it takes longer.

# When a department explains why something takes longer.
note-late-by = When do they get their answer, then? It has to be a working day.
note-late-by-milestone = When will it be done, then? It has to be a working day.
note-late-by-example = For example: 4 May, 4/5 or in 30 days.
note-soon-due = The answer is promised by { $dueOn }.
note-soon-promise = Promised by { $dueOn }: { $what }
note-explain-by = New date: { $dueOn }. Those who wait are told on a working day, but at most once in 30 days.
done-idea-delayed = The author of idea number { $number } hears on { $hearOn } at the earliest that the answer comes by { $dueOn }, and why.
button-idea-later = Answer { $number } later
idea-later-why = Why does the answer to idea number { $number } take longer? Write it to the person who waits.
idea-later-by = When does the answer come, then? It has to be a working day.
idea-later-sure = The person who sent idea number { $number } is told this, and that the new date is { $dueOn }:

# In the digest, the status and the list of ideas.
digest-promise-ideas = { $ideas ->
    [one] One idea has
   *[other] { $ideas } ideas have
  } waited longer for an answer than was promised. The oldest is { $days ->
    [one] one day
   *[other] { $days } days
  } overdue.
digest-new-date = New date: { $on }.
digest-new-date-passed = The new date, { $on }, has passed as well.
desk-late = A promise has not been kept: it was due by { $first } and is { $days ->
    [one] one day
   *[other] { $days } days
  } late.
desk-late-unexplained = Write why and a new date: until then you can ask nothing new.
desk-late-explained = You have written why, and everybody can read it. New date: { $due }.
desk-moved = You have written that it takes longer. Promised by { $first }, new date: { $due }.
desk-ideas-late = { $ideas ->
    [one] One idea has
   *[other] { $ideas } ideas have
  } waited longer for an answer than was promised. The oldest is { $days ->
    [one] one day
   *[other] { $days } days
  } overdue. Write "ideas" to see them.
