# À la fermeture, et quand c'est décidé : ce que sont devenus les avis que d'autres pouvaient voir, et ce qu'on a dit de ceux d'autrui.

said-others = { $vote ->
    [agree] Vous étiez d'accord avec
    [disagree] Vous n'étiez pas d'accord avec
   *[unsure] Vous ne saviez pas que penser pour
 } { $said ->
    [one] un avis de quelqu'un d'autre
   *[other] { $said } avis d'autres personnes
 }.
travelled = D'autres l'ont vu. Vous êtes dans le compte : { $said }. En tout, { $seen } personnes l'ont vu. Cet avis porte le numéro { $number }.
travelled-some = D'autres l'ont vu. Vous êtes dans le compte : { $said }. Le reste, je ne le montre pas, pour que l'on ne puisse pas retrouver ces quelques personnes. En tout, { $seen } personnes l'ont vu. Cet avis porte le numéro { $number }.
travelled-few = D'autres ont pu le voir. Combien sont d'accord ou pas d'accord, je ne le montre pas, pour que l'on ne puisse pas retrouver ces quelques personnes.
travelled-seen = D'autres l'ont vu. En tout, { $seen } personnes l'ont vu, vous y compris. Combien d'entre elles sont d'accord ou pas d'accord, je ne le montre pas, pour que l'on ne puisse pas retrouver ces quelques personnes. Cet avis porte le numéro { $number }.
travelled-merged = Quelqu'un d'autre a écrit presque la même chose, et les autres ont vu ces mots à la place : { $said }. En tout, { $seen } personnes les ont vus.
travelled-merged-some = Quelqu'un d'autre a écrit presque la même chose, et les autres ont vu ces mots à la place : { $said }. Le reste, je ne le montre pas, pour que l'on ne puisse pas retrouver ces quelques personnes. En tout, { $seen } personnes les ont vus.
travelled-merged-few = Quelqu'un d'autre a écrit presque la même chose, et les autres ont pu voir ces mots à la place. Combien sont d'accord ou pas d'accord, je ne le montre pas, pour que l'on ne puisse pas retrouver ces quelques personnes.
travelled-merged-seen = Quelqu'un d'autre a écrit presque la même chose, et les autres ont vu ces mots à la place. En tout, { $seen } personnes les ont vus. Combien d'entre elles sont d'accord ou pas d'accord, je ne le montre pas, pour que l'on ne puisse pas retrouver ces quelques personnes.
travelled-merged-you = { $vote ->
    [agree] Vous avez dit que vous êtes d'accord avec eux.
    [disagree] Vous avez dit que vous n'êtes pas d'accord avec eux.
    [unsure] Vous avez dit que vous ne savez pas si vous êtes d'accord avec eux.
   *[none] Vous n'en avez rien dit vous-même, vous n'êtes donc pas dans le compte.
 }
travelled-not = D'autres n'ont pas pu le voir. { $reason } Cela compte toujours comme votre réponse.
travelled-unread = D'autres n'ont pas eu le temps de le voir, car ce n'a pas été lu à temps, avant la fermeture. Nous en sommes désolés. Cela compte toujours comme votre réponse.
travelled-agree = { $people ->
    [0] personne n'est d'accord
    [1] une personne est d'accord
   *[other] { $people } sont d'accord
 }
travelled-disagree = { $people ->
    [0] personne n'est contre
    [1] une personne n'est pas d'accord
   *[other] { $people } ne sont pas d'accord
 }
travelled-unsure = { $people ->
    [0] personne n'hésite
    [1] une personne hésite
   *[other] { $people } hésitent
 }
# to be read by a native speaker: "ne pas partager un avis" for having said that one disagrees, in a line that stands alone.
verdict-disagreed-adopted = C'est oui à l'avis que vous ne partagiez pas
verdict-disagreed-in-part = C'est oui à une partie de l'avis que vous ne partagiez pas
verdict-disagreed-not-adopted = C'est non à l'avis que vous ne partagiez pas
verdict-disagreed-postponed = L'avis que vous ne partagiez pas doit attendre
verdict-disagreed-passed-on = L'avis que vous ne partagiez pas est transmis plus loin
echo-unanswered-reacted = La décision n'y répond pas. Ce que vous en pensiez est compté.
echo-same-decision = C'est la même décision que ci-dessus.
# to be read by a native speaker: these parts are listed after "Voici ce que vous aviez dit, et dont parle la décision".
echo-side = { $vote ->
    [agree] d'accord avec
    [disagree] pas d'accord avec
   *[unsure] sans savoir pour
 } { $said ->
    [one] un avis
   *[other] { $said } avis
 }
echo-sides-about = Voici ce que vous aviez dit, et dont parle la décision : { $said }.
echo-sides-read = Voici ce que vous aviez dit, et dont parle la décision : { $said }. Nous l'avons lu comme { $themes }.
echo-sides-theme = « { $theme } »
echo-sides-one = { $said } « { $words } »
echo-sides-verdict = { $said } { $verdict }.
echo-sides-decision = { $decision }
echo-sides-more = { $more ->
    [one] Une autre décision porte
   *[other] { $more } autres décisions portent
 } sur des avis pour lesquels vous aviez pris position.
echo-sides-left = { $said ->
    [one] Il y a un avis sur lequel vous aviez pris position et auquel la décision ne répond pas. Ce que vous en pensiez est compté.
   *[other] Il y a { $said } avis sur lesquels vous aviez pris position et auxquels la décision ne répond pas. Ce que vous en pensiez est compté.
 }
echo-sides-short = C'était la version courte. Écrivez « tout », et je raconte le reste.
button-echo-whole = Les { $said } avis
ledger-statements = Ce que les gens ont dit des avis des autres
ledger-statements-lead = Chaque avis figure ici avec son numéro. Les mots ont été écrits pour celles et ceux qui répondent, et ne sont pas ici. La personne qui a écrit un avis est comptée comme d'accord et comme l'ayant vu.
ledger-statements-lead-words = Chaque avis figure ici avec son numéro. Les mots sont en dessous si une personne qui travaille pour la ville les a lus et a accepté que tout le monde puisse les lire, et si la personne qui les a écrits n'a pas dit non. La personne qui a écrit un avis est comptée comme d'accord et comme l'ayant vu.
ledger-statements-few = Trop peu de personnes en ont dit quelque chose pour que les nombres soient montrés.
ledger-statements-statement = Avis
ledger-statements-agree = D'accord
ledger-statements-disagree = Pas d'accord
ledger-statements-unsure = Ne savent pas
ledger-statements-seen = Montré à
ledger-statements-number = Numéro { $number }
ledger-statements-more = { $count ->
    [one] Un autre avis figure
   *[other] { $count } autres avis figurent
 } dans les données ouvertes.
ledger-policy = Quand un avis n'est pas montré à d'autres
ledger-policy-lead = Une personne lit chaque avis avant que d'autres le voient. Un non ne peut avoir qu'une de ces raisons, et la personne qui l'a écrit l'apprend :
ledger-policy-merged = Quelqu'un d'autre avait déjà dit presque la même chose, et les autres voient ces mots à la place.
standing = D'après ce que les gens ont dit des avis, il y a { $groups } groupes, chacun avec des gens qui pensent à peu près la même chose. Le plus proche de vous : { $group }.
standing-shared = La plupart sont d'accord avec ceci, aussi dans les autres groupes :
standing-letter = groupe { $letter }
standing-typical = Dans ce groupe, la plupart sont d'accord avec ceci :
