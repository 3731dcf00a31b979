# At the closing and after a decision: what became of statements that others could see, and of what was said to others'.

said-others = { $vote ->
    [agree] You agreed with
    [disagree] You disagreed with
   *[unsure] You were unsure about
 } { $said ->
    [one] one statement from someone else
   *[other] { $said } statements from others
 }.
travelled = Others have seen it. Counting yourself: { $said }. { $seen } have seen it in all. The statement has number { $number }.
travelled-some = Others have seen it. Counting yourself: { $said }. I do not show the rest, so that the few cannot be worked out. { $seen } have seen it in all. The statement has number { $number }.
travelled-seen = Others have seen it. { $seen } have seen it in all, and you are counted yourself. How many of them agree or disagree I do not show, so that the few cannot be worked out. The statement has number { $number }.
travelled-few = Others could see it. How many agree or disagree I do not show, so that the few cannot be worked out.
travelled-merged = Someone else wrote nearly the same, and others saw those words instead: { $said }. { $seen } have seen them in all.
travelled-merged-some = Someone else wrote nearly the same, and others saw those words instead: { $said }. I do not show the rest, so that the few cannot be worked out. { $seen } have seen them in all.
travelled-merged-seen = Someone else wrote nearly the same, and others saw those words instead. { $seen } have seen them in all. How many of them agree or disagree I do not show, so that the few cannot be worked out.
travelled-merged-few = Someone else wrote nearly the same, and others could see those words instead. How many agree or disagree I do not show, so that the few cannot be worked out.
travelled-merged-you = { $vote ->
    [agree] You said that you agree with them.
    [disagree] You said that you disagree with them.
    [unsure] You said that you are not sure whether you agree with them.
   *[none] You have not said anything to them yourself, so you are not counted.
 }
travelled-not = Others were not shown it. { $reason } It still counts as your answer.
travelled-unread = Others did not get to see it, because it was not read in time before it closed. We are sorry. It still counts as your answer.
travelled-agree = { $people ->
    [0] nobody agrees
   *[other] { $people } agree
 }
travelled-disagree = { $people ->
    [0] nobody disagrees
   *[other] { $people } disagree
 }
travelled-unsure = { $people ->
    [0] nobody is unsure
   *[other] { $people } are unsure
 }
verdict-disagreed-adopted = It is a yes to what you disagreed with
verdict-disagreed-in-part = It is a yes to some of what you disagreed with
verdict-disagreed-not-adopted = It is a no to what you disagreed with
verdict-disagreed-postponed = What you disagreed with has to wait
verdict-disagreed-passed-on = What you disagreed with has been passed on
echo-unanswered-reacted = The decision does not answer this. What you thought of it is counted.
echo-same-decision = It is the same decision as above.
echo-side = { $vote ->
    [agree] agreed with
    [disagree] disagreed with
   *[unsure] were unsure about
 } { $said ->
    [one] one statement
   *[other] { $said } statements
 }
echo-sides-about = You { $said } that the decision is about.
echo-sides-read = You { $said } that we read as { $themes }.
echo-sides-theme = “{ $theme }”
echo-sides-one = { $said } “{ $words }”
echo-sides-verdict = { $said } { $verdict }.
echo-sides-decision = { $decision }
echo-sides-more = { $more ->
    [one] One more decision is
   *[other] { $more } more decisions are
 } about statements that you took a side on.
echo-sides-left = { $said ->
    [one] The decision does not answer one statement that you reacted to. What you thought of it is counted.
   *[other] The decision does not answer { $said } statements that you reacted to. What you thought of them is counted.
 }
echo-sides-short = That was the short version. Write “all of it” for the rest.
button-echo-whole = All { $said } statements
ledger-statements = What people said about each other's statements
ledger-statements-lead = Each statement stands here by its number. Its words were written for those who answer, and are not shown here. Whoever wrote a statement is counted as one who agrees and has seen it.
ledger-statements-lead-words = Each statement stands here by its number. Words stand below it where a person who works for the city has read them and agreed that all may read them, and whoever wrote them has not said no. Whoever wrote a statement is counted as one who agrees and has seen it.
ledger-statements-few = Too few have said something about them for numbers to be shown.
ledger-statements-statement = Statement
ledger-statements-agree = Agree
ledger-statements-disagree = Disagree
ledger-statements-unsure = Unsure
ledger-statements-seen = Shown to
ledger-statements-number = Number { $number }
ledger-statements-more = { $count ->
    [one] One more statement stands
   *[other] { $count } more statements stand
 } in the open data.
ledger-policy = When others are not shown a statement
ledger-policy-lead = A person reads each statement before others see it. A no can only have one of these reasons, and whoever wrote it is told which:
ledger-policy-merged = Someone else had said nearly the same already, and others see those words instead.
standing = By what people said to the statements there are { $groups } groups who each think much the same. You stand closest to { $group }.
standing-shared = Most people agree with this, in the other groups too:
standing-letter = group { $letter }
standing-named = the group “{ $name }”
travelled-groups-most = { $count ->
    [one] In the group { $groups } most people agree.
   *[other] In the groups { $groups } most people agree.
 }
travelled-groups-few = { $count ->
    [one] In the group { $groups } few people agree.
   *[other] In the groups { $groups } few people agree.
 }
standing-typical = Most people in that group agree with this:
