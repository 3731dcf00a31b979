# Det beslutningen ikke svarer på, i den offentlige oversikten og i de ansattes.

ledger-unanswered = Dette svarer ikke beslutningen på
ledger-unanswered-choice = { $label }: { $people } valgte det, og beslutningen svarer ikke på det.
ledger-unanswered-chosen = { $label }: Det svarer ikke beslutningen på. Hvor mange som valgte det, blir ikke vist.
ledger-unanswered-theme = { $label }: { $people } skrev om det, og beslutningen svarer ikke på det.
ledger-unanswered-written = { $label }: Det svarer ikke beslutningen på. Hvor mange som skrev om det, blir ikke vist.
ledger-unanswered-rest = Alt det andre som ble sagt, og som det ikke er svart på.
