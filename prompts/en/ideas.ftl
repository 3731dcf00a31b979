# What people come with by themselves, and the answer to it. No door is the wrong one.

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
idea-passed-late = Your idea number { $number } has been passed on from { $from } to { $to }. You wrote:
idea-passed-word = { $from } says: { $word }
ideas-own-none = You have not sent any ideas yet. Write /idea and then your idea.
idea-own-answered = Number { $number }: { $department } has answered.
idea-line = Number { $number }: { $department } answers by { $dueOn }.
