# Reading what citizens wrote before others see it.

desk-verb-read = Read statements
travel-nowhere = No open question shows people what others wrote. A question does with react: true in its file.
travel-none = Everything people wrote about "{ $title }" has been read.
travel-next = { $waiting ->
    [one] One statement about "{ $title }" waits to be read: number { $number }.
   *[other] { $waiting } statements about "{ $title }" wait to be read. The first is number { $number }.
 } Others would see it like this:
travel-masked = What could lead to a person is left out here, and others do not see it either.
travel-names = It still names a person or shows who wrote it. So others cannot see it.
travel-corrects = It stands in place of number { $number }, which the same person took back.
travel-late = It has waited { $hours } hours. Statements are to be read within { $within }.
travel-nearest = Number { $number } may say the same, and others see it already:
travel-why = Why do others not see number { $number }? Its author is told.
button-travel-let = Show it to others
button-travel-hide = Do not show it
button-travel-same = It is the same
button-travel-next = Read the next
button-travel-let-after-all = Show it after all
button-travel-hide-after-all = Do not show it
button-travel-names = Names someone
button-travel-hurts = Goes after people
button-travel-adverts = Advertises
button-travel-elsewhere = Another matter
button-travel-several = Several at once
done-judged-yes = Others see number { $number } from now on. Its author is told in ten minutes.
done-judged-no = Others do not see number { $number }. Its author is told why in ten minutes.
done-judged-merged = Number { $number } says the same as number { $into }. Its author is told in ten minutes.
desk-reading = { $waiting ->
    [one] One statement waits to be read before others see it.
   *[other] { $waiting } statements wait to be read before others see them.
 }
desk-reading-late = { $waiting ->
    [one] One statement has waited more than a day to be read before others see it.
   *[other] { $waiting } statements wait to be read before others see them, the first for more than a day.
 }
refused-reading-closed = "{ $title }" is not open any more, so nobody would be shown the statement.
refused-reading-gone = Statement { $number } is not there any more, or its author does not want it shown to others.
refused-reading-names = Statement { $number } names a person or shows who wrote it, also with that left out which Ekko leaves out. Say no to it: its author can write it without.
refused-reading-many = { $max } statements travel already, and of more nobody would be seen by enough people. Join it with one that says the same, or say no.
refused-reading-into = Others do not see statement { $number }, or it belongs to another question. Choose one that they see.
audit-statement-judged = Read a statement before others see it
reading-part-reading = Before others see it
travel-lead = Others see a statement once a moderator has said yes here. Whoever wrote it is told, with the reason where it is a no. Nobody here sees who it was.
travel-policy = By what it is decided
travel-waiting = { $count ->
    [0] Waiting to be read
    [one] One waits to be read
   *[other] { $count } wait to be read
 }
travel-waiting-none = Everything has been read.
travel-closed = The question is closed. No one is shown more statements.
travel-read = Read so far: { $count }
travel-since = written { $at }
travel-late-tag = has waited more than a day
travel-is-yes = others see it
travel-is-no = others do not see it
travel-is-merged = says the same as number { $number }
travel-change = Change it
travel-no = Do not show it. The reason is:
travel-same = It says the same as another one
travel-into = Number of the other one
travel-inbox-head = To be read before others see it
travel-inbox = { $waiting ->
    [one] One statement, written { $since }.
   *[other] { $waiting } statements, the first written { $since }.
 }
file-react-wrong = Write "react: true" if others are to say whether they agree with what is written, or remove the line.
deskform-questions-react = Others say whether they agree with what is written
deskform-questions-react-hint = You read each statement before others see it. How many agree you see here. Whoever wrote it is told when it closes, and the numbers stand on the public record; the words do not.
digest-reading = Statements wait to be read before others see them.
digest-reading-late = Statements wait to be read before others see them, the first for more than a day.
travel-reactions = What others say to them
travel-reactions-lead = Most have seen the one on top. When it closes, whoever wrote a statement is told its numbers, counting themselves as one who agrees. They stand on the public record too, without the words.
travel-reacted = { $agree } agree, { $disagree } disagree, { $unsure } unsure. Shown to { $seen }.
travel-reacted-few = The numbers are not shown, so that the few cannot be worked out.
travel-alarm = Ekko thinks that it still names a person or shows who wrote it. If that is a false alarm, you can say why at the desk, and others see it.
button-travel-vouched = False alarm, show it
refused-reading-alarm = Statement { $number } looks as if it named a person. If that is a false alarm, open it at the desk and say why.
