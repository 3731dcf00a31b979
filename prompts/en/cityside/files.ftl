# What is said to whoever writes a file, wherever they see it: each one says what to write. Names in quotes are those of the file.

file-line = { $place } { $what }
file-address = "{ $written }" is not an address. Write it like email:parks@example.org, slack:T012AB3C4/C061EG9SL, discord:channel/1122334455667788 or telegram:-1001234567890.
file-twice = "{ $written }" is in the list twice. Remove one.
file-kind-this = the consultation this is read for
file-kind-department = a department of the city
file-kind-topic = a topic of the city
file-kind-place = a place of the city
file-kind-role = a role of the city
file-interest-many = The interest names { $count } things. Name at most { $max }.
file-interest-nothing = "{ $written }" would be found in every text. Write what the matter is called, such as cycle path.
file-interest-long = "{ $written }" is a whole sentence. Write at most { $max } words: they must all stand in one text.
file-audience-everyone = Everyone who said yes is asked. If it only concerns some, name their topics, places or roles under "audience".
file-audience-seed-idle = The seed does nothing without a "size": nobody is drawn, all are asked.
file-audience-strata-idle = The strata do nothing without a "size": nobody is drawn, all are asked.
file-community-of = "{ $written }" is not a community on { $channel }. Write it like { $example }.
file-community = "{ $written }" is not a community. Write it like { $examples }.
file-kind-channel = a channel
file-decider-sentence = Write only the name of who decides, without a full stop: it stands inside sentences. What is worth knowing about them belongs in "settled".
file-decider-long = Write a shorter name for who decides: at most { $max } characters, { $over } fewer than now.
file-id-double = Two { $kind ->
    [questions] questions
    [choices] choices
    [themes] themes
    [milestones] milestones
    [departments] departments
    [topics] topics
    [places] places
    [roles] roles
    [venues] venues
   *[other] { $kind }
 } have the id "{ $id }". Give one of them another.
file-id-name = The name of the file, "{ $id }", cannot be the id. Add a line such as "id: { $like }", or rename the file.
file-id-button = The id "{ $id }" does not fit into { $max } characters of a button. Choose another.
file-id = "{ $id }" cannot be an id. Use a-z, 0-9 and dashes, at most { $max } characters, such as "{ $like }".
file-part-choice = No part answers those who chose "{ $choice }". Write one for them. Otherwise they are told that the decision does not answer it.
file-part-scale = No part answers those who gave "{ $question }" a number. Write {"{"}question: …, steps: [1, 2]{"}"} in concerns. Otherwise they are told that the decision does not answer it.
file-statement-none = There is no statement { $number }: nobody wrote anything. Remove it.
file-statement = There is no statement { $number }. They go up to { $most }: look the number up in the digest.
file-theme-words = Nobody belongs to the theme "{ $theme }": no answer has a word that starts like those. Add numbers or words, or remove it.
file-theme-empty = Nobody belongs to the theme "{ $theme }": it has no numbers. Add them, or remove it.
file-part-words = Words that belong to no theme get no answer, and those who wrote them are told so. Read them, and give them a theme and a part.
file-part-unthemed = { $count ->
    [one] One statement belongs to no theme with a part. The one who wrote it is told that the decision does not answer it.
   *[other] { $count } statements belong to no theme with a part. Those who wrote them are told that the decision does not answer them.
 }
