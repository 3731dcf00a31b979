# I en afdelings eget overblik: de svar, dens værter skylder på beskeder.

digest-letters = Beskeder, der skal have svar
digest-letter-late = { $subject }: Svaret var lovet senest den { $dueOn } og er { $days ->
    [one] én dag
   *[other] { $days } dage
  } over tiden.
digest-letter-due = { $subject }: Der er lovet svar senest den { $dueOn }.
digest-letters-more = Og { $letters ->
    [one] én mere
   *[other] { $letters } mere
  }.
letters-how = Tryk på »Svar« under beskeden i jeres chat.
