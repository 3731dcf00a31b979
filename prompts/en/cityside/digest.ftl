# The digest that staff receive.

digest-title = Digest for { $name }
digest-made = Made { $at }
digest-empty = Nothing is asked, promised or due right now.
digest-promises = Promises
digest-promises-none = No promise is open.
digest-promise-overdue = Overdue by { $days ->
    [one] one day
   *[other] { $days } days
 }: { $what } was promised by { $dueOn }. { $host } promised it, and { $people ->
    [0] nobody has
    [one] one person has
   *[other] { $people } people have
 } answered.
digest-promise-due = Due { $days ->
    [0] today
    [one] tomorrow
   *[other] in { $days } days
 }: { $what }, by { $dueOn }. { $host } promised it, and { $people ->
    [0] nobody has
    [one] one person has
   *[other] { $people } people have
 } answered.
digest-promise-explained = Why it is late: { $why }
digest-what-outcome = the answer to "{ $title }"
digest-what-milestone = "{ $milestone }" ({ $title })
digest-people-few = fewer than five
digest-people-least = at least { $people }
digest-hidden = not shown
digest-stage-draft = Draft
digest-stage-scheduled = Opens { $opens }
digest-stage-open = Open until { $closes }
digest-stage-closed = Closed, to be decided on { $decision }
digest-stage-answered = Answered
digest-stage-archived = Finished
digest-stage-withdrawn = Taken back
digest-host = { $name }, { $title }
digest-asked = Asked: { $invited }, reached: { $delivered }, answered: { $answered }, said no thanks: { $declined }
digest-asked-few = Asked: { $invited }, answered: fewer than five
digest-rounded = While answers come in, numbers are rounded down to fives, so that nobody can be found out
digest-capped = At least { $capped } more would have been asked, but have been asked enough lately
digest-heard = Did they feel heard? Yes: { $yes }, partly: { $partly }, no: { $no }
digest-question-people = { $people } answered
digest-question-people-least = at least { $people } answered
digest-skipped = { $people } skipped this question
digest-few = not shown: too few
digest-average = { $average } out of { $to } on average
digest-ranking = People put the things in order. The number is how many put it first.
digest-statements-more = All { $statements } messages
digest-missing = Who answered
digest-missing-place = { $place }: at least { $answered } of { $invited } asked
digest-missing-nobody = { $place }: fewer than five asked
digest-missing-nobody-many = { $groups } other places and roles: fewer than five asked
digest-missing-few = { $place }: not shown, so that nobody can be found out
digest-of-residents = { $share } % of residents, { $answeredShare } % of the answers
digest-theme = { $theme }: { $people } people
digest-theme-few = { $theme }: how many is not shown
digest-outcome = What was decided
digest-kept = Kept: { $what }
digest-added = At least { $added } new answers since last time
digest-dilemma-choices = A dilemma: { $one } chose "{ $oneLabel }" and { $other } chose "{ $otherLabel }". Neither has a majority.
digest-dilemma-choices-least = A dilemma: at least { $one } chose "{ $oneLabel }" and at least { $other } chose "{ $otherLabel }". Neither has a majority.
digest-dilemma-ranking = A dilemma: { $one } put "{ $oneLabel }" first and { $other } put "{ $otherLabel }" first. Neither has a majority.
digest-dilemma-ranking-least = A dilemma: at least { $one } put "{ $oneLabel }" first and at least { $other } put "{ $otherLabel }" first. Neither has a majority.
digest-dilemma-scale = A dilemma: the answers gather in two places. { $one } answered { $oneLabel } and { $other } answered { $otherLabel }. An average describes hardly any of them.
digest-dilemma-scale-least = A dilemma: the answers gather in two places. At least { $one } answered { $oneLabel } and at least { $other } answered { $otherLabel }. An average describes hardly any of them.
digest-quote = "{ $words }"
digest-quoted-by-votes = The quotes are chosen so that as many as possible of those who reacted agree with at least one of them, small groups too.
digest-quoted-by-words = Of each theme you read first what is most like the rest, then what differs most from it.
digest-minority = What few said
digest-minority-choice = { $label }: { $people }
digest-minority-more = { $statements ->
    [one] One more message belongs
   *[other] { $statements } more messages belong
 } to no theme.
digest-withheld = { $statements ->
    [one] One message is not quoted, because it could show who wrote it. It
   *[other] { $statements } messages are not quoted, because they could show who wrote them. They
 } can be read with all the answers.
digest-others = Others are asking about the same
digest-other = "{ $title }" ({ $departments }), about { $topics }. { $stage }.
digest-more = { $consultations ->
    [one] There is news of one more question.
   *[other] There is news of { $consultations } more questions.
 } See all of it with the command ekko digest.
digest-ideas = Ideas
digest-ideas-all = { $received ->
    [one] One idea in all
   *[other] { $received } ideas in all
 }, { $answered } answered.
digest-ideas-since = Since last time: { $received ->
    [one] one new
   *[other] { $received } new
 }, { $answered } answered.
digest-idea-due = Number { $number } is due { $days ->
    [0] today
    [one] tomorrow
   *[other] in { $days } days
 }, by { $dueOn }. It came { $age ->
    [0] today
    [one] yesterday
   *[other] { $age } days ago
 }.
digest-idea-overdue = Number { $number } is overdue by { $days ->
    [one] one day
   *[other] { $days } days
 }: an answer was promised by { $dueOn }. It came { $age ->
    [0] today
    [one] yesterday
   *[other] { $age } days ago
 }.
digest-idea-at = { $department } has it.
digest-idea-from = { $department } passed it on.
digest-idea-withheld = Its words could show who wrote them, so they are not here. Write /ideas to Ekko to read them.
digest-idea-passed = Number { $number } was passed on to { $department }.
digest-ideas-more = { $ideas ->
    [one] One more is waiting
   *[other] { $ideas } more are waiting
 }. Write /ideas to Ekko to see them.
digest-alarm-near = A promise is coming up
digest-alarm-late = A promise has not been kept
digest-alarm-near-do = Write what was decided, and those who answered and want to hear will be told.
digest-alarm-late-do = Write what was decided, or tell those who answered why it takes longer.
digest-offers = { $people ->
    [one] One person has
   *[other] { $people } people have
 } offered to help. Write "offers" to Ekko in your chat to see them.
digest-offers-new = { $added ->
    [one] Somebody has
   *[other] { $added } people have
 } offered to help since last time, { $people } in all. Write "offers" to Ekko in your chat to see them.
