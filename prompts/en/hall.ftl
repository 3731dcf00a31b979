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
button-enough = That is enough
button-another-question = One more
button-kind-choice = One choice
button-kind-choices = Several choices
button-kind-scale = Scale from 1 to 5
button-kind-open = Own words
preview-intro = This is how it will look, message by message. The buttons do nothing here.
preview-people = Right now { $people ->
    [0] nobody
   *[other] { $people } people
 } would be asked.
preview-few = Right now fewer than five would be asked.
preview-dates = It opens { $opens } and closes { $closes }.
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
