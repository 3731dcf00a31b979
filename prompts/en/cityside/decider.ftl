# Questions to the politician who decides. Only moderators and staff read this.

desk-verb-decider = Politician's answers
questions-nowhere = No consultation takes questions to a politician right now.
questions-none = Nobody has asked { $name } anything yet.
questions-how = This is what people ask { $name }. Read all of them, and put those together that ask the same, for example: 3, 7: When does the path get lights? Write it so that all can read it.
questions-all-gathered = All questions to { $name } are read and put together.
questions-number = Question { $number }
questions-gathered = Put together so far
questions-gathered-line = "{ $question }" ({ $numbers })
questions-gathered-line-chosen = To be answered: "{ $question }" ({ $numbers })
questions-aside = Set aside: { $numbers }
questions-aside-how = Which questions do not go on, and why? Write the numbers and the reason, for example: 4: This is not a question. Those who wrote them get to read the reason.
questions-aside-slip = Write the numbers, a colon and the reason in { $max } characters at most: 4: This is not a question.
questions-slip = Write the numbers, a colon and the question in { $max } characters at most: 3, 7: When does the path get lights?
questions-still-open = People can still ask. The answers can be written once it has closed.
questions-left = These are neither put together nor set aside yet: { $numbers }. All have to be read before they are answered.
questions-answer = Answer { $number } of { $of }. Write it as { $name } says it:
questions-intro = This is how people get to read it. Nothing is sent yet.
questions-done = Good. All of it is kept.
button-more-questions = More questions
button-questions-list = See all again
button-questions-aside = Set aside
button-questions-answers = Write the answers
publish-decider-people = { $people ->
    [0] Nobody answered the consultation. All who asked get the answers, if they said yes to hearing more.
   *[other] { $people } people answered. They and all who asked get the answers, if they said yes to hearing more.
 }
publish-decider-few = Fewer than five people answered. They and all who asked get the answers, if they said yes to hearing more.
done-questions-gathered = Put together: { $numbers }. "{ $question }"
done-questions-aside = Set aside: { $numbers }.
done-questions-answered = { $people ->
    [0] The answers are on their way to those who took part, and stand on the public record.
   *[other] The answers are on their way to those who took part, and stand on the public record. { $people } people answered the consultation.
 }
done-questions-answered-few = The answers are on their way to those who took part, and stand on the public record.

note-late-decider = The answers of { $name } were promised by { $dueOn }.
note-soon-decider = The answers of { $name } are promised by { $dueOn }.
note-late-decider-label = Answers of { $name }
owed-decider = { $department } promised the answers of { $name } to people's questions about "{ $title }" by { $due } and is { $days ->
    [one] one day
   *[other] { $days } days
  } late. Say publicly why with "explain { $key }" before you ask anything new.

refused-decider-early = { $name } is to answer by { $answerBy }, but "{ $title }" is open for longer than that. Give the answers a later day.
refused-decider-answered = The questions about "{ $title }" are answered already.
refused-decider-none = "{ $title }" takes no questions to a politician.
refused-decider-stage = "{ $title }" is { $stage }, so there are no questions to work on.
refused-decider-open = "{ $title }" is open, so more questions can come. Close it before they are answered.
refused-decider-numbers = There are no questions about "{ $title }" with these numbers: { $numbers }. They may have been taken back.
refused-decider-words = There are no words.
refused-decider-left = These questions about "{ $title }" are neither put together nor set aside yet: { $numbers }. All have to be read before they are answered.
refused-decider-unknown = No questions were put together under the name "{ $question }".
refused-decider-many = At most { $max } answers can be sent at once.
refused-decider-passed = More people asked "{ $question }", and it is not answered. Those that most people asked cannot be passed over.

digest-questions = Questions to { $name }: at least { $questions }
digest-questions-few = Questions to { $name }: fewer than five
digest-questions-left = Some are not read and put together yet.
digest-questions-top = "{ $question }"
digest-questions-answered = { $name } has answered.
digest-alarm-decider-do = Write the politician's answers, and everyone who took part hears.
digest-what-decider = the answers of { $name } about "{ $title }"

file-consultation-politician-missing = Write whom people can ask ("deciderQuestions"), or remove the line.
file-consultation-politician-name-missing = Write the name of the politician whom people can ask ("name").
file-consultation-politician-title-missing = Write what the politician is ("title"), for example chair of the Streets and Parks Committee.
file-consultation-politician-by-missing = Write the day by which there are answers ("answerBy"), for example 2026-04-07 or +45d.
file-consultation-politician-answers = Write how many questions are answered ("answers"): a number from 1 to { $max }.
file-consultation-politician-early = The politician cannot answer on { $day }, before it has closed. Write a day after the closing.
file-is-answers = These are a politician's answers to people's questions. "decider ID --answers FILE" sends them.
file-answers-consultation-missing = Write which consultation it belongs to ("consultation"): its id.
file-answers-missing = Write the answers ("answers"): a line with "question" and one with "answer" for each.
file-answers-question-missing = Write which question it answers ("question"): its name, as "decider ID" shows it.
file-answers-answer-missing = Write the answer ("answer") in each of the city's languages.
file-answers-others-missing = Write why the others are not answered ("others"), or remove the line.

button-politician = Ask a politician
button-no-politician = No politician
draft-politician = Whom can people ask? Write the politician's name and title with a comma between them.
draft-politician-example = For example: Hanne Lund, chair of the Streets and Parks Committee
draft-politician-day = By when does { $name } answer the questions that most people ask? It has to be a working day after the closing.
draft-politician-day-example = For example: 24 March, 24/3 or in 30 days.
draft-politician-early = Questions can still be asked on that day. Choose { $closes } or later.

deskform-decider-questions-name = Whom can people ask?
deskform-decider-questions-name-hint = A politician by name. The questions that most people ask are answered.
deskform-decider-questions-title = The politician's title
deskform-decider-questions-title-hint = For example chair of the Streets and Parks Committee.
deskform-decider-questions-answer-by = The politician answers by
deskform-decider-questions-answer-by-hint = A working day after the closing. It is a promise.
deskform-decider-questions-answers = How many questions are answered
deskform-decider-questions-answers-hint = Three where nothing stands here.
audit-decider-gathered = Put questions to a politician together
audit-decider-answered = Sent a politician's answers

done-questions-undone = The last change is taken back.
refused-decider-no-numbers = Choose the questions that it is about.
refused-decider-nothing-to-undo = There is nothing to undo.
refused-decider-undo-theirs = A colleague made the last change, so it is not yours to undo.
audit-decider-undone = Took the last change to questions to a politician back
audit-decider-tested = Tried a politician's answers in their own chat
test-answers-begin = This is a test of the answers about "{ $title }", for you alone. What people get follows. Taps do not count.
test-answers-end = That was all of it. Nobody else has got anything.
answers-sample-others = This is what those read who took part and asked nothing:
answers-sample-answered = This is what those read who were alone with a question that is answered ({ $people ->
    [0] fewer than five
   *[other] { $people }
 }):
answers-sample-joined = This is what those read whose question was put together with others and answered ({ $people ->
    [0] fewer than five
   *[other] { $people }
 }):
answers-sample-not-chosen = This is what those read whose question is not answered ({ $people ->
    [0] fewer than five
   *[other] { $people }
 }):
answers-sample-aside = This is what those read whose question was set aside ({ $people ->
    [0] fewer than five
   *[other] { $people }
 }):
check-at-answer = Answer { $answer }
check-at-others = What is said of the other questions
