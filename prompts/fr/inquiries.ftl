# Quand la mairie veut en savoir plus sur ce qu'une personne a écrit, à travers Ekko. Aucune des deux n'apprend qui est l'autre.

inquiry-from-answer = { $department } a lu votre réponse à « { $title } » (question posée par { $host }, { $hostTitle }). On voudrait en savoir un peu plus. Vous aviez écrit :
inquiry-from-idea = { $department } a lu votre idée numéro { $number } et voudrait en savoir un peu plus. Vous aviez écrit :
inquiry-from-help = Vous avez proposé votre aide pour « { $title } » (question posée par { $host }, { $hostTitle }). { $department } vous écrit ici.
inquiry-writes-back = { $department } l'a lu et vous répond. Vous aviez écrit :
inquiry-asks = La question :
inquiry-anonymous = On ne peut pas voir qui vous êtes. Ce que vous écrivez va à la personne qui demande, et à personne d'autre. Rien ne vous oblige à répondre.
button-inquiry-reply = Répondre
button-inquiry-pass = Pas cette question
button-inquiry-end = Plus sur ce sujet
button-inquiry-more = Écrire encore
inquiry-write = Écrivez-le simplement ici, et je le transmets. On ne peut toujours pas voir qui vous êtes ; n'écrivez donc pas votre nom si vous préférez rester anonyme.
inquiry-sent = Merci. Je l'ai transmis : { $department }. Je vous écris si l'on vous répond.
inquiry-passed = Très bien. J'ai dit que vous préférez laisser cette question.
inquiry-refused = Très bien. Personne ne vous demandera plus rien là-dessus.
inquiry-is-over = Cet échange est fini, je n'ai donc rien transmis.
inquiry-nothing-waits = Aucune question ne vous attend là.
inquiry-long = C'est trop long pour être transmis. Il y a de la place pour { $max } caractères.
inquiry-full = J'ai maintenant transmis autant qu'il y a de place. Écrivez « stop » si vous ne voulez plus que je vous écrive, ou /idée si vous voulez commencer quelque chose de nouveau.
inquiry-is-it = { $department } vous a posé une question : est-ce la réponse ? Je ne la transmets que si vous dites oui.
inquiry-is-more = Faut-il aussi transmettre ceci ? Ce sera lu ici : { $department }. Je ne le transmets que si vous dites oui.
button-inquiry-send = Oui, transmettez
button-inquiry-keep = Non
inquiry-kept = Très bien. Je ne l'ai pas transmis.
inquiry-over = { $department } n'a plus de questions sur ce que vous avez écrit. Merci d'avoir répondu.
