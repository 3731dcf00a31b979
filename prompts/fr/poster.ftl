# L'affiche à la bibliothèque.

poster-scan = Répondez dans une appli que vous avez déjà
poster-how = Visez le carré avec l'appareil photo du téléphone. Cela prend moins d'une minute, et votre réponse est privée.
poster-promise = Les personnes qui répondent peuvent toutes savoir ce que cela a donné au plus tard le { $answerBy }. Même si c'est non.
poster-closes = Vous pouvez répondre jusqu'au { $closes }.
poster-host = { $name }, { $title }
poster-write = Puis écrivez : { $words }
poster-more = En savoir plus : { $address }
