# Det, beslutningen ikke svarer på, i den offentlige oversigt og i medarbejdernes overblik.

ledger-unanswered = Det svarer beslutningen ikke på
ledger-unanswered-choice = { $label }: { $people } valgte det, og beslutningen svarer ikke på det.
ledger-unanswered-chosen = { $label }: nogle valgte det, og beslutningen svarer ikke på det.
ledger-unanswered-theme = { $label }: { $people } skrev om det, og beslutningen svarer ikke på det.
ledger-unanswered-written = { $label }: nogle skrev om det, og beslutningen svarer ikke på det.
ledger-unanswered-rest = Alt det andet, der blev sagt, og som der ikke er svaret på.
