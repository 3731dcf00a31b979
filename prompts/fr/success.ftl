# Ce qu'il faut pour que ce soit réussi : dit avant de demander, et raconté ensuite.

frame-success = Comment nous saurons si c'est réussi : { $what }
success-goal-average = Le but est au moins { $needed } en moyenne à « { $question } »
success-goal-percent = Le but est qu'au moins { $needed } pour cent répondent « { $choice } » à « { $question } »
success-measured-average = La moyenne est de { $is }. Le but était au moins { $needed }.
success-measured-percent = C'est { $is } pour cent. Le but était au moins { $needed } pour cent.
success-reached = C'est réussi
success-not-reached = Ce n'est pas réussi
success-unclear = Nous ne pouvons pas dire si c'est réussi
success-was = Avant de demander, nous avions écrit comment nous saurions si c'est réussi : « { $what } »
ledger-frame-success = Comment nous saurons si c'est réussi
