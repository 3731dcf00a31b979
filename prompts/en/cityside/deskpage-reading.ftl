## The desk: reading what was said

reading-tabs = Parts of this question
reading-tab-said = What was said
reading-tab-themes = Themes
reading-tab-outcome = Outcome
reading-tab-news = News on the way
reading-parts = Parts of what was said
reading-part-numbers = Numbers
reading-part-statements = Statements
reading-part-photos = Pictures
reading-invited = asked
reading-answered = answered
reading-declined = said no
reading-capped = asked later: asked enough this year
reading-show = Show
reading-hidden = hidden
reading-number = { $number }
reading-average = Average
reading-group = Group
reading-compare = Beside one another
reading-compare-by = Compare by
reading-compare-none = nothing
reading-compare-place = place
reading-compare-role = role
reading-compare-topic = topic they follow
reading-compare-rule = One thing at a time, so that no two of them meet in one person. A number that tells of fewer than five people, or would let one be reckoned, is hidden, and others with it.
reading-compare-open = By place, role and topic you see it when the question is closed: before that, each new answer would show in the numbers.
reading-compare-untold = None of those who answered have told this about themselves.
reading-compare-few = Too few to show anything: { $groups }.
reading-filter-any = all
reading-filter-words = Words to look for
reading-filter-question = Question
reading-filter-theme = Theme
reading-filter-no-theme = without a theme
reading-filter-stance = Side
reading-filter-choice = Who chose
reading-filter-order = In order
reading-filter-new = Only new since your last visit
reading-filter-show = Find
reading-order-newest = newest first
reading-order-oldest = oldest first
reading-order-longest = longest first
reading-all = All statements
reading-few = Fewer than five people chose this, or their number would give away another. So nothing is shown about it.
reading-found = { $count ->
    [0] No statements fit.
    [one] One statement of { $all }.
   *[other] { $count } statements of { $all }.
 }
reading-statement = Statement { $number }
reading-of-answer = in answer { $number }
reading-new = new
reading-themes-of = Themes
reading-no-theme = No theme yet
reading-pages = Pages
reading-page = Page { $page } of { $pages } – { $all } in all
reading-page-before = Page before
reading-page-after = Next page
reading-statement-prev = Statement before
reading-statement-next = Next statement
reading-ask = Ask the author more
reading-ask-how = It goes through Ekko: you do not learn who it is, and they do not learn who you are.
reading-exchange = Go to the exchange
reading-photos-none = No pictures have come yet.
reading-photos-note = Only the departments that asked see the pictures. The public sees one when a moderator says yes here.
reading-photo = Picture in answer { $number }
reading-photo-allowed = Show it to the public
reading-photo-denied = Do not show it
reading-photo-is-allowed = The public sees it
reading-photo-is-denied = Not shown
reading-photo-is-undecided = Not looked at yet

## Themes

reading-progress = { $done } of { $all } have a theme
reading-theme-name = Name of a theme
reading-put = Put into the theme
reading-put-into = Put what is ticked into
reading-put-where = Write the name of a theme, with { $max } letters at most.
reading-put-what = Tick the statements that you mean first.
reading-picked = Ticked:
reading-pick = Tick statement { $number }
reading-take-out = Take statement { $number } out of it
reading-suggested-for = Words suggest this for statement { $number }. Press if it is right:
reading-undo = Undo the last step
reading-found-none = No statements fit.
reading-filter-all = All
reading-themes-nothing = Nothing has been written yet.
reading-themes-begin = No themes yet. Tick what belongs together and give it a name.
reading-themes-stand = People have read what was decided on their words. The themes stay as they were then.
reading-only-read = You can read along here. Moderators of the department set the themes.
reading-theme-statements = { $count ->
    [0] no statements yet
    [one] one statement
   *[other] { $count } statements
 }
