# Quand on dit quelque chose de tout simple à Ekko, au milieu du reste.

to-ekko-robot = Oui, je suis un programme, utilisé par { $sender } pour demander et répondre. Mais ce que vous écrivez est lu par des êtres humains.
to-ekko-robot-host = Oui, je suis un programme. Mais ce que vous répondez est lu par une personne : { $host }, { $hostTitle }.
to-ekko-human-host = Je comprends bien. Je suis un programme, mais vous pouvez écrire à { $host }, { $hostTitle }, qui demande « { $title } ». Alors une personne vous répondra ici.
to-ekko-human-idea = Je comprends bien. Je suis un programme, mais si vous écrivez ce que vous avez à dire, une personne le lira et vous aurez une réponse ici. Qui lit : { $sender }.
to-ekko-human-stopped = Je suis un programme, et vous m'avez demandé d'arrêter. Écrivez « commencer », et je pourrai transmettre à une personne ce que vous voulez dire.
to-ekko-when = Si vous répondez à « { $title } », vous pourrez savoir ce que cela a donné au plus tard le { $answerBy } – même si c'est non. { $decider } décide. Vous pouvez répondre jusqu'au { $closes }.
to-ekko-when-none = Quand vous répondez à quelque chose, vous apprenez tout de suite quand viendra la réponse.
to-ekko-promised = La réponse à « { $title } » est promise au plus tard pour le { $answerBy } – même si c'est non. { $decider } décide.
to-ekko-letter = { $host } a promis de répondre à ce que vous avez écrit au plus tard le { $dueOn }.
button-asking-human = Parler à quelqu'un
to-ekko-code = Écrivez simplement le code ici, tel que vous l'avez reçu. Il ressemble à ceci : ABCD-1234-EFGH-5678.
who-guide = { $name }, { $title }, est votre contact : la personne qui suit jusqu'au bout ce que vous avez écrit, et qui vous répond ici. { $name } ne peut pas voir qui vous êtes.
who-host = { $name }, { $hostTitle }, est derrière « { $title } » et lit les réponses. { $name } ne peut pas voir qui vous êtes.
who-decider = { $name }, { $hostTitle }, répond aux questions que le plus de personnes posent sur « { $title } », au plus tard le { $answerBy }. { $name } ne peut pas voir qui vous êtes.

command-unknown = Je ne connais pas cette commande, il ne s'est donc rien passé. Écrivez « aide » si vous voulez voir ce que je sais faire.
command-unknown-write = Je ne connais pas cette commande, elle n'a donc pas été transmise. Si elle fait partie de ce que vous voulez dire, écrivez sans barre oblique.

lives-offer = Voulez-vous que je suive { $place } pour vous ? Je vous poserai des questions sur ce qui touche ce lieu.
lives-followed = Alors je suis { $place } pour vous.
lives-followed-already = Oui, je suis { $place } pour vous.
lives-later = Bon à savoir. Si vous dites oui ici, vous pourrez choisir { $place } ensuite.
lives-left = Très bien, je laisse.
button-lives-follow = Oui, suivez-le
button-lives-no = Non merci

unfit-offer = Merci, je l'ai gardé, même si cela ne correspond à aucune des réponses. Voulez-vous que je l'envoie à { $host }, { $hostTitle } ? Sinon, je l'efface d'ici un jour.
unfit-still = La question est toujours là, si vous voulez aussi y répondre :
unfit-left = Très bien, c'est effacé.

how-other = Si rien ne convient, écrivez avec vos propres mots.
other-how = Écrivez simplement ici avec vos propres mots.
other-said = Vous avez répondu :
other-how-instead = Si vous préférez répondre autre chose, écrivez-le ici avec vos propres mots. Sinon, cela reste ainsi.
other-how-more = Écrivez simplement ici avec vos propres mots, et ce sera ajouté à côté.
other-stays = Très bien, cela reste ainsi.
other-no = Très bien. Alors choisissez l'une d'elles ici, ou passez.

sign-write = Merci ! Écrivez-le en quelques mots si vous voulez bien, et je l'envoie.

told-again = Vous avez répondu à « { $title } », et c'est maintenant fermé. Vous n'avez pas dit si vous voulez savoir ce que cela donne.
receipt-not-told = { $decider } décide. La réponse est promise au plus tard pour le { $answerBy } – même si c'est non. Vous avez dit non pour l'apprendre par moi. Vous pouvez changer cela ici.
