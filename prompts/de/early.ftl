# Bevor Pläne gezeichnet sind, und wer eine Frage in Gang gesetzt hat.

early-note = Es sind noch keine Pläne gezeichnet. Was ihr jetzt sagt, kann zur nächsten Frage werden.
started-from = Das begann mit { $count ->
    [one] Antwort { $answers }
   *[other] den Antworten { $answers }
 } auf »{ $title }«.
started-you = Du hast etwas in Gang gesetzt. Was du zu »{ $from }« geschrieben hast (Nummer { $answer }), ist jetzt eine Frage geworden: »{ $title }«.
started-you-next = Es entscheidet: { $decider }. Alle, die antworten, können bis zum { $answerBy } hören, was daraus wurde.
ledger-frame-override = Warum wir trotzdem fragen