reading-theme-change = Change the theme
reading-rename-to = Name
reading-rename = Rename
reading-side-which = Which side do these take on what you asked about? They get their answer as seen from that side.
reading-merge-into = Make it one with
reading-merge = Merge
reading-theme-remove = Remove the theme
reading-done-put = { $numbers } put into "{ $theme }".
reading-done-taken = { $numbers } taken out of "{ $theme }".
reading-done-merged = "{ $theme }" is part of "{ $into }" now.
reading-done-undone = Undone: { $what }
reading-step-put = { $numbers } put into "{ $theme }".
reading-step-taken = { $numbers } taken out of "{ $theme }".
reading-step-named = "{ $was }" is called "{ $theme }" now.
reading-step-side = "{ $theme }": { $side }.
reading-step-no-side = "{ $theme }" takes no side.
reading-step-gone = "{ $theme }" was removed.
reading-table = As a table for Excel
reading-table-comma = Get the table (CSV)
reading-table-semicolon = … with semicolons, for a Danish Excel
reading-table-file = A table from this computer
reading-table-paste = The table
reading-table-how = Each line gives its statement exactly the themes that stand there. Lines that are missing stay as they are. All of it counts, or nothing.
reading-table-import = Take the table
reading-table-wrong = Nothing was changed
reading-table-done = { $rows ->
    [one] One line was read
   *[other] { $rows } lines were read
 }{ $fresh ->
    [0] .
    [one] , and one theme is new.
   *[other] , and { $fresh } themes are new.
 }
reading-keys = Keys
reading-keys-where = They work while a statement has the focus: click one, or go there with the tab key.
reading-key-move = j k ↓ ↑
reading-keys-move = next statement, statement before
reading-key-pick = space, x
reading-keys-pick = tick it, or not
reading-key-more = shift + ↓ ↑
reading-keys-more = tick several in a row
reading-key-number = 1 2 3 … a b c …
reading-keys-number = into that theme, and on to the next statement
reading-key-out = shift + 1 2 3 …
reading-keys-out = out of that theme
reading-key-type = t, /
reading-keys-type = type the name of a theme; return puts it
reading-key-undo = u
reading-keys-undo = undo, several times if you like
reading-key-clear = Esc
reading-keys-clear = nothing ticked any more
reading-key-help = ?
reading-keys-help = this list

## Writing to those who answered

reading-missing = Missing: { $label }.
reading-missing-language = Write "{ $label }" in { $language } as well, or in one language only throughout.
reading-in-language = { $label } – { $language }
reading-language = { $language }
reading-one-language = It is written in { $languages } only. All who answered get it in that language.
reading-keep = Keep
reading-kept-now = Kept.
reading-keeping = Is being kept …
reading-not-kept = Not kept: there is no connection. It is tried again.
reading-kept-at = Begun and kept, last { $at }. All moderators of the department write on the same.
reading-drop = Throw away what was begun
reading-dropped = What was begun is gone.
reading-look = Look at it before it is sent
reading-back = Back to writing
reading-clash = Another wrote here meanwhile: »{ $theirs }«. What you keep now takes its place.
reading-clash-line = Another wrote in the same field. Look at both.
reading-clash-live = Another has written here meanwhile:
reading-clash-take = Take this
reading-clash-mine = Keep mine
reading-moved = Another has added something or taken something away. Show it.
reading-item-up = Further up
reading-item-remove = Remove
reading-beside = Beside what you write
reading-remarks = Easier to read
reading-coverage = What it answers
reading-covered = { $answered } of { $all } statements are answered
reading-open = No part takes these up
reading-open-more = { $count ->
    [one] One more
   *[other] { $count } more
 }
reading-samples = As people will get it
reading-samples-late = What stands on the public record
reading-samples-language = Language of the messages
reading-samples-none = None of those who answered gets a message of its own about this.
reading-confirm = Send it?
reading-file = From a file, and as a file
reading-file-get = Get what is written as a file
reading-file-choose = A file from this computer
reading-file-paste = The file
reading-file-how = What the file says takes the place of all that is written above.
reading-file-use = Use the file
reading-file-used = The file is in the form now.

