# Beskeder til dem, der spurgte, som venter på svar, i tal: på siden, hvor alle kan læse med, i overblikket og i status.

letters-late = { $letters ->
    [one] Én besked til den, der spurgte, har ventet længere på svar, end der var lovet:
   *[other] { $letters } beskeder til dem, der spurgte, har ventet længere på svar, end der var lovet. Den ældste er
  } { $days ->
    [one] én dag
   *[other] { $days } dage
  } over tiden.
letters-late-some = Nogle beskeder til dem, der spurgte, har ventet længere på svar, end der var lovet. Den ældste er { $days ->
    [one] én dag
   *[other] { $days } dage
  } over tiden.
letters-in-time = { $letters ->
    [one] Én besked til den, der spurgte, venter på svar og er ikke over tiden.
   *[other] { $letters } beskeder til dem, der spurgte, venter på svar og er ikke over tiden.
  }
letters-in-time-some = Nogle beskeder til dem, der spurgte, venter på svar og er ikke over tiden.

# På siden, hvor alle kan læse med.
ledger-letters = Beskeder til dem, der spurgte
ledger-letters-intro = Alle, der skriver til den, der spurgte, er lovet et svar inden for { $days } dage. Det, de skriver, bliver kun læst i afdelingen.
ledger-letters-answered = Har fået svar: { $answered }.
ledger-late-letters = Svar til folk, der har skrevet til den, der spurgte
ledger-count-letters-hidden = foruden nogle beskeder til dem, der spurgte
