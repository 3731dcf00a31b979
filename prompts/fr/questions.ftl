# Recevoir une question, répondre et avoir un reçu.

reason-shared = Vous recevez ceci parce que vous avez choisi { $names }.
reason-everyone = Vous recevez ceci parce que vous avez accepté des questions sur la ville.
reason-drawn = Vous recevez ceci parce que le tirage au sort est tombé sur vous, parmi toutes les personnes qui ont dit oui.
reason-drawn-shared = Vous recevez ceci parce que vous avez choisi { $names } et que le tirage au sort est tombé sur vous.
reason-wrote = Vous recevez ceci parce que vous aviez écrit sur « { $about } » quand nous avons demandé « { $title } ».
reason-idea = Vous recevez ceci parce que vous aviez écrit sur « { $about } » dans votre idée numéro { $number }.
reason-answered = Vous recevez ceci parce que vous aviez répondu à « { $title } ».
reason-and-shared = Vous avez aussi choisi { $names }.
reason-and-drawn = Parmi les personnes concernées, le tirage au sort est tombé sur vous.
reason-own = Vous recevez ceci parce que vous l'avez ouvert de vous-même.
invitation = { $host }, { $title }, aimerait votre avis. Il y a { $questions ->
    [one] une question
    [2] deux questions
    [3] trois questions
   *[other] { $questions } questions
 }, et vous pouvez répondre jusqu'au { $closes }. Vous pourrez savoir ce que cela a donné au plus tard le { $answerBy }.
reminder = « { $title } » est encore ouvert jusqu'au { $closes }. Cela prend moins d'une minute, et ceci est le seul rappel.

question-place = Question { $number } sur { $of }
how-open = Écrivez simplement ici avec vos propres mots.
how-open-shown = Écrivez simplement ici avec vos propres mots. D'autres personnes qui répondent peuvent le lire, sans votre nom.
how-open-travels = Écrivez simplement ici avec vos propres mots. D'autres personnes qui répondent peuvent le lire et dire si elles sont d'accord, sans votre nom. Quand une personne l'a lu, cela peut aussi paraître sur la page publique de la ville. Jamais avec votre nom.
how-choices = Vous pouvez en choisir plusieurs. Appuyez à nouveau pour annuler.
how-choices-max = Vous pouvez en choisir jusqu'à { $max }. Appuyez à nouveau pour annuler.
how-scale = { $from } : { $low }, { $to } : { $high }.
how-ranking = Appuyez sur ce que vous mettez en premier, puis sur le suivant, et ainsi de suite. Vous pouvez vous arrêter quand vous voulez.
scale-end = { $value } – { $meaning }
ticked = ✓ { $label }
ranked = { $place }. { $label }
ranking-undo = Appuyez sur un de vos choix pour l'enlever de la liste.
ranking-rewrite = Voulez-vous changer l'ordre ? Alors écrivez-le, par exemple : { $example }.
ranking-order = Votre ordre :
ranking-first-place = Place 1 : { $question }
ranking-place = Place { $place }
button-done = Terminé
button-next = Continuer
button-send = Envoyer
button-skip = Passer
button-why = Pourquoi moi ?
button-stop = Stop
button-not-this = Pas cette fois
button-answer = Répondre
button-rewrite = Réécrire
button-change = Corriger
button-change-named = Corriger : { $title }

too-many-choices = Vous pouvez en choisir jusqu'à { $max }. Appuyez sur un de vos choix pour l'enlever.
statement-more = Merci, c'est reçu. Écrivez-en plus si vous voulez, ou appuyez sur Continuer.
statement-added = Merci, c'est ajouté.
statement-known = Je l'ai déjà, mot pour mot.
statements-full = J'ai { $max } messages de vous là-dessus, et il n'y a plus de place. Vous pouvez tout réécrire en un seul.
rewrite-how = Réécrivez, et je mets cela à la place de ce que vous aviez écrit.
change-which = Quelle réponse voulez-vous corriger ?
change-how = Choisissez autre chose, et cela remplacera votre ancienne réponse. Il ne se passe rien avant.
answer-changed = C'est corrigé. C'est la nouvelle réponse qui compte.
declined = Très bien, on laisse celle-ci. On ne vous la posera plus.
already-answered = Vous avez répondu, et cela compte. Écrivez « mes réponses » si vous voulez voir ou corriger.
slip-choice = Cela ne correspondait à aucune des réponses. Appuyez sur l'une d'elles, ou écrivez son numéro.
slip-open = Je n'ai pas pu lire cela comme une réponse. Pouvez-vous l'écrire en quelques mots ?
slip-ranking = Je n'ai pas réussi à le relier à ce que vous pouvez choisir. Écrivez les numéros ou les noms dans l'ordre que vous voulez, par exemple : { $example }.
slip-ranking-twice = Vous avez écrit deux fois : { $label }. Écrivez chaque chose une fois, la première en tête, par exemple : { $example }.
slip-last = Alors on laisse celle-ci. Appuyez sur Répondre quand vous voudrez, ou écrivez « aide » si vous voulez voir ce que je sais faire.
not-open-yet = « { $title } » n'est pas encore ouvert. Ouverture le { $opens }.
drawn-only = « { $title } » est demandé à des personnes tirées au sort, pour que les réponses parlent pour tout le monde. Cette fois, le tirage n'est pas tombé sur vous.

receipt = Merci ! Votre réponse à « { $title } » porte le numéro { $number }. { $host } la lit.
receipt-put-first = Vous avez mis en premier : { $first }.
receipt-promise = { $decider } décide. Vous apprendrez ce qu'est devenue votre réponse au plus tard le { $answerBy } – même si c'est non.
receipt-promise-asks = { $decider } décide. La réponse est promise au plus tard pour le { $answerBy } – même si c'est non.
receipt-add = Si vous pensez à autre chose, écrivez-le simplement ici.

# Pourquoi, et ce que vous avez dit.
why-nothing = Je ne vous ai encore rien demandé. Quand je le ferai, je dirai pourquoi, et vous pourrez écrire « pourquoi » pour voir ce qui peut changer.
frame-why = Pourquoi nous demandons : { $why }
frame-open = Ce qui peut changer : { $open }
frame-settled = Ce qui est fixé : { $settled }
frame-decider = { $decider } décide le { $on }.
frame-host = Qui demande : { $name }, { $title }. Vous pourrez savoir ce que cela a donné au plus tard le { $answerBy }.
corrected = Corrigé le { $on } : « { $was } » est devenu « { $is } ».
stage-draft = Ce n'est pas encore demandé.
stage-scheduled = Ce n'est pas encore demandé.
stage-open = Vous pouvez répondre jusqu'au { $closes }.
stage-closed = Fermé. Les réponses sont lues, et la décision est prise le { $decision }. La réponse est promise au plus tard pour le { $answerBy }.
stage-answered = C'est décidé.
stage-archived = Terminé.
stage-withdrawn = Retiré.
answers-intro = Voici ce que vous avez dit :
answers-none = Je n'ai gardé aucune réponse de vous.
listed = { $names }
scale-said = { $value } sur { $to }
