# Nachrichten an die, die gefragt haben, die auf Antwort warten, in Zahlen: auf der öffentlichen Seite, im Überblick und im Stand.

letters-late = { $letters ->
    [one] Eine Nachricht an die Person, die gefragt hat, wartet länger auf Antwort als versprochen, seit
   *[other] { $letters } Nachrichten an die, die gefragt haben, warten länger auf Antwort als versprochen, die älteste seit
  } { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
  }.
letters-late-some = Einige Nachrichten an die, die gefragt haben, warten länger auf Antwort als versprochen, die älteste seit { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
  }.
letters-in-time = { $letters ->
    [one] Eine Nachricht an die Person, die gefragt hat, wartet auf Antwort und ist nicht zu spät.
   *[other] { $letters } Nachrichten an die, die gefragt haben, warten auf Antwort und sind nicht zu spät.
  }
letters-in-time-some = Einige Nachrichten an die, die gefragt haben, warten auf Antwort und sind nicht zu spät.

# Auf der öffentlichen Seite.
ledger-letters = Nachrichten an die, die gefragt haben
ledger-letters-intro = Alle, die an die Person schreiben, die gefragt hat, bekommen innerhalb von { $days } Tagen eine Antwort. Was sie schreiben, liest nur das Amt.
ledger-letters-answered = Haben eine Antwort bekommen: { $answered }.
ledger-late-letters = Antworten an Leute, die an die Person geschrieben haben, die gefragt hat
ledger-count-letters-hidden = dazu einige Nachrichten an die, die gefragt haben
