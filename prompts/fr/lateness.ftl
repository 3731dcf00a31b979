# Quand la ville est en retard : où en est une promesse, et ce qu'apprennent les personnes qui attendent.

# Une ligne à la fois : ce qui était promis, depuis combien de temps, ce qu'écrit le service, et la nouvelle date.
standing-promised-outcome = La réponse était promise au plus tard pour le { $first }.
standing-promised-milestone = Promis au plus tard pour le { $first } : { $what }
standing-promised-idea = La réponse était promise au plus tard pour le { $first }.
standing-since-late = { $days ->
    [one] C'est un jour de retard.
   *[other] C'est { $days } jours de retard.
 }
standing-since-again = C'est { $days } jours de retard, et la nouvelle date, le { $due }, est passée aussi.
standing-since-moved = Ce sera plus tard.
standing-says = { $department } écrit : { $why }
standing-silent = { $department } n'a pas écrit pourquoi, et il n'y a pas de nouvelle date.
standing-silent-again = { $department } n'a rien écrit depuis, et il n'y a pas de nouvelle date.
standing-no-date = Il n'y a pas de nouvelle date.
standing-new-date = Nouvelle date : { $due }.

stage-closed-late = Fermé aux réponses. On ne m'a pas encore dit ce qui est décidé.
frame-decider-undated = Qui décide : { $decider }.
frame-host-undated = Qui demande : { $name }, { $title }.

# Le premier matin de semaine après un jour promis ; « moved », quand c'est dit avant que le jour soit passé.
lateness-outcome-late = Vous avez répondu à « { $title } », et j'avais promis que vous sauriez ce que cela a donné. Cela tarde, et nous en sommes désolés.
lateness-outcome-again = « { $title } » tarde encore.
lateness-outcome-moved = Vous avez répondu à « { $title } », et j'avais promis que vous sauriez ce que cela a donné. Cela va prendre plus de temps.
lateness-outcome-stands = La promesse tient toujours. Je vous écris quand c'est décidé – même si c'est non.
lateness-milestone-late = Vous avez répondu à « { $title } ». Quelque chose qui avait été promis ensuite est en retard. Nous en sommes désolés.
lateness-milestone-again = Quelque chose qui avait été promis après « { $title } » tarde encore.
lateness-milestone-moved = Vous avez répondu à « { $title } ». Quelque chose qui avait été promis ensuite va prendre plus de temps.
lateness-milestone-stands = La promesse tient toujours. Je vous écris quand c'est fait – et aussi si cela ne se fait pas.
lateness-idea = Le { $sent }, vous avez envoyé l'idée numéro { $number }. Elle n'a pas encore eu de réponse, et nous en sommes désolés :
lateness-idea-stands = La promesse tient toujours. Je vous écris quand il y a une réponse.
idea-own-waiting = Idée numéro { $number } :

# La même chose sous la publication, dans un groupe, sur un serveur ou sur la page, où tout le monde lit.
post-outcome-late = On vous a demandé « { $title } », et la réponse n'est pas encore arrivée. Cela tarde.
post-outcome-again = La réponse sur « { $title } » tarde encore.
post-outcome-moved = La réponse sur « { $title } » va prendre plus de temps.
post-outcome-stands = La promesse tient toujours. Vous le saurez ici quand c'est décidé – même si c'est non.
post-milestone-late = Quelque chose qui avait été promis après « { $title } » est en retard.
post-milestone-again = Quelque chose qui avait été promis après « { $title } » tarde encore.
post-milestone-moved = Quelque chose qui avait été promis après « { $title } » va prendre plus de temps.
post-milestone-stands = La promesse tient toujours. Vous le saurez ici quand c'est fait – et aussi si cela ne se fait pas.

# Sur la page que tout le monde peut lire.
ledger-late-ideas = Réponses aux idées que les gens ont apportées d'eux-mêmes
ledger-late-ideas-many = Idées qui attendent depuis plus longtemps que promis : { $overdue }
ledger-count-ideas-hidden = plus moins de cinq idées
ledger-new-date = Nouvelle date : { $on }.
ledger-new-date-passed = La nouvelle date, le { $on }, est passée aussi.
