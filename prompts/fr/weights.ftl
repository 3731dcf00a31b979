# Qui est entendu et qui ne l'est pas, et ce que deviennent les réponses avec des poids. Lu par les gens et par les agents.

weights-heard = Qui est entendu
weights-missing = Moins entendus que leur part des habitants : { $names }.
weights-asked-least = { $name } : au moins { $answered } personnes sur { $invited } interrogées ont répondu.
weights-answered-least = { $name } : au moins { $answered } personnes ont répondu.
weights-range = Entre parenthèses, ce que cela aurait pu être si nous avions demandé à d'autres comme elles.
weights-turnout-short = { $share } % ({ $from }–{ $to } %)
weights-share = { $residents } % des habitants, { $answers } % des réponses.
weights-elsewhere = Ces personnes habitent ailleurs et sont comptées à part.
weights-elsewhere-short = habitent ailleurs, comptées à part

weights-title = Si chaque groupe comptait autant qu'il pèse
weights-by-place = Ici, chaque partie de la ville compte autant qu'elle a d'habitants.
weights-by-both = Ici, chaque partie de la ville compte autant qu'elle a d'habitants, et ces groupes aussi : { $names }.
weights-by-roles = Ici, chacun de ces groupes compte autant qu'il a de gens dans la ville : { $names }.
weights-people = Cela porte sur au moins { $people } habitants qui ont répondu.
weights-visitors = Au moins { $visitors } personnes qui ont répondu habitent ailleurs. Elles sont comptées à part : elles sont dans les réponses telles qu'elles ont été données, mais pas dans les réponses pesées.
weights-merged = Trop peu de personnes ont répondu dans certaines parties de la ville, elles sont donc comptées comme une seule : { $names }.
weights-merged-ages = Trop peu de personnes ont répondu à certains âges, ceux-ci sont donc comptés comme un seul : { $names }.
weights-left = Trop peu de personnes ont répondu pour que nous puissions peser d'après : { $names }.
weights-worth = Une réponse compte pour { $smallest } à { $largest } personnes. C'est aussi sûr que si au moins { $effective } personnes, comptant toutes autant, avaient répondu (effet de plan { $effect }).
weights-gap = Aucune réponse ne peut compter pour plus de trois. C'est pourquoi certains groupes sont encore à { $gap } points de pourcentage de leur part, au plus.
weights-caution = Les poids corrigent ce que l'on sait des gens, pas qui a eu envie de répondre.
weights-answered = Comme répondu
weights-weighed = Pesé
weights-line = { $label } : { $answered } % comme répondu, { $weighed } % pesé
weights-step = Les nombres pesés sont arrondis à { $step } points de pourcentage, pour que l'on ne puisse retrouver personne.
weights-told = { $answered } % des personnes qui ont répondu ont choisi « { $label } ». { $by ->
    [place] Si chaque quartier comptait pour autant de gens qu'il y en habite, ce serait environ { $weighed } %.
    [both] Si chaque quartier et chaque groupe comptait pour autant de gens qu'il en a, ce serait environ { $weighed } %.
   *[roles] Si chaque groupe comptait pour autant de gens qu'il en a, ce serait environ { $weighed } %.
 }
weights-told-other = Alors le choix le plus fréquent aurait été « { $label } » : environ { $weighed } %, contre { $answered } % dans les réponses telles qu'elles sont arrivées.
