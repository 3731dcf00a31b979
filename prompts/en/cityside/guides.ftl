# Guides: staff who follow an idea or a conversation to its end, across departments. Moderators and staff read this.

# Becoming a guide.
guide-asked = You were proposed as a guide: somebody who follows an idea or a conversation until it is over, across departments too. Those who wrote see you as “{ $name }, { $title }” and nothing else. You are not told who they are. May they see your name?
button-guide-yes = Yes, they may
button-guide-no = No thanks
done-guide-agreed = Good. Now you can be given ideas and conversations to follow. They come here. If you are away for a while, write for example “I am away until 12 January, Ali takes over”.
done-guide-ended = Then you are no guide. What you followed is with its department now, and those who wrote have been told.

# Giving something to a guide.
button-idea-guide = A guide for { $number }
button-inquiry-guide = Give it to a guide
guide-who = Who is to follow it until it is over? Tap, or write a name.
guide-none = There are no other guides to choose from just now. A moderator can propose staff at the desk.
guide-nobody = I do not know that name among the guides. Tap one, or write all of it.
guide-yourself = That is you. It has to be somebody else who takes over.
guide-which = That could be several. Write the whole name.
guide-part-who = Who
guide-give-sure = { $name }, { $title }, will follow it until it is over. The person who wrote is told the name. The department and the date stay the same.
guide-is-away = { $guide } is away just now, so { $name } stands in for that long.
guide-not-yours = It is with another department.
done-guide-given = { $name } follows it now, and the person who wrote has been told the name.
done-guide-given-back = It is the department’s alone again, and the person who wrote has been told.

# When it is the guide who writes.
guide-question = What would you like to ask? Write one question. The citizen sees your name, but you are not told who the citizen is. The answer comes here.
guide-question-sure = This is sent as a question, under your name, to the person who wrote it:
guide-reply-write = What is your reply? Write it as you would say it to a person. The citizen sees your name, but you are not told who the citizen is.
guide-reply-sure = This is sent as a reply, under your name, to the person who wrote:
guide-answer-sure = This is sent as the answer to idea number { $number }, under your name:

# To the one who gets it, gives it away, or gets it back.
guide-given-idea = Idea number { $number } is yours to follow until it is answered. The person who sent it has been told your name. The answer is promised by { $dueOn }. It belongs to { $department }.
guide-given-on-idea = Idea number { $number } is followed by { $name }, { $title }, now.
guide-given-back-idea = Idea number { $number } is with { $department } alone again.
guide-left-idea = The person who followed idea number { $number } does so no longer. It is with { $department } now, and its author knows. The answer is promised by { $dueOn }.
guide-away-idea = { $guide }, who follows idea number { $number }, is away from { $from } until { $until }. Until then it is with { $department }, and its author knows. The answer is promised by { $dueOn }.
guide-given-exchange = This is yours to follow until it is over. The person who wrote has been told your name. It belongs to { $department }.
guide-given-on-exchange = It is followed by { $name }, { $title }, now.
guide-given-back-exchange = It is with { $department } alone again.
guide-left-exchange = The person who followed this does so no longer. It is with { $department } now, and the person who wrote knows.
guide-away-exchange = { $guide }, who follows this, is away from { $from } until { $until }. Until then it is with { $department }, and the person who wrote knows.
guide-city-wrote = The department wrote:
guide-other-wrote = { $name } wrote:
guide-citizen-wrote = The citizen wrote:

# When a guide is away.
guide-away-from = From which day are you away?
guide-away-until = Until and including which day?
guide-away-who = Who stands in for you? Tap, or write a name.
guide-away-turned = That day is before the first. Write the last day you are away.
guide-away-far = That would be { $day }, a long way off. If you mean it, write the year too. Otherwise write the day you mean.
guide-part-from = From
guide-part-until = Until
guide-part-takes-over = Stand-in
guide-away-sure = You are away from { $from } until { $until }. Meanwhile what you follow comes to { $name }, and those who wrote are told that name.
guide-away-sure-alone = You are away from { $from } until { $until }. There is no other guide to take over, so the department takes care of what you follow meanwhile. Those who wrote are told.
guide-you-take-over = { $guide } is away from { $from } until { $until }, and you stand in for that long. What { $guide } follows comes to you, and those who wrote see your name.
done-guide-away = Noted. From { $from } until { $until } { $name } stands in for you. Write “I am back” if it is sooner.
done-guide-away-alone = That is noted. From { $from } until { $until } the department takes care of what you follow. Write "I am back" if it is sooner.
done-guide-returned = Welcome back. What you follow comes to you again.
guide-not-you = Only the person it is about can do that.

# Why it cannot be done.
refused-guide-unmet = I have not met { $contact } yet. They have to write to me first.
refused-guide-no-duty = { $contact } has no role. Only staff, moderators and administrators can be guides.
refused-guide-nameless = A guide needs a name and a title.
refused-guide-long = A name and a title have at most { $max } characters.
refused-guide-unknown = There is no such guide.
refused-guide-not-agreed = { $name } has not agreed yet that people see the name.
refused-guide-not-here = { $name } cannot be reached just now. Choose another.
refused-guide-away = { $name } is away, and nobody stands in. Choose another.
refused-guide-over = There is nothing to follow: it is answered, or the conversation is over or has not begun.
refused-guide-already = That guide follows it already.
refused-guide-here = You are not marked as away.
refused-guide-days = The last day has to be today or later, not before the first, and at most { $max } days after it.
refused-guide-takes-over = The stand-in has to be another guide, who has agreed and can be reached.
refused-guide-both-away = { $name } is away on those days too. Choose another.

# In the digest.
digest-guide = Followed by { $name }.

# At the desk.
deskpage-room-guides = Guides
deskguides-lead = A guide follows an idea or a conversation until it is over, across departments. The person who wrote knows the guide by name. Give it from the inbox.
deskguides-none = There are no guides yet.
deskguides-not-agreed = Has not agreed yet
deskguides-not-here = Cannot be reached
deskguides-here = Is here
deskguides-away = Away from { $from } until { $until }. { $name } takes over.
deskguides-away-alone = Away from { $from } until { $until }. Nobody takes over.
deskguides-back = Is back
deskguides-end = A guide no more
deskguides-end-sure = What the guide follows goes to the department it belongs to, and those who wrote are told.
deskguides-ended = { $name } is a guide no more.
deskguides-go = Is away for a while
deskguides-from = First day away
deskguides-until = Last day away
deskguides-go-do = Save
deskguides-stand-in = Who takes over meanwhile?
deskguides-gone = { $name } is away from { $from } until { $until }.
deskguides-returned = { $name } is back.
deskguides-name = Propose a guide
deskguides-name-why = Only people with a role can be guides. They are asked in their own chat, and nobody sees the name before they have agreed.
deskguides-contact = Who
deskguides-public-name = The name people see
deskguides-public-name-hint = For example: Mette Holm
deskguides-public-title = What stands behind the name
deskguides-public-title-hint = For example: Parks and roads
deskguides-name-do = Ask them
deskguides-named = { $name } has been asked.
deskguides-agreed = Now you can be given ideas and conversations to follow.
deskguides-who = Who is to follow it?
deskguides-who-hint = The person who wrote is told the name. The department and the date stay the same.
deskguides-department = The department alone
deskguides-department-sure = It becomes the department’s alone again, and the person who wrote is told.
deskguides-give = Yes, do it
deskguides-nobody = Choose who is to follow it.
