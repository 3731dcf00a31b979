## A second pair of eyes

launch-waits = "{ $title }" waits for a second pair of eyes: the city has another moderator say yes before citizens get it. They are told.
proposal-waits = "{ $title }", written for { $host }, waits for a second pair of eyes. It would open { $opens } and close { $closes }.
proposal-decide = This is what citizens get with "{ $title }" from { $opens } until { $closes }. With your yes it goes into the calendar, and the record shows that it was you. At the desk you can also ask for a change.
proposal-over = "{ $title }" waits for nobody any more. Write "consult status" to see how it stands.
button-look = Show it
button-approve = Approve
done-returned = "{ $title }" goes back to its writer with what you wrote.
desk-draft = Waits for a second pair of eyes. An answer would be promised by { $answerBy }.
desk-returned = A colleague asks for a change before it opens. You can read it at the desk.
refused-approve-own = You sent "{ $title }" yourself. The city asks for a second pair of eyes: another moderator or an administrator says yes.
refused-approve-checked = "{ $title }" cannot be opened as it is now: { $problem }
refused-approve-changed = "{ $title }" was changed after you looked at it. Look at it as it is now.
refused-approve-stage = "{ $title }" is { $stage }, so there is nothing to approve.
file-city-approval = "approval" takes one word: second-person. Another moderator then says yes before a question opens. Leave the line out where one person is enough.

## A test to oneself

test-begins = This is a test of "{ $title }", for you alone. What follows is what citizens get. Nothing you tap counts.
test-ends = That was all of it. Nothing was counted and nothing was kept.
test-tap = This was a test. Nothing was counted and nothing was kept.

## Every consultation

desklaunch-new = New consultation
desklaunch-none-yet = Nothing has been asked yet.
desklaunch-none-found = None of them fits what you look for.
desklaunch-search = Look for
desklaunch-search-go = Search
desklaunch-group-proposed = Waiting for a second pair of eyes
desklaunch-group-open = Open now
desklaunch-group-scheduled = In the calendar
desklaunch-group-waiting = Waiting for an outcome
desklaunch-group-done = Done
desklaunch-group-drafts = Being written
desklaunch-group-others = Other departments are asking
desklaunch-untitled = Without a title so far
desklaunch-by-colleague = By a colleague
desklaunch-changed-at = Changed { $at }
desklaunch-stage = { $stage ->
    [draft] Waits for approval
    [scheduled] In the calendar
    [open] Open
    [closed] Closed
    [answered] Answered
    [archived] Finished
   *[withdrawn] Taken back
 }
desklaunch-open-until = Open until { $closes }.
desklaunch-opens = Opens { $opens }.
desklaunch-closed = Closed { $closes }.
desklaunch-promised = { $kind ->
    [milestone] The next step is promised by { $due }.
    [decider] The politician's answers are promised by { $due }.
   *[outcome] An answer is promised by { $due }.
 }
desklaunch-late = { $kind ->
    [milestone] A promised step is { $days ->
        [one] one day late
       *[other] { $days } days late
     }. It is promised for { $due } now.
    [decider] The politician's answers are { $days ->
        [one] one day late
       *[other] { $days } days late
     }. They are promised for { $due } now.
   *[outcome] The answer is { $days ->
        [one] one day late
       *[other] { $days } days late
     }. It is promised for { $due } now.
 }
desklaunch-late-unexplained = Citizens have not been told why.
desklaunch-turnout = { $invited } asked, { $answered } answered.
desklaunch-turnout-few = { $invited } asked, fewer than five answered.

## Beginning one

desklaunch-begin = Begin
desklaunch-begin-empty = An empty page
desklaunch-begin-empty-about = Line by line, with a hint at each. What you write is kept while you write.
desklaunch-begin-template = A pattern to change
desklaunch-begin-copy = Ask again
desklaunch-begin-copy-which = An earlier one
desklaunch-begin-copy-about = Everything is copied. The dates move on to the same days next time round.
desklaunch-begin-copy-go = Copy it
desklaunch-begin-file = A file you have
desklaunch-file-text = The file
desklaunch-file-text-hint = Put in what stands in the file. A file from here, or one written by hand, both work.
desklaunch-file-choose = Or choose the file
desklaunch-file-begin = Go on with the file

