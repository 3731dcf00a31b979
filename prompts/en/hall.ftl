# What Ekko says to the people at city hall: moderators and staff.

code-accepted = The code worked. You are { $kind ->
    [moderator] a moderator
    [staff] a member of staff
   *[administrator] an administrator
 } here now. Write "help" to see what you can do.
code-accepted-for = The code worked. You are { $kind ->
    [moderator] a moderator
    [staff] a member of staff
   *[administrator] an administrator
 } for { $department } now. Write "help" to see what you can do.
code-unknown = I do not know that code, or it has been used or is too old. Write it like /code ABCD-1234, or ask for a new one.
act-refused = That could not be done: { $why }
hall-closed = Only people with a role here can do that. If you were given a code, write it like /code ABCD-1234.

# A new consultation, step by step.
draft-intro = Let us make a consultation. I ask for one thing at a time, and you can change it afterwards. Nothing happens until you open it yourself. Write "drop" to throw it away.
draft-there = You have begun one already. Do you want to go on with it?
draft-gone = There is no draft here any more. Write "new consultation" and we begin one.
draft-dropped = It is thrown away.
option-numbered = { $number }. { $name }
draft-aside = What you were writing is still here.
draft-form = What is missing
draft-what-to-change = What do you want to change?
draft-title = What is it about? Write a short title.
draft-title-example = For example: More room in Nørregade
draft-why = Why do you ask? Write it as you would say it to a neighbour.
draft-why-example = For example: We are digging up the street to lay new pipes. Afterwards there is room for something new.
draft-open = What can people help to change?
draft-open-example = For example: Whether there should be most of benches, trees or bike racks.
draft-settled = What is settled and cannot be changed?
draft-settled-example = For example: It stays a street for people on foot. There are 1.8 million kroner and no more.
draft-decider = Who decides in the end?
draft-decider-example = For example: The Streets and Parks Committee
draft-question = What do you want to ask? Write one question.
draft-question-example = For example: What would you most like more of in Nørregade?
draft-kind = How should people answer?
draft-kind-example = A choice is one tap. Own words tell more, and take longer to read.
draft-choices = What can they choose? Write the choices with commas between.
draft-choices-example = For example: Benches, Trees, Bike racks, Leave it as it is
draft-low = The scale goes from 1 to 5. What does 1 mean?
draft-low-example = For example: not at all
draft-high = And what does 5 mean?
draft-high-example = For example: very much
draft-more = You have { $questions ->
    [one] one question
   *[other] { $questions } questions
 } now, and there is room for three. Another one? Then just write it. The fewer questions, the more answers.
draft-topics = Who should be asked? Choose topics, and I ask those who follow them.
draft-topics-example = You can choose several. Or write: Traffic, Schools
draft-interest = What must they have shown an interest in? Write what they may have written about. Then I only ask them.
draft-interest-example = Put commas between: cycle path, Istedgade. The id of an earlier consultation works too: that is those who answered it.
draft-interest-slip = "{ $words }" finds nobody, or everybody. Write one to { $max } words that they may have used themselves.
draft-interest-many = Write at least one thing and at most { $max }.
draft-places = Should it be people from certain places?
draft-places-example = You can choose several. Or write: Town centre, The harbour
draft-department = Which department asks, and owes an answer?
draft-department-example = That department stands by the promise, and everyone can see it.
draft-host = Who asks? Write a name and a title with a comma between. It must be a human people can remember.
draft-host-example = For example: Mette Krogh, gardener and project lead
draft-opens = When should it open?
draft-opens-example = For example: 9 March at 16
draft-closes = How long can people answer?
draft-closes-example = For example: 16 March at 20, or: in 14 days
draft-decision = When is it decided?
draft-decision-example = For example: 30 March
draft-answer = By when has everyone who answered been told what happened? This is a promise.
draft-answer-example = For example: 6 April
draft-reason = Why does it have to be hard to read?
draft-reason-example = For example: The local plan has to be quoted word for word.
draft-day = { $day }
draft-name-title = Title
draft-name-why = Why
draft-name-open = What is open
draft-name-settled = What is settled
draft-name-decider = Who decides
draft-name-question = Question
draft-name-kind = How to answer
draft-name-choices = Choices
draft-name-topics = Topics
draft-name-places = Places
draft-name-host = Who asks
draft-name-opens = Opens
draft-name-closes = Closes
draft-name-decision = Decided
draft-name-answer = Answer by
draft-too-long = That is { $over } characters too long. There is room for { $max }.
draft-not-on-list = I could not find that on the list. Tap one of the buttons, or write it as it stands there.
draft-choices-slip = There must be at least two choices and at most { $max }, with commas between.
draft-choices-same = Two of the choices are the same. Write them again, each its own.
draft-choice-long = "{ $choice }" is too long. It has to fit a button: at most { $max } characters.
draft-host-slip = Write both a name and a title, with a comma between.
draft-day-slip = I could not read that date, or it is over. Write for example: 30 March, 30/3 or in 14 days.
draft-closes-slip = That is before it opens. Write a later day.
draft-decision-slip = That is while people can still answer. It closes on { $closes }, so write that day or a later one.
draft-answer-slip = That is before it is decided on { $decision }. Write that day or a later one.
button-as-form = Fill in a form
button-drop = Drop it
button-go-on = Go on
button-begin-anew = Begin anew
button-at-once = At once
button-everybody = Everybody
button-by-interest = Wrote about a thing
button-no-interest = It does not matter
button-enough = That is enough
button-another-question = One more
button-kind-choice = One choice
button-kind-choices = Several choices
button-kind-scale = Scale from 1 to 5
button-kind-ranking = An order
button-kind-open = Own words
preview-intro = This is how it will look, message by message. The buttons do nothing here.
preview-dates = It opens { $opens } and closes { $closes }.
preview-in-one = It is written in { $language ->
    [da] Danish
    [en] English
   *[other] { $language }
 }, and that is how everyone gets to read it, also those who chose another language.