reading-group-outcome = Who and when
reading-group-correction = The correction
reading-group-milestone = What became of it
reading-group-news = The news
reading-group-late = Why it takes longer
reading-lead-outcome = Each who answered gets the parts that are about what they said. Nothing is sent before you have looked at it.
reading-lead-correction = All that was published stands here. Change what was wrong and leave the rest. Those whom the change touches hear what was said, what is true now, and why.
reading-lead-milestone = All who answered hear of it.
reading-lead-news = Something has happened and nothing is decided yet? Those who answered hear of it here.
reading-lead-late = It stands on the public record, and those who wait hear it from Ekko.
reading-look-outcome = This is what will be sent. These are real answers, those that can hurt most first.
reading-look-correction = This is what will be sent to those whom the change touches.
reading-look-milestone = This is what will be sent.
reading-look-news = This is what will be sent.
reading-look-late = This stands on the public record from now on.
reading-send-outcome = Publish it
reading-send-correction = Publish the correction
reading-send-milestone = Tell it
reading-send-news = Send the news
reading-send-late = Explain it publicly
reading-sent-outcome = It is published. Each who answered and wants to hear gets their own echo.
reading-sent-correction = The correction is published.
reading-sent-milestone = It is told to all who answered.
reading-sent-news = The news are on their way.
reading-sent-late = It is explained, with the new day.

reading-list-parts = What was decided
reading-list-parts-hint = A part for everyone, and one for each thing that people said and the decision answers.
reading-item-parts = Part { $number }
reading-add-parts = Add a part
reading-list-unanswered = What the decision does not answer
reading-list-unanswered-hint = Those who said it read why. Without a reason they read that the decision does not answer it.
reading-item-unanswered = Reason { $number }
reading-add-unanswered = Add a reason
reading-list-milestones = What is promised next
reading-list-milestones-hint = Each promise has a day, and is followed until it is kept.
reading-item-milestones = Promise { $number }
reading-add-milestones = Add a promise
reading-concerns-everyone = All who answered
reading-concerns-theme = Theme: { $theme }
reading-concerns-step = { $question } { $step }

reading-field-decidedby-name = Who decided it
reading-field-decidedby-title = Title
reading-field-decidedon = The day it was decided
reading-field-parts-concerns = Who it is about
reading-field-parts-concerns-hint = "All who answered" takes up nothing that one of them said: for that, tick the choice or the theme.
reading-field-parts-verdict = What was decided
reading-field-parts-verdict-hint = From the side of those whom it is about. Say a no plainly.
reading-field-parts-decision = The decision
reading-field-parts-why = Why
reading-field-parts-next = What happens next
reading-field-parts-thanks-to = Answers that changed something
reading-field-parts-thanks-to-hint = Their numbers, as "21, 34". Those who wrote them read that they did.
reading-field-parts-thanks-words = What they changed
reading-field-success-verdict = Did it come true?
reading-field-success-verdict-hint = Held against what was to count as a success, said before it was asked.
reading-field-success-words = How it went
reading-field-unanswered-concerns = What is not answered
reading-field-unanswered-why = Why not
reading-field-milestones-what = What is promised
reading-field-milestones-dueon = By this day
reading-field-milestones-concerns = Whose words it belongs to
reading-field-milestones-concerns-hint = They hear of it as theirs, all others as news. Nothing ticked: news to all.
reading-field-correction = Why it is corrected
reading-field-correction-hint = Those whom the change touches read this first.
reading-field-state = How it stands
reading-field-what = What happened
reading-field-what-hint = In a few words, as you would tell a neighbour.
reading-field-why = Why
reading-field-why-hint = Where it takes longer or is given up, people read why.
reading-field-dueon = The new day
reading-field-dueon-hint = A working day. Only where it takes longer.
reading-field-words = What has happened
reading-field-words-hint = A few words. What is decided is told with the outcome.
reading-field-link = Where to read more
reading-field-link-hint = An address that begins with https://
reading-field-on = The day it happened
reading-field-on-hint = Leave it empty if it was today.

reading-undecided = Nothing has been decided yet.
reading-promise = An answer is promised by { $day }.
reading-promise-late = An answer was promised by { $day }.
reading-late-say = Say why it takes longer
reading-late-title = Why it takes longer: { $what }
reading-late-day = Promised for { $day } now.
reading-decided-by = Decided by { $name }, { $title }, on { $on }.
reading-corrected = It was corrected: { $why }
reading-correct = Correct it
reading-correct-how = Something is wrong in what was published? Everything stays, and you change what was wrong.
reading-milestone-tell = Tell what became of it
reading-step-is-promised = promised
reading-step-is-done = done
reading-step-is-delayed = takes longer
reading-step-is-dropped = given up
reading-step-late = late
reading-news-none = No news have been sent.
reading-news-sent = Sent so far
