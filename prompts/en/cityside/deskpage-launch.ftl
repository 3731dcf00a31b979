## A second pair of eyes

launch-waits = "{ $title }" waits for a second pair of eyes: the city has another moderator say yes before citizens get it. They are told.
proposal-waits = "{ $title }", written for { $host }, waits for a second pair of eyes. It would open { $opens } and close { $closes }.
proposal-decide = This is what citizens get with "{ $title }" from { $opens } until { $closes }. With your yes it goes into the calendar, and the record shows that it was you. At the desk you can also ask for a change.
proposal-over = "{ $title }" waits for nobody any more. Write "consult status" to see how it stands.
button-look = Show it
button-approve = Approve
done-returned = "{ $title }" goes back to its writer with what you wrote.
desk-draft = Waits for a second pair of eyes. An answer would be promised by { $answerBy }.
desk-returned = A colleague asks for a change before it opens. You can read it at the desk.
refused-approve-own = You sent "{ $title }" yourself. The city asks for a second pair of eyes: another moderator or an administrator says yes.
refused-approve-changed = "{ $title }" was changed after you looked at it. Look at it as it is now.
refused-approve-stage = "{ $title }" is { $stage }, so there is nothing to approve.
file-city-approval = "approval" takes one word: second-person. Another moderator then says yes before a question opens. Leave the line out where one person is enough.

## A test to oneself

test-begins = This is a test of "{ $title }", for you alone. What follows is what citizens get. Nothing you tap counts.
test-ends = That was all of it. Nothing was counted and nothing was kept.
test-tap = This was a test. Nothing was counted and nothing was kept.
