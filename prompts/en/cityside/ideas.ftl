# Citizens' ideas, as staff and moderators see them.

idea-new = An idea has come for { $department }. It is number { $number }, and an answer is promised by { $dueOn }.
idea-due = Idea number { $number } for { $department } is to be answered by { $dueOn }.
idea-late = Idea number { $number } for { $department } was to be answered by { $dueOn }. Somebody is waiting.
ideas-none = No idea is waiting for an answer.
ideas-waiting = { $ideas ->
    [one] One idea waits for an answer.
   *[other] { $ideas } ideas wait for an answer. Those that have waited longest come first.
 }
idea-number = Idea number { $number }:
button-idea-answer = Answer { $number }
button-idea-pass = Pass { $number } on
idea-answer-write = What do you want to answer? Write it as you would say it to a human.
idea-answer-example = A no is an answer too, when you say why.
idea-answer-sure = This will be sent as the answer to idea number { $number }:
idea-in-one = It is read as you wrote it, in { $language }, also if whoever had the idea has chosen another language.
idea-pass-where = Who should have it instead?
idea-pass-word = Write a few words to whoever had the idea about why it moves.
idea-pass-word-example = For example: The path belongs to Children and Schools, because it crosses the school's grounds.
idea-pass-sure = Idea number { $number } will be passed on to { $to }, and whoever had it is told this:
idea-not-yours = That idea belongs somewhere else.
idea-is-answered = Idea number { $number } has been answered.
idea-not-there = Idea number { $number } is not with you, or there is none. Write "ideas" to see those that wait for your answer.
done-idea-answered = Idea number { $number } has its answer now.
done-idea-passed = Idea number { $number } is with { $to } now, and whoever had it has been told.
