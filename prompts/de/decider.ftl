# Fragen an die Person aus der Politik, die entscheidet: eine stellen, was damit geschieht, und die Antworten.

invitation-questions = Sie können auch { $name }, { $hostTitle }, etwas fragen. { $answers ->
    [one] Die Frage, die die meisten stellen, wird
   *[other] Die { $answers } Fragen, die die meisten stellen, werden
 } bis zum { $answerBy } beantwortet.
frame-questions = Sie können { $name }, { $hostTitle }, etwas fragen. Schreiben Sie „Frage an { $name }“. Antwort gibt es bis zum { $answerBy }.
receipt-questions = Haben Sie eine Frage an { $name }, { $hostTitle }? Schreiben Sie „Frage an { $name }“: Was die meisten fragen, wird bis zum { $answerBy } beantwortet.
button-decider-ask = { $name } fragen
decider-write = Was möchten Sie { $name }, { $hostTitle }, fragen? Schreiben Sie es einfach hier. Niemand erfährt, wer Sie sind, also lassen Sie Ihren Namen weg.
decider-long = Das ist zu lang für eine Frage. Es ist Platz für { $max } Zeichen.
decider-left-out = Was direkt zu Ihnen führt, habe ich weggelassen, bevor ich die Frage weitergegeben habe.
decider-closed = An { $name } können keine Fragen zu „{ $title }“ mehr gestellt werden. Was rechtzeitig kam, wird bis zum { $answerBy } beantwortet.
decider-enough = Sie haben { $name } schon { $questions ->
    [3] drei
   *[other] { $questions }
 } Fragen gestellt. Nehmen Sie eine zurück, wenn Sie lieber etwas anderes fragen möchten.
decider-receipt = Danke! Das ist Frage Nummer { $number } an { $name }:
decider-receipt-next = Wenn geschlossen ist, fassen wir ähnliche Fragen zusammen. { $answers ->
    [one] Die Frage, die die meisten gestellt haben, beantwortet { $name }
   *[other] Die { $answers } Fragen, die die meisten gestellt haben, beantwortet { $name }
 } bis zum { $answerBy }. Alle, die dabei waren, bekommen die Antworten. Sie hören auch, was aus Ihrer Frage wurde, wenn sie nicht darunter ist.
decider-receipt-silent = Sie haben gesagt, dass ich Ihnen nicht mehr schreiben darf. Die Antwort steht deshalb bis zum { $answerBy } auf der öffentlichen Seite.
decider-receipt-anonymous = Ihre Frage wird ohne Ihren Namen gelesen. { $name } kann nicht sehen, wer Sie sind.
button-decider-back = Frage zurücknehmen
decider-back = Frage Nummer { $number } ist zurückgenommen und geht nicht an { $name }.
decider-back-already = Diese Frage ist schon zurückgenommen.

# Die Antworten, an alle, die dabei waren.
decider-answers = Sie konnten { $name }, { $hostTitle }, zu „{ $title }“ fragen. { $answers ->
    [0] Es gab keine Fragen zu beantworten.
    [one] Hier ist die Antwort auf die Frage, die die meisten gestellt haben.
   *[other] Hier sind die Antworten auf die Fragen, die die meisten gestellt haben.
 }
decider-answer-yours = Ihre Frage ist eine von denen, die beantwortet sind: „{ $question }“
decider-support = { $people } haben das gefragt.
decider-support-few = Weniger als fünf haben das gefragt.
decider-support-groups = { $people } haben das gefragt, viele davon aus: { $groups }.
decider-signed = { $name }, { $hostTitle }
decider-fate = Ihre Frage Nummer { $number } wurde nicht beantwortet. Sie schrieben:
decider-fate-none = Sie war nicht unter dem, was { $name } zu lesen bekam.
decider-fate-aside = Sie wurde beiseitegelegt und ging nicht an { $name }. Die Begründung: { $why }
decider-fate-less = Sie wurde gelesen und steht auf der Liste als „{ $question }“. { $answers ->
    [one] Beantwortet wurde eine Frage, hinter der mehr Menschen stehen oder die früher kam.
   *[other] Beantwortet wurden { $answers } Fragen, hinter denen mehr Menschen stehen oder die früher kamen.
 }
button-decider-host = { $host } schreiben

# Wenn die Antworten länger dauern.
standing-promised-decider = Die Antworten waren bis zum { $first } versprochen.
lateness-decider-late = Sie waren bei „{ $title }“ dabei, und { $name } sollte Ihre Fragen beantwortet haben. Die Antworten sind nicht gekommen, und das tut uns leid.
lateness-decider-again = Die Antworten von { $name } zu „{ $title }“ verspäten sich weiter.
lateness-decider-moved = Sie waren bei „{ $title }“ dabei, wo { $name } Ihre Fragen beantwortet. Es wird länger dauern.
lateness-decider-stands = Das Versprechen gilt weiter. Sie hören von mir, wenn { $name } geantwortet hat.
post-decider-late = { $name } sollte Ihre Fragen zu „{ $title }“ beantwortet haben. Die Antworten sind noch nicht gekommen.
post-decider-again = Die Antworten von { $name } zu „{ $title }“ verspäten sich weiter.
post-decider-moved = Die Antworten von { $name } auf Ihre Fragen zu „{ $title }“ werden länger dauern.
post-decider-stands = Das Versprechen gilt weiter. Die Antworten werden auf der öffentlichen Seite stehen.

# Auf der öffentlichen Seite.
ledger-decider = Fragen an { $name }, { $title }
ledger-decider-waiting = Was die meisten fragen, wird bis zum { $answerBy } beantwortet.
ledger-decider-asked = So viele haben gefragt: { $people }
ledger-decider-asked-few = Weniger als fünf haben gefragt.
ledger-decider-none = Niemand hat gefragt.
ledger-decider-answered = Beantwortet am { $on }
ledger-decider-not-answered = Nicht beantwortet
ledger-promise-decider = { $name } beantwortet, was die meisten fragen
ledger-overdue-decider = Die Antworten von { $name }