preview-remarks = Think about this first:
preview-problems = This has to be changed before it can be opened:
button-open-now = Open now
button-schedule = Open later
button-schedule-as-written = Put in the calendar
button-change-part = Change
button-reason = It has to be so
button-as-file = Send as a file
file-how = Save this as a file that ends in .yaml:
example-only = This is only an example. It is how the button looks to those who are asked.
launched-now = "{ $title }" is open. Write "consult status" to see how it goes.
launched-later = "{ $title }" is in the calendar and opens by itself { $opens }.

# While a consultation is running: see how it goes, close, extend, correct, and tell what happened.
desk-empty = Nothing is being asked right now.
desk-nothing = There is nothing that fits right now. Write "consult status" to see how things stand.
desk-which = Which one?
desk-too-late = That cannot be done as it stands now. Write "consult status" to see why.
desk-scheduled = Opens { $opens }.
desk-open = Open until { $closes }. { $invited } people asked, { $answered } have answered.
desk-open-few = Open until { $closes }. { $invited } people asked, fewer than five have answered.
desk-closed = Closed. { $answered } people answered and wait to hear what happened by { $answerBy }.
desk-closed-few = Closed. Fewer than five answered, and they wait to hear what happened by { $answerBy }.
desk-answered = Answered.
desk-overdue = A promise is broken: it was for { $dueOn }. Write why – until that is done you can ask nothing new.
desk-overdue-explained = A promise is broken: it was for { $dueOn }. You have written why, and everybody can read it.
desk-promised = The next thing is promised by { $dueOn }.
desk-verb-close = Close
desk-verb-remind = Remind
desk-verb-extend = Extend
desk-verb-theme = Themes
desk-verb-outcome = Outcome
desk-verb-milestone = News of a promise
desk-verb-explain = Explain a delay
desk-verb-correct = Correct a typo
desk-verb-withdraw = Take back
button-new-consultation = New consultation
button-confirm = Yes, do it
button-not-now = No
left-as-it-is = Good. Everything is as it was.
close-sure = Shall I close "{ $title }" now? Then nobody can answer any more, and everyone who did gets a short summary.
remind-sure = Shall I remind those who have not answered "{ $title }"? Each gets one reminder at most.
remind-nobody = Everyone who was asked about "{ $title }" has either answered or had their reminder. They get no more than one.
note-reason = Why is it taken back? Everyone who answered gets to read it.
note-reason-example = For example: The money was spent on something else, so there is nothing left to decide.
note-closes-now = It closes { $closes } as it is.
note-closes = When should it close instead?
note-closes-earlier = It is open that long already. Write a later day.
note-closes-late = It is decided on { $decision }. After that day the answers can change nothing.
note-wrong = What is misspelt? Write it exactly as it stands.
note-wrong-example = For example: Nørergade
note-wrong-long = Write only what is wrong, at most { $max } characters. To change the meaning, take it back and ask again.
note-wrong-nowhere = That does not stand there. Write it exactly as it stands, capitals too.
note-right = And what should it say?
note-right-example = For example: Nørregade
note-late = Why is it taking longer? Write it as you would say it to those who are waiting. Everybody can read it.
note-late-example = For example: The person who was to draw it fell ill. We are at it again, and you get an answer before summer.
note-late-due = The answer was promised by { $dueOn }.
note-late-promise = Promised by { $dueOn }: { $what }
note-late-answer = The answer
note-late-which = Which promise is it about?
note-other = Do you want to write it in { $other ->
    [da] Danish
    [en] English
   *[other] { $other }
 } too? Otherwise everyone gets to read it in { $language ->
    [da] Danish
    [en] English
   *[other] { $language }
 }.
