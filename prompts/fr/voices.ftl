# À la fermeture : ce que certaines personnes ont écrit, et là où les gens sont partagés.

voices-some = Une partie de ce que vous avez écrit, les uns et les autres :
voices-more = Vous avez aussi écrit, les uns et les autres :
voices-own = (C'est vous qui l'avez écrit.)
voices-by-sides = Toutes les personnes qui reçoivent ce message voient les mêmes mots. Une personne qui travaille pour la mairie les a lus d'abord et a accepté que d'autres les voient. Ils sont choisis pour qu'il y ait des gens pour et des gens contre.
voices-by-choices = Toutes les personnes qui reçoivent ce message voient les mêmes mots. Une personne qui travaille pour la mairie les a lus d'abord et a accepté que d'autres les voient. Ils viennent de gens qui ont répondu différemment.
voices-by-words = Toutes les personnes qui reçoivent ce message voient les mêmes mots. Une personne qui travaille pour la mairie les a lus d'abord et a accepté que d'autres les voient. Ils sont choisis parce qu'ils se ressemblent le moins.
voices-by-votes = Toutes les personnes qui reçoivent ce message voient les mêmes mots. Une personne qui travaille pour la mairie les a lus d'abord et a accepté que d'autres les voient. Ils sont choisis pour que le plus possible d'entre vous soient d'accord avec au moins l'un d'eux, les petits groupes aussi.
voices-by-themes = Toutes les personnes qui reçoivent ce message voient les mêmes mots. Une personne qui travaille pour la mairie les a lus d'abord et a accepté que d'autres les voient. Ils sont choisis pour qu'il y ait ce que beaucoup ont écrit et ce que peu ont écrit.
voices-unread = Ici, je ne cite aucun d'entre vous. Je ne le fais que quand une personne qui travaille pour la mairie a lu les mots et accepté qu'ils soient cités, et le temps a manqué pour cela.
split-choices = Ici, les gens sont partagés : à peu près autant ont choisi { $one } et { $other }.
split-scale = Ici, les gens sont partagés : beaucoup ont répondu { $one }, et beaucoup ont répondu { $other }. La moyenne ne dit donc pas grand-chose.
split-reason = Une personne qui a choisi { $label } a écrit :
split-reason-scale = Une personne qui a répondu autour de { $label } a écrit :
split-own = Vous avez choisi { $label } et vous avez écrit :
split-own-scale = Vous avez répondu autour de { $label } et vous avez écrit :
split-silent = Les personnes qui ont choisi { $label } n'ont rien écrit que je puisse montrer ici.
