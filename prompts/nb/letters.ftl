# Meldinger til dem som spurte, som venter på svar, i tall: på siden der alle kan lese med, i oversikten og i status.

letters-late = { $letters ->
    [one] Én melding til den som spurte, har ventet lenger på svar enn det var lovet:
   *[other] { $letters } meldinger til dem som spurte, har ventet lenger på svar enn det var lovet. Den eldste er
  } { $days ->
    [one] én dag
   *[other] { $days } dager
  } over tiden.
letters-late-some = Noen meldinger til dem som spurte, har ventet lenger på svar enn det var lovet. Den eldste er { $days ->
    [one] én dag
   *[other] { $days } dager
  } over tiden.
letters-in-time = { $letters ->
    [one] Én melding til den som spurte, venter på svar og er ikke over tiden.
   *[other] { $letters } meldinger til dem som spurte, venter på svar og er ikke over tiden.
  }
letters-in-time-some = Noen meldinger til dem som spurte, venter på svar og er ikke over tiden.

# På siden der alle kan lese med.
ledger-letters = Meldinger til dem som spurte
ledger-letters-intro = Alle som skriver til den som spurte, er lovet et svar innen { $days } dager. Det de skriver, blir bare lest i avdelingen.
ledger-letters-answered = Har fått svar: { $answered }.
ledger-late-letters = Svar til folk som har skrevet til den som spurte
ledger-count-letters-hidden = i tillegg til noen meldinger til dem som spurte
