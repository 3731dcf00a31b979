# Des lieux : montrer sur la carte, ou écrire où c'est.

how-place = Écrivez une rue, une place ou un autre lieu de la ville – ou envoyez un lieu sur la carte, si votre chat le permet. Je garde seulement à peu près où c'est, jamais un numéro de maison.
how-place-form = Une rue, une place ou un autre lieu
place-said = { $near } ({ $district })
echo-you-pointed = Vous aviez montré :
place-which = Je ne vois pas de quel lieu vous parlez. Est-ce l'un de ceux-ci ?
place-which-district = { $name } existe à plusieurs endroits de la ville. Auquel pensez-vous ?
place-words-left = Ici, je garde seulement le lieu, pas le reste de ce que vous avez écrit. Si vous voulez l'ajouter, envoyez-le à nouveau quand vous aurez fini de répondre. Je vous aiderai à le transmettre.
repoint-how = Écrivez ou envoyez un autre lieu : il comptera à la place de l'ancien.
slip-place = Je ne trouve pas ce lieu dans la ville. Écrivez le nom d'une rue ou d'un lieu tout près, par exemple { $example }.
slip-place-here = Je ne peux pas voir où vous êtes. Écrivez le nom de la rue ou d'un lieu tout près, par exemple { $example }.
slip-place-outside = Ce lieu est en dehors de la commune. Pensiez-vous à un lieu de chez nous ? Écrivez par exemple { $example }, ou envoyez à nouveau le lieu.
slip-place-no-map = En ce moment, je ne peux pas trouver de lieux dans la ville. Réessayez plus tard.
place-sent = Vous avez envoyé un lieu proche : { $name }.
place-is-answer = Cela fait-il partie de votre réponse ? Je garde seulement le nom, pas le point sur la carte.
place-not-asked = Vous avez envoyé un lieu proche : { $name }. Mais là, je demande autre chose.
place-what = En ce moment, je ne demande rien. Si vous voulez dire quelque chose sur ce lieu, écrivez-le en le nommant : { $name }. Je vous demanderai où cela doit aller.
place-nameless = Vous avez envoyé un lieu, mais je ne vois pas comment il s'appelle. Pouvez-vous écrire où c'est, en quelques mots ?
button-place-answer = Oui, ajoutez-le

alike-few-place = Je ne montre pas combien d'autres personnes ont montré { $place }, pour que l'on ne puisse pas les retrouver.
alike-place = { $others } autres personnes ont montré { $place }.

# La carte, où l'on ne montre que ce qui concerne assez de gens.
map-alt = Carte de la ville. { $title } { $lines }.
map-line = { $label } : { $people }
map-line-few = { $label } : non montré
map-squares = Une case foncée fait { $metres } mètres de côté, et au moins cinq personnes l'ont montrée.
map-square = { $name } et alentours : { $people }
map-none = Lieux que personne n'a montrés : { $names }.
