# While a moderator puts what people wrote into themes.

statement-number-themes = Number { $number } · { $themes }
themes-noted = Noted.
themes-now = { $theme }: { $numbers }
themes-now-side = { $theme } ({ $side }): { $numbers }
themes-gone = { $theme } is gone.
themes-undone = Taken back.
themes-same = That is how it is already.
themes-count = { $theme }: { $count ->
    [one] one statement
   *[other] { $count } statements
 } – { $numbers }
themes-count-side = { $theme } ({ $side }): { $count ->
    [one] one statement
   *[other] { $count } statements
 } – { $numbers }
themes-rest = { $count ->
    [one] One statement has no theme yet.
   *[other] { $count } statements have no theme yet.
 }
themes-rest-none = Every statement has a theme.
themes-none-yet = There are no themes yet.
themes-alike = Words that begin alike: { $numbers }. Take them with one tap, if they belong there.
themes-side = Which side do they take? Tap it, or write it behind the name: "trees (against): 3, 5".
theme-side-for = for
theme-side-against = against
theme-side-asks = asks
theme-side-tells = tells
button-side-for = For
button-side-against = Against
button-side-asks = Asks
button-side-tells = Tells
button-take-alike = Take them
button-undo = Undo
button-rest = Without a theme
button-themes-so-far = Themes so far
refused-theme-undo = There is nothing of yours to take back.
refused-theme-none = There is no theme called "{ $theme }", and no other yet.
refused-theme-unknown = There is no theme called "{ $theme }". There are { $known }.
refused-theme-name = "{ $theme }" is the name of another theme. Merge the two if they are one.
refused-theme-gone = That theme is not there any more.
refused-theme-wordless = A theme needs a name that can be read.
refused-theme-suggestion = What begins alike has changed since. Look at the themes again.
refused-theme-late = "{ $title }" is { $stage }, and people have read their answers. The themes stay as they were.

# What an outcome's file says of themes, and of what is not answered.

file-theme-suggests = Nobody belongs to the theme "{ $theme }" yet. Words only suggest: { $numbers } begin alike. Put those that belong there under "statements", or into the theme with "ekko themes".
file-outcome-themes-stance-missing = Write which side the theme takes ("stance"): for, against, asks or tells, or remove the line.
file-outcome-unanswered-missing = Write what is not answered as a list, or remove the line.
file-outcome-unanswered-item-missing = Write what is not answered here, or remove the empty line.
file-outcome-unanswered-item-wrong = What is not answered needs lines of its own: concerns and why.
file-outcome-unanswered-concerns-missing = Write what is not answered ("concerns"): {"{"}question: …, choice: …{"}"}, {"{"}theme: …{"}"}, or everyone for all that is left over.
file-outcome-unanswered-concerns-wrong = Write what is not answered as {"{"}question: …, choice: …{"}"}, {"{"}theme: …{"}"}, or everyone for all that is left over.
file-outcome-unanswered-why-missing = Write why the decision does not answer it ("why"): the people who said it read the reason.
file-unanswered-answered = A part answers this already. Remove one of the two.
file-outcome-milestones-concerns-missing = Write whose words the milestone belongs to ("concerns"), or remove the line: then it is news to everyone.
file-outcome-milestones-concerns-wrong = Write whose words it belongs to as {"{"}question: …, choice: …{"}"} or {"{"}theme: …{"}"}, several of them as a list.

# What is wrong with a table of themes.

table-unreadable = This cannot be read as a table. Save it as CSV, with the column names in the first line.
table-no-column = There is no column called "{ $column }". The first line holds the names of the columns, as they were exported.
table-number = Line { $line }: "{ $written }" is not the number of a statement.
table-no-statement = Line { $line }: there is no statement { $number } (any more). Remove the line.
table-other-words = Line { $line }: these are not the words of statement { $number }. Nobody's words can be changed here. If only one column was sorted, or letters were lost in saving, export again and save as "CSV UTF-8".
table-long = Line { $line }: "{ $theme }" is too long for a theme. There is room for { $max } characters.
table-sides = Line { $line }: { $themes ->
    [one] there is one theme
   *[other] there are { $themes } themes
 } and { $sides ->
    [one] one side
   *[other] { $sides } sides
 }. Write one for each, with | between, or leave "stance" empty.
table-side = Line { $line }: "{ $written }" is not a side. Write for, against, asks or tells.
table-twice = Line { $line }: statement { $number } stands in line { $before } already. Write all its themes in one line, with | between.
table-two-sides = Line { $line }: the theme is "{ $one }" here and "{ $other }" in line { $before }. A theme has one side.

# At the desk.

desk-theme = Say which theme, in at most { $max } characters, and which statements.
