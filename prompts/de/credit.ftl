# Dank an die, deren Antwort oder Idee etwas bewegt hat.

started-from-ideas = Das hier begann mit { $count ->
    [one] Idee Nummer { $ideas }
   *[other] den Ideen { $ideas }
 }.
started-you-idea = Du hast etwas in Gang gesetzt. Aus deiner Idee (Nummer { $number }) ist jetzt eine Frage geworden: „{ $title }“.
credit-you = Du hast das in Gang gesetzt
credit-number = Deine Antwort hat die Nummer { $numbers }. Nur du siehst, dass es deine ist.
ledger-credit = { $count ->
    [one] Antwort { $numbers } hat etwas bewegt
   *[other] Die Antworten { $numbers } haben etwas bewegt
 }
