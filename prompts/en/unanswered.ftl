# What the decision does not answer, on the public record and in staff's digest.

ledger-unanswered = What the decision does not answer
ledger-unanswered-choice = { $label }: { $people } chose this, and no decision answers it.
ledger-unanswered-chosen = { $label }: some chose this, and no decision answers it.
ledger-unanswered-theme = { $label }: { $people } wrote about this, and no decision answers it.
ledger-unanswered-written = { $label }: some wrote about this, and no decision answers it.
ledger-unanswered-rest = Everything else that was said and is not answered.
