# Fragen an die Person aus der Politik, die entscheidet: eine stellen, was damit geschieht, und die Antworten.

invitation-questions = Du kannst auch { $name }, { $hostTitle }, etwas fragen. { $answers ->
    [one] Die Frage, die die meisten stellen, wird
   *[other] Die { $answers } Fragen, die die meisten stellen, werden
 } bis zum { $answerBy } beantwortet.
frame-questions = Du kannst { $name }, { $hostTitle }, etwas fragen. Schreib „Frage an { $name }“. Antwort gibt es bis zum { $answerBy }.
receipt-questions = Hast du eine Frage an { $name }, { $hostTitle }? Schreib „Frage an { $name }“: Was die meisten fragen, wird bis zum { $answerBy } beantwortet.
button-decider-ask = { $name } fragen
decider-write = Was möchtest du { $name }, { $hostTitle }, fragen? Schreib es einfach hier. Niemand erfährt, wer du bist, also lass deinen Namen weg.
decider-let-be = Alles gut. Schreib „Frage an { $name }“, wenn dir etwas einfällt.
decider-long = Das ist zu lang für eine Frage. Es ist Platz für { $max } Zeichen.
decider-left-out = Was direkt zu dir führt, habe ich weggelassen, bevor ich die Frage weitergegeben habe.
decider-closed = An { $name } können keine Fragen zu „{ $title }“ mehr gestellt werden. Was rechtzeitig kam, wird bis zum { $answerBy } beantwortet.
decider-enough = Du hast { $name } schon { $questions ->
    [3] drei
   *[other] { $questions }
 } Fragen gestellt. Nimm eine zurück, wenn du lieber etwas anderes fragen möchtest.
decider-receipt = Danke! Das ist Frage Nummer { $number } an { $name }:
decider-receipt-next = Wenn geschlossen ist, fassen wir ähnliche Fragen zusammen. { $answers ->
    [one] Die Frage, die die meisten gestellt haben, beantwortet { $name }
   *[other] Die { $answers } Fragen, die die meisten gestellt haben, beantwortet { $name }
 } bis zum { $answerBy }. Alle, die dabei waren, bekommen die Antworten. Du hörst auch, was aus deiner Frage wurde, wenn sie nicht darunter ist.
decider-receipt-silent = Du hast gesagt, dass ich dir nicht mehr schreiben darf. Die Antwort steht deshalb bis zum { $answerBy } auf der öffentlichen Seite.
decider-receipt-anonymous = Deine Frage wird ohne deinen Namen gelesen. { $name } kann nicht sehen, wer du bist.
button-decider-back = Frage zurücknehmen
button-decider-back-one = { $number } zurücknehmen
decider-back = Frage Nummer { $number } ist zurückgenommen und geht nicht an { $name }.
decider-back-already = Diese Frage ist schon zurückgenommen.
decider-back-which = Diese Frage ist keine von deinen. Welche möchtest du zurücknehmen?

# Die Antworten, an alle, die dabei waren.
decider-answers = Ihr konntet { $name }, { $hostTitle }, zu „{ $title }“ fragen. { $answers ->
    [0] Es gab keine Fragen zu beantworten.
    [one] Hier ist die Antwort auf die Frage, die die meisten gestellt haben.
   *[other] Hier sind die Antworten auf die Fragen, die die meisten gestellt haben.
 }
decider-answer-yours = Du hast geschrieben: „{ $question }“
decider-support = { $people ->
    [5] Mindestens fünf haben das gefragt
    [10] Mindestens zehn haben das gefragt
   *[other] Mindestens { $people } haben das gefragt
 }.
decider-support-few = Weniger als fünf haben das gefragt.
decider-support-groups = { $people ->
    [5] Mindestens fünf haben das gefragt
    [10] Mindestens zehn haben das gefragt
   *[other] Mindestens { $people } haben das gefragt
 }, viele davon aus: { $groups }.
