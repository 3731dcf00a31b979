# Tack till dem vars svar eller idé ändrade något.

started-from-ideas = Det här började med { $count ->
    [one] idé nummer { $ideas }
   *[other] idéerna { $ideas }
 }.
started-you-idea = Du satte igång något. Din idé (nummer { $number }) har nu blivit en fråga: ”{ $title }”.
credit-you = Det var du som satte igång det
credit-number = Ditt svar har nummer { $numbers }. Bara du kan se att det är ditt.
ledger-credit = { $count ->
    [one] Svar { $numbers } gjorde skillnad
   *[other] Svaren { $numbers } gjorde skillnad
 }
