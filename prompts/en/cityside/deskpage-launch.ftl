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
refused-approve-changed = "{ $title }" was changed after you looked at it. Look at it as it is now.
refused-approve-stage = "{ $title }" is { $stage }, so there is nothing to approve.
file-city-approval = "approval" takes one word: second-person. Another moderator then says yes before a question opens. Leave the line out where one person is enough.

## A test to oneself

test-begins = This is a test of "{ $title }", for you alone. What follows is what citizens get. Nothing you tap counts.
test-ends = That was all of it. Nothing was counted and nothing was kept.
test-tap = This was a test. Nothing was counted and nothing was kept.

## Every consultation

deskpage-new = New consultation
deskpage-none-yet = Nothing has been asked yet.
deskpage-none-found = None of them fits what you look for.
deskpage-search = Look for
deskpage-search-go = Search
deskpage-group-proposed = Waiting for a second pair of eyes
deskpage-group-open = Open now
deskpage-group-scheduled = In the calendar
deskpage-group-waiting = Waiting for an outcome
deskpage-group-done = Done
deskpage-group-drafts = Being written
deskpage-group-others = Other departments are asking
deskpage-untitled = Without a title so far
deskpage-by-colleague = By a colleague
deskpage-changed-at = Changed { $at }
deskpage-stage = { $stage ->
    [draft] Waits for approval
    [scheduled] In the calendar
    [open] Open
    [closed] Closed
    [answered] Answered
    [archived] Finished
   *[withdrawn] Taken back
 }
deskpage-open-until = Open until { $closes }.
deskpage-opens = Opens { $opens }.
deskpage-closed = Closed { $closes }.
deskpage-promised = { $kind ->
    [milestone] The next step is promised by { $due }.
   *[outcome] An answer is promised by { $due }.
 }
deskpage-late = { $kind ->
    [milestone] A promised step is { $days ->
        [one] one day late
       *[other] { $days } days late
     }. It is promised for { $due } now.
   *[outcome] The answer is { $days ->
        [one] one day late
       *[other] { $days } days late
     }. It is promised for { $due } now.
 }
deskpage-late-unexplained = Citizens have not been told why.
deskpage-turnout = { $invited } asked, { $answered } answered.
deskpage-turnout-few = { $invited } asked, fewer than five answered.

## Beginning one

deskpage-begin = Begin
deskpage-begin-empty = An empty page
deskpage-begin-empty-about = Line by line, with a hint at each. What you write is kept while you write.
deskpage-begin-template = A pattern to change
deskpage-begin-copy = Ask again
deskpage-begin-copy-which = An earlier one
deskpage-begin-copy-about = Everything is copied. The dates move on to the same days next time round.
deskpage-begin-copy-go = Copy it
deskpage-begin-file = A file you have
deskpage-file-text = The file
deskpage-file-text-hint = Put in what stands in the file. A file from here, or one written by hand, both work.
deskpage-file-choose = Or choose the file
deskpage-file-begin = Go on with the file

## Writing it

deskpage-save = Keep
deskpage-kept = Kept. You can go on later, also from another device.
deskpage-keeping = Keeping …
deskpage-offline = Not kept yet: there is no connection. It is tried again.
deskpage-conflict-live = A colleague has changed this meanwhile. Press Keep to see what they wrote before anything is overwritten.
deskpage-keep-signed-out = You are signed out, and the last words are not kept. Copy them, and sign in again.
deskpage-conflict = Two of you wrote at the same time
deskpage-conflict-how = Below is what you wrote. What your colleague has kept in the same places stands here. Put in what should stay, and press Keep.
deskpage-conflict-nothing = nothing
deskpage-preview = See what citizens get
deskpage-as-file = As a file
deskpage-drop = Throw away
deskpage-drop-sure = The draft goes for good. Nothing that citizens got is touched.
deskpage-drop-yes = Throw it away
deskpage-dropped = The draft is gone.
deskpage-settled-by = Or say here why it is right all the same. It stands on the public record.

## What citizens get, and the launch

deskpage-preview-of = Before it opens: { $title }
deskpage-go-on-writing = Go on writing
deskpage-think = Worth a thought
deskpage-plan = Who gets it, and when
deskpage-before = Asked before
deskpage-meanwhile = Asked of the same people meanwhile
deskpage-seen = What citizens see
deskpage-seen-channel = In which app
deskpage-seen-light = In which light
deskpage-seen-bright = Light
deskpage-seen-dark = Dark
deskpage-seen-off = { $channel } does not run here. This is how it would look there.
deskpage-seen-fleeting = These buttons are gone as soon as anything else is written. People can then write their answer.
deskpage-test-title = Try it yourself
deskpage-test-about = The messages are sent to your own chat. Nothing you tap there counts.
deskpage-test-no-chat = A test can be sent to those who came here from a chat. Write “desk” to Ekko there, and open the link.
deskpage-test = Send a test to myself
deskpage-test-sent = It is on its way to your chat.
deskpage-launch-title = Launch
deskpage-launch-now = It opens at once, and the first people get it now.
deskpage-launch-later = It opens by itself { $opens }. Until then you can write it anew.
deskpage-launch-two = A second person has to say yes first. The other moderators are told.
deskpage-launch-not-yet = It cannot be launched yet. What stands in the way is listed above.
deskpage-launch = Launch
deskpage-submit = Hand in for approval
deskpage-launched = “{ $title }” is on its way.
deskpage-submitted = “{ $title }” waits for a second pair of eyes.
deskpage-changed-since = It was changed after you looked at it. This is how it reads now.

