# Ce que les gens apportent d'eux-mêmes, et la réponse. Aucune porte n'est la mauvaise.

button-idea-send = Envoyer l'idée
button-idea-leave = Non, laissez
idea-how = Quelle est votre idée ? Écrivez-la ici en un seul message, par exemple : il manque un banc au bord du lac.
idea-left = Très bien. Je ne l'ai pas gardée.
idea-gone = Je ne l'ai plus. Écrivez /idée puis votre idée si vous voulez l'envoyer.
idea-long = C'est trop long pour une idée. Il y a de la place pour { $max } caractères.
idea-receipt = Merci ! C'est l'idée numéro { $number }. Elle est maintenant ici : { $department }. On vous répond ici au plus tard le { $dueOn }.
idea-receipt-anonymous = On peut lire ce que vous avez écrit, mais pas voir qui vous êtes. Écrivez « mes idées » si vous voulez voir où cela en est.
idea-answer-intro = Voici la réponse à votre idée numéro { $number } du { $asked }. Vous aviez écrit :
idea-answer-from = { $department } répond :
idea-passed = Votre idée numéro { $number } est passée d'un service à un autre : { $from } → { $to }. Vous aurez toujours une réponse au plus tard le { $dueOn }. Vous aviez écrit :
idea-passed-late = Votre idée numéro { $number } est passée d'un service à un autre : { $from } → { $to }. Vous aviez écrit :
idea-passed-word = { $from } dit : { $word }
ideas-own-none = Vous n'avez pas encore envoyé d'idée. Écrivez /idée puis votre idée.
idea-own-answered = Numéro { $number } : { $department } a répondu.
idea-line = Numéro { $number } : { $department } répond au plus tard le { $dueOn }.
