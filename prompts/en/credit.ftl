# Thanks to those whose answer or idea changed something.

started-from-ideas = This began with { $count ->
    [one] idea number { $ideas }
   *[other] ideas { $ideas }
 }.
started-you-idea = You set something going. Your idea (number { $number }) has now become a question: "{ $title }".
credit-you = You set this going
credit-number = Your answer has number { $numbers }. Only you can see that it is yours.
ledger-credit = { $count ->
    [one] Answer { $numbers } made a difference
   *[other] Answers { $numbers } made a difference
 }
