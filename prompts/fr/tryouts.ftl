# Un essai : la même chose est demandée avant, pendant et après, et un jour on fait le point.

tryout-before = Ceci est un essai. Nous demandons la même chose { $rounds ->
    [2] deux fois : maintenant, et à nouveau après
   *[other] trois fois : maintenant, pendant l'essai, et après
 }. Le { $stock }, nous faisons le point.
tryout-during = L'essai est en cours. Nous demandons la même chose qu'avant son début, pour voir si quelque chose a changé. Le { $stock }, nous faisons le point.
tryout-after = Nous demandons maintenant la même chose pour la dernière fois, pour voir si l'essai a changé quelque chose. Le { $stock }, nous faisons le point.
tryout-between = « { $title } » est un essai, et en ce moment nous ne demandons rien. Nous redemanderons le { $from }.
tryout-again = C'est un essai, je redemanderai donc la même chose le { $from }.
tryout-again-open = C'est un essai, et nous redemanderons la même chose le { $from }. Écrivez « ouvert maintenant » à ce moment-là si vous voulez répondre à nouveau.
tryout-question-before = Avant l'essai : { $question }
tryout-question-during = Pendant : { $question }
tryout-question-after = Après : { $question }
tryout-round-before = avant
tryout-round-during = pendant
tryout-round-after = après
tryout-line-average = { $round } : { $average } en moyenne, { $people } ont répondu
tryout-line-people = { $round } : { $people } ont répondu
tryout-line-hidden = { $round } : caché
tryout-line-two = { $label } : { $one }, { $two }
tryout-line-three = { $label } : { $one }, { $two }, { $three }
tryout-cell = { $round } { $people }
tryout-cell-hidden = { $round } caché
ledger-frame-tryout = Un essai
ledger-round = { $round } : du { $from } au { $until }
ledger-stock = Nous faisons le point le
ledger-rounds = Avant, pendant et après
ledger-rounds-hidden = Un nombre est caché quand il porte sur moins de cinq personnes, ou quand il est si proche de celui d'une autre fois que la différence porterait sur moins de cinq.
ledger-mean = Moyenne
