# The open record: the pages where anybody can see what was asked, promised and done.

ledger-name = The open record
ledger-title = What we asked, and what became of it
ledger-intro = Here is everything { $sender } has asked the city: what people said, what was decided, and whether we kept our word. Also when it was a no.
ledger-skip = Skip to the content
ledger-languages = Language
ledger-back = Everything we asked
ledger-counts = Promises in numbers
ledger-count-kept = { $count ->
    [one] promise kept
   *[other] promises kept
 }
ledger-count-kept-late = { $late } of them late
ledger-count-open = { $count ->
    [one] promise under way
   *[other] promises under way
 }
ledger-count-overdue = { $count ->
    [one] promise overdue
   *[other] promises overdue
 }
ledger-overdue = Promises we are late with
ledger-overdue-none = Right now we are not late with anything we promised.
ledger-overdue-answer = The answer to those who took part
ledger-days-late = { $days ->
    [one] One day overdue
   *[other] { $days } days overdue
 }
ledger-promised-by = Promised by { $on }.
ledger-owed-by = { $host }, { $title }, owes the answer.
ledger-late = Overdue
ledger-late-why = Why we are late
ledger-open = Open right now
ledger-under-way = Under way
ledger-finished = Finished
ledger-none = Nothing has been asked yet. When it is, it is shown here.
ledger-closes = You can answer until { $closes }.
ledger-answer-by = Answer due by { $on }.
ledger-next-promise = The next promise is for { $on }.
ledger-decided-on = Decided on { $on }.
ledger-opened-on = Asked on { $on }.
ledger-turnout = Asked: { $asked }. Answered: { $answered }.
ledger-few = fewer than five
ledger-least = at least { $people }
ledger-least-above = at least

ledger-steps = Where we are
ledger-step-asked = Asked
ledger-step-reading = Being read
ledger-step-deciding = Being decided
ledger-step-decided = Decided
ledger-step-doing = Being done
ledger-step-done = Done
ledger-step-past = (behind us)
ledger-step-now = (we are here)
ledger-step-ahead = (not yet)
ledger-withdrawn = Taken back
ledger-withdrawn-on = Taken back on { $on }

ledger-frame = What it is about
ledger-frame-why = Why we ask
ledger-frame-open = What you can help change
ledger-frame-settled = What is already settled
ledger-frame-decider = Who decides
ledger-frame-decision = To be decided
ledger-frame-host = Who asks
ledger-frame-departments = Where it comes from
ledger-day = { $on }

ledger-audience = Who is asked
ledger-ideas = Ideas people sent by themselves
ledger-ideas-intro = Whoever sends an idea is promised an answer within { $days } days. Only numbers stand here. What people wrote is between them and the city.
ledger-ideas-row = Received: { $received }. Answered: { $answered }. Waiting: { $waiting }.
ledger-ideas-overdue = Overdue: { $overdue }
ledger-rule-everyone = The rule: everyone who said yes to being asked.
ledger-rule = The rule: everyone who said yes to being asked, and who:
ledger-rule-topics = follows at least one of the topics { $names }, or chose no topics
ledger-rule-places = lives or spends time in one of these: { $names }
ledger-rule-roles = is at least one of these: { $names }
ledger-rule-interest = wrote to the city about at least one of these, or answered a consultation of that name: { $words }
ledger-draw = Among them, at most { $size } were drawn by lot, so that the answers speak for more than the quickest.
ledger-draw-place = Each place got its share of the lots, by how many could be drawn there.
ledger-draw-role = Parents, commuters and everyone else got their share of the lots, by how many could be drawn of each.
ledger-draw-both = Each place, and each kind of people, got its share of the lots, by how many could be drawn.
ledger-draw-how = How the lots were drawn
ledger-draw-steps = Every person has a number. The lot is SHA-256 of the seed, a colon and the number, and the lowest lots win. With the seed the draw comes out the same every time, so it can be checked.
ledger-draw-steps-keyed = Every person has a number. The lot is made of the seed and the number with a key that only the city has (HMAC-SHA-256), and the lowest lots win. The key’s fingerprint stands here, so that the city cannot change it. With seed and key the draw comes out the same every time. Without the key no one can tell whose a lot is.
ledger-draw-key = The key’s fingerprint
ledger-draw-seed = The seed
ledger-draw-made = { $drawn } of { $people } people were drawn.
ledger-draw-made-least = { $drawn } of at least { $people } people were drawn.
ledger-draw-kept = A fingerprint was kept of everybody's lot, and one of the lots that won. If anyone changed the list afterwards, they would no longer fit.
ledger-draw-list = All the lots
ledger-draw-won = The lots that won
ledger-join = Others can answer too, through a link, a post or a poster. They are counted here.
ledger-asked = were asked
ledger-answered = have answered

