# Wer in kurzer Zeit viel schreibt.

written-too-many = Du schreibst schneller, als ich lesen kann, deshalb habe ich den Rest nicht behalten. Warte einen Moment und schreib das Wichtigste in einer Nachricht.
ideas-full = { $ideas ->
    [one] Du hast schon eine Idee, die auf Antwort wartet.
   *[other] Du hast schon { $ideas } Ideen, die auf Antwort warten.
} Schick die nächste gern, wenn eine davon beantwortet ist. Diese habe ich nicht behalten.
