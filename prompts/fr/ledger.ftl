# Le livre ouvert : les pages où chacun peut voir ce qui a été demandé, promis et fait.

ledger-name = Le livre ouvert
ledger-title = Ce que nous avons demandé, et ce que cela a donné
ledger-intro = Voici tout ce que { $sender } a demandé aux gens : ce qu'ils ont dit, ce qui a été décidé, et si nous avons tenu nos promesses. Même quand c'était non.
ledger-skip = Aller au contenu
ledger-languages = Langues
ledger-back = Tout ce que nous avons demandé
ledger-counts = Les promesses en chiffres
ledger-count-kept = { $count ->
    [one] promesse tenue
   *[other] promesses tenues
 }
ledger-count-kept-late = dont { $late } en retard
ledger-count-open = { $count ->
    [one] promesse en cours
   *[other] promesses en cours
 }
ledger-count-overdue = { $count ->
    [one] promesse en retard
   *[other] promesses en retard
 }
ledger-overdue = Les promesses en retard
ledger-overdue-none = En ce moment, nous ne sommes en retard sur aucune promesse.
ledger-overdue-answer = La réponse aux personnes qui ont participé
ledger-days-late = { $days ->
    [one] Un jour de retard
   *[other] { $days } jours de retard
 }
ledger-promised-by = Promis au plus tard pour le { $on }.
ledger-owed-by = { $host }, { $title }, doit la réponse.
ledger-late = En retard
ledger-late-why = Pourquoi nous sommes en retard
ledger-open = Ouvert maintenant
ledger-under-way = En cours
ledger-finished = Terminé
ledger-none = Rien n'a encore été demandé. Quand ce sera le cas, ce sera écrit ici.
ledger-closes = Vous pouvez répondre jusqu'au { $closes }.
ledger-answer-by = Réponse au plus tard le { $on }.
ledger-next-promise = La prochaine promesse est pour le { $on }.
ledger-decided-on = Décidé le { $on }.
ledger-opened-on = Demandé le { $on }.
ledger-turnout = Personnes interrogées : { $asked }. Ont répondu : { $answered }.
ledger-few = moins de cinq
ledger-least = au moins { $people }
ledger-least-above = au moins

ledger-steps = Où nous en sommes
ledger-step-asked = Demandé
ledger-step-reading = En lecture
ledger-step-deciding = En décision
ledger-step-decided = Décidé
ledger-step-doing = En train de se faire
ledger-step-done = Terminé
ledger-step-past = (fait)
ledger-step-now = (nous en sommes là)
ledger-step-ahead = (pas encore)
ledger-withdrawn = Retiré
ledger-withdrawn-on = Retiré le { $on }

ledger-frame = De quoi il s'agit
ledger-frame-why = Pourquoi nous demandons
ledger-frame-open = Ce que vous pouvez aider à changer
ledger-frame-settled = Ce qui est fixé
ledger-frame-decider = Qui décide
ledger-frame-decision = Décision le
ledger-frame-host = Qui demande
ledger-frame-departments = Qui est derrière
ledger-day = { $on }

ledger-audience = À qui on a demandé
ledger-ideas = Les idées que les gens ont apportées d'eux-mêmes
ledger-ideas-intro = Toute personne qui envoie une idée a la promesse d'une réponse sous { $days } jours. Il n'y a ici que des chiffres. Ce que les gens ont écrit reste entre eux et la ville.
ledger-ideas-row = Reçues : { $received }. Ont eu une réponse : { $answered }. En attente : { $waiting }.
ledger-ideas-overdue = En retard : { $overdue }
ledger-rule-everyone = La règle : toutes les personnes qui ont accepté qu'on leur pose des questions.
ledger-rule = La règle : toutes les personnes qui ont accepté qu'on leur pose des questions, et qui :
ledger-rule-topics = suivent au moins un des sujets { $names }, ou n'ont pas choisi de sujets
ledger-rule-places = habitent ou passent souvent dans au moins un des lieux { $names }
ledger-rule-roles = se reconnaissent dans au moins un de ces mots : { $names }
ledger-rule-interest = ont écrit à la ville sur au moins une de ces choses, ou répondu à une consultation de ce nom : { $words }
ledger-draw = Parmi elles, { $size } au plus sont tirées au sort, pour que les réponses parlent pour plus de gens que les plus rapides.
ledger-draw-place = Chaque lieu a eu des places selon le nombre de personnes que l'on pouvait y tirer au sort.
ledger-draw-role = Les parents, les gens qui font la navette et tous les autres ont eu des places selon le nombre de personnes que l'on pouvait tirer au sort de chaque sorte.
ledger-draw-both = Chaque lieu et chaque sorte de gens ont eu des places selon le nombre de personnes que l'on pouvait y tirer au sort.
ledger-draw-how = Comment le tirage est fait
ledger-draw-steps = Chaque personne a un numéro. Son tirage est le SHA-256 de la graine, de deux-points et du numéro, et les plus bas gagnent. Avec la graine, le tirage donne chaque fois le même résultat : on peut donc le refaire.
ledger-draw-steps-keyed = Chaque personne a un numéro. Son tirage est calculé à partir de la graine et du numéro avec une clé que seule la mairie possède (HMAC-SHA-256), et les plus bas gagnent. L'empreinte de la clé est écrite ici, pour que la mairie ne puisse pas en changer. Avec la graine et la clé, le tirage donne chaque fois le même résultat. Sans la clé, on ne peut pas voir à qui est un tirage.
ledger-draw-key = L'empreinte de la clé
ledger-draw-seed = La graine
ledger-draw-made = { $drawn } personnes tirées au sort sur { $people }.
ledger-draw-made-least = { $drawn } personnes tirées au sort sur au moins { $people }.
ledger-draw-kept = Une empreinte de tous les tirages est gardée, et une de ceux qui ont gagné. Si l'on changeait la liste ensuite, elles ne correspondraient plus.
ledger-draw-list = Tous les tirages
ledger-draw-won = Les tirages gagnants
ledger-join = D'autres peuvent aussi répondre par un lien, une publication ou une affiche. Ces réponses sont comptées ici.
ledger-asked = personnes interrogées
ledger-answered = ont répondu

