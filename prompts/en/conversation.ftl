# What Ekko says when people meet it, ask it something, or leave.
# Words in { $braces } are filled in; keep them. $sender is the city as citizens know it.

welcome = Hello! I am Ekko, a program that { $sender } uses to ask people short questions. I am not a human. You answer in under a minute, and I come back and tell you what happened to your answer. Also when it is a no.
welcome-back = Good to see you again. I will write when there is something to ask you, or something to tell you.
introduction-short = Hi, I am Ekko, a program that asks on behalf of { $sender }. There is no human at this end, but a human reads what you write.

# Consents. The exact words are stored with each yes and no, so a change here only counts from now on.
consent-asked = May { $sender } ask you something here now and then? At most { $perYear ->
    [one] once
   *[other] { $perYear } times
 } a year, only about the city, and never at night. You can write "stop" at any time, and then it stops.
consent-told = May I write again when there is news about your answer, or if somebody would like to know more? It can take years. Until then I keep your answer, this chat and what you have chosen. Nothing else. You can write "stop" or "forget me" at any time.
button-yes-asked = Yes, ask me
button-yes-told = Yes, tell me
button-no-thanks = No thanks
asked-accepted = Thank you! I will write when there is something that concerns you. You can write "help" to see what else I can do.
asked-refused = That is quite all right. I will not ask you anything. If you change your mind, just write "start".
asked-refused-told = That is quite all right. I will not ask you anything else, but you will still hear what happens to your answer.
told-accepted = Good. Then you will hear from me.
told-refused = All right. Your answer still counts, and I will not write to you about it.

stopped = I have stopped. You will not hear from me again, on any channel. What you have answered still counts and the city can read it, but from now on I show your words to nobody else. If you change your mind, write "start". If I should forget you altogether, write "forget me".
is-stopped = You have asked me to stop, so I keep quiet. Write "start" if I may write to you again.
button-start-again = Start again
forget-sure = Shall I forget you? I will delete your words and everything that ties you to your answers. The counts we have published stay, without you. It cannot be undone.
button-forget = Yes, forget me
button-keep = No, keep it
forgotten = Done. I have deleted your words and everything I knew about you. If you write to me again, we start from the beginning. Take care.
kept = Good. Nothing has been deleted.

help = Here is what you can ask me. Tap, or write the word.
home = Hello! Here you can see your answers and decide what I may do.
help-privacy = Questions about your data? Write to { $contact }.
nothing-asked = I have no question for you right now, and I am a program, so I do not understand everything. Write "help" to see what I can do.
slip-no-words = I can only read words, not pictures or sounds. Could you write it?
button-unknown = I no longer know that button. Write "help" to see what I can do.

# To a citizen who knocks at city hall without a role there.
code-unknown = I do not know that code, or it has been used or is too old. Write it like /code ABCD-1234-EFGH-5678, or ask for a new one.
code-wait = Too many wrong codes were sent. Wait an hour, then try again.
hall-closed = Only people with a role here can do that. If you were given a code, write it like /code ABCD-1234-EFGH-5678.
hall-moderators = Only moderators can do that. Write "help" to see what you can do here.

# Menu: label, the word for the command, and what it does.
command-start = Start
command-start-name = start
command-start-description = Say hello to Ekko
command-answers = My answers
command-answers-name = answers
command-answers-description = See what you have answered, and change it
command-why = Why me?
command-why-name = why
command-why-description = Why you were asked, and what can be changed
command-idea = Send an idea
command-idea-name = idea
command-idea-description = Tell the city something nobody asked about
command-topics = Topics
command-topics-name = topics
command-topics-description = Choose what you want to be asked about
command-pause = Pause
command-pause-name = pause
command-pause-description = No messages for a while
command-quiet = Quiet hours
command-quiet-name = quiet
command-quiet-description = When I must not write to you
command-fewer = Fewer questions
command-fewer-name = fewer
command-fewer-description = Be asked less often
command-language = Sprog / Language
command-language-name = language
command-language-description = Choose the language I speak
command-memory = Asked before
command-memory-name = memory
command-memory-description = See what we have asked before
command-stop = Stop
command-stop-name = stop
command-stop-description = No more messages
command-forget = Forget me
command-forget-name = forget
command-forget-description = Delete everything about you
command-aloud = Read to me
command-aloud-name = aloud
command-aloud-description = Get the question as text without buttons
command-help = Help
command-help-name = help
command-help-description = What Ekko can do
greeting = Hello! I am Ekko, a program that asks short questions on behalf of { $sender } and comes back with what happened to your answer.
about = { $sender } asks. You answer in a minute. You hear what happened.

# Messenger: the message that may be sent after more than a day. Meta has to approve it, so change it only when needed.
template-body = Hello! You answered { $title }, and there is news from { $sender } now. Tap to read what happened.
template-sample = Benches on the square
template-button = Read what happened
