# One person, several channels: a code, a yes in both, and where messages go.

command-link = Link
command-link-name = link
command-link-description = Be the same person in several apps

chats-code = Do you also write to me in another app? Send me this code from there. It works for { $minutes } minutes.
chats-code-more = Do you want to add one more app? Send me this code from there. It works for { $minutes } minutes.
chats-code-itself = { $code }
chats-code-once = Give it to no one else. It works once, and I ask you in both places before anything happens.
chats-wait = Too many wrong codes were sent. Try again in an hour.
chats-unknown = I do not know that code, or it is too old. Write "link" in your other app and you get a new one.
chats-here = Send me the code in your other app, not here.
chats-same = Both of these chats are you already.
chats-over = That question does not hold any more, so nothing has happened. Write "link" if you want to try again.

chats-sure = The code comes from a chat on { $channel } that shows { $signs }. Is that you too?
chats-sure-not = If somebody else gave you the code, or that chat shows anything but these two signs, say no.
chats-asked = A chat on { $channel } has sent me your code and says that it is you. It shows { $signs }. Is that you?
chats-asked-not = If you do not see these two signs in your other app yourself, it is not you. Say no, and nothing happens.
chats-means = If you say yes in both, you are one person to me. You can see and change your answers in both, and you are asked only once. If you have said stop or no in one of them, that holds in both.
button-chats-yes = Yes, that is me
button-chats-no = No, that is not me
chats-agreed = Good. Now I only need your yes in the other app.
chats-refused = Good that you said so. Nothing has happened, and the code no longer works.
chats-refused-there = The other app said no, so nothing has happened. The code no longer works.

chats-name = { $name }
chats-joined = Now you are the same person to me on { $chats }.
chats-now-stopped = You have said stop in one of them, and now that holds everywhere. Write "start" if I may write to you again.
chats-now-asked = You have said yes to being asked something new.
chats-now-not-asked = I ask you nothing new, because you have said no to that. Write "start" if I may after all.
chats-now-told = You hear what comes of your answers.
chats-now-told-some = You hear what comes of your answers – but not of those that you have said no to hearing about.
chats-now-not-told = You do not hear what comes of your answers, because you have said no to that.
chats-twice = { $count ->
    [one] You had answered "{ $matters }" in both. That is one answer now: everything you wrote is in it, and where you chose something in both, the latest counts.
   *[other] You had answered { $matters } in both. Each is one answer now: everything you wrote is in it, and where you chose something in both, the latest counts.
}
chats-duties = What you may do for the city you may now do from both.
chats-where = I write to you where you were last. If I cannot reach you there, I try the other one.
chats-apart = Write "link" if you want to choose where I write, or to remove a chat again.

chats-own = I know you from these chats:
chats-one = { $name }{ $here ->
    [yes] {" "}(here)
   *[no] {""}
}{ $first ->
    [yes] {" "}– I write here first
   *[no] {""}
}
chats-alone = I know you from this chat alone. Write "link" if you want to use another app too.
button-chats-prefer = Write to me on { $name }
button-chats-leave = Remove { $name }
chats-preferred = Then I write to you on { $name } first. If I cannot reach you there, I write elsewhere.
chats-left = Done. { $name } is not yours any more. The one who writes from there is new to me. Your answers are here.
chats-left-here = Done. This chat is not yours any more. Your answers are on { $chats }. If you write to me here again, we start over.
forget-sure-chats = This holds for all your chats with me, not only this one.
