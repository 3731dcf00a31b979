# Før planerne er tegnet, og hvem der satte et spørgsmål i gang.

early-note = Der er ikke tegnet nogen planer endnu. Det, I siger nu, kan blive til det næste spørgsmål.
started-from = Det her begyndte med { $count ->
    [one] svar { $answers }
   *[other] svarene { $answers }
 } på »{ $title }«.
started-you = Du satte noget i gang. Det, du skrev til »{ $from }« (nummer { $answer }), er nu blevet til et spørgsmål: »{ $title }«.
started-you-next = { $decider } beslutter. Alle, der svarer, kan høre, hvad det blev til, senest den { $answerBy }.
ledger-frame-override = Derfor spørger vi alligevel
