# The digest that staff receive.

digest-title = Digest for { $name }
digest-made = Made { $at }
digest-empty = Nothing is asked, promised or due right now.
digest-promises = Promises
digest-promises-none = No promise is open.
digest-promise-overdue = Overdue by { $days ->
    [one] one day
   *[other] { $days } days
 }: { $what } was promised by { $dueOn }. { $host } owes { $people } people an answer.
digest-promise-due = Due { $days ->
    [0] today
    [one] tomorrow
   *[other] in { $days } days
 }: { $what }, by { $dueOn }. { $host } owes { $people } people an answer.
digest-promise-explained = Why it is late: { $why }
digest-what-outcome = the answer to "{ $title }"
digest-what-milestone = "{ $milestone }" ({ $title })
digest-people-few = fewer than five
digest-stage-draft = Draft
digest-stage-scheduled = Opens { $opens }
digest-stage-open = Open until { $closes }
digest-stage-closed = Closed, to be decided on { $decision }
digest-stage-answered = Answered
digest-stage-archived = Finished
digest-stage-withdrawn = Taken back
digest-host = { $name }, { $title }
digest-asked = { $invited } asked, { $delivered } reached, { $answered } answered, { $declined } said no thanks
digest-asked-few = { $invited } asked, fewer than five answered
digest-capped = { $capped } more would have been asked, but have been asked enough lately
digest-heard = Of { $people } who said whether they felt heard: { $yes } % yes, { $partly } % partly, { $no } % no
digest-question-people = { $people } answered
digest-few = too few to show
digest-average = { $average } out of { $to } on average
digest-statements-more = All { $statements } messages
digest-missing = Who answered
digest-missing-place = { $place }: { $answered } of { $invited } asked
digest-missing-nobody = { $place }: nobody asked
digest-missing-few = { $place }: too few to show
digest-of-residents = { $share } % of residents, { $answeredShare } % of the answers
digest-theme = { $theme }: { $people } people
digest-theme-few = { $theme }: a few people
digest-outcome = What was decided