ledger-said = What people said
ledger-said-later = The answers are shown when it closes, { $closes }. That way nobody is swayed by what others said.
ledger-question = Question { $number }
ledger-people = { $people ->
    [0] Nobody answered this one
   *[other] { $people } answered
 }
ledger-people-least = At least { $people } answered
ledger-people-few = Fewer than five answered
ledger-answer = Answer
ledger-number = Number
ledger-hidden = not shown
ledger-average = { $average } out of { $to } on average
ledger-ranking = People put the things in order. The number is how many put it first.
ledger-mean-rank = place { $rank } on average
ledger-words = Here people wrote in their own words. What a single person wrote is not shown.
ledger-words-waiting = Here people wrote in their own words. What a single person wrote is not shown. What several wrote about comes with the decision.
ledger-themes = What several wrote about
ledger-theme = Theme
ledger-heard = Did people feel heard?
ledger-heard-how = Everyone who got an answer could say so with one tap.

ledger-decision = What was decided
ledger-decision-waiting = It has not been decided yet.
ledger-decision-when = It is to be decided on { $on }, and everyone who answers can hear about it by { $answerBy }.
ledger-for-everyone = For everyone
ledger-for-choice = To those who chose "{ $label }"
ledger-for-theme = To those who wrote about "{ $label }"
ledger-why = Why
ledger-next = What happens now

ledger-promises = What we have promised
ledger-promise-answer = Those who answered and want to hear are told what came of it
ledger-state-open = By { $on }
ledger-state-overdue = Overdue: promised by { $on }
ledger-state-kept = Kept on { $on }
ledger-state-dropped = Given up on { $on }
ledger-state-withdrawn = Fell away on { $on }
ledger-first-promised = First promised for { $on }.
ledger-kept-late = { $days ->
    [one] One day later than first promised.
   *[other] { $days } days later than first promised.
 }
ledger-delayed = Put off on { $on }, to { $dueOn }
ledger-done = Done on { $on }
ledger-dropped = Given up on { $on }

ledger-small = Numbers about one to four people are not shown, so that nobody can be recognised. Nor are numbers that would give those away. While people still answer, and where a number would tell of a few who said nothing, we write "at least". What a person wrote stands here only where people were told so beside the question, and a person who works for the city has read it.
ledger-follow = Follow along
ledger-feed = News from here (Atom)
ledger-data = All of it as data (JSON)
ledger-privacy = Privacy: { $contact }
ledger-made = As it stood on { $on }.
ledger-missing = There is no such page
ledger-missing-how = The address may be written wrong, or it has not been asked yet.

ledger-feed-opened = We ask: { $title }
ledger-feed-decided = Decided: { $title }
ledger-feed-withdrawn = Taken back: { $title }
ledger-feed-done = Done: { $what } ({ $title })
ledger-feed-delayed = Put off: { $what } ({ $title })
ledger-feed-dropped = Given up: { $what } ({ $title })
ledger-feed-overdue = Overdue: { $what } ({ $title })
ledger-feed-overdue-body = It was promised by { $on }. { $host }, { $role }, owes the answer.

# The seal of the record of what the city's side did.
ledger-seal = Could the record be rewritten?
ledger-seal-why = Everything that the city's people do here is written down: who asked, who closed, who answered, and when. When the day is over all of it gets a seal. If a line is changed afterwards, the seal no longer fits.
ledger-seal-of = The seal of { $on }, over { $acts ->
    [one] one act
   *[other] { $acts } acts
 }:
ledger-seal-how = Keep it if you like. You can always ask the city to show that it still fits.
ledger-feed-seal = The record's seal of { $on }
ledger-seal-renewed = On { $on } the record got new seals. The old ones hung on the accounts that the city’s people write from, and nobody should be able to guess those. So seals from before that day fit no longer. What was done, and when, stands there as before.
ledger-feed-renewed = The record has new seals from { $on }
