# Wiederkommen: was am Ende gesagt wurde, das Echo einer Entscheidung, spätere Schritte, und wenn eine Frage zurückgezogen wird.

closing = »{ $title }« ist zu Ende. { $answered } Menschen haben geantwortet. Das wurde gesagt:
closing-few = »{ $title }« ist zu Ende. Nur wenige haben geantwortet, deshalb zeige ich keine Zahlen. Aber jede Antwort wird gelesen.
closing-next = Am { $on } entscheidet { $decider }. Bis zum { $answerBy } hörst du, was aus deiner Antwort geworden ist.
counts-too-few = Weniger als fünf haben hier etwas gesagt, deshalb zeige ich keine Zahlen.
count-choice = { $label }: { $people }
count-first = { $label }: bei { $people } Menschen ganz oben
count-first-ranked = { $label }: bei { $people } Menschen ganz oben, im Schnitt Platz { $rank }
count-few = { $label }: zu wenige zum Zeigen
count-scale = Im Schnitt { $average } von { $to }, bei { $people } Antworten
count-statements = { $people } Menschen haben { $statements } Nachrichten geschrieben

echo-intro = Du hast am { $answered } auf »{ $title }« geantwortet. Das ist daraus geworden.
echo-you-wrote = Du hast geschrieben:
echo-you-chose = Du hast gewählt:
echo-you-put-first = Bei dir stand ganz oben:
echo-you-said = Du hast gesagt:
echo-you-also-said = Du hast auch gesagt:
alike-few = Nur wenige haben dasselbe gesagt, und es zählt.
alike-choice = { $others } andere haben dasselbe gewählt.
alike-several = Mehrere andere haben dasselbe gewählt.
alike-theme = { $others } andere haben etwas Ähnliches gesagt ({ $theme }).
verdict-adopted = Das ist ein Ja
verdict-in-part = Das ist zum Teil ein Ja
verdict-not-adopted = Das ist ein Nein
verdict-postponed = Das muss warten
verdict-passed-on = Das ist weitergegeben
echo-why = Warum: { $why }
echo-next = Wie es weitergeht: { $next }
echo-no-part = Die Entscheidung geht nicht auf das ein, was du gesagt hast. { $host } hat es gelesen, und es bleibt festgehalten.
echo-decided-by = Entschieden hat das { $name }, { $title }, am { $on }.
echo-milestone = Versprochen bis zum { $dueOn }: { $what }
echo-milestones-told = Ich sage dir Bescheid, wenn es so weit ist. Und auch, wenn nicht.
heard-question = Noch eine letzte Frage: Fühlst du dich gehört?
button-heard-yes = Ja
button-heard-partly = Zum Teil
button-heard-no = Nein
button-ledger = Alles ansehen
heard-yes = Danke. Dafür bin ich da.
heard-partly = Danke, dass du das sagst. Es wird mitgezählt, ohne deinen Namen.
heard-no = Danke, dass du es offen sagst. Es wird mitgezählt, ohne deinen Namen.

milestone-intro = Es gibt Neues zu »{ $title }«. Am { $answered } hast du geantwortet:
milestone-done = Es ist geschafft
milestone-delayed = Es dauert länger
milestone-dropped = Daraus wird nichts
milestone-new-date = Der neue Termin ist der { $dueOn }. Du hörst wieder von mir.

withdrawn = »{ $title }« wurde zurückgezogen. Darüber wird diesmal nicht entschieden.
withdrawn-end = Trotzdem danke für deine Antwort. { $host } hat sie bekommen.
