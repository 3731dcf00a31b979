# Des idées soumises au vote : trois à la fois, oui à autant qu'on veut, et le résultat du vote.

how-ballot = Elles arrivent trois par trois, dans un ordre rien que pour vous. Dites oui à autant d'idées que vous voulez. { $choose ->
    [one] Celle qui reçoit le plus de oui est choisie.
   *[other] Les { $choose } qui reçoivent le plus de oui sont choisies.
 } Vous pouvez vous arrêter quand vous voulez, et changer jusqu'à la fermeture.
how-ballot-budget = Elles arrivent trois par trois, dans un ordre rien que pour vous. Dites oui à autant d'idées que vous voulez. Il y a { $budget } à partager : chaque personne qui vote en a la même part, et la vôtre va aux idées auxquelles vous dites oui. Vous pouvez vous arrêter quand vous voulez, et changer jusqu'à la fermeture. Si au moins { $least } personnes votent, tous les votes sont rendus publics ensuite, sans dire qui, quand ni où, pour que l'on puisse recompter.
slip-ballot = Appuyez sur le bouton, ou écrivez « montrer », et je vous montre les premières idées. Pour chacune, vous pouvez écrire oui ou non.
button-ballot-first = Montrer les idées
button-ballot-yes = Oui à celle-ci
button-ballot-pass = Pas celle-ci
button-ballot-one = Encore une idée
button-ballot-two = Encore deux idées
ballot-place = { $number } sur { $of }
ballot-cost = Prix : { $cost }
ballot-money = { $amount } { $money }
ballot-ideas = { $ideas ->
    [one] Cette idée vient d'une personne qui habite ici.
   *[other] Réunit { $ideas } idées qui disent la même chose.
 }
ballot-said = { $vote ->
    [agree] Vous avez dit oui.
   *[unsure] Vous n'avez pas choisi celle-ci.
 } Vous pouvez changer jusqu'à la fermeture.
ballot-noted = { $vote ->
    [agree] Noté : oui.
   *[unsure] Noté : pas celle-ci.
 }
ballot-more = Vous en avez vu { $seen } sur { $all }. Voulez-vous en voir { $more ->
    [one] encore une
    [2] encore deux
   *[other] encore trois
 } ? Vous pouvez vous arrêter maintenant ; ce que vous avez dit compte.
ballot-thanks = Merci. { $approved ->
    [0] Vous n'avez dit oui à aucune, et cela compte aussi.
    [one] Vous avez dit oui à une idée, et cela compte.
   *[other] Vous avez dit oui à { $approved } idées, et cela compte.
 } Vous pouvez changer jusqu'à la fermeture.
ballot-fine = Pas de souci. Vous pouvez les voir quand vous voulez, jusqu'à la fermeture.
ballot-all = Vous les avez toutes vues. Appuyez sur l'une d'elles ci-dessus si vous voulez changer quelque chose.
receipt-ballot = { $approved ->
    [0] Oui à aucune des idées que vous avez vues.
    [one] Oui à une idée.
   *[other] Oui à { $approved } idées.
 }
receipt-ballot-more = Il y a d'autres idées auxquelles vous pouvez dire oui ou non.
ballot-none-approved = { $seen ->
    [one] Vous n'avez dit oui à rien ; vous avez vu une idée.
   *[other] Vous n'avez dit oui à aucune des { $seen } idées que vous avez vues.
 }
ballot-you-approved = Vous avez dit oui à :
count-ballot = { $proposal } : { $people } personnes ont dit oui
count-ballot-few = { $proposal } : moins de cinq personnes ont dit oui
vote-chosen = { $count ->
    [one] Les votes sont comptés. Cette idée est choisie :
   *[other] Les votes sont comptés. Ces { $count } idées sont choisies :
 }
vote-none = Les votes sont comptés. Aucune idée n'est choisie.
vote-spent = Prix total : { $spent } sur { $budget }
vote-line = { $proposal }
vote-yours = { $count ->
    [one] Vous aviez dit oui à une idée. Voici ce qu'elle est devenue :
   *[other] Vous aviez dit oui à { $count } idées. Voici ce qu'elles sont devenues :
 }