decider-signed = { $name }, { $hostTitle }
decider-fate = Deine Frage Nummer { $number } wurde nicht beantwortet. Du hast geschrieben:
decider-fate-none = Sie war nicht unter dem, was { $name } zu lesen bekam.
decider-fate-aside = Sie wurde beiseitegelegt und ging nicht an { $name }. Die Begründung: { $why }
decider-fate-less = Sie wurde gelesen und steht auf der Liste als „{ $question }“. { $answers ->
    [one] Beantwortet wurde eine Frage, hinter der mehr Menschen stehen oder die früher kam.
   *[other] Beantwortet wurden { $answers } Fragen, hinter denen mehr Menschen stehen oder die früher kamen.
 }
button-decider-host = { $host } schreiben

# Wenn die Antworten länger dauern.
standing-promised-decider = Die Antworten waren bis zum { $first } versprochen.
lateness-decider-late = Du warst bei „{ $title }“ dabei, und { $name } sollte eure Fragen beantwortet haben. Die Antworten sind nicht gekommen, und das tut uns leid.
lateness-decider-again = Die Antworten von { $name } zu „{ $title }“ verspäten sich weiter.
lateness-decider-moved = Du warst bei „{ $title }“ dabei, wo { $name } eure Fragen beantwortet. Es wird länger dauern.
lateness-decider-stands = Das Versprechen gilt weiter. Du hörst von mir, wenn { $name } geantwortet hat.
post-decider-late = { $name } sollte eure Fragen zu „{ $title }“ beantwortet haben. Die Antworten sind noch nicht gekommen.
post-decider-again = Die Antworten von { $name } zu „{ $title }“ verspäten sich weiter.
post-decider-moved = Die Antworten von { $name } auf eure Fragen zu „{ $title }“ werden länger dauern.
post-decider-stands = Das Versprechen gilt weiter. Die Antworten werden auf der öffentlichen Seite stehen.

# Auf der öffentlichen Seite.
ledger-decider = Fragen an { $name }, { $title }
ledger-decider-waiting = Was die meisten fragen, wird bis zum { $answerBy } beantwortet.
ledger-decider-asked = So viele haben gefragt: mindestens { $people }
ledger-decider-asked-few = Weniger als fünf haben gefragt.
ledger-decider-answered = Beantwortet am { $on }
ledger-decider-not-answered = Nicht beantwortet
ledger-promise-decider = { $name } beantwortet, was die meisten fragen
ledger-overdue-decider = Die Antworten von { $name }

# Wenn mehrere dasselbe fragten, und wenn die Antworten noch einmal gelesen werden.
decider-joined = Deine Frage wurde zusammen mit denen von anderen gestellt, die dasselbe wissen wollten.
button-decider-read = Antworten lesen: { $name }
missed-answers = { $name } hat eure Fragen zu „{ $title }“ beantwortet.

told-refused-asked = In Ordnung. Deine Frage wird trotzdem gelesen, und die Antworten werden auf der öffentlichen Seite stehen. Ich schreibe dir nicht darüber.

# Unter meinen Antworten.
asked-own = Deine Frage Nummer { $number } an { $name }:
asked-waiting = { $name } beantwortet die Fragen, die die meisten stellen, bis zum { $answerBy }. { $own ->
    [one] Ist deine
   *[other] Sind deine
 } nicht dabei, erfährst du auch das.
asked-answered = Das hat { $name } beantwortet.
asked-not-chosen = Sie war nicht unter denen, die { $name } beantwortet hat. Auf der Liste steht sie als „{ $question }“.
asked-answered-others = { $name } hat die Fragen beantwortet, die die meisten gestellt haben.

# Beim Schließen, unter der Entscheidung und wenn alles zurückgezogen ist.
closing-decider = { $name } beantwortet bis zum { $answerBy } die Fragen, die die meisten gestellt haben.
echo-decider-answered = { $name } hat am { $on } die Fragen beantwortet, die die meisten gestellt haben.
echo-decider-late = { $name } hat eure Fragen noch nicht beantwortet.
told-again-asked = Du hast { $name } zu „{ $title }“ etwas gefragt, und jetzt ist geschlossen. Du hast nicht gesagt, ob du die Antwort hören möchtest.
withdrawn-asked = Deshalb beantwortet { $name } auch eure Fragen nicht.

# Unter dem Beitrag in einer Gruppe.
post-decider-answers = { $name }, { $hostTitle }, hat eure Fragen zu „{ $title }“ beantwortet.
ledger-feed-answers = { $name } antwortet: { $title }
