# In a department's own digest: the replies to letters that its hosts owe.

digest-letters = Letters to hosts
digest-letter-late = { $subject }: the reply was promised by { $dueOn } and is { $days ->
    [one] one day
   *[other] { $days } days
  } late.
digest-letter-due = { $subject }: a reply is promised by { $dueOn }.
digest-letters-more = And { $letters ->
    [one] one more
   *[other] { $letters } more
  }.
letters-how = Tap "Reply" under the letter in your chat.
