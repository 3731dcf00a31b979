# Donner son avis sur ce que d'autres ont écrit : trois avis à la fois, d'accord, pas d'accord ou je ne sais pas.

how-agree = Ils arrivent trois par trois. Dites pour chacun d'accord, pas d'accord ou je ne sais pas. Vous pouvez vous arrêter quand vous voulez.
slip-agree = Appuyez sur le bouton, ou écrivez « montrer », et je vous montre les premiers. Pour chacun, vous pouvez écrire d'accord, pas d'accord ou je ne sais pas.
button-react-first = Montrer les premiers
button-react-others = Voir d'autres avis
button-react-more = Encore trois
button-react-one = Encore un
button-react-two = Encore deux
button-react-own = Écrire le vôtre
button-react-enough = Cela suffit
button-react-agree = D'accord
button-react-disagree = Pas d'accord
button-react-unsure = Je ne sais pas
react-by-host = { $host } écrit :
react-by-host-of = { $number } sur { $of }. { $host } écrit :
react-by-neighbour = Quelqu'un d'ici écrit :
react-by-neighbour-of = { $number } sur { $of }. Quelqu'un d'ici écrit :
react-alike = Vous aviez écrit :
react-alike-of = { $number } sur { $of }. Vous aviez écrit :
react-alike-other = Quelqu'un d'autre a écrit presque la même chose, et ce sont ces mots que les autres voient :
react-said = { $vote ->
    [agree] Vous êtes d'accord.
    [disagree] Vous n'êtes pas d'accord.
   *[unsure] Vous ne savez pas.
 } Vous pouvez changer jusqu'à la fermeture.
react-noted = { $vote ->
    [agree] Noté : d'accord.
    [disagree] Noté : pas d'accord.
   *[unsure] Noté : je ne sais pas.
 }
react-more = Merci. Voulez-vous en voir { $more ->
    [one] encore un
    [2] encore deux
   *[other] encore trois
 } ? Vous pouvez vous arrêter maintenant ; ce que vous avez dit compte.
react-usual = Vous avez donné votre position sur { $said } avis. C'est bien assez, merci. Vous pouvez en voir d'autres si vous voulez.
react-thanks = Merci. Vous avez donné votre position sur { $said ->
    [one] un avis
   *[other] { $said } avis
 }, et cela compte.
react-none = Il n'y a pas d'autre avis à montrer en ce moment.
react-own = Écrivez ici avec vos propres mots. Une personne le lit avant que d'autres le voient, et votre nom n'y est pas.
receipt-react = D'autres personnes ont écrit aussi. Voulez-vous voir ce que pensent trois d'entre elles, et dire si vous êtes d'accord ?
receipt-react-more = Il y a d'autres avis sur lesquels vous pouvez donner votre position.
said-reaction = { $vote ->
    [agree] Vous étiez d'accord avec :
    [disagree] Vous n'étiez pas d'accord avec :
   *[unsure] Vous ne saviez pas que penser de ceci :
 }
count-agree = { $statement } : { $agree } d'accord, { $disagree } pas d'accord
count-agree-few = { $statement } : non montré, pour que l'on ne puisse pas retrouver ces quelques personnes
receipt-reacted = Vous avez donné votre position sur { $said ->
    [one] un avis
   *[other] { $said } avis
 }.
ledger-reacted = { $disagree } pas d'accord, { $unsure } ne savent pas. Montré à { $seen }.
ledger-agrees = Le nombre est celui des personnes d'accord avec cet avis.
alike-side = { $others } autres personnes ont dit la même chose.
ledger-unanswered-sides = { $label } : la décision ne répond pas à ce que les gens en ont dit.
ledger-for-side = Pour qui est d'accord avec « { $label } »
react-fine = Pas de souci. Vous pouvez toujours en voir d'autres, jusqu'à la fermeture.
judged-yes = Ce que vous avez écrit pour « { $title } » a été lu, et d'autres peuvent maintenant le voir :
judged-yes-then = Ils disent s'ils sont d'accord. Votre nom n'y est pas.
judged-masked = Ce qui pouvait mener à vous ou à quelqu'un d'autre est enlevé.
judged-merged = Ce que vous avez écrit pour « { $title } » a été lu :
judged-merged-into = Quelqu'un d'autre avait déjà dit presque la même chose, les autres voient donc ces mots à la place :
judged-merged-agree = Êtes-vous d'accord avec eux ? Il n'y a que vous qui le sachiez : je ne vous compte donc qu'après votre réponse.
judged-merged-then = Vos propres mots sont toujours lus avec les réponses.
judged-no = Ce que vous avez écrit pour « { $title } » a été lu, mais ce ne sera pas montré à d'autres :
judged-no-why = En voici la raison : { $reason } Cela compte toujours comme votre réponse, et { $host } le lit.
judged-no-again = N'hésitez pas à le dire d'une autre façon.
button-react-again = Le redire autrement
travel-reason-names = Cela nomme une personne, ou l'on peut voir qui l'a écrit.
travel-reason-hurts = Cela s'en prend à des personnes. Vous pouvez toujours être contre une chose, même vivement.
travel-reason-adverts = Cela fait de la publicité pour quelque chose.
travel-reason-elsewhere = Cela parle d'autre chose que de la question.
travel-reason-several = Cela dit plusieurs choses à la fois, et les autres ne peuvent donc pas dire d'accord ou pas d'accord.
