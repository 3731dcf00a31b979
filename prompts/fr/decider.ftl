# Des questions à la personne élue qui décide : en poser une, ce qu'elle devient, et les réponses.

invitation-questions = Vous pouvez aussi poser une question à { $name }, { $hostTitle }. { $answers ->
    [one] Celle que le plus de personnes posent aura
    [2] Les deux que le plus de personnes posent auront
    [3] Les trois que le plus de personnes posent auront
    [4] Les quatre que le plus de personnes posent auront
    [5] Les cinq que le plus de personnes posent auront
   *[other] Les { $answers } que le plus de personnes posent auront
 } une réponse au plus tard le { $answerBy }.
frame-questions = Vous pouvez poser une question à { $name }, { $hostTitle }. Écrivez « question à { $name } ». La réponse vient au plus tard le { $answerBy }.
receipt-questions = Avez-vous une question pour { $name }, { $hostTitle } ? Écrivez « question à { $name } » ; celles que le plus de personnes posent auront une réponse au plus tard le { $answerBy }.
button-decider-ask = Question à { $name }
decider-write = Que voulez-vous demander à { $name }, { $hostTitle } ? Écrivez-le simplement ici. Personne ne saura qui vous êtes ; n'écrivez donc pas votre nom.
decider-let-be = Très bien, on en reste là. Écrivez « question à { $name } » si vous pensez à quelque chose.
decider-long = C'est trop long pour une question. Il y a de la place pour { $max } caractères.
decider-left-out = J'ai enlevé ce qui mène directement à vous, avant de transmettre la question.
decider-closed = Les questions à { $name } sur « { $title } » sont fermées. Celles qui sont arrivées à temps auront une réponse au plus tard le { $answerBy }.
decider-enough = Vous avez déjà posé { $questions ->
    [3] trois
   *[other] { $questions }
 } questions à { $name }. Reprenez-en une si vous préférez demander autre chose.
decider-receipt = Merci ! C'est la question numéro { $number } à { $name } :
decider-receipt-next = À la fermeture, nous réunissons les questions qui se ressemblent. { $answers ->
    [one] { $name } répond à celle que le plus de personnes ont posée,
    [2] { $name } répond aux deux que le plus de personnes ont posées,
    [3] { $name } répond aux trois que le plus de personnes ont posées,
    [4] { $name } répond aux quatre que le plus de personnes ont posées,
    [5] { $name } répond aux cinq que le plus de personnes ont posées,
   *[other] { $name } répond aux { $answers } que le plus de personnes ont posées,
 } au plus tard le { $answerBy }. Tout le monde qui a participé reçoit les réponses. Si la vôtre n'en fait pas partie, vous le saurez aussi.
decider-receipt-silent = Vous avez dit que je ne dois plus vous écrire, vous n'aurez donc pas la réponse ici. Elle sera sur la page publique au plus tard le { $answerBy }.
decider-receipt-anonymous = Votre question est lue sans votre nom. { $name } ne peut pas voir qui vous êtes.
button-decider-back = Reprendre
button-decider-back-one = Reprendre la { $number }
decider-back = La question numéro { $number } est reprise et n'ira pas à { $name }.
decider-back-already = Cette question est déjà reprise.
decider-back-which = Cette question n'est pas l'une des vôtres. Laquelle voulez-vous reprendre ?

# Les réponses, à toutes les personnes qui ont participé.
decider-answers = Vous pouviez poser des questions à { $name }, { $hostTitle }, sur « { $title } ». { $answers ->
    [0] Il n'y avait pas de question à laquelle répondre.
    [one] Voici la réponse à la question que le plus de personnes ont posée.
   *[other] Voici les réponses aux questions que le plus de personnes ont posées.
 }
decider-answer-yours = Vous aviez écrit : « { $question } »
decider-support = { $people ->
    [5] Au moins cinq personnes l'ont demandé
    [10] Au moins dix personnes l'ont demandé
   *[other] Au moins { $people } personnes l'ont demandé
 }.
decider-support-few = Moins de cinq personnes l'ont demandé.
decider-support-groups = { $people ->
    [5] Au moins cinq personnes l'ont demandé
    [10] Au moins dix personnes l'ont demandé
   *[other] Au moins { $people } personnes l'ont demandé
 }, dont beaucoup ici : { $groups }.
