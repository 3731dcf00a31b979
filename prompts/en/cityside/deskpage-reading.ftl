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
reading-ask-how = The question goes through Ekko. You do not learn who it is, and they do not learn who you are. The answer comes to your chat.
reading-ask-words = Your question
reading-ask-send = Send the question
reading-ask-empty = Write what you want to know.
reading-ask-sent = The question is on its way.
reading-ask-waits = A question waits for an answer already.
reading-ask-chat = The answer goes to the chat of the one who asks, and you did not come from a chat. Write "desk" to Ekko in your chat and sign in from there.
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
reading-undo = Undo
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
reading-side-which = Which side do these take on what you asked about? The echo is said from that side.
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
