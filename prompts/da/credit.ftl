# Tak til dem, hvis svar eller idé ændrede noget.

started-from-ideas = Det her begyndte med { $count ->
    [one] idé nummer { $ideas }
   *[other] ideerne { $ideas }
 }.
started-you-idea = Du satte noget i gang. Din idé (nummer { $number }) er nu blevet til et spørgsmål: »{ $title }«.
credit-you = Det var dig, der satte det i gang
credit-number = Dit svar har nummer { $numbers }. Kun du kan se, at det er dit.
ledger-credit = { $count ->
    [one] Svar { $numbers } gjorde en forskel
   *[other] Svarene { $numbers } gjorde en forskel
 }
