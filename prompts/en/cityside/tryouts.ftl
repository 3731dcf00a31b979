# Tryouts in files and in the digest.

file-tryout-missing = Write the days of the tryout: stockOn, before (until), perhaps during (from, until), and after (from). Or remove the line.
file-tryout-stock = Write the day on which you take stock: "stockOn: 2026-09-01".
file-tryout-before = Write when the first round ends: "before: {"{"} until: +7d 20:00 {"}"}". It begins when the consultation opens.
file-tryout-during = Write when you ask while it is going on: "during: {"{"} from: +30d 08:00, until: +37d 20:00 {"}"}". Or remove the line.
file-tryout-after = Write when the last round begins: "after: {"{"} from: +60d 08:00 {"}"}". It ends when the consultation closes.
file-tryout-order = The rounds have to follow one another: before, during, after. This moment comes too early.
file-tryout-stock-day = Take stock once the last round has begun, and no later than the day of the decision.
file-tryout-visit = Those who use a venue are asked once each. Remove either "tryout" or "afterVisit".
digest-rounds = tryout, stock is taken on { $stock }
