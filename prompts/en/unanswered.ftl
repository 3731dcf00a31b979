# What the decision does not answer, on the public record and in staff's digest.

ledger-unanswered = What the decision does not answer
ledger-unanswered-choice = { $label }: { $people } chose this, and no decision answers it.
ledger-unanswered-chosen = { $label }: no decision answers this. How many chose it is not shown.
ledger-unanswered-theme = { $label }: { $people } wrote about this, and no decision answers it.
ledger-unanswered-written = { $label }: no decision answers this. How many wrote about it is not shown.
ledger-unanswered-rest = Everything else that was said and is not answered.