## Writing it

desklaunch-save = Keep
desklaunch-kept = Kept. You can go on later, also from another device.
desklaunch-keeping = Keeping …
desklaunch-offline = Not kept yet: there is no connection. It is tried again.
desklaunch-conflict-live = A colleague has changed this meanwhile. Press Keep to see what they wrote before anything is overwritten.
desklaunch-keep-signed-out = You are signed out, and the last words are not kept. Copy them, and sign in again.
desklaunch-conflict = Two of you wrote at the same time
desklaunch-conflict-how = Below is what you wrote. What your colleague has kept in the same places stands here. Put in what should stay, and press Keep.
desklaunch-conflict-nothing = nothing
desklaunch-preview = See what citizens get
desklaunch-as-file = As a file
desklaunch-drop = Throw away
desklaunch-drop-sure = The draft goes for good. Nothing that citizens got is touched.
desklaunch-drop-yes = Throw it away
desklaunch-dropped = The draft is gone.
desklaunch-settled-by = Or say here why it is right all the same. It stands on the public record.

## What citizens get, and the launch

desklaunch-preview-of = Before it opens: { $title }
desklaunch-go-on-writing = Go on writing
desklaunch-seen-form = Those who come to the question by a tap get all of it at once:
desklaunch-think = Worth a thought
desklaunch-plan = Who gets it, and when
desklaunch-before = Asked before
desklaunch-meanwhile = Asked of the same people meanwhile
desklaunch-seen = What citizens see
desklaunch-seen-channel = In which app
desklaunch-seen-light = In which light
desklaunch-seen-bright = Light
desklaunch-seen-dark = Dark
desklaunch-seen-off = { $channel } does not run here. This is how it would look there.
desklaunch-seen-fleeting = These buttons are gone as soon as anything else is written. People can then write their answer.
desklaunch-test-title = Try it yourself
desklaunch-test-about = The messages are sent to your own chat. Nothing you tap there counts.
desklaunch-test-no-chat = A test can be sent to those who came here from a chat. Write “desk” to Ekko there, and open the link.
desklaunch-test = Send a test to myself
desklaunch-test-sent = It is on its way to your chat.
desklaunch-launch-title = Launch
desklaunch-launch-now = It opens at once, and the first people get it now.
desklaunch-launch-later = It opens by itself { $opens }. Until then you can write it anew.
desklaunch-launch-two = A second person has to say yes first. The other moderators are told.
desklaunch-launch-not-yet = It cannot be launched yet. What stands in the way is listed above.
desklaunch-launch = Launch
desklaunch-submit = Hand in for approval
desklaunch-launched = “{ $title }” is on its way.
desklaunch-submitted = “{ $title }” waits for a second pair of eyes.
desklaunch-changed-since = It was changed after you looked at it. This is how it reads now.
desklaunch-remark-since = Something new to think about has come up since you looked at it. It has not been launched. Read it, and launch it if you still want to.

## One consultation

