# A tryout: the same is asked before, during and after, and on a day stock is taken.

tryout-before = This is a tryout. We ask the same { $rounds ->
    [2] twice: now, and again afterwards
   *[other] three times: now, while it is going on, and afterwards
 }. We take stock on { $stock }.
tryout-during = The tryout is going on. We ask the same as before it began, to see whether anything has changed. We take stock on { $stock }.
tryout-after = Now we ask the same for the last time, to see whether the tryout has changed anything. We take stock on { $stock }.
tryout-between = "{ $title }" is a tryout, and right now nothing is asked. We ask again on { $from }.
tryout-again = This is a tryout, so I ask the same again on { $from }.
tryout-again-open = This is a tryout, and the same is asked again on { $from }. Write "open now" then if you want to answer again.
tryout-question-before = Before the tryout: { $question }
tryout-question-during = While it went on: { $question }
tryout-question-after = Afterwards: { $question }
tryout-round-before = before
tryout-round-during = during
tryout-round-after = after
tryout-line-average = { $round }: { $average } on average, { $people } answered
tryout-line-people = { $round }: { $people } answered
tryout-line-hidden = { $round }: hidden
tryout-line-two = { $label }: { $one }, { $two }
tryout-line-three = { $label }: { $one }, { $two }, { $three }
tryout-cell = { $round } { $people }
tryout-cell-hidden = { $round } hidden
ledger-frame-tryout = A tryout
ledger-round = { $round }: from { $from } to { $until }
ledger-stock = We take stock on
ledger-rounds = Before, during and after
ledger-rounds-hidden = A number is hidden when it is about fewer than five people, or so near that of another time that the difference would be.
ledger-mean = Average
