# Why something the city's side asked for cannot be done, and what to do instead.

refused-unknown = There is no consultation with the id "{ $id }". The status lists them all.
refused-stage = { $stage ->
    [draft] a draft
    [scheduled] in the calendar
    [open] open
    [closed] closed
    [answered] answered
    [archived] finished
   *[withdrawn] taken back
 }
refused-launched = A consultation with the id "{ $id }" is { $stage } already. Give this one another id or another title.
refused-same-code = "{ $id }" gets the same short code in buttons as "{ $other }". Change a letter of its id.
refused-closes-past = "{ $title }" would close in the past. Choose a later time.
refused-promise-early = "{ $title }" promises an answer by { $answerBy }, before it closes. Promise it for a later day.
refused-published = The outcome of "{ $title }" is published already. What came of it later is told as news of a promise. If something in it is wrong, put it right and say why ("correction").
refused-not-closed = "{ $title }" is { $stage }. Close it first, then publish its outcome.
refused-no-milestone = "{ $title }" has no promise called "{ $milestone }". Its outcome names: { $known }.
refused-reported = The promise "{ $milestone }" of "{ $title }" is reported already.
refused-no-new-day = What is delayed needs a new day. Say which.
refused-close = "{ $title }" is { $stage }, so it cannot be closed.
refused-withdraw = "{ $title }" is { $stage }, so it cannot be taken back.
refused-extend = "{ $title }" is { $stage }, so it cannot be extended.
refused-extend-earlier = "{ $title }" is open until { $closes } already. Choose a later time.
refused-extend-decided = "{ $title }" is decided on { $decision }. It cannot stay open after that: what people say would change nothing.
refused-remind = "{ $title }" is { $stage }, so nobody can be reminded of it.
refused-correct = "{ $title }" is { $stage }, so nothing is corrected in it any more.
refused-correct-nowhere = "{ $wrong }" is not to be found in "{ $title }". Write it exactly as it stands.
refused-correct-meaning = "{ $right }" is not "{ $wrong }" spelt right, it means something else. Take "{ $title }" back and ask again.
refused-no-promise = There is no promise "{ $key }". The status lists them all.
refused-promise-kept = The promise "{ $key }" is kept, so there is nothing to explain.
refused-no-why = Write why it is late, in a sentence people will read.
refused-wordless = A sign or a number alone tells its reader nothing. Do put it in a few words.
refused-idea-there = The idea is there already. Choose another department, or answer it.
refused-idea-passed = The idea was handed on { $times } times already. Answer it where it is.
refused-no-idea = There is no such idea.
refused-idea-answered = The idea number { $number } is answered already.
refused-idea-forgotten = Whoever had the idea number { $number } wanted to be forgotten. Nobody waits for an answer.
refused-no-department = There is no department "{ $department }". The city has: { $known }.
refused-no-address = No address to send to is named in prompts/city.yaml, or none of their channels is on.
refused-code = This code is not known, or was used already.
refused-code-old = This code has expired. Ask for a new one.
refused-code-wait = Too many wrong codes were sent. Try again in an hour.
refused-no-code = No code that begins with { $code } is waiting.
refused-no-duty = { $contact } is not { $duty ->
    [moderator] a moderator
    [staff] staff
    [administrator] an administrator
   *[any] anything
 } here. "role list" shows who is.
refused-staff-where = Staff belong to a department. Say which: { $known }.
act-set-aside = Ekko made a mistake of its own here, so nothing was done. Tell whoever runs it: { $where }
owed-answer = { $department } promised an answer about "{ $title }" by { $due } and is { $days ->
    [one] one day
   *[other] { $days } days
 } late. Keep the promise, or say publicly why first: "consultation explain" in the chat, explain { $key } in a terminal.
owed-milestone = { $department } promised "{ $milestone }" about "{ $title }" by { $due } and is { $days ->
    [one] one day
   *[other] { $days } days
 } late. Keep the promise, or say publicly why first: "consultation explain" in the chat, explain { $key } in a terminal.

# At the sandbox's desk.
desk-step = Time moves forward only, by at most ten years at once.
desk-state = A milestone is done, delayed or dropped.
desk-what = Say what happened, in one sentence people will read.
desk-why = Say why, in one sentence people will read.
desk-new-day = Give the new date of the promise.
desk-no-reset = This town cannot begin anew.
