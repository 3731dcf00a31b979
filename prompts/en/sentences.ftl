# When people say something quite ordinary to Ekko, in the middle of it all.

to-ekko-robot = Yes, I am a program. { $sender } uses me to ask and to answer. But what you write is read by people.
to-ekko-robot-host = Yes, I am a program. But what you answer is read by a human: { $host }, { $hostTitle }.
to-ekko-human-host = I understand. I am a program, but you can write to { $host }, { $hostTitle }, who asks about "{ $title }". Then a human replies to you here.
to-ekko-human-idea = I understand. I am a program, but if you write what is on your mind, a human at { $sender } reads it, and you get a reply here.
to-ekko-human-stopped = I am a program, and you asked me to stop. Write "start", and I can pass on what you want to say to a human.
to-ekko-when = If you answer "{ $title }", you can hear what came of it by { $answerBy } – even if it is a no. { $decider } decides. You can answer until { $closes }.
to-ekko-when-none = When you answer something, you are told at once by when there is an answer.
to-ekko-promised = The answer to "{ $title }" is promised by { $answerBy } – even if it is a no. { $decider } decides.
to-ekko-letter = { $host } has promised to reply to what you wrote by { $dueOn }.
button-asking-human = I want to talk to you
to-ekko-code = Just write the code here, exactly as you got it. It looks like this: ABCD-1234-EFGH-5678.
who-guide = { $name }, { $title }, is your guide, who follows what you wrote to its end and answers you here. { $name } cannot see who you are.
who-host = { $name }, { $hostTitle }, asks about "{ $title }" and reads the answers. { $name } cannot see who you are.
who-decider = { $name }, { $hostTitle }, answers the questions that most people ask about "{ $title }" by { $answerBy }. { $name } cannot see who you are.

command-unknown = I do not know that command, so nothing has happened. Write "help" to see what I can do.
command-unknown-write = I do not know that command, so it has not been passed on. If it belongs to what you want to say, write it without the slash.

lives-offer = Shall I follow { $place } for you? Then I ask you about what concerns { $place }.
lives-followed = Now I follow { $place } for you.
lives-followed-already = Yes, I follow { $place } for you.
lives-later = Good to know. If you say yes here, you can choose { $place } next.
lives-left = All right, I leave it at that.
button-lives-follow = Yes, follow it
button-lives-no = No thanks

unfit-offer = Thank you, I have kept that, though it fits none of the answers. Shall I send it to { $host }, { $hostTitle }? Otherwise I delete it within a day.
unfit-still = The question is still here, if you would like to answer it too:
unfit-left = All right, it is deleted.

how-other = If none of it fits, write it in your own words.
other-how = Just write it here, in your own words.
other-said = You answered:
other-how-instead = If you would rather answer something else, write it here in your own words. Otherwise it stays as it is.
other-how-more = Just write it here in your own words, and it goes in beside the rest.
other-stays = That is fine. It stays as it is.
other-no = That is fine. Then choose one of these, or skip it.

sign-write = Thank you! Do put it in a few words, and I will send it.

told-again = You answered "{ $title }", and now it is closed. You have not said whether you want to hear what comes of it.
receipt-not-told = { $decider } decides. An answer is promised by { $answerBy } – even if it is a no. You said no to hearing it from me. You can change that here.
