# Messages à qui a demandé et qui attendent une réponse, en chiffres : sur la page publique, dans les résumés et dans l'état.

letters-late = { $letters ->
    [one] Un message à la personne qui a demandé attend une réponse depuis plus longtemps que promis. Retard :
   *[other] { $letters } messages aux personnes qui ont demandé attendent une réponse depuis plus longtemps que promis. Retard du plus ancien :
  } { $days ->
    [one] un jour
   *[other] { $days } jours
  }.
letters-late-some = Quelques messages aux personnes qui ont demandé attendent une réponse depuis plus longtemps que promis. Retard du plus ancien : { $days ->
    [one] un jour
   *[other] { $days } jours
  }.
letters-in-time = { $letters ->
    [one] Un message à la personne qui a demandé attend une réponse et n'est pas en retard.
   *[other] { $letters } messages aux personnes qui ont demandé attendent une réponse et ne sont pas en retard.
  }
letters-in-time-some = Quelques messages aux personnes qui ont demandé attendent une réponse et ne sont pas en retard.

# Sur la page que tout le monde peut lire.
ledger-letters = Messages aux personnes qui ont demandé
ledger-letters-intro = Toute personne qui écrit à celle qui a demandé a la promesse d'une réponse sous { $days } jours. Ce qu'elle écrit n'est lu que dans le service.
ledger-letters-answered = Ont eu une réponse : { $answered }.
ledger-late-letters = Réponses aux gens qui ont écrit à la personne qui a demandé
ledger-count-letters-hidden = plus quelques messages aux personnes qui ont demandé
