# What people come with by themselves, and the answer to it. No door is the wrong one.

idea-offer = Thank you. Shall I pass it on to { $sender } as an idea? Then it gets a number, and you get an answer here.
button-idea-send = Send as an idea
button-idea-leave = No, leave it
idea-how = What is your idea? Write it here in one message, for example: There is no bench by the lake.
idea-left = Fine. I have not kept it.
idea-gone = I do not have that any more. Write /idea and then your idea to send it.
idea-long = That is too long for an idea. There is room for { $max } characters.
idea-receipt = Thank you! That is idea number { $number }. { $department } has it and answers you here by { $dueOn }.
idea-receipt-anonymous = They can read what you wrote, but not see who you are. Write "my ideas" to see how it is going.
idea-answer-intro = Here is the answer to your idea number { $number } of { $asked }. You wrote:
idea-answer-from = { $department } answers:
idea-passed = Your idea number { $number } has been passed on from { $from } to { $to }. You still get an answer by { $dueOn }. You wrote:
idea-passed-word = { $from } says: { $word }
ideas-own-none = You have not sent any ideas yet. Write /idea and then your idea.
idea-own-answered = Number { $number }: { $department } has answered.
idea-line = Number { $number }: { $department } answers by { $dueOn }.

# For staff.
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
idea-in-one = It is read as you wrote it, in { $language ->
    [da] Danish
    [en] English
   *[other] { $language }
 }, also if whoever had the idea has chosen another language.
idea-pass-where = Who should have it instead?
idea-pass-word = Write a few words to whoever had the idea about why it moves.
idea-pass-word-example = For example: The path belongs to Children and Schools, because it crosses the school's grounds.
idea-pass-sure = Idea number { $number } will be passed on to { $to }, and whoever had it is told this:
idea-not-yours = That idea belongs somewhere else.
idea-is-answered = Idea number { $number } has been answered.
done-idea-answered = Idea number { $number } has its answer now.
done-idea-passed = Idea number { $number } is with { $to } now, and whoever had it has been told.