decider-signed = Bien à vous, { $name }, { $hostTitle }
decider-fate = Votre question numéro { $number } n'a pas eu de réponse. Vous aviez écrit :
decider-fate-none = Elle n'est pas arrivée à temps dans ce que { $name } a pu lire.
decider-fate-aside = Elle a été mise de côté et n'est pas allée à { $name }. En voici la raison : { $why }
decider-fate-less = Elle a été lue et figure dans la liste ainsi : « { $question } ». { $answers ->
    [one] Une question a eu une réponse : plus de personnes l'avaient posée, ou elle était arrivée avant.
    [2] Deux questions ont eu une réponse : plus de personnes les avaient posées, ou elles étaient arrivées avant.
    [3] Trois questions ont eu une réponse : plus de personnes les avaient posées, ou elles étaient arrivées avant.
    [4] Quatre questions ont eu une réponse : plus de personnes les avaient posées, ou elles étaient arrivées avant.
    [5] Cinq questions ont eu une réponse : plus de personnes les avaient posées, ou elles étaient arrivées avant.
   *[other] { $answers } questions ont eu une réponse : plus de personnes les avaient posées, ou elles étaient arrivées avant.
 }
button-decider-host = Écrire à { $host }

# Quand les réponses tardent.
standing-promised-decider = Les réponses étaient promises au plus tard pour le { $first }.
lateness-decider-late = Vous avez participé à « { $title } », et { $name } devait répondre à vos questions. Les réponses ne sont pas arrivées, et nous en sommes désolés.
lateness-decider-again = Les réponses sur « { $title } » tardent encore. C'est { $name } qui doit répondre.
lateness-decider-moved = Vous avez participé à « { $title } », où { $name } répond à vos questions. Cela va prendre plus de temps.
lateness-decider-stands = La promesse tient toujours. Je vous écris quand { $name } aura répondu.
post-decider-late = { $name } devait répondre à vos questions sur « { $title } ». Les réponses ne sont pas encore arrivées.
post-decider-again = Les réponses sur « { $title } » tardent encore. C'est { $name } qui doit répondre.
post-decider-moved = Les réponses à vos questions sur « { $title } » vont prendre plus de temps. C'est { $name } qui répond.
post-decider-stands = La promesse tient toujours. Les réponses seront sur la page publique.

# Sur la page que tout le monde peut lire.
ledger-decider = Questions à { $name }, { $title }
ledger-decider-waiting = Celles que le plus de personnes posent auront une réponse au plus tard le { $answerBy }.
ledger-decider-asked = Ont posé une question : au moins { $people }
ledger-decider-asked-few = Moins de cinq personnes ont posé une question.
ledger-decider-answered = Réponse donnée le { $on }
ledger-decider-not-answered = Sans réponse
ledger-promise-decider = { $name } répond aux questions que le plus de personnes posent
ledger-overdue-decider = Les réponses attendues : { $name }

# Quand plusieurs ont demandé la même chose, et quand on relit les réponses.
decider-joined = Votre question a été posée avec celles d'autres personnes qui demandaient la même chose.
button-decider-read = Lire : { $name }
missed-answers = { $name } a répondu à vos questions sur « { $title } ».

told-refused-asked = Pas de souci. Votre question sera lue quand même, et les réponses seront sur la page publique. Je ne vous écrirai pas à ce sujet.

# Sous mes réponses.
asked-own = Votre question numéro { $number } à { $name } :
asked-waiting = { $name } répond aux questions que le plus de personnes posent au plus tard le { $answerBy }. Si { $own ->
    [one] la vôtre n'en fait
   *[other] les vôtres n'en font
 } pas partie, vous le saurez aussi.
asked-answered = { $name } y a répondu.
asked-not-chosen = Elle n'est pas parmi celles auxquelles { $name } a répondu. Elle figure dans la liste ainsi : « { $question } ».
asked-answered-others = { $name } a répondu aux questions que le plus de personnes ont posées.

# À la fermeture, sous la décision, et quand tout est retiré.
closing-decider = { $name } répond aux questions que le plus de personnes ont posées au plus tard le { $answerBy }.
echo-decider-answered = { $name } a répondu le { $on } aux questions que le plus de personnes avaient posées.
echo-decider-late = { $name } n'a pas encore répondu à vos questions.
told-again-asked = Vous aviez posé une question à { $name } sur « { $title } », et c'est maintenant fermé. Vous n'avez pas dit si vous voulez connaître la réponse.
withdrawn-asked = C'est pourquoi { $name } ne répondra pas non plus à vos questions.

# Sous la publication dans un groupe.
post-decider-answers = { $name }, { $hostTitle }, a répondu à vos questions sur « { $title } ».
ledger-feed-answers = { $name } répond : { $title }
