# Questions to a politician at the city's desk: reading them, putting them together, and writing the answers down.

deskdecider-tab = Questions to politician
deskdecider-title = Questions to { $name }
deskdecider-late-title = Why the answers of { $name } take longer
deskdecider-lead = { $answers ->
    [one] The question
    [2] The two questions
    [3] The three questions
    [4] The four questions
    [5] The five questions
   *[other] The { $answers } questions
 } that most people ask across places and roles { $answers ->
    [one] is
   *[other] are
 } answered by { $name }, { $hostTitle }. Read all of them, and put those together that ask the same.
deskdecider-due = The answers of { $name } are promised by { $due }.
deskdecider-late = The answers of { $name } were promised by { $due } and are not sent.
deskdecider-explained = Explained publicly: { $why }
deskdecider-unread = { $count ->
    [0] Not read yet: none
   *[other] Not read yet: { $count }
 }
deskdecider-none = Nobody has asked yet.
deskdecider-all-read = All are read and have a place.
deskdecider-number = Question { $number }
deskdecider-make = Do something with those you have ticked
deskdecider-words = The question in words that all can read
deskdecider-words-hint = 200 characters at most. Where the same words stand already, the questions join them.
deskdecider-words-missing = Write the question in words that all can read.
deskdecider-together = Put together
deskdecider-into = Add to one that is there
deskdecider-put-into = Add
deskdecider-aside = Set them aside
deskdecider-why = Why they do not go on
deskdecider-why-hint = Those who wrote them get to read the reason.
deskdecider-why-missing = Write why they do not go on. Those who wrote them get to read it.
deskdecider-set-aside = Set aside
deskdecider-gathered = Put together
deskdecider-order = At the top stands what is asked from most places and roles, then what most people asked. The order cannot be changed.
deskdecider-chosen = To be answered
deskdecider-not-chosen = Not among those most people ask
deskdecider-sent = { $count ->
    [one] One question as it was written
   *[other] { $count } questions as they were written
 }
deskdecider-change = Correct or merge
deskdecider-reword = Keep the words
deskdecider-merge-with = Is the same as
deskdecider-merge = Merge
deskdecider-merged = They are merged: "{ $question }"
deskdecider-undone = The last change is taken back.
deskdecider-gone = It is not here any more. Look at the list again.
deskdecider-left = Set aside
deskdecider-reason = The reason: { $why }
deskdecider-answers = The answers
deskdecider-unanswered = Not answered
deskdecider-write = Write the answers down
deskdecider-answered = { $name } answered on { $at }. The answers were sent to everyone who took part and wants to hear, and they stand on the public record.
deskdecider-answers-title = The answers of { $name }
deskdecider-answer-to = "{ $question }"
deskdecider-answer-hint = { $support } Write the answer as the politician says it.
deskdecider-answer-hint-more = { $support } It need not be answered, but it may be.
reading-field-others = Why the others are not answered
reading-field-others-hint = Only where there is more to say than that other questions stood higher. Those who asked read it.
reading-group-answers = An answer to each question
reading-lead-answers = Everyone who took part gets the answers. Those who asked also learn what became of their own question. Nothing is sent before you have seen it.
reading-look-answers = This is sent, and this is how each kind of reader gets it.
reading-send-answers = Send the answers
reading-sent-answers = The answers are on their way to everyone who took part and wants to hear. They stand on the public record too.
reading-test-about = You get it in your own chat, as each kind of reader gets it. Nobody else gets anything.
