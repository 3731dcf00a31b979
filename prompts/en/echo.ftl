# Coming back: the summary at closing, the echo of an outcome, later steps, and taking a question back.

closing = "{ $title }" is closed. { $answered } people answered. This is what was said:
closing-few = "{ $title }" is closed. Only a few people answered, so I show no numbers, but every answer is read.
closing-next = { $decider } decides on { $on }. You hear what happened to your answer by { $answerBy }.
counts-too-few = Fewer than five have said something here, so I show no numbers.
count-choice = { $label }: { $people }
count-first = { $label }: { $people } put it first
count-first-ranked = { $label }: { $people } put it first, place { $rank } on average
count-few = { $label }: too few to show
count-scale = { $average } out of { $to } on average, from { $people } people
count-statements = { $people } people wrote { $statements } messages

echo-intro = You answered "{ $title }" on { $answered }. Here is what happened.
echo-you-wrote = You wrote:
echo-you-chose = You chose:
echo-you-put-first = You put first:
echo-you-said = You said:
echo-you-also-said = You also said:
alike-few = Only a few said the same, and it counts.
alike-choice = { $others } others chose the same.
alike-several = Several others chose the same.
alike-theme = { $others } others said something like it ({ $theme }).
verdict-adopted = It is a yes
verdict-in-part = It is partly a yes
verdict-not-adopted = It is a no
verdict-postponed = It has to wait
verdict-passed-on = It has been passed on
echo-why = Why: { $why }
echo-next = What happens now: { $next }
echo-no-part = The decision does not take up what you said. { $host } has read it, and it stays on the record.
echo-decided-by = Decided by { $name }, { $title }, on { $on }.
echo-milestone = Promised by { $dueOn }: { $what }
echo-milestones-told = I will tell you when it happens, or if it does not.
heard-question = One last thing: did you feel heard?
button-heard-yes = Yes
button-heard-partly = Partly
button-heard-no = No
button-ledger = See all of it
heard-yes = Thank you. That is what I am here for.
heard-partly = Thank you for saying so. It is counted, without your name.
heard-no = Thank you for saying it straight. It is counted, without your name.

milestone-intro = There is news about "{ $title }". On { $answered } you answered:
milestone-done = It is done
milestone-delayed = It is delayed
milestone-dropped = It will not happen
milestone-new-date = The new date is { $dueOn }. You hear from me again.

withdrawn = "{ $title }" has been taken back. It will not be decided this time.
withdrawn-end = Thank you for answering all the same. { $host } has what you said.