## One consultation

deskpage-tabs = This consultation
deskpage-tab-overview = Overview
deskpage-tab-said = What was said
deskpage-tab-themes = Themes
deskpage-tab-outcome = Outcome
deskpage-tab-news = News
deskpage-few = fewer than { $min }
deskpage-invited = asked
deskpage-delivered = reached
deskpage-answered = answered
deskpage-declined = said no thanks
deskpage-rewrite = Write it anew
deskpage-copy = Ask again
deskpage-facts = What was agreed
deskpage-host = Asked by
deskpage-departments = Departments
deskpage-opening = Opens
deskpage-closing = Closes
deskpage-decision = Decided on
deskpage-promise = Answered by
deskpage-question = Question
deskpage-corrected = Corrected
deskpage-waits = Waits for a second pair of eyes
deskpage-proposed-at = Handed in { $at } by { $by }.
deskpage-waits-own = You handed it in yourself, so another moderator or an administrator says yes.
deskpage-waits-look = A moderator of the department says yes before it opens.
deskpage-waits-you = Look at what citizens get. With your yes it goes into the calendar, and the record shows who wrote it and who approved it.
deskpage-approve = Approve
deskpage-returned = A colleague asks for a change:
deskpage-return = Ask for a change
deskpage-return-why = What should be changed?
deskpage-return-why-hint = Only the writer and your colleagues read it.
deskpage-return-go = Send it back
deskpage-return-why-missing = Write what should be changed.
deskpage-ways = The way in
deskpage-ways-drawn = These people were drawn by lot. A link or a poster would lead everyone else to a closed door.
deskpage-ways-none = No app is set up, so there is no way in yet.
deskpage-ways-write = There, write: { $words }
deskpage-ways-code = Code for { $channel }
deskpage-poster = Poster in { $language }

## Running it

deskpage-deed-remind = Remind
deskpage-deed-extend = Extend
deskpage-deed-explain = Explain a promise
deskpage-deed-correct = Correct a typo
deskpage-deed-close = Close now
deskpage-deed-withdraw = Take back
deskpage-deed-title = { $deed }: { $title }
deskpage-too-late = That cannot be done as it stands now.
deskpage-means = This is what happens
deskpage-look = See what it means
deskpage-look-again = Look again
deskpage-leave-it = Leave it as it is
deskpage-in-language = in { $language }
deskpage-means-people = { $people } people have answered and hear of it.
deskpage-means-few = Fewer than five people have answered. They hear of it.
deskpage-means-quiet = Nothing is sent between { $from } and { $until }.
deskpage-why-missing = Write why. Everyone can read it.
deskpage-close-means = It closes now instead of { $closes }. No more answers count.
deskpage-close-promise = The answer stays promised by { $answerBy }.
deskpage-close-done = It is closed, and those who answered are told.
deskpage-remind-people = Up to { $people } people who were asked and have not answered get one more message.
deskpage-remind-some = Those who were asked and have not answered get one more message.
deskpage-remind-once = Each of them is reminded once at most, and not if they answer first.
deskpage-remind-done = The reminders are on their way.
deskpage-extend-until = Open until
deskpage-extend-hint = It closes { $closes } as it stands. The decision is taken on { $decision }.
deskpage-extend-means = It stays open until { $closes }. No one gets a message about it.
deskpage-extend-promise = The answer stays promised by { $answerBy }.
deskpage-extend-done = It stays open for longer.
deskpage-correct-wrong = What is misspelt
deskpage-correct-wrong-hint = Exactly as it stands, a word or two.
deskpage-correct-right = How it should read
deskpage-correct-right-hint = A few letters may differ. What changes the meaning has to be asked anew.
deskpage-correct-wrong-missing = Write what is misspelt.
deskpage-correct-right-missing = Write how it should read.
deskpage-correct-means = “{ $wrong }” becomes “{ $right }” wherever it stands, in every language.
deskpage-correct-public = The public record shows that it was corrected, and what it said before.
deskpage-correct-done = It is put right.
deskpage-withdraw-reason = Why it is taken back
deskpage-withdraw-reason-hint = Everyone who answered reads this, and so does the public.
deskpage-withdraw-means = It ends now, and what was promised with it falls away.
deskpage-withdraw-done = It is taken back.
deskpage-explain-which = Which promise
deskpage-explain-promise = { $kind ->
    [milestone] { $milestone }, promised by { $due }
   *[outcome] The answer, promised by { $due }
 }
deskpage-explain-why = Why it takes longer
deskpage-explain-why-hint = Everyone who waits for it reads this, and so does the public.
deskpage-explain-by = The new day
deskpage-explain-by-hint = A working day on which you can keep it.
deskpage-explain-means = It is promised for { $due } now. Those who wait hear it on { $hear } at the earliest.
deskpage-explain-public = The reason and the new day stand on the public record at once.
deskpage-explain-done = It is on the record, with the new day.

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