desklaunch-tabs = This consultation
desklaunch-tab-overview = Overview
desklaunch-tab-said = What was said
desklaunch-tab-themes = Themes
desklaunch-tab-outcome = Outcome
desklaunch-tab-news = News
desklaunch-few = fewer than { $min }
desklaunch-invited = asked
desklaunch-delivered = reached
desklaunch-answered = answered
desklaunch-declined = said no thanks
desklaunch-rewrite = Write it anew
desklaunch-copy = Ask again
desklaunch-facts = What was agreed
desklaunch-host = Asked by
desklaunch-departments = Departments
desklaunch-opening = Opens
desklaunch-closing = Closes
desklaunch-decision = Decided on
desklaunch-promise = Answered by
desklaunch-question = Question
desklaunch-corrected = Corrected
desklaunch-waits = Waits for a second pair of eyes
desklaunch-proposed-at = Handed in { $at } by { $by }.
desklaunch-waits-own = You handed it in yourself, so another moderator or an administrator says yes.
desklaunch-waits-look = A moderator of the department says yes before it opens.
desklaunch-waits-you = Look at what citizens get. With your yes it goes into the calendar, and the record shows who wrote it and who approved it.
desklaunch-approve = Approve
desklaunch-returned = A colleague asks for a change:
desklaunch-return = Ask for a change
desklaunch-return-why = What should be changed?
desklaunch-return-why-hint = Only the writer and your colleagues read it.
desklaunch-return-go = Send it back
desklaunch-return-why-missing = Write what should be changed.
desklaunch-ways = The way in
desklaunch-ways-drawn = These people were drawn by lot. A link or a poster would lead everyone else to a closed door.
desklaunch-ways-none = No app is set up, so there is no way in yet.
desklaunch-ways-write = There, write: { $words }
desklaunch-ways-code = Code for { $channel }
desklaunch-poster = Poster in { $language }

## Running it

desklaunch-deed-remind = Remind
desklaunch-deed-extend = Extend
desklaunch-deed-explain = Explain a promise
desklaunch-deed-correct = Correct a typo
desklaunch-deed-close = Close now
desklaunch-deed-withdraw = Take back
desklaunch-deed-title = { $deed }: { $title }
desklaunch-too-late = That cannot be done as it stands now.
desklaunch-means = This is what happens
desklaunch-look = See what it means
desklaunch-look-again = Look again
desklaunch-leave-it = Leave it as it is
desklaunch-in-language = in { $language }
desklaunch-means-people = { $people } people have answered and hear of it.
desklaunch-means-few = Fewer than five people have answered. They hear of it.
desklaunch-means-quiet = Nothing is sent between { $from } and { $until }.
desklaunch-why-missing = Write why. Everyone can read it.
desklaunch-close-means = It closes now instead of { $closes }. No more answers count.
desklaunch-close-promise = The answer stays promised by { $answerBy }.
desklaunch-close-done = It is closed, and those who answered are told.
desklaunch-remind-people = Up to { $people } people who were asked and have not answered get one more message.
desklaunch-remind-some = Those who were asked and have not answered get one more message.
desklaunch-remind-once = Each of them is reminded once at most, and not if they answer first.
desklaunch-remind-done = The reminders are on their way.
desklaunch-extend-until = Open until
desklaunch-extend-hint = It closes { $closes } as it stands. The decision is taken on { $decision }.
desklaunch-extend-means = It stays open until { $closes }. No one gets a message about it.
desklaunch-extend-promise = The answer stays promised by { $answerBy }.
desklaunch-extend-done = It stays open for longer.
desklaunch-correct-wrong = What is misspelt
desklaunch-correct-wrong-hint = Exactly as it stands, a word or two.
desklaunch-correct-right = How it should read
desklaunch-correct-right-hint = A few letters may differ. What changes the meaning has to be asked anew.
desklaunch-correct-wrong-missing = Write what is misspelt.
desklaunch-correct-right-missing = Write how it should read.
desklaunch-correct-means = “{ $wrong }” becomes “{ $right }” wherever it stands, in every language.
desklaunch-correct-public = The public record shows that it was corrected, and what it said before.
desklaunch-correct-done = It is put right.
desklaunch-withdraw-reason = Why it is taken back
desklaunch-withdraw-reason-hint = Everyone who answered reads this, and so does the public.
desklaunch-withdraw-means = It ends now, and what was promised with it falls away.
desklaunch-withdraw-done = It is taken back.
desklaunch-explain-which = Which promise
desklaunch-explain-promise = { $kind ->
    [milestone] { $milestone }, promised by { $due }
    [decider] The politician's answers, promised by { $due }
   *[outcome] The answer, promised by { $due }
 }
