# Questions to the politician who decides: asking one, what happens with it, and the answers.

invitation-questions = You can also ask { $name }, { $hostTitle }, a question. { $answers ->
    [one] The one that most people ask is answered
    [2] The two that most people ask are answered
    [3] The three that most people ask are answered
    [4] The four that most people ask are answered
    [5] The five that most people ask are answered
   *[other] The { $answers } that most people ask are answered
 } by { $answerBy }.
frame-questions = You can ask { $name }, { $hostTitle }, a question. Write "ask { $name }". It is answered by { $answerBy }.
receipt-questions = Do you have a question to { $name }, { $hostTitle }? Write "ask { $name }": the ones that most people ask are answered by { $answerBy }.
button-decider-ask = Ask { $name }
decider-write = What would you like to ask { $name }, { $hostTitle }? Just write it here. Nobody learns who you are, so leave your name out.
decider-let-be = That is fine. Write "ask { $name }" if something comes to mind.
decider-long = That is too long for a question. There is room for { $max } characters.
decider-left-out = I left out what leads straight to you before I passed the question on.
decider-closed = No more questions can be asked of { $name } about "{ $title }". Those that came in time are answered by { $answerBy }.
decider-enough = You have asked { $name } { $questions ->
    [3] three
   *[other] { $questions }
 } questions already. Take one of them back if you would rather ask something else.
decider-receipt = Thank you! This is question number { $number } to { $name }:
decider-receipt-next = Once it has closed, we put questions that are alike together. { $answers ->
    [one] { $name } answers the one that most people asked
    [2] { $name } answers the two that most people asked
    [3] { $name } answers the three that most people asked
    [4] { $name } answers the four that most people asked
    [5] { $name } answers the five that most people asked
   *[other] { $name } answers the { $answers } that most people asked
 } by { $answerBy }. Everyone who took part gets the answers. You also hear what happened to yours if it is not among them.
decider-receipt-silent = You have said that I may not write to you again, so the answer does not come here. It will stand on the public record by { $answerBy }.
decider-receipt-anonymous = Your question is read without your name. { $name } cannot see who you are.
button-decider-back = Take the question back
button-decider-back-one = Take { $number } back
decider-back = Question number { $number } is taken back and does not go to { $name }.
decider-back-already = That question has been taken back already.
decider-back-which = That question is not one of yours. Which one would you like to take back?

# The answers, to everyone who took part.
decider-answers = You could ask { $name }, { $hostTitle }, about "{ $title }". { $answers ->
    [0] There were no questions to answer.
    [one] Here is the answer to the question that most people asked.
   *[other] Here are the answers to the questions that most people asked.
 }
decider-answer-yours = You wrote: "{ $question }"
decider-support = { $people ->
    [5] At least five people asked this
    [10] At least ten people asked this
   *[other] At least { $people } people asked this
 }.
decider-support-few = Fewer than five people asked this.
decider-support-groups = { $people ->
    [5] At least five people asked this
    [10] At least ten people asked this
   *[other] At least { $people } people asked this
 }, many of them from { $groups }.
decider-signed = { $name }, { $hostTitle }
decider-fate = Your question number { $number } was not answered. You wrote:
decider-fate-none = It was not among what { $name } got to read.
decider-fate-aside = It was set aside and did not go to { $name }. The reason given: { $why }
decider-fate-less = It was read and stands on the list as "{ $question }". { $answers ->
    [one] One question was answered, which
    [2] Two questions were answered, which
    [3] Three questions were answered, which
    [4] Four questions were answered, which
    [5] Five questions were answered, which
   *[other] { $answers } questions were answered, which
 } more people asked or which came first.
button-decider-host = Write to { $host }

# When the answers take longer.
standing-promised-decider = The answers were promised by { $first }.
lateness-decider-late = You took part in "{ $title }", and { $name } was to have answered your questions. The answers have not come, and we are sorry.
lateness-decider-again = The answers of { $name } about "{ $title }" are still late.
lateness-decider-moved = You took part in "{ $title }", where { $name } answers your questions. It will take longer.
lateness-decider-stands = The promise still holds. You hear from me when { $name } has answered.
post-decider-late = { $name } was to have answered your questions about "{ $title }". The answers have not come yet.
post-decider-again = The answers of { $name } about "{ $title }" are still late.
post-decider-moved = The answers of { $name } to your questions about "{ $title }" will take longer.
post-decider-stands = The promise still holds. The answers will stand on the public record.

# On the public record.
ledger-decider = Questions to { $name }, { $title }
ledger-decider-waiting = Those that most people ask are answered by { $answerBy }.
ledger-decider-asked = People who asked: at least { $people }
ledger-decider-asked-few = Fewer than five people asked.
ledger-decider-answered = Answered on { $on }
ledger-decider-not-answered = Not answered
ledger-promise-decider = { $name } answers the questions that most people ask
ledger-overdue-decider = The answers of { $name }

# When several asked the same, and when the answers are read again.
decider-joined = Yours was asked together with others that asked the same.
button-decider-read = Read { $name }'s answers
missed-answers = { $name } has answered your questions about "{ $title }".

told-refused-asked = That is fine. Your question is read all the same, and the answers will stand on the public record. I do not write to you about it.

# Under my answers.
asked-own = Your question number { $number } to { $name }:
asked-waiting = { $name } answers the questions that most people ask by { $answerBy }. You also hear if { $own ->
    [one] yours is
   *[other] yours are
 } not among them.
asked-answered = { $name } has answered this.
asked-not-chosen = It was not among those that { $name } answered. It stands on the list as "{ $question }".
asked-answered-others = { $name } has answered the questions that most people asked.

# At the closing, under the decision, and when all of it is withdrawn.
closing-decider = { $name } answers the questions that most people asked by { $answerBy }.
echo-decider-answered = { $name } answered the questions that most people asked on { $on }.
echo-decider-late = { $name } has not answered your questions yet.
told-again-asked = You asked { $name } a question about "{ $title }", and it is closed now. You have not said whether you want to hear the answer.
withdrawn-asked = So { $name } does not answer your questions either.

# Under the post in a group.
post-decider-answers = { $name }, { $hostTitle }, has answered your questions about "{ $title }".
ledger-feed-answers = { $name } answers: { $title }
