# A typo that was put right after people were asked. The public record shows what it said before.

ledger-corrections = Corrected since people were asked
ledger-feed-spelling = A typo was corrected: { $title }
