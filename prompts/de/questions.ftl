# Gefragt werden, antworten und die Quittung bekommen.

reason-shared = Du bekommst das, weil du { $names } gewählt hast.
reason-everyone = Du bekommst das, weil du gesagt hast, dass wir dich fragen dürfen, wenn es um die Stadt geht.
reason-drawn = Du bekommst das, weil du unter allen, die Ja gesagt haben, ausgelost wurdest.
reason-drawn-shared = Du bekommst das, weil du { $names } gewählt hast und ausgelost wurdest.
reason-wrote = Du bekommst das, weil du über »{ $about }« geschrieben hast, als es um »{ $title }« ging.
reason-idea = Du bekommst das, weil du in deiner Idee Nummer { $number } über »{ $about }« geschrieben hast.
reason-answered = Du bekommst das, weil du auf »{ $title }« geantwortet hast.
reason-and-shared = Du hast auch { $names } gewählt.
reason-and-drawn = Unter allen, um die es geht, wurdest du ausgelost.
reason-own = Du bekommst das, weil du selbst zu dieser Frage gekommen bist.
invitation = { $host }, { $title }, möchte gern von dir hören. Es { $questions ->
    [one] ist eine Frage
   *[other] sind { $questions } Fragen
 }, und du kannst bis { $closes } Uhr antworten. Bis zum { $answerBy } kannst du hören, was daraus geworden ist.
reminder = »{ $title }« ist noch bis { $closes } Uhr offen. Es dauert keine Minute, und ich erinnere dich nur dieses eine Mal.

question-place = Frage { $number } von { $of }
how-open = Schreib es einfach hier, mit deinen eigenen Worten.
how-open-shown = Schreib es einfach hier, mit deinen eigenen Worten. Andere, die antworten, können es zu lesen bekommen, ohne deinen Namen.
how-open-travels = Schreib es einfach hier, mit deinen eigenen Worten. Andere, die antworten, können es zu lesen bekommen und sagen, ob sie zustimmen. Hat ein Mensch es gelesen, kann es auch auf der öffentlichen Seite der Stadt stehen. Nie mit deinem Namen.
how-choices = Du kannst mehrere wählen. Tipp noch einmal, um eins wegzunehmen.
how-choices-max = Du kannst bis zu { $max } wählen. Tipp noch einmal, um eins wegzunehmen.
how-scale = { $from } heißt { $low }, { $to } heißt { $high }.
how-ranking = Tipp auf das, was bei dir oben steht, dann auf das Nächste, und so weiter. Du kannst jederzeit aufhören.
scale-end = { $value } – { $meaning }
ticked = ✓ { $label }
ranked = { $place }. { $label }
ranking-undo = Tipp auf etwas, das du gewählt hast, um es wieder von der Liste zu nehmen.
ranking-rewrite = Möchtest du tauschen? Dann schreib die Reihenfolge, zum Beispiel: { $example }.
ranking-order = Deine Reihenfolge:
ranking-first-place = 1. Platz: { $question }
ranking-place = { $place }. Platz
button-done = Fertig
button-next = Weiter
button-send = Senden
button-skip = Überspringen
button-why = Warum ich?
button-stop = Stopp
button-not-this = Diesmal nicht
button-answer = Jetzt antworten
button-rewrite = Neu schreiben
button-change = Ändern
button-change-named = Ändern: { $title }

too-many-choices = Du kannst bis zu { $max } wählen. Tipp auf eins, das du gewählt hast, um es wegzunehmen.
statement-more = Danke, das habe ich. Schreib mehr, wenn du magst, oder tipp auf »Weiter«.
statement-added = Danke, das habe ich dazugeschrieben.
statement-known = Das habe ich schon, Wort für Wort.
statements-full = Ich habe dazu { $max } Nachrichten von dir, und mehr passen nicht hin. Du kannst alles noch einmal in einer schreiben.
rewrite-how = Schreib es neu, dann ersetzt es das, was du vorher geschrieben hast.
change-which = Welche Antwort möchtest du ändern?
change-how = Wähl etwas anderes, dann ersetzt es deine alte Antwort. Bis dahin ändert sich nichts.
answer-changed = Geändert. Jetzt zählt die neue Antwort.
declined = In Ordnung, das lassen wir. Dazu frage ich dich nicht noch einmal.
already-answered = Du hast geantwortet, und es zählt. Schreib »Meine Antworten«, wenn du etwas nachsehen oder ändern willst.
slip-choice = Das passt für mich zu keiner der Antworten. Tipp auf eine oder schreib ihre Nummer.
slip-open = Das konnte ich nicht als Antwort lesen. Schreibst du es in ein paar Worten?
slip-ranking = Das passt für mich nicht zu dem, was du wählen kannst. Schreib Nummern oder Namen in deiner Reihenfolge, zum Beispiel: { $example }.
slip-ranking-twice = Du hast { $label } zweimal geschrieben. Schreib jedes nur einmal, das Oberste zuerst, zum Beispiel: { $example }.
slip-last = Lassen wir das erst mal. Tipp auf »Jetzt antworten«, wann immer du magst, oder schreib »Hilfe«, wenn du sehen willst, was ich kann.
not-open-yet = »{ $title }« hat noch nicht angefangen. Los geht es am { $opens } Uhr.
drawn-only = Bei »{ $title }« fragen wir Menschen, die ausgelost wurden. So können die Antworten für alle sprechen. Diesmal ist das Los nicht auf dich gefallen.

receipt = Danke! Deine Antwort auf »{ $title }« hat die Nummer { $number }. { $host } liest sie.
receipt-put-first = Bei dir steht { $first } oben.
receipt-promise = Darüber entscheidet { $decider }. Bis zum { $answerBy } hörst du, was aus deiner Antwort geworden ist – auch wenn es ein Nein ist.
receipt-promise-asks = Darüber entscheidet { $decider }. Eine Antwort ist bis zum { $answerBy } versprochen – auch wenn es ein Nein ist.
receipt-add = Fällt dir noch etwas ein? Dann schreib es einfach hier.

# Warum, und was du gesagt hast.
why-nothing = Ich habe dich noch nichts gefragt. Wenn ich es tue, sage ich dir, warum. Dann kannst du »Warum« schreiben und siehst, was sich ändern lässt.
frame-why = Warum wir fragen: { $why }
frame-open = Was sich ändern lässt: { $open }
frame-settled = Was schon feststeht: { $settled }
frame-decider = Wer entscheidet: { $decider }, am { $on }.
frame-host = Wer fragt: { $name }, { $title }. Bis zum { $answerBy } kannst du hören, was daraus geworden ist.
corrected = Berichtigt am { $on }: Aus »{ $was }« ist »{ $is }« geworden.
stage-draft = Das ist noch nicht gefragt worden.
stage-scheduled = Das ist noch nicht gefragt worden.
stage-open = Du kannst bis { $closes } Uhr antworten.
stage-closed = Zu Ende. Die Antworten werden gelesen, und am { $decision } wird entschieden. Eine Antwort ist bis zum { $answerBy } versprochen.
stage-answered = Es ist entschieden.
stage-archived = Abgeschlossen.
stage-withdrawn = Zurückgezogen.
answers-intro = Das hast du gesagt:
answers-none = Ich habe keine Antwort von dir.
listed = { $names }
scale-said = { $value } von { $to }
