# Letters to the hosts of questions that wait for a reply, counted: on the public record, in the digest and in the status.

letters-late = { $letters ->
    [one] One letter to a host is late, by
   *[other] { $letters } letters to hosts are late, the oldest by
  } { $days ->
    [one] one day
   *[other] { $days } days
  }.
letters-late-some = Some letters to hosts are late, the oldest by { $days ->
    [one] one day
   *[other] { $days } days
  }.
letters-in-time = { $letters ->
    [one] One letter to a host waits for a reply, and its day has not passed.
   *[other] { $letters } letters to hosts wait for a reply, and their day has not passed.
  }
letters-in-time-some = Some letters to hosts wait for a reply, and their day has not passed.

# On the public record.
ledger-letters = Letters to hosts
ledger-letters-intro = Everybody who writes to the person who asked is promised a reply, within { $days } days. What they write is read by the department, and by nobody else.
ledger-letters-answered = Have had their reply: { $answered }.
ledger-late-letters = Replies to people who wrote to the person who asked
ledger-count-letters-hidden = besides some letters to hosts
