# Innan planerna är ritade, och vem som satte igång en fråga.

early-note = Inga planer är ritade än. Det ni säger nu kan bli nästa fråga.
started-from = Det här började med { $count ->
    [one] svar { $answers }
   *[other] svaren { $answers }
 } på ”{ $title }”.
started-you = Du satte igång något. Det du skrev till ”{ $from }” (nummer { $answer }) har nu blivit en fråga: ”{ $title }”.
started-you-next = { $decider } beslutar. Alla som svarar kan få höra vad det blev av det, senast den { $answerBy }.
ledger-frame-override = Därför frågar vi ändå
