# Det, beslutningen ikke svarer på, i den offentlige oversigt og i medarbejdernes overblik.

ledger-unanswered = Det svarer beslutningen ikke på
ledger-unanswered-choice = { $label }: { $people } valgte det, og beslutningen svarer ikke på det.
ledger-unanswered-chosen = { $label }: Det svarer beslutningen ikke på. Hvor mange der valgte det, bliver ikke vist.
ledger-unanswered-theme = { $label }: { $people } skrev om det, og beslutningen svarer ikke på det.
ledger-unanswered-written = { $label }: Det svarer beslutningen ikke på. Hvor mange der skrev om det, bliver ikke vist.
ledger-unanswered-rest = Alt det andet, der blev sagt, og som der ikke er svaret på.
