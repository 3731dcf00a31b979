# Frames that say nothing, and what a launch can be told beside the short questions.

frame-stopped = { $what } If it is right all the same, write why under "override" in the frame: it stands on the public record.
frame-overridden = { $what } You have said why it is right all the same, and that stands on the public record.
frame-override-idle-file = The frame says why it is right all the same ("override"), but nothing was in the way. Remove it.
frame-override-idle = You have said why it is right all the same, but nothing is in the way any more. It stands on the public record unless you take it out under "More choices".
frame-why-nothing = Write why you ask: what is going to happen, and why people's answers matter.
frame-open-nothing = If nothing can be changed, there is nothing to ask about. Write what people can change, or tell them the decision instead.
frame-open-few-words = Write in a sentence what people can change: at least { $min } words, such as "where the trees go".
frame-open-no-verb = Write what people can do, with a verb: not "the colour of the benches" but "you can choose the colour of the benches".
frame-open-is-settled = The same text stands under what can be changed and what is settled. Only one of them can be true: write the other.
frame-settled-all = If everything is decided, people have no say. Write only what is settled, and let the rest be open.
frame-decider-bot = A program never decides. Write the name of the person or the committee that decides.
frame-host-bot = A program cannot be the host. Write the name of the person who asks.
frame-host-office = People want to know who is asking. Write the name of a person, not of an office.
frame-decision-past = The day of the decision has passed. Write a day to come, or do not ask: people could change nothing.
frame-promise-far = The answer is promised more than { $max } days after the close. Who still remembers then what they said? Promise an earlier day, if only for a word on how far it is.
frame-window-short = It is open for less than two evenings: { $evenings }. Give people at least two whole ones, from { $from } to { $until }: some work late, and some have a sick child at home.
frame-window-none = It is not open on a single evening. Give people at least two, from { $from } to { $until }: some work late, and some have a sick child at home.
frame-window-holidays = { $what } { $days } { $count ->
    [one] does not count: it is a holiday.
   *[other] do not count: they are holidays.
 }
frame-day = { $day }
frame-evening = { $day } ({ $hours ->
    [one] one hour
   *[other] { $hours } hours
 })
frame-started-missing = "{ $title }" has no { $count ->
    [one] answer
   *[other] answers
 } number { $numbers }. Write numbers of answers that are there.
button-override = It is right all the same
draft-override = Why is it right to ask all the same? Everyone can read it.
draft-override-example = For example: The law says we must hear the neighbours, although the budget leaves one way only.
button-no-override = Leave it out
draft-name-override = Right all the same
digest-override = Asked although a check stopped it. The reason given: { $why }

file-consultation-frame-override-missing = Write why it is right to ask all the same ("override"), or remove the line.
file-consultation-stage-missing = Write "stage: early" when no plan is drawn yet, or remove the line.
file-consultation-stage-wrong = There is one stage to write: "stage: early", before any plan is drawn. Otherwise remove the line.
file-consultation-started-from-missing = Write which answers it was made of ("startedFrom"): a consultation and the numbers of its answers. Or remove the line.
file-consultation-started-from-wrong = Write "consultation: …" and "answers: [12]" below "startedFrom".
file-consultation-started-from-consultation-missing = Write the id of the early consultation whose answers it was made of.
file-consultation-started-from-answers-missing = Write the numbers of the answers it was made of, such as "answers: [12, 15]".
file-consultation-started-from-answers-wrong = Write the numbers of the answers as a list: "answers: [12, 15]".
file-consultation-started-from-answers-item-missing = Write the number of an answer, or remove the comma.
file-consultation-started-from-answers-item-wrong = Write the number of an answer as a whole number above 0.
file-consultation-language-missing = Write the one language it is written in, such as "language: en", or remove the line and write every text in every language.
file-kind-earlier = a consultation that was asked
file-kind-language = a language of the city

# Writing again, and going back.
draft-no-way-back = There is nothing further back. If it is the word that should stand here, put it in quotation marks.
draft-which-question = Which question?
draft-what-of-question = What of this question do you want to change?
draft-name-question-at = Question { $number }
draft-name-wording = The wording
draft-name-answers = Began with answers
button-remove-question = Leave it out

# Further choices: what most consultations do without.
button-further = More choices
button-see-again = See it again
draft-further = Do you want something that most do without? Tap it.
draft-further-example = What is chosen has a tick.
button-early = Before the plans
button-roles = Roles
button-sample = Draw lots
button-concerned = Other departments
button-wanted = Offers of help
draft-roles = Only people who are something in particular?
draft-roles-example = You can choose several. Or write: Parent, Shop owner
button-no-role = No matter
draft-concerned = Whom else does it concern? They get the digest too, and their people can follow it.
draft-concerned-example = You can choose several. The promise stays with the department that asks.
button-none-other = No others
draft-sample = How many are to be asked? I draw that many by lot from all who fit.
draft-sample-example = For example: 200. Anyone can redo the draw and see that it was fair.
draft-sample-slip = Write a whole number from 1 to { $max }.
draft-size = { $size }
button-no-sample = All who fit
draft-strata = Is each place or role to have its share of those drawn?
draft-strata-example = Then the small ones are in it too. If it makes no difference, I draw from all at once.
button-by-place = By place
button-by-role = By role
button-by-both = By both
button-no-strata = No matter
draft-help = What help would you welcome? Write it, and people can offer it with one tap once they have answered.
draft-help-example = For example: Hands to plant in May
button-any-help = Any help
button-no-help = No help
desk-verb-follow = Ask on from an answer
draft-answers = Which answers did it begin with? Write their numbers. Their writers are told that they set it going.
draft-answers-example = For example: 12, 15. The number stands above what they wrote.
draft-answers-slip = Write at least one number and at most { $max }, with commas between.
