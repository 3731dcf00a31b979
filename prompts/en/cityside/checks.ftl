# What is said before a consultation opens: how it is sent, and what to change first.

check-line = { $where }: { $what }
check-line-in = { $where } – { $named }: { $what }
check-at-title = The title
check-at-why = Why
check-at-open = What is open
check-at-settled = What is settled
check-at-question = Question { $question }
check-at-statement = Statement { $choice } of question { $question }
check-at-choice = Choice { $choice } of question { $question }
check-newspaper = The text is as hard to read as a newspaper (LIX { $lix }; easy is up to { $easy }). Use shorter sentences and other words than { $words }.
check-report = The text is as hard to read as a report (LIX { $lix }; easy is up to { $easy }). Use shorter sentences and other words than { $words }. If it has to be so, say why.
check-report-file = The text is as hard to read as a report (LIX { $lix }; easy is up to { $easy }). Use shorter sentences and other words than { $words }. If it has to be so, write why as "readabilityReason".
check-reasoned = The text is as hard to read as a report (LIX { $lix }; easy is up to { $easy }). The reason given: { $reason }
check-jargon = "{ $found }" is office language. Write "{ $plain }".
check-two-questions = It holds two questions. Ask one, and make the other a question of its own.
check-two-things = It asks about two things at once ("{ $one } … { $other }"), and one answer cannot be about both. Ask about one of them, or ask two questions.
check-leading = "{ $phrase }" tells people what to answer. Ask so that a yes and a no are equally easy to say.
check-nobody = Nobody fits. Choose more topics, places or roles, or wait until more people have joined.
check-few = Among so few nobody is anonymous, and no number may be shown. Choose more topics, places or roles.
check-interest = There is no consultation "{ $entry }", so only people who wrote these words are found. The status lists the ids.
check-before = Asked before: { $memory }
check-meanwhile = Running now on the same people: { $other }

# The same matter earlier, in one line.
memory-line = "{ $title }" ({ $year }): { $answered } { $came }
memory-line-promised = "{ $title }" ({ $year }): { $answered } { $came } { $promise }
memory-not-asked = Not asked yet.
memory-few = Fewer than five people answered.
memory-answered = { $people } people answered.
memory-answered-least = At least { $people } people answered.
memory-decided = { $verdict }: { $decision }
memory-withdrawn = It was taken back.
memory-undecided = Nothing is decided yet.
memory-promise-open = The promise is still open.
memory-promise-kept = The promise was kept.
memory-promise-late = The promise was kept late.
memory-promise-broken = The promise is broken.

# What other departments ask the same people.
meanwhile-open = "{ $title }" from { $department }, open until { $until }.
meanwhile-later = "{ $title }" from { $department }, from { $from } until { $until }.

# How an invitation to many will go.
plan-nobody = Right now nobody would be asked.
plan-asked = Right now { $people } would be asked.
plan-people = { $count ->
    [one] one person
   *[other] { $count } people
 }
plan-few = fewer than five people
plan-quiet = It opens in the quiet hours, so nobody gets it before { $first }.
plan-at-once = Everybody gets it within a minute, from { $first }.
plan-span = The first get it { $first }, the last { $last } at the earliest.
plan-channel = On { $channel }: { $people }, in { $duration }.
plan-seconds = { $count ->
    [one] one second
   *[other] { $count } seconds
 }
plan-minutes = { $count ->
    [one] one minute
   *[other] { $count } minutes
 }
plan-hours = { $hours ->
    [one] one hour
   *[other] { $hours } hours
 }{ $minutes ->
    [0] {""}
    [one] {" "}and one minute
   *[other] {" "}and { $minutes } minutes
 }
plan-window = On { $channel } only those who wrote within the last { $hours } hours get it at once. The others get it when they next write.
plan-next-day = Not before the day after: { $people }, because nobody is written to between { $from } and { $until }.
plan-capped = It also fits { $people } who have just been asked something else. They get it later, if they have room again before it closes.
plan-unreachable = It also fits { $people } who cannot be written to any more.
plan-too-late = On { $channel } it takes too long: { $people } would not get it before it closes. Open it earlier, leave it open longer, or ask fewer.
plan-off = On { $channel }, which is not running, there are { $people }. Turn it on, or they are not asked.
channel-name = { $channel ->
    [telegram] Telegram
    [discord] Discord
    [slack] Slack
    [messenger] Messenger
    [mail] E-mail
    [sandbox] the sandbox
   *[other] { $channel }
 }