vote-yours-none = Vous n'aviez dit oui à aucune des idées.
vote-fate = { $proposal } : { $fate }
vote-fate-approvals = choisie. { $people } personnes ont dit oui.
vote-fate-shares = choisie. { $people } personnes ont dit oui, et leur part de l'argent la paie.
vote-fate-left-over = choisie. { $people } personnes ont dit oui, et l'argent qui restait la paie.
vote-fate-few = pas choisie. Moins de cinq personnes ont dit oui.
vote-fate-fewer = pas choisie. { $people } personnes ont dit oui, et chacune des idées choisies en a eu davantage.
vote-fate-lot = pas choisie. { $people } personnes ont dit oui, autant que pour la dernière idée choisie, et le tirage au sort a été pour l'autre.
vote-fate-money = pas choisie. { $people } personnes ont dit oui, mais ni leur part de l'argent ni ce qui restait n'ont suffi.
vote-fate-lacked = pas choisie. { $people } personnes ont dit oui. Elle coûte { $cost } ; il manquait { $lacked } à leur part de l'argent, et ce qui restait n'a pas suffi non plus.
idea-put = Votre idée (numéro { $number }) est soumise au vote dans « { $title } ».
idea-put-merged = { $others ->
    [one] Votre idée et une autre disent la même chose, elles sont donc soumises au vote comme une seule :
   *[other] Votre idée et { $others } autres disent la même chose, elles sont donc soumises au vote comme une seule :
 }
idea-put-as = Voici ce que les gens lisent :
idea-put-when = On peut voter du { $opens } au { $closes }. Vous saurez ce qu'est devenue votre idée, même si elle perd.
idea-put-answer = Le service vous répondra aussi lui-même, au plus tard le { $dueOn }.
idea-put-follows = Le service vous répondra aussi lui-même une fois que c'est décidé, au plus tard le { $dueOn }.
idea-vote-withdrawn = Le vote « { $title } » est retiré, on ne votera donc pas sur votre idée numéro { $number }.
idea-vote-without = Votre idée numéro { $number } ne fait plus partie du vote « { $title } ».
idea-vote-instead = L'idée n'est pas oubliée. Vous aurez une réponse au plus tard le { $dueOn }.
idea-left-out = Votre idée (numéro { $number }) est lue, et elle n'est pas soumise au vote dans « { $title } ». Voici pourquoi :
idea-left-out-answer = Vous aurez quand même une réponse, au plus tard le { $dueOn }.
idea-voted = Votre idée (numéro { $number }) était soumise au vote dans « { $title } ». Voici ce qu'elle est devenue :
ledger-vote = Comment les votes sont comptés
ledger-vote-approvals = { $choose ->
    [one] Les gens ont dit oui à autant d'idées qu'ils voulaient. Celle qui a le plus de oui est choisie.
   *[other] Les gens ont dit oui à autant d'idées qu'ils voulaient. Les { $choose } qui ont le plus de oui sont choisies.
 } Une idée à laquelle moins de cinq personnes ont dit oui n'y est pas. Si deux idées sont à égalité, un tirage au sort fixé avant le début du vote décide.
ledger-vote-shares = Il y avait { $budget } à partager à parts égales entre les personnes qui ont voté. Une idée est choisie quand celles qui lui ont dit oui peuvent ensemble la payer avec leur part ; celle qui coûte le moins à chacune passe en premier. Ensuite, les parts sont agrandies, un peu à la fois, tant que les idées choisies ne coûtent pas plus que l'argent disponible, et ce qui reste va aux idées qui ont le plus de oui et que l'on peut encore payer. Ainsi, une idée voulue par un groupe plus petit a aussi sa chance. Une idée à laquelle moins de cinq personnes ont dit oui n'y est pas. Si deux idées sont à égalité, un tirage au sort fixé avant le début du vote décide. Cette règle s'appelle Method of Equal Shares.
ledger-vote-file = Tous les { $voters } votes, sans dire qui, quand ni où, pour que l'on puisse recompter
ledger-vote-hash = Le SHA-256 du fichier est { $hash }. Ekko le recompte avec « ekko vote FICHIER --verify ».
ledger-vote-unlisted = Les votes ne sont pas publics : ils sont si peu nombreux que l'on pourrait reconnaître quelqu'un.
ledger-vote-totals = On peut recompter à partir des chiffres ci-dessus.
receipt-vote = Merci ! Votre réponse à « { $title } » porte le numéro { $number }, et votre vote compte.