button-one-language = No, that is enough
note-explain = Everybody can read this about "{ $title }": { $reason }
note-withdraw = "{ $title }" will be taken back. Those who answered are told why: { $reason }
note-extend = "{ $title }" will be open until { $closes }. What you have promised stays promised.
note-correct = "{ $wrong }" becomes "{ $right }". It will say that it was corrected.
corrected = Corrected on { $on }: "{ $was }" is now "{ $is }".
statements-how = This is what people wrote. Give what belongs together a name: for example "trees: 3, 5, 9".
statements-none = Nobody has written anything yet.
statements-end = That was all of it.
statement-number = Number { $number }
button-more-statements = More
theme-slip = Write a name of at most { $max } characters, a colon and the numbers: for example "trees: 3, 5, 9". Write "trees: none" to take the name away.
themes-missing = Nothing that people wrote has the number { $numbers }. Look at the numbers above each.
themes-kept = Noted. The themes are now: { $themes }. Write the next one, or look at more.
themes-none = Noted. There are no themes now.
themes-done = Good. You can use the themes when you write the outcome.
outcome-begin = Now we write what was decided. First what goes for everyone.
outcome-verdict = Did it come to anything?
outcome-decision = What has been decided?
outcome-decision-example = For example: Nørregade gets 14 new benches. A no must be a no.
outcome-why = Why?
outcome-why-example = For example: Benches were what most of you wanted, and there is money for them.
outcome-next = What happens now?
outcome-next-example = For example: We order the benches this month.
outcome-part = Is there something to say to those who chose or wrote a certain thing?
outcome-part-example = Tap what they said. They get it as the answer to their own words.
outcome-decided = Who decided it? Write a name and a title with a comma between.
outcome-decided-example = For example: Lone Vestergaard, chair of the Streets and Parks Committee
outcome-promise = Do you promise something that comes later? Then write what.
outcome-promise-example = For example: All 14 benches are in Nørregade.
outcome-due = By when will it have happened?
outcome-due-example = For example: 1 August
outcome-name-verdict = Did it come to anything?
outcome-name-decision = What was decided
outcome-name-why = Why
outcome-name-next = What happens now
outcome-intro = This is what some of those who answered will read. You cannot see who they are.
button-nothing-next = Nothing
button-no-promise = No
news-which = Which promise is there news of?
news-state = How did it go?
news-what = What has happened?
news-what-example = For example: The benches have come. All 14 are in Nørregade.
news-why = Why?
news-why-example = For example: The factory is late.
news-due = What is the new date?
news-intro = This is what one of those who answered will read.
publish-people = { $people } people answered. Each gets an answer of their own.
publish-few = Fewer than five people answered. Each gets an answer of their own.
button-publish = Send it
button-write-again = Write it again
done-closed = "{ $title }" is closed. Everyone who answered gets a summary.
done-withdrawn = "{ $title }" has been taken back, and everyone who answered is told why.
done-reminded = Those who have not answered "{ $title }" are reminded – each only once.
done-extended = "{ $title }" is now open until { $closes }.
done-corrected = Corrected: "{ $wrong }" is now "{ $right }".
done-explained = It is public now why "{ $title }" is taking longer. You can ask something new again, and the promise still stands.
done-published = "{ $title }" is decided, and { $people } people get their answers.
done-published-few = "{ $title }" is decided, and everyone who answered gets their answer.
done-reported = The news of "{ $title }" has been sent to everyone who answered.
note-right-far = That is more than a typo: it would mean something else. To change it, take it back and ask again.
outcome-theme = Wrote: { $theme }
help-hall = For city hall you can make a new consultation, see how things stand, answer ideas, ask somebody back, and see who wants to help. Write for example "new consultation", "consult status", "ideas", "ask" or "offers".
help-staff = For city hall you can answer the ideas people have sent, ask somebody more about what they wrote, and see who wants to help. Write "ideas", "ask" or "offers".
button-status = How is it going?
button-ideas = Ideas
