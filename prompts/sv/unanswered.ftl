# Det som beslutet inte svarar på, i den offentliga översikten och i medarbetarnas.

ledger-unanswered = Det här svarar beslutet inte på
ledger-unanswered-choice = { $label }: { $people } valde det, och beslutet svarar inte på det.
ledger-unanswered-chosen = { $label }: det svarar beslutet inte på. Hur många som valde det visas inte.
ledger-unanswered-theme = { $label }: { $people } skrev om det, och beslutet svarar inte på det.
ledger-unanswered-written = { $label }: det svarar beslutet inte på. Hur många som skrev om det visas inte.
ledger-unanswered-rest = Allt annat som sades och som inte har fått svar.
