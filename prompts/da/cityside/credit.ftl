# Svar og idéer, der ændrede noget, i filer og i chatten.

file-thanks-missing = Skriv, hvilke svar der ændrede noget, og hvad: "thanks: {"{"} to: [21], words: … {"}"}". Eller fjern linjen.
file-started-ideas = Skriv idéernes numre som en liste: "ideas: [7]". Eller fjern linjen.
frame-ideas-missing = { $count ->
    [one] Der er ingen idé nummer { $numbers }.
   *[other] Der er ingen idéer med numrene { $numbers }.
 } Se numrene i overblikket over idéer.
refused-thanks-missing = I »{ $title }« er der intet svar med nummer { $numbers }. Se numrene i overblikket, og ret det.
button-credit = Tak for et svar
outcome-credited = Hvilken del af beslutningen flyttede de noget ved?
outcome-credit = Hvilket svar ændrede noget, og hvad? Skriv det i én sætning med nummeret. Den, der skrev det, læser, at det var dem.
outcome-credit-example = For eksempel: Svar 21 flyttede den første bænk hen i skyggen
outcome-credit-slip = Skriv en kort sætning med nummeret på svaret, for eksempel »Svar 21 flyttede den første bænk«. Højst { $max } svar.
button-no-credit = Intet bestemt svar