desklaunch-explain-why = Why it takes longer
desklaunch-explain-why-hint = Everyone who waits for it reads this, and so does the public.
desklaunch-explain-by = The new day
desklaunch-explain-by-hint = A working day on which you can keep it.
desklaunch-explain-means = It is promised for { $due } now. Those who wait hear it on { $hear } at the earliest.
desklaunch-explain-public = The reason and the new day stand on the public record at once.
desklaunch-explain-done = It is on the record, with the new day.

## The form: each line of a consultation’s file

deskform-how = Only what citizens read has to be written. Everything can be changed until it opens.
deskform-section-about = What it is about
deskform-section-frame = The frame
deskform-section-asker = Who asks
deskform-section-questions = The questions
deskform-section-audience = Who is asked
deskform-section-dates = When
deskform-section-more = More
deskform-seldom = More choices
deskform-choose = Choose
deskform-none = None
deskform-up = Up
deskform-down = Down
deskform-remove = Take out
deskform-question = Question { $number }
deskform-choice = Choice { $number }
deskform-add-question = Add a question, { $max } at most
deskform-add-choice = Add a choice, { $max } characters at most
deskform-show-kind = Show the fields of this kind
deskform-at-once = As soon as it is launched
deskform-at-once-hint = The time above is not used then.
deskform-all-languages = { $languages }
deskform-only-language = Only { $language }
deskform-departments-concerned = Departments it concerns
deskform-departments-concerned-hint = They get the digest, and can run it too.
deskform-stratum-place = Place
deskform-stratum-role = Role
deskform-kind-choice = One choice
deskform-kind-choices = Several choices
deskform-kind-scale = A scale
deskform-kind-ranking = An order
deskform-kind-place = A place in the city
deskform-kind-open = Own words
deskform-kind-photo = A picture
deskform-language = Languages
deskform-language-hint = People with another language read it in the one you write.
deskform-title = Title
deskform-title-hint = A few words, as on a poster: More room in Nørregade.
deskform-frame-why = Why do you ask?
deskform-frame-why-hint = What is going to happen, and why people’s answers matter. As you would say it to a neighbour.
deskform-frame-open = What can still be changed?
deskform-frame-open-hint = What people’s answers can decide or move.
deskform-frame-settled = What is settled already?
deskform-frame-settled-hint = What no answer can change, such as the money or the place.
deskform-frame-decider = Who decides?
deskform-frame-decider-hint = The committee, council or person who takes the decision.
deskform-frame-override = Why it is right to ask all the same
deskform-frame-override-hint = Only where a check of the frame stops it. It stands on the public record.
deskform-host-name = Name
deskform-host-name-hint = A person, not an office. People remember who asked.
deskform-host-title = What they do
deskform-host-title-hint = Gardener and project lead, for example.
deskform-departments = The department that asks
deskform-departments-hint = It owns the promise of an answer.
deskform-remind = Where the host hears of a promise that comes near
deskform-remind-hint = An address such as email:mette@example.org. Citizens never see it.
deskform-questions-kind = How should people answer?
deskform-questions-kind-hint = A choice is one tap. Own words tell more, and take longer to read.
deskform-questions-text = The question
deskform-questions-text-hint = One thing at a time, as you would ask it in the street.
deskform-questions-choices = Choices
deskform-questions-choices-hint = Each is a button. One that says none of these keeps answers honest.
deskform-questions-choices-max = How many may be chosen
deskform-questions-choices-max-hint = Left empty, as many as people like.
deskform-questions-from = From
deskform-questions-from-hint = The lowest number, such as 1.
deskform-questions-to = To
deskform-questions-to-hint = The highest number, such as 5.
deskform-questions-low = What the lowest number means
deskform-questions-low-hint = Not at all, for example.
deskform-questions-high = What the highest number means
deskform-questions-high-hint = Very much, for example.
deskform-questions-statements-max = How many messages one person may write
deskform-questions-statements-max-hint = Left empty, three.
deskform-questions-photos = Pictures may come along
deskform-questions-photos-hint = They are looked at by you before anyone else sees them.
deskform-questions-photos-max = How many pictures
deskform-questions-photos-max-hint = From one person, at most.
deskform-questions-id = Short name in files
deskform-questions-id-hint = Made by itself where it is left empty. Letters a to z, digits and dashes.
deskform-audience-topics = Topics
deskform-audience-topics-hint = People who follow one of these. None ticked: all topics.
deskform-audience-places = Places
deskform-audience-places-hint = People who live or spend time in one of these. None ticked: the whole city.
deskform-audience-roles = Roles
deskform-audience-roles-hint = People who are one of these. None ticked: everyone.
deskform-audience-interest = Only those who have shown an interest
deskform-audience-interest-hint = Words they wrote, or ids of consultations they answered, one a line.
deskform-audience-size = Draw this many by lot
deskform-audience-size-hint = Left empty, all of them are asked.
deskform-audience-seed = Words the draw is made with
deskform-audience-seed-hint = They are published, so that anyone can redo the draw.
deskform-audience-strata = Draw evenly within
deskform-audience-strata-hint = So that each place or role gets its share.
deskform-communities = Where it is posted
deskform-communities-hint = Groups and channels that Ekko is in, one a line: telegram:-100…, slack:T…/C…
deskform-opens-at = It opens
deskform-opens-at-hint = The first people get it then, outside their quiet hours.
deskform-closes-at = It closes
deskform-closes-at-hint = Leave at least two evenings.
deskform-frame-decision-on = It is decided on
deskform-frame-decision-on-hint = A working day after it closes.
deskform-answer-by = Everyone who answered hears what came of it by
deskform-answer-by-hint = This is the promise. A working day on or after the decision.
deskform-help = Help is welcome
deskform-help-hint = After answering, one tap offers it.
deskform-help-words = What kind of help
deskform-stage = Before any plan is drawn
deskform-stage-hint = People are told so, and what they say becomes a question later.
deskform-started-from-consultation = Made of answers to
deskform-started-from-consultation-hint = An early consultation whose answers set this one going.
deskform-started-from-answers = Which answers
deskform-started-from-answers-hint = Their numbers, with commas between. Their writers are told that they set it going.
deskform-readability-reason = Why it has to be hard to read
deskform-readability-reason-hint = Only where the check says so.
deskform-id = Short name in addresses
deskform-id-hint = Made from the title where it is left empty. Letters a to z, digits and dashes.

