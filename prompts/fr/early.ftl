# Avant que les plans soient dessinés, et qui a lancé une question.

early-note = Aucun plan n'est encore dessiné. Ce que vous dites maintenant peut devenir la prochaine question.
started-from = Tout a commencé par { $count ->
    [one] la réponse { $answers }
   *[other] les réponses { $answers }
 } à « { $title } ».
started-you = Vous avez lancé quelque chose. Ce que vous aviez écrit pour « { $from } » (numéro { $answer }) est maintenant devenu une question : « { $title } ».
started-you-next = { $decider } décide. Les personnes qui répondent peuvent toutes savoir ce que cela a donné au plus tard le { $answerBy }.
ledger-frame-override = Pourquoi nous demandons quand même
