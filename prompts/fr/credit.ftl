# Merci à celles et ceux dont la réponse ou l'idée a changé quelque chose.

started-from-ideas = Tout a commencé par { $count ->
    [one] l'idée numéro { $ideas }
   *[other] les idées { $ideas }
 }.
started-you-idea = Vous avez lancé quelque chose. Votre idée (numéro { $number }) est maintenant devenue une question : « { $title } ».
credit-you = C'est vous qui avez lancé cela
credit-number = Votre réponse porte le numéro { $numbers }. Vous êtes la seule personne à voir que c'est la vôtre.
ledger-credit = { $count ->
    [one] La réponse { $numbers } a changé quelque chose
   *[other] Les réponses { $numbers } ont changé quelque chose
 }