## On the record

audit-consultation-approved = Approved
audit-consultation-returned = Asked for a change
audit-consultation-tested = Sent themselves a test

deskform-after-visit-venue = Only after a visit to
deskform-after-visit-venue-hint = Only those who scan the code there are asked.
deskform-after-visit-hours = How many hours later
deskform-after-visit-hours-hint = Left empty, at once.
deskform-tryout-before-until = Tried out: the first round ends
deskform-tryout-before-until-hint = The same questions are asked before, during and after. This is how it was before.
deskform-tryout-during-from = A round meanwhile begins
deskform-tryout-during-from-hint = Left empty, there is none.
deskform-tryout-during-until = A round meanwhile ends
deskform-tryout-during-until-hint = Left empty, there is none.
deskform-tryout-after-from = The last round begins
deskform-tryout-after-from-hint = It ends with the consultation.
deskform-tryout-stock-on = The day stock is taken
deskform-tryout-stock-on-hint = Once the last round has begun.
deskform-success-what = What will count as a success?
deskform-success-what-hint = People read it before they answer, and the outcome has to report on it.
deskform-success-reach-question = A number to be reached, in
deskform-success-reach-question-hint = A question with a scale or with choices.
deskform-success-reach-average = The mean to be reached
deskform-success-reach-average-hint = On a scale, 3.5 for example.
deskform-success-reach-choice = Or how many choose
deskform-success-reach-choice-hint = The choice that counts.
deskform-success-reach-percent = How many in a hundred
deskform-success-reach-percent-hint = From 1 to 100.
deskform-started-from-ideas = Made of ideas
deskform-started-from-ideas-hint = Their numbers, with commas between. Their authors are told that they became a question.
deskform-questions-other = A button for something else
deskform-questions-other-hint = What it is called, Something else for example. People then answer in their own words.
