# La porte est ouverte : ce que les gens écrivent quand aucune question n'attend, ce qu'ils peuvent en faire, et la réponse.

unasked-taken = Merci, c'est bien reçu. Vous avez écrit :
unasked-you-wrote = Vous avez écrit :
unasked-you-tapped = Vous avez appuyé sur :
unasked-to-host = Voulez-vous que je l'envoie à { $host }, { $hostTitle }, qui a demandé « { $title } » ? Vous aurez une réponse ici, et personne ne saura qui vous êtes.
unasked-to-idea = Voulez-vous que je le transmette comme une idée ? Elle ira à { $sender }. Elle aura un numéro, et vous aurez une réponse ici.
unasked-to-question = Est-ce une réponse à « { $title } » ?
unasked-kept = Si vous ne choisissez rien, je l'efface au bout de { $days } jours.
unasked-only-last = Alors seulement le dernier. J'ai effacé le reste. Vous avez écrit :
unasked-where = Où cela doit-il aller ?
unasked-way-host = « { $title } » : { $host }, { $hostTitle }
unasked-way-question = « { $title } » : vous pouvez encore y répondre
unasked-left = Très bien, on en reste là. Je l'ai effacé.
unasked-gone = Je ne l'ai plus. Écrivez-le à nouveau si vous voulez, et on repart de là.
unasked-long = C'est trop long pour être transmis en une fois. Il y a de la place pour { $max } caractères. Pouvez-vous le couper en deux ?
unasked-write = Écrivez-le simplement ici, et je l'envoie à { $host }. Personne ne saura qui vous êtes ; n'écrivez donc pas votre nom si vous préférez rester anonyme.
button-unasked-host = Envoyer à { $host }
button-unasked-matter = { $title }
button-unasked-question = Répondre à { $title }
button-unasked-others = Un autre sujet
button-unasked-last = Juste le dernier
button-unasked-write = Écrire à { $host }

# Quand une question est fermée et qu'une personne appuie ou écrit quand même.
closed-on = « { $title } » est fermé depuis le { $on }.
closed-deciding = { $decider } décide le { $on }. Les personnes qui ont répondu et qui veulent le savoir apprendront ce que cela a donné au plus tard le { $answerBy }.
closed-late = La réponse était promise au plus tard pour le { $answerBy }, et elle n'est pas encore arrivée. C'est { $decider } qui décide.
closed-decided = Voici ce qui a été décidé le { $on } :
closed-withdrawn = « { $title } » a été retiré, il n'y aura donc pas de décision cette fois.
closed-write = Avez-vous quelque chose à dire à { $host } ? Alors appuyez ici et écrivez-le.

small-talk-thanks = Avec plaisir. Écrivez simplement s'il y a autre chose.
small-talk-hello = Bonjour ! Écrivez simplement si vous avez quelque chose à dire.
small-talk-fine = Bien. Je suis là s'il y a autre chose.

letter-sent = Merci. C'est envoyé à { $host }, qui vous répondra ici au plus tard le { $dueOn }.
letter-sent-late = Merci. Je l'ai transmis. { $host } vous avait promis une réponse au plus tard le { $dueOn }, et le délai est passé. Nous en sommes désolés. J'ai redit que vous attendez.
letter-anonymous = { $host } peut lire ce que vous avez écrit, mais pas voir qui vous êtes.
letter-is-answer = Merci. Je l'ai transmis comme réponse à ce qu'on vous a demandé. Je vous écris si l'on vous répond.
letter-is-late = { $host } devait vous répondre au plus tard le { $dueOn }, et la réponse n'est pas encore arrivée. Nous en sommes désolés. Je l'ai rappelé. Vous aviez écrit :
letter-ended = Très bien. On s'arrête là.
letter-replied = Il y a une réponse à ce que vous aviez écrit à { $host }, { $hostTitle }, à propos de « { $title } ». Vous aviez écrit :
letter-reply = { $host } ou un membre de son équipe répond :
letter-write-on = Vous pouvez répondre si vous le souhaitez. { $host } ne peut toujours pas voir qui vous êtes.
button-letter-write-on = Répondre

missing-ask = Qu'est-ce qui manquait ? Écrivez-le ici en un seul message : il ira à { $host }, qui vous répondra encore une fois. Personne ne saura qui l'a écrit. Vous pouvez aussi passer.
missing-skipped = Très bien. Le bouton que vous avez choisi compte quand même.
