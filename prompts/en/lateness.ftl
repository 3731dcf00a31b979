# When the city is late: how a promise stands right now, and what those who wait are told.

# One line at a time, below one another: what was promised, how long ago that is, what the department says, and the new date.
standing-promised-outcome = An answer was promised by { $first }.
standing-promised-milestone = Promised by { $first }: { $what }
standing-promised-idea = An answer was promised by { $first }.
standing-since-late = { $days ->
    [one] That is one day late.
   *[other] That is { $days } days late.
 }
standing-since-again = That is { $days } days late, and the new date, { $due }, has passed as well.
standing-since-moved = It will be later.
standing-says = { $department } says: { $why }
standing-silent = { $department } has not said why, and there is no new date.
standing-silent-again = { $department } has said nothing since, and there is no new date.
standing-no-date = There is no new date.
standing-new-date = New date: { $due }.

stage-closed-late = Closed for answers. I have not been told yet what was decided.
frame-decider-undated = Who decides: { $decider }.
frame-host-undated = Who asks: { $name }, { $title }.

# On the first working morning after a promised day has passed; "moved" where it is told before the day.
lateness-outcome-late = You answered "{ $title }", and I promised that you would hear what came of it. It is late, and we are sorry.
lateness-outcome-again = "{ $title }" is still late.
lateness-outcome-moved = You answered "{ $title }", and I promised that you would hear what came of it. It will take longer.
lateness-outcome-stands = The promise still holds. You hear from me when it is decided – also if it is a no.
lateness-milestone-late = You answered "{ $title }". Something that was promised afterwards is late. We are sorry.
lateness-milestone-again = Something that was promised after "{ $title }" is still late.
lateness-milestone-moved = You answered "{ $title }". Something that was promised afterwards will take longer.
lateness-milestone-stands = The promise still holds. You hear from me when it is done – and also if nothing comes of it.
lateness-idea = On { $sent } you sent idea number { $number }. It has no answer yet, and we are sorry:
lateness-idea-stands = The promise still holds. You hear from me when there is an answer.
idea-own-waiting = Idea number { $number }:

# The same under the post in a group, on a server or on the Page, where all read it.
post-outcome-late = You were asked about "{ $title }", and the answer has not come yet. It is late.
post-outcome-again = The answer to "{ $title }" is still late.
post-outcome-moved = The answer to "{ $title }" will take longer.
post-outcome-stands = The promise still holds. You hear it here when it is decided – also if it is a no.
post-milestone-late = Something that was promised after "{ $title }" is late.
post-milestone-again = Something that was promised after "{ $title }" is still late.
post-milestone-moved = Something that was promised after "{ $title }" will take longer.
post-milestone-stands = The promise still holds. You hear it here when it is done – and also if nothing comes of it.

# On the public record.
ledger-late-ideas = Answers to ideas people sent by themselves
ledger-late-ideas-many = Ideas that have waited longer than we promised: { $overdue }
ledger-count-ideas-hidden = besides fewer than five ideas
ledger-new-date = New date: { $on }.
ledger-new-date-passed = The new date, { $on }, has passed as well.
