# Orte: auf die Karte zeigen oder schreiben, wo es ist.

how-place = Schreib eine Straße, einen Platz oder einen anderen Ort in der Stadt, oder schick einen Ort auf der Karte, wenn dein Chat das kann. Ich behalte nur ungefähr wo, nie eine Hausnummer.
how-place-form = Eine Straße, ein Platz oder ein anderer Ort
place-said = { $near } ({ $district })
echo-you-pointed = Du hast gezeigt auf:
place-which = Ich kann nicht erkennen, welchen Ort du meinst. Ist es einer von diesen?
place-which-district = { $name } gibt es in mehreren Teilen der Stadt. Welchen Ort meinst du?
place-words-left = Hier behalte ich nur den Ort, nicht was du sonst geschrieben hast. Wenn es weitergegeben werden soll, schick es noch einmal, sobald du fertig geantwortet hast. Dann helfe ich dir dabei.
repoint-how = Schreib oder schick einen anderen Ort, dann zählt er statt des alten.
slip-place = Diesen Ort finde ich in der Stadt nicht. Schreib den Namen einer Straße oder eines Ortes in der Nähe, zum Beispiel { $example }.
slip-place-here = Ich kann nicht sehen, wo du bist. Schreib den Namen der Straße oder eines Ortes in der Nähe, zum Beispiel { $example }.
slip-place-outside = Dieser Ort liegt außerhalb der Stadt. Meintest du einen Ort hier? Schreib zum Beispiel { $example }, oder schick den Ort noch einmal.
slip-place-no-map = Im Moment kann ich keine Orte in der Stadt finden. Versuch es bitte später noch einmal.
place-sent = Du hast einen Ort bei { $name } geschickt.
place-is-answer = Gehört er zu deiner Antwort? Ich behalte nur den Namen, nicht den Punkt auf der Karte.
place-not-asked = Du hast einen Ort bei { $name } geschickt, aber hier geht es um etwas anderes.
place-what = Gerade frage ich nichts. Wenn du etwas dazu sagen möchtest, schreib es und nenne { $name }. Dann frage ich, wohin es gehen soll.
place-nameless = Du hast einen Ort geschickt, aber ich kann nicht sehen, wie er heißt. Schreibst du in ein paar Worten, wo es ist?
button-place-answer = Ja, nimm ihn dazu

alike-few-place = Ich zeige nicht, wie viele andere auf { $place } gezeigt haben, damit niemand herausfindet, wer sie sind.
alike-place = { $others } andere haben auf { $place } gezeigt.

# Die Karte, auf der nur steht, worüber genug Menschen etwas gesagt haben.
map-alt = Karte der Stadt. { $title } { $lines }.
map-line = { $label }: { $people }
map-line-few = { $label }: nicht gezeigt
map-squares = Ein dunkles Feld ist { $metres } Meter breit, und mindestens fünf Menschen haben darauf gezeigt.
map-square = bei { $name }: { $people }
map-none = Niemand hat auf { $names } gezeigt.
