# « J'aimerais aider » : une offre n'est transmise qu'avec un oui clair, et on peut la reprendre.

button-help = J'aimerais aider
receipt-help = { $host } aimerait un coup de main. Si cela vous dit, appuyez sur le bouton ci-dessous.
receipt-help-wanted = Il faudrait un coup de main : { $wanted } Si cela vous dit, appuyez sur le bouton ci-dessous.
receipt-help-said = On dirait que vous aimeriez aider. Appuyez sur le bouton ci-dessous : vous choisirez ce que je transmets.
help-welcome = C'est gentil. S'agit-il de « { $title } » ? Appuyez sur le bouton : vous choisirez ce que je transmets.
help-how = Comme c'est gentil ! Votre offre va à { $host } et au service { $department }, et à personne d'autre. Comment peut-on vous joindre ?
# Les mots exacts de l'accord : ils sont gardés avec chaque oui ; un changement ici ne vaut que pour la suite.
consent-help = Est-ce que je peux transmettre votre offre aux personnes qui demandent ? Elles reçoivent seulement ce que vous choisissez maintenant, et ne peuvent pas voir ce que vous avez répondu. Je l'efface quand l'affaire est finie. Vous pouvez toujours la reprendre ou écrire « oubliez-moi ».
button-help-here = Qu'on m'écrive ici
button-help-write = Nom et numéro
button-help-leave = Finalement non
button-help-give = Oui, transmettez-la
button-write-again = Réécrire
button-help-back = Reprendre l'offre
help-write = Écrivez votre nom et un numéro de téléphone ou une adresse mail. Je vous le montre avant de le transmettre.
help-write-example = Par exemple : Anna, 20 30 40 50, plutôt après seize heures
help-sure = Voici ce que je transmets, et rien d'autre. D'accord ?
help-long = C'est trop long. Un nom et un numéro suffisent ; il y a de la place pour { $max } caractères.
help-given = Merci ! { $host } l'a maintenant. Appuyez ci-dessous si vous changez d'avis.
help-given-here = Merci ! { $host } sait que quelqu'un aimerait aider, mais pas qui vous êtes. On vous écrira ici. Appuyez ci-dessous si vous changez d'avis.
help-given-already = { $host } a déjà votre offre. Appuyez ci-dessous si vous voulez la reprendre.
help-back = Elle est reprise, et j'ai demandé d'effacer ce qui avait été noté.
help-back-already = Il n'y a rien à reprendre.
help-left = Très bien. Je n'ai rien transmis.
help-gone = Je n'ai plus ce que vous avez écrit. Appuyez sur le bouton si vous voulez le refaire.
help-too-late = L'affaire est finie, je ne transmets donc plus d'offres. Merci quand même.