file-part-twice = Two parts are for everyone. Put them together, so that people get one answer.
file-kind-theme = a theme of this outcome
file-kind-question = a question of "{ $of }"
file-part-no-choices = "{ $asked }" has no choices. Write {"{"}theme: …{"}"}, everyone, or for a scale {"{"}question: …, steps: [1, 2]{"}"}.
file-part-no-steps = "{ $asked }" is not a scale. Write {"{"}question: …, choice: …{"}"} or {"{"}theme: …{"}"}.
file-part-step = The scale goes from { $from } to { $to }. There is no step { $step }.
file-kind-choice = a choice of "{ $of }"
file-question-kind = "{ $written }" is not a kind of question. Did you mean "{ $kind }"? There are { $kinds } and { $last }.
file-question-kind-missing = Write what kind of question it is ("kind"): { $kinds } or { $last }. It looks like "{ $kind }".
file-questions-many = Ask at most { $max } questions: remove { $over }. People answer on the bus, in under a minute.
file-statements-many = Take at most { $max } messages from one person to one question.
file-choices-few = Write at least two choices: with one there is nothing to choose.
file-choices-many = Write at most { $max } choices: remove { $over }. More do not fit one glance.
file-choices-same = Two choices are called "{ $label }". Call one of them something else.
file-choices-max = One may choose { $most }, but there are only { $count } choices. Write { $count } or fewer.
file-choices-one = One may choose only one: write "kind: choice" and remove this line.
file-scale-from = Let the scale begin at 0 or above.
file-scale-to = The scale ends ({ $to }) before it begins ({ $from }). Let "to" be larger.
file-scale-steps = The scale has { $steps } steps, at most { $max } fit. Let it end at { $end }.
file-opens-past = The opening is in the past. Write a later time, or "now".
file-closes-past = The closing is in the past. Write a later time.
file-closes-early = It closes before it opens. Let "closesAt" be later than "opensAt".
file-working-hours = It is open only in one day's working hours, when people are at work or at school. Leave it open over an evening.
file-short-window = It is open for less than 24 hours. Leave it open for some days, with evenings and a weekend if you can.
file-decision-past = The decision is already taken ({ $decisionOn }). Ask before a decision, or write the right day.
file-decision-early = The decision would already be taken ({ $decisionOn }) while people can still answer (until { $lastDay }). Close earlier, or decide later.
file-decision-same-day = The decision is taken on the day it closes. Leave time to read what people answered.
file-promise-past = The promise ends in the past ({ $answerBy }). Write a later day.
file-promise-before-decision = The answer is promised ({ $answerBy }) before the decision is taken ({ $decisionOn }). Promise it for that day or later.
file-promise-before-closing = The answer is promised ({ $answerBy }) before the consultation closes. Promise it for a later day.
file-digest-weekday = A digest of every day has no weekday. Remove the line, or write "every: week".
file-zone = "{ $zone }" is not a time zone. { $hint }
file-zone-how = Write it as Continent/City, such as Europe/Copenhagen.
file-meant = Did you mean "{ $meant }"?
file-tag = "{ $written }" is not a language tag. Write two or three small letters, such as da or en.
file-clock = "{ $written }" is not a time of day. Write it like 21:00.
file-cap = One person would be asked more often in a week ({ $week }) than in a year ({ $year }). Write a smaller number.
file-web = "{ $written }" is not a web address. Write it like https://ekko.example.org.
file-mail = "{ $written }" is not an e-mail address. Write it like parks@example.org, or remove the line.
file-privacy = Nobody is named for questions about privacy. Write "privacyContact": an address people can write to.
file-department = There is no department "{ $written }". Use one of: { $known }.
file-alias = A "*" at the start of a value has a meaning of its own in this kind of file. Put the text in quotes.
file-long = The file holds { $count } characters, more than the { $max } a file may have. Is it the right file?
file-indent = A line starts with more than { $max } spaces or dashes. Move the text to the left.
file-open-brackets = There are too many "[" or "{"{"}" that are never closed. Close them, or remove them.
file-jargon = Each line is one word and what to write instead, such as - {"{"} word: implement, plain: put in place {"}"}.
file-understood-row = Write one word here, or several in brackets: [april, avril].
file-understood-count = There are { $found } here. Write all { $wanted }, in their order.
file-understood-place = Write "…" once, where that which people want to know about stands.
file-understood-nothing = There is no letter and no digit in this line. Write a word, or remove it.
file-understood-many = This line can be said in more than { $max } ways. Make several lines of it.
file-understood-twice = "{ $words }" would mean two things: { $here } here, and { $there } in { $place }. Keep it in one of them.
file-understood-label = "{ $words }" is what "{ $key }" says in the texts. Add it here, so that it is understood when somebody writes it instead of tapping.
file-is-city = This is the city file, prompts/city.yaml. It is read whenever Ekko starts, and nothing has to be done with it.
file-is-consultation = This is a consultation. "open FILE" launches it.
file-is-outcome = This is an outcome. "publish ID FILE" publishes it, when the consultation is closed.
file-is-milestone = This is news of a milestone. "publish ID FILE" publishes it, when the outcome is out.
file-languages = Write { $field } in { $languages }, one line each ({ $each }): the city speaks { $count ->
    [2] both
   *[other] them all
 }.
file-language-too = Write { $field } in { $language } too: some people chose that language.
file-language-unknown = "{ $written }" is not a language of the city ({ $known }). { $hint }
file-remove = Remove it.
file-text-long = "{ $words }" is { $over ->
    [one] one character
   *[other] { $over } characters
 } too long. Shorten it to { $max }: { $because }.
file-name-tight = "{ $words }" is longer than the { $max } characters of a button in Facebook Messenger. Find a shorter name.
file-kind-milestone = a milestone of the outcome
file-state-why = Write why it is { $state } ("why"): people were promised it.
file-state-day = Write the new day ("dueOn"), such as 2026-09-01 or +120d: a delay without a day is a no.
file-state-no-day = It is { $state }, so there is no new day to promise. Remove "dueOn".
file-state = { $state ->
    [done] done
    [delayed] delayed
   *[dropped] dropped
 }
file-day-not-later = { $day } is not a later day. Promise one that is still to come.
file-moment-how = Write a day and a time, such as 2026-03-02 18:00, or count from today, such as +14d 20:00.
file-day-how = Write a day such as 2026-03-02, or count from today, such as +30d.
file-moment-time = "{ $time }" is not a time of day. { $how }
file-moment-only-day = The time of day is missing. { $how }
file-no-such-day = { $day } is not in the calendar. { $how }
file-day-without-time = Only the day is needed here, without the time. { $how }
file-day-year-first = Write the year first. { $how }
file-too-far = That is more than ten years ahead. Count at most { $max } days.
file-unknown-meant = "{ $written }" is not { $kind }. Did you mean "{ $meant }"?
file-unknown-none = "{ $written }" is not { $kind }. There are none to choose from: remove it.
file-unknown = "{ $written }" is not { $kind }. Choose from: { $known }.
file-decided-later = { $day } is still to come. Tell people when it is decided.
file-due-past = { $day } is over. Promise a day that is still to come.
file-too-large = { $file } is too large to be a file of this kind. Is it the right one?
file-missing = There is no file { $path }. Check the name and the folder.
file-folder = { $path } is a folder. Name a file in it.
file-forbidden = { $path } may not be read. Ask for the right to read it.
file-encoding = { $path } is not saved as UTF-8, so letters such as æ, ø and å would be lost. Save it as UTF-8.
file-unreadable = { $path } cannot be read ({ $code }). Try again, or copy the file.
file-empty = The file is empty. Copy one of the examples in prompts/ and change it.
file-no-names = The file does not start with names and texts, such as "title: …". Copy one of the examples in prompts/ and change it.
file-write-here = Write { $field } here.
file-language-empty = { $missing } The text for "{ $language }" is empty.
file-language-quotes = Put the text for "{ $language }" in quotes: it is read as something else than a text.
file-one-of = { $field } can only be one of: { $options }.
file-one-of-meant = { $field } can only be one of: { $options }. Did you mean "{ $meant }"?
file-form-texts = Write { $field } as a text, or as one text per language.
file-form-above = Write { $field } as a whole number above 0.
file-form = { $field } cannot be read. Look at the examples in prompts/ for how to write it.
file-form-line = Write { $field } as one line of text.
file-form-quotes = Put { $field } in quotes: it is read as something else than a text.
file-form-number = Write { $field } as a whole number, in digits.
file-form-list = Write { $field } as a list: one line each, starting with "- ".
file-form-lines = Write { $field } as several lines, each with a name, a colon and a text.
file-this = this file
file-stray = Nothing called "{ $name }" belongs in { $where }. Remove it, or use one of: { $known }.
file-stray-meant = Nothing called "{ $name }" belongs in { $where }. Did you mean "{ $meant }"?
file-whole = the file
file-name = "{ $name }"
file-group = { $name }
file-part = { $part } of { $whole }
file-number = { $list ->
    [communities] community { $number }
   *[other] { $single } { $number }
 }
file-yaml-two-colons = This line holds two colons, or is moved further to the right than the line above. Put a text that contains ": " in quotes, or line it up.
file-yaml-missing-colon = This line is moved further to the right than the line above, or a colon is missing after the name at its start.
file-yaml-bad-indent = This line does not line up with those it belongs to. Give it the same number of spaces in front.
file-yaml-tab = This line starts with a tab. Use spaces instead.
file-yaml-duplicate = This name stands here twice. Remove one of the two, or put both in a list.
file-yaml-unfinished = Something is not finished here: a quote or bracket that is never closed, or a colon that is missing. Finish it.
file-yaml-bad-start = A text may not start with this sign unless it is in quotes. Put the whole text in double quotes.
file-yaml-unexpected = There is something here that does not belong to the line. Put the text in quotes, or line it up with the lines above.
file-yaml-second-file = A line of three dashes starts a second file here. Remove it, and keep one file for each matter.
file-yaml-directive = A line may not start with "%". Put the text in quotes.
file-yaml-backslash = A backslash "\" has a meaning of its own inside double quotes. Remove it, or use single quotes around the text.
file-yaml-dashes-in-brackets = A list with dashes cannot stand inside brackets. Write the whole list with dashes, line by line.
file-yaml-long-name = The name before the colon is far too long. Put the text in quotes.
file-yaml-too-deep = Too many lists stand inside each other here. Write it with fewer levels.
file-yaml = This line cannot be read. Look for a missing quote, colon or bracket, here or just above.

# When a line is missing, or is of another form.
file-because-title = a title must be read at a glance
file-because-question = question and buttons must fit in one message on every channel
file-because-frame = the whole frame must fit in one or two messages on a telephone
file-because-person-title = it stands on one line under the name
file-because-scale-end = both ends of the scale stand on one line
file-because-outcome = people read it in a chat
file-because-help = it stands under the thank-you, and people read it on the way
file-because-name = it stands in the middle of sentences
file-because-label = Facebook Messenger's buttons hold { $max } characters, and the answers must be the same everywhere
file-list-missing = Write which { $kind } it concerns, or remove the line: then it concerns all of them.
file-list-wrong = Write the { $kind } as a list, [one, another], even if there is only one.
file-entries-missing = Write the city's { $kind } ("{ $kind }"), at least one.
file-entries-wrong = Write the { $kind } as a list: each starts with "- " and has an id and a name.
file-entry-missing = Write a { $kind ->
    [departments] department
    [topics] topic
    [places] place
   *[roles] role
 } here, or remove the empty line.
file-entry-wrong = A { $kind ->
    [departments] department
    [topics] topic
    [places] place
   *[roles] role
 } needs lines of its own: id and name{ $kind ->
    [places] , and perhaps population
   *[other] {""}
 }.
file-entry-id = Write an id for the { $kind ->
    [departments] department
    [topics] topic
    [places] place
   *[roles] role
 }: one short word that files can refer to.
file-entry-name = Write the name of the { $kind ->
    [departments] department
    [topics] topic
    [places] place
   *[roles] role
 }.
file-consultation-id-missing = Write an id, or remove the line: then the name of the file is the id.
file-consultation-title-missing = Write a title: what it is about, in a few words.
file-consultation-frame-missing = Write a frame: why you ask (why), what people can still change (open), what is decided already (settled), who decides (decider) and when (decisionOn). Nothing is asked without it.
file-consultation-frame-wrong = Write the frame as five lines under "frame:": why, open, settled, decider and decisionOn.
file-consultation-frame-why-missing = Write why you ask: "why" tells people what the answers are needed for.
file-consultation-frame-open-missing = Write what people can still change ("open"). If nothing is open, do not ask.
file-consultation-frame-settled-missing = Write what is decided already ("settled"), so that nobody spends time on it.
file-consultation-frame-decider-missing = Write who decides ("decider"): the name of the committee, the board or the person.
file-consultation-frame-decision-on-missing = Write the day the decision is taken ("decisionOn"), such as 2026-03-02 or +30d.
file-consultation-frame-decision-on-wrong = Write the day the decision is taken as 2026-03-02 or +30d.
file-consultation-host-missing = Write who asks ("host"): a person with a name and a title, not an office.
file-consultation-host-wrong = Write the host as two lines under "host:": name and title.
file-consultation-host-name-missing = Write the host's name: people want to know which person asks.
file-consultation-host-title-missing = Write the host's title: what the person does.
file-consultation-departments-missing = Write which department asks ("departments"). The first of the list owns the promise.
file-consultation-departments-wrong = Write the departments as a list, [one, another], even if there is only one.
file-consultation-departments-item-missing = Write the id of a department here, or remove the line.
file-consultation-audience-missing = Write who is asked under "audience" (topics, places, roles, interest), or remove the line: then everyone is.
file-consultation-audience-wrong = Write the audience as lines under "audience:": topics, places, roles, and perhaps size.
file-consultation-audience-topics-item-missing = Write the id of a topic here, or remove the line.
file-consultation-audience-places-item-missing = Write the id of a place here, or remove the line.
file-consultation-audience-roles-item-missing = Write the id of a role here, or remove the line.
file-consultation-audience-interest-missing = Write what people must have shown an interest in, such as [cycle path, Istedgade], or remove the line.
file-consultation-audience-interest-wrong = Write the interest as a list of words, or of ids of consultations, such as [cycle path, Istedgade].
file-consultation-audience-interest-item-missing = Write words or the id of a consultation here, or remove the line.
file-consultation-audience-interest-item-wrong = Put the words in quotes: they are read as something else than a text.
file-consultation-audience-size-missing = Write how many people to draw ("size"), or remove the line: then everyone who fits is asked.
file-consultation-audience-size-wrong = Write how many people to draw ("size") as a whole number above 0, such as 200.
file-consultation-audience-seed-missing = Write a seed for the draw: any words will do. Or remove the line.
file-consultation-audience-seed-wrong = Put the seed in quotes: it is a text, any words will do.
file-consultation-audience-strata-missing = Write place or role under "strata", or remove the line.
file-consultation-audience-strata-item-missing = Write place or role here, or remove it.
file-consultation-audience-strata-item-wrong = The draw can be spread over place and role. Write [place], [role] or both.
file-consultation-questions-missing = Write one to { $max } questions ("questions").
file-consultation-questions-wrong = Write the questions as a list: each starts with "- " and has a kind, an id and a text.
file-consultation-questions-item-missing = Write a question here, or remove the empty line.
file-consultation-questions-item-wrong = A question needs lines of its own: kind, id and text.
file-consultation-questions-kind-missing = Write what kind of question it is ("kind"): { $kinds } or { $last }.
file-consultation-questions-id-missing = Write an id for the question: one short word that the outcome can refer to.
file-consultation-questions-text-missing = Write the question itself ("text").
file-consultation-questions-choices-missing = Write two to { $max } answers to choose from ("choices").
file-consultation-questions-choices-wrong = Write the choices as a list: each starts with "- " and has an id and a label.
file-consultation-questions-choices-item-missing = Write a choice here, or remove the empty line.
file-consultation-questions-choices-item-wrong = A choice needs two lines of its own: id and label.
file-consultation-questions-choices-id-missing = Write an id for the choice: one short word that the outcome can refer to.
file-consultation-questions-choices-label-missing = Write what stands on the button ("label").
file-consultation-questions-choices-max-missing = Write how many answers one may choose ("choicesMax"), or remove the line.
file-consultation-questions-choices-max-wrong = Write how many answers one may choose ("choicesMax") as a whole number above 0.
file-consultation-questions-from-missing = Write where the scale begins ("from"), such as 1.
file-consultation-questions-from-wrong = Write where the scale begins ("from") as a whole number.
file-consultation-questions-to-missing = Write where the scale ends ("to"), such as 5.
file-consultation-questions-to-wrong = Write where the scale ends ("to") as a whole number.
file-consultation-questions-low-missing = Write what the lowest number means ("low").
file-consultation-questions-high-missing = Write what the highest number means ("high").
file-consultation-questions-statements-max-missing = Write how many messages one may send ("statementsMax"), or remove the line.
file-consultation-questions-statements-max-wrong = Write how many messages one may send ("statementsMax") as a whole number above 0.
file-consultation-help-missing = Write what help is welcome ("help"): true, or a sentence about it. Or remove the line.
file-consultation-help-wrong = Write "help: true", or one sentence per language about what help is welcome.
file-consultation-remind-missing = Write where the host is reminded of the promise, such as email:mette@example.org, or remove the line.
file-consultation-communities-missing = Write where it is posted ("communities"), or remove the line.
file-consultation-communities-wrong = Write the communities as a list, [one, another], even if there is only one.
file-consultation-communities-item-missing = Write a community here, or remove the line.
file-consultation-opens-at-missing = Write when it opens ("opensAt"): now, or a time such as 2026-03-02 18:00.
file-consultation-opens-at-wrong = Write when it opens as now, or as a time such as 2026-03-02 18:00.
file-consultation-closes-at-missing = Write when it closes ("closesAt"): a time such as 2026-03-16 20:00 or +14d 20:00.
file-consultation-closes-at-wrong = Write when it closes as a time such as 2026-03-16 20:00 or +14d 20:00.
file-consultation-answer-by-missing = Write the day by which everyone who answered can hear what happened ("answerBy"), such as 2026-05-01. Without that promise nothing is asked.
file-consultation-answer-by-wrong = Write the day by which people hear what happened as 2026-05-01 or +60d.
file-consultation-readability-reason-missing = Write why it has to be hard to read ("readabilityReason"), or remove the line.
file-consultation-readability-reason-wrong = Write the reason ("readabilityReason") as one sentence, in quotes.
file-outcome-consultation-missing = Write which consultation this answers ("consultation"): its id.
file-outcome-decided-by-missing = Write who decided ("decidedBy"): a person with a name and a title who can be asked about it.
file-outcome-decided-by-wrong = Write who decided as two lines under "decidedBy:": name and title.
file-outcome-decided-by-name-missing = Write the name of the person who decided, or who speaks for those who did.
file-outcome-decided-by-title-missing = Write the title of the person who decided.
file-outcome-decided-on-missing = Write the day it was decided ("decidedOn"), such as 2026-04-14.
file-outcome-decided-on-wrong = Write the day it was decided as 2026-04-14.
file-outcome-themes-missing = Write the themes as a list, or remove the line.
file-outcome-themes-item-missing = Write a theme here, or remove the empty line.
file-outcome-themes-item-wrong = A theme needs lines of its own: id, label, and statements or words.
file-outcome-themes-id-missing = Write an id for the theme: one short word that the parts can refer to.
file-outcome-themes-label-missing = Write what the theme is called ("label").
file-outcome-themes-statements-missing = Write the numbers of the answers that belong to the theme, such as [3, 14], or remove the line.
file-outcome-themes-statements-wrong = Write the statements as a list of numbers, such as [3, 14].
file-outcome-themes-statements-item-missing = Write the number of an answer here, or remove the line.
file-outcome-themes-statements-item-wrong = Write the number of the answer in digits, as the digest shows it.
file-outcome-themes-words-missing = Write the words that suggest answers for the theme, such as [bench, seat], or remove the line.
file-outcome-themes-words-wrong = Write the words as a list, such as [bench, seat].
file-outcome-themes-words-item-missing = Write a word here, or remove the line.
file-outcome-themes-words-item-wrong = Put the word in quotes: it is read as something else than a text.
file-outcome-parts-missing = Write at least one part ("parts"): whom it concerns (concerns), what was decided (verdict, decision) and why (why).
file-outcome-parts-wrong = Write the parts as a list: each starts with "- " and has concerns, verdict, decision and why.
file-outcome-parts-item-missing = Write a part here, or remove the empty line.
file-outcome-parts-item-wrong = A part needs lines of its own: concerns, verdict, decision and why.
file-outcome-parts-concerns-missing = Write whom this part concerns ("concerns"): everyone, {"{"}question: …, choice: …{"}"} or {"{"}theme: …{"}"}.
file-outcome-parts-concerns-wrong = Write whom this part concerns as everyone, {"{"}question: …, choice: …{"}"} or {"{"}theme: …{"}"}.
file-outcome-parts-verdict-missing = Write what came of it ("verdict"): adopted, in-part, not-adopted, postponed or passed-on.
file-outcome-parts-decision-missing = Write what was decided ("decision"). Say a no plainly.
file-outcome-parts-why-missing = Write why it was decided so ("why"): people who get a no deserve the reason, and so do the others.
file-outcome-parts-next-missing = Write what happens next ("next"), or remove the line.
file-outcome-milestones-missing = Write the milestones as a list, or remove the line.
file-outcome-milestones-item-missing = Write a milestone here, or remove the empty line.
file-outcome-milestones-item-wrong = A milestone needs lines of its own: id, what and dueOn.
file-outcome-milestones-id-missing = Write an id for the milestone: one short word that the later report can refer to.
file-outcome-milestones-what-missing = Write what is promised ("what").
file-outcome-milestones-due-on-missing = Write the day it is promised for ("dueOn"), such as 2026-09-01 or +120d.
file-outcome-milestones-due-on-wrong = Write the day it is promised for as 2026-09-01 or +120d.
file-milestone-consultation-missing = Write which consultation this belongs to ("consultation"): its id.
file-milestone-milestone-missing = Write which milestone this is about ("milestone"): its id in the outcome.
file-milestone-state-missing = Write what became of it ("state"): done, delayed or dropped.
file-milestone-what-missing = Write what happened ("what"), in words people can check with their own eyes.
file-milestone-why-missing = Write why ("why"), or remove the line if it is done.
file-milestone-due-on-missing = Write the new day ("dueOn"), or remove the line if it is not delayed.
file-milestone-due-on-wrong = Write the new day as 2026-09-01 or +120d.
file-city-name-missing = Write the name of the city.
file-city-sender-missing = Write who sends ("sender"), as people know it: the council or the municipality.
file-city-time-zone-missing = Write the time zone ("timeZone"), such as Europe/Copenhagen.
file-city-time-zone-wrong = Write the time zone as a text, such as Europe/Copenhagen.
file-city-languages-missing = Write the languages the city speaks, such as [da, en]. The first is the default.
file-city-languages-wrong = Write the languages as a list, such as [da, en].
file-city-languages-item-missing = Write a language here, such as da, or remove it.
file-city-languages-item-wrong = Write the language as two or three letters in quotes, such as "da".
file-city-quiet-missing = Write when people are left in peace (from, until), or remove the line: then it is 21:00 to 08:00.
file-city-quiet-wrong = Write the quiet hours as two lines under "quiet:": from and until.
file-city-quiet-from-missing = Write when the quiet hours begin ("from"), such as 21:00.
file-city-quiet-from-wrong = Write when the quiet hours begin as "21:00", in quotes.
file-city-quiet-until-missing = Write when the quiet hours end ("until"), such as 08:00.
file-city-quiet-until-wrong = Write when the quiet hours end as "08:00", in quotes.
file-city-cap-missing = Write how often one person is asked at most (perWeekMax, perYearMax), or remove the line.
file-city-cap-wrong = Write the cap as two lines under "cap:": perWeekMax and perYearMax.
file-city-cap-per-week-max-missing = Write how often one person is asked in a week at most, or remove the line: then it is once.
file-city-cap-per-week-max-wrong = Write how often one person is asked in a week as a whole number above 0.
file-city-cap-per-year-max-missing = Write how often one person is asked in a year at most, or remove the line: then it is 6 times.
file-city-cap-per-year-max-wrong = Write how often one person is asked in a year as a whole number above 0.
file-city-departments-email-missing = Write the department's address, or remove the line.
file-city-departments-digest-missing = Write when the digest is sent and where (every, at, to), or remove the line: then nothing is sent.
file-city-departments-digest-wrong = Write the digest as lines under "digest:": every, at and to.
file-city-departments-digest-every-missing = Write how often the digest is sent ("every"): day or week.
file-city-departments-digest-weekday-missing = Write the day of a weekly digest, such as monday, or remove the line: then it is Monday.
file-city-departments-digest-at-missing = Write the time of day the digest is sent ("at"), such as 08:00.
file-city-departments-digest-at-wrong = Write the time of day the digest is sent as "08:00", in quotes.
file-city-departments-digest-to-missing = Write where the digest goes ("to"), at least one address, such as [email:parks@example.org].
file-city-departments-digest-to-wrong = Write where the digest goes as a list, [email:parks@example.org], even if it is only one.
file-city-departments-digest-to-item-missing = Write an address here, such as email:parks@example.org, or remove it.
file-city-departments-digest-to-item-wrong = Write the address as one line of text, such as email:parks@example.org.
file-city-topics-department-missing = Write the id of the department that answers ideas about it, or remove the line.
file-city-topics-keywords-missing = Write words by which ideas about it are known, such as [bike, cycle], or remove the line.
file-city-topics-keywords-wrong = Write the keywords as a list, such as [bike, cycle].
file-city-topics-keywords-item-missing = Write a word here, or remove it.
file-city-ideas-to-missing = Write the id of the department that gets all other ideas ("ideasTo"), or remove the line.
file-city-places-population-missing = Write how many people live there, or remove the line.
file-city-places-population-wrong = Write how many people live there as a whole number in digits, without dots or commas.
file-city-roles-population = Write how many residents are this as a whole number in digits, without dots or commas, or remove the line.
file-city-roles-visits = Write visits: true where these people come here and live elsewhere, or remove the line.
file-city-roles-age = Write age: true where this is an age band, or remove the line.
file-margin-place = "{ $place }" has no population, while other places do. Answers can only be weighed when every place has one.
file-margin-visits = "{ $role }" lives elsewhere (visits: true) and is counted apart. Remove its population.
file-margin-alone = The population of "{ $role }" is not used: answers can only be weighed when every place has a population.
file-margin-sum = { $population } residents are "{ $role }", and all places together have { $all }. One of the numbers is wrong.
file-city-ledger-url-missing = Write where the public record is ("ledgerUrl"), or remove the line.
file-city-privacy-contact-missing = Write whom to ask about privacy ("privacyContact"), or remove the line.
