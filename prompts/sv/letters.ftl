# Meddelanden till dem som frågade, som väntar på svar, i siffror: på sidan där alla kan läsa, i översikten och i statusen.

letters-late = { $letters ->
    [one] Ett meddelande till den som frågade har väntat längre på svar än vad som var utlovat:
   *[other] { $letters } meddelanden till dem som frågade har väntat längre på svar än vad som var utlovat. Det äldsta är
  } { $days ->
    [one] en dag
   *[other] { $days } dagar
  } försenat.
letters-late-some = Några meddelanden till dem som frågade har väntat längre på svar än vad som var utlovat. Det äldsta är { $days ->
    [one] en dag
   *[other] { $days } dagar
  } försenat.
letters-in-time = { $letters ->
    [one] Ett meddelande till den som frågade väntar på svar och är inte försenat.
   *[other] { $letters } meddelanden till dem som frågade väntar på svar och är inte försenade.
  }
letters-in-time-some = Några meddelanden till dem som frågade väntar på svar och är inte försenade.

# På sidan där alla kan läsa.
ledger-letters = Meddelanden till dem som frågade
ledger-letters-intro = Alla som skriver till den som frågade är lovade ett svar inom { $days } dagar. Det de skriver läses bara på avdelningen.
ledger-letters-answered = Har fått svar: { $answered }.
ledger-late-letters = Svar till folk som har skrivit till den som frågade
ledger-count-letters-hidden = utöver några meddelanden till dem som frågade
