# Several ideas within minutes, as staff get them, together.

ideas-gathered-new = Within minutes { $ideas } more ideas have come for { $department }.
ideas-gathered-due = { $ideas } ideas for { $department } are to be answered now or within a few days.
ideas-gathered-more = { $ideas ->
    [one] One more waits: number { $from }.
   *[other] { $ideas } more wait, from number { $from } on.
 } Write "answer idea { $from }" and I will open it.