ledger-said = Ce que les gens ont dit
ledger-said-later = Les réponses seront montrées à la fermeture : { $closes }. Ainsi, personne n'est influencé par ce que d'autres ont dit.
ledger-question = Question { $number }
ledger-people = { $people ->
    [0] Personne n'a répondu à ceci
    [1] Une personne a répondu
   *[other] { $people } personnes ont répondu
 }
ledger-people-least = Au moins { $people } personnes ont répondu
ledger-people-few = Moins de cinq personnes ont répondu
ledger-answer = Réponse
ledger-number = Nombre
ledger-hidden = non montré
ledger-average = En moyenne { $average } sur { $to }
ledger-ranking = Les gens ont mis ces choses dans l'ordre. Le nombre est celui des personnes qui l'ont mise en premier.
ledger-mean-rank = place { $rank } en moyenne
ledger-words = Ici, les gens ont écrit avec leurs propres mots. Ce que chaque personne a écrit n'est pas ici.
ledger-words-waiting = Ici, les gens ont écrit avec leurs propres mots. Ce que chaque personne a écrit n'est pas ici. Ce que plusieurs ont écrit viendra avec la décision.
ledger-themes = Ce que plusieurs ont écrit
ledger-theme = Thème
ledger-heard = Les gens ont-ils eu le sentiment que leur voix a été entendue ?
ledger-heard-how = Toutes les personnes qui ont eu une réponse ont pu le dire en appuyant sur un bouton.

ledger-decision = Ce qui a été décidé
ledger-decision-waiting = Ce n'est pas encore décidé.
ledger-decision-when = La décision est prise le { $on }, et les personnes qui répondent peuvent toutes la connaître au plus tard le { $answerBy }.
ledger-for-everyone = Pour tout le monde
ledger-for-choice = Pour qui a choisi « { $label } »
ledger-for-theme = Pour qui a écrit sur « { $label } »
ledger-why = Pourquoi
ledger-next = La suite

ledger-promises = Ce que nous avons promis
ledger-promise-answer = Les personnes qui ont répondu et qui veulent le savoir apprennent ce que cela a donné
ledger-state-open = Au plus tard le { $on }
ledger-state-overdue = En retard : promis au plus tard pour le { $on }
ledger-state-kept = Tenu le { $on }
ledger-state-dropped = Abandonné le { $on }
ledger-state-withdrawn = Devenu sans objet le { $on }
ledger-first-promised = D'abord promis pour le { $on }.
ledger-kept-late = { $days ->
    [one] Un jour plus tard que promis d'abord.
   *[other] { $days } jours plus tard que promis d'abord.
 }
ledger-delayed = Repoussé le { $on } au { $dueOn }
ledger-done = Fait le { $on }
ledger-dropped = Abandonné le { $on }

ledger-small = Les nombres entre une et quatre personnes ne sont pas montrés, pour que l'on ne reconnaisse personne. Les nombres qui permettraient de les calculer non plus. Tant que des réponses arrivent, et là où un nombre trahirait quelques personnes qui n'ont pas répondu, nous écrivons « au moins ». Ce qu'une personne a écrit n'est ici que si cela était dit avec la question, et si une personne qui travaille pour la ville l'a lu.
ledger-follow = Suivre
ledger-feed = Nouvelles d'ici (Atom)
ledger-data = Le tout en données (JSON)
ledger-privacy = Vie privée : { $contact }
ledger-made = Voici l'état au { $on }.
ledger-missing = Cette page n'existe pas
ledger-missing-how = L'adresse est peut-être mal écrite, ou cela n'a pas encore été demandé.

ledger-feed-opened = Nous demandons : { $title }
ledger-feed-decided = Décidé : { $title }
ledger-feed-withdrawn = Retiré : { $title }
ledger-feed-done = Fait : { $what } ({ $title })
ledger-feed-delayed = Repoussé : { $what } ({ $title })
ledger-feed-dropped = Abandonné : { $what } ({ $title })
ledger-feed-overdue = En retard : { $what } ({ $title })
ledger-feed-overdue-body = C'était promis au plus tard pour le { $on }. { $host }, { $role }, doit la réponse.

# Le sceau du registre de ce qu'a fait le côté de la ville.
ledger-seal = Peut-on réécrire le registre ?
ledger-seal-why = Tout ce que les gens de la mairie font ici est noté : qui a demandé, qui a fermé, qui a répondu et quand. À la fin du jour, le tout reçoit un sceau. Si une ligne est changée ensuite, le sceau ne correspond plus.
ledger-seal-of = Le sceau du { $on }, quand il y avait { $acts ->
    [one] une action
   *[other] { $acts } actions
 } :
ledger-seal-how = Gardez-le si vous voulez. Vous pourrez ainsi toujours demander à la mairie de montrer qu'il correspond encore.
ledger-feed-seal = Le sceau du registre au { $on }
ledger-seal-renewed = Le { $on }, le registre a reçu de nouveaux sceaux. Les anciens tenaient aux comptes d'où écrivent les gens de la mairie, et l'on ne doit pas pouvoir les deviner. C'est pourquoi les sceaux d'avant ce jour ne correspondent plus. Ce qui a été fait, et quand, est toujours là.
ledger-feed-renewed = Le registre a de nouveaux sceaux depuis le { $on }
