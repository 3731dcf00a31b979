# When it is urgent, when there is a number in what people write, and what is open now.

# Words that sound as if someone is in danger. The numbers come first and stand in city.yaml. Be calm and short.
emergency-call = Call { $number }: { $name }
emergency-call-when = Call { $number }: { $name }, { $when }
emergency-life = Call at once if there is danger. They tell you what to do until help comes.
emergency-child = It is never a child's fault, and it is right to tell someone who can help.
emergency-self-harm = That sounds hard. You do not have to be alone with it, and there are people who want to listen.
emergency-violence = It is not your fault, and there is help.
emergency-unwatched = I am a program. Ekko is not watched by people day and night, and I have passed what you wrote to nobody.
emergency-no-answer = I have not taken it as an answer, and the question waits. Was it your answer?
emergency-waits = The question waits until you feel like it.
emergency-misread = If you meant something else, tap below.
button-held-meant = It was my answer
button-held-no = No
button-held-misread = I meant something else
held-dropped = Then I have not kept it.
held-dropped-waits = Then I have not kept it. "{ $title }" is still here when you feel like it.
held-gone = That is settled already. If you want to change something, write "my answers".

# Phone numbers, e-mail addresses and CPR numbers in what people write.
personal-ask-phone = There is a phone number in what you wrote. Shall I leave it out? If you say nothing, I leave it out.
personal-ask-email = There is an e-mail address in what you wrote. Shall I leave it out? If you say nothing, I leave it out.
personal-ask-both = There is an e-mail address and a phone number in what you wrote. Shall I leave them out? If you say nothing, I leave them out.
personal-cpr = There was a CPR number in what you wrote. I never keep those, even if you ask me to: nobody here needs it, and in the wrong hands it can do harm.
personal-left-out = Good, it is left out.
personal-left-out-unasked = I have left out the number or address in what you wrote before. The rest stands as you wrote it.
personal-kept = Good, it stays. Those who read the answers can see it.
personal-stored = This is what I have kept:
personal-nothing-stored = I have kept nothing of it.
personal-idea-bare = There is only a number or an address in what you wrote, so I have not kept it. What is your idea?
button-personal-leave = Leave it out
button-personal-keep = Keep it

# A name and a number alone.
card-ask = That looks like a name and a number, so I have not taken it as an answer. Is it for your offer to help with "{ $title }"?
button-card-help = Yes, my offer

# When people ask Ekko instead of answering.
asking-which = Is that your answer, or a question to me?
asking-privacy = Those who read the answers see only a number, such as "answer 37". They cannot see who you are. So do not write your name if you want to be anonymous. If you write "forget me", I erase your words.
button-asking-answer = It is my answer
button-asking-question = I am asking

# What is open now.
command-open = Open now
command-open-name = open
command-open-description = See what you can answer right now
open-intro = { $count ->
    [one] This is what you can answer right now. Tap it to join.
   *[other] This is what you can answer right now. Tap one to join.
 }
open-line = { $title } – open until { $closes }
open-line-topics = { $title } ({ $topics }) – open until { $closes }
open-line-answered = ✓ { $title } – you have answered, and can change it until { $closes }
open-everywhere = The whole city
open-none = There is nothing you can answer right now. If you have something to say yourself, just write it here.
button-open-more = Show more
button-open-ledger = See what has happened
ledger-answer-in = Answer in a chat:
ledger-answer-write = (write { $words })
