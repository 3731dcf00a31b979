# Takk til dem som endret noe med svaret eller ideen sin.

started-from-ideas = Dette begynte med { $count ->
    [one] idé nummer { $ideas }
   *[other] ideene { $ideas }
 }.
started-you-idea = Du satte noe i gang. Ideen din (nummer { $number }) er nå blitt et spørsmål: «{ $title }».
credit-you = Det var du som satte det i gang
credit-number = Svaret ditt har nummer { $numbers }. Bare du kan se at det er ditt.
ledger-credit = { $count ->
    [one] Svar { $numbers } gjorde en forskjell
   *[other] Svarene { $numbers } gjorde en forskjell
 }
