# In Gruppen, auf Servern und auf der Seite: Das sehen alle, deshalb steht hier nie etwas, das jemand privat gesagt hat.

under-post = Hallo, ich bin Ekko, ein Programm. Was du unter dem Beitrag geschrieben hast, können alle lesen. Deshalb zählt es nicht als Antwort. Tipp hier, wenn du antworten willst: Das ist privat und dauert keine Minute.
post-how = { $host }, { $title }, fragt. { $questions ->
    [one] Eine Frage
   *[other] { $questions } Fragen
 }, keine Minute, und deine Antwort ist privat. Du kannst bis { $closes } Uhr antworten. Alle, die antworten, können bis zum { $answerBy } hören, was daraus geworden ist.
post-count = Bisher haben mindestens { $answered } geantwortet.
post-count-few = Bisher haben weniger als fünf geantwortet.
post-closed = Zu Ende. { $answered } haben geantwortet.
post-closed-least = Zu Ende. Mindestens { $answered } haben geantwortet.
post-closed-few = Zu Ende.
button-answer-private = Privat antworten
post-closing = »{ $title }« ist zu Ende. { $answered } Menschen haben geantwortet. Das wurde gesagt:
post-closing-least = »{ $title }« ist zu Ende. Mindestens { $answered } Menschen haben geantwortet. Das wurde gesagt:
post-closing-few = »{ $title }« ist zu Ende. Danke an alle, die geantwortet haben.
post-outcome = Es ist entschieden: »{ $title }«.
post-milestone = Neues zu »{ $title }«:
