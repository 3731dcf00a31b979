# Ideen zur Abstimmung: drei auf einmal, Ja zu beliebig vielen, und was die Abstimmung ergab.

how-ballot = Sie kommen zu dritt, in deiner eigenen Reihenfolge. Sag Ja zu so vielen, wie du willst. { $choose ->
    [one] Gewählt ist die Idee, zu der die meisten Ja sagen.
   *[other] Gewählt sind die { $choose } Ideen, zu denen die meisten Ja sagen.
 } Du kannst jederzeit aufhören und es ändern, bis geschlossen wird.
how-ballot-budget = Sie kommen zu dritt, in deiner eigenen Reihenfolge. Sag Ja zu so vielen, wie du willst. Zu verteilen gibt es { $budget }: Alle, die abstimmen, haben einen gleich großen Teil davon, und deiner geht an das, wozu du Ja sagst. Du kannst jederzeit aufhören und es ändern, bis geschlossen wird. Wenn mindestens { $least } abstimmen, werden danach alle Stimmen veröffentlicht, ohne wer, wann und wo, damit alle nachzählen können.
slip-ballot = Tipp auf den Knopf, oder schreib »zeigen«, dann zeige ich dir die ersten Ideen. Zu jeder kannst du Ja oder Nein schreiben.
button-ballot-first = Ideen zeigen
button-ballot-yes = Ja dazu
button-ballot-pass = Diese nicht
button-ballot-one = Noch eine
button-ballot-two = Noch zwei
ballot-place = { $number } von { $of }
ballot-cost = Kosten: { $cost }
ballot-money = { $amount } { $money }
ballot-ideas = { $ideas ->
    [one] Die Idee kommt von jemandem, der hier lebt.
   *[other] Zusammengelegt aus { $ideas } Ideen, die dasselbe sagen.
 }
ballot-said = { $vote ->
    [agree] Du hast Ja gesagt.
   *[unsure] Du hast diese nicht gewählt.
 } Du kannst es ändern, bis geschlossen wird.
ballot-noted = { $vote ->
    [agree] Notiert: Ja.
   *[unsure] Notiert: diese nicht.
 }
ballot-more = Du hast { $seen } von { $all } gesehen. Möchtest du { $more ->
    [one] noch eine sehen
    [2] noch zwei sehen
   *[other] drei weitere sehen
 }? Du kannst jetzt aufhören; was du gesagt hast, zählt.
ballot-thanks = Danke. { $approved ->
    [0] Du hast zu keiner Ja gesagt, und auch das zählt.
    [one] Du hast zu einer Idee Ja gesagt, und es zählt.
   *[other] Du hast zu { $approved } Ideen Ja gesagt, und es zählt.
 } Du kannst es ändern, bis geschlossen wird.
ballot-fine = In Ordnung. Du kannst sie jederzeit sehen, bis geschlossen wird.
ballot-all = Du hast alle gesehen. Tipp oben auf eine, wenn du etwas ändern möchtest.
receipt-ballot = { $approved ->
    [0] Ja zu keiner der Ideen, die du gesehen hast.
    [one] Ja zu einer Idee.
   *[other] Ja zu { $approved } Ideen.
 }
receipt-ballot-more = Es gibt weitere Ideen, zu denen du Ja oder Nein sagen kannst.
ballot-none-approved = { $seen ->
    [one] Du hast zu nichts Ja gesagt; du hast eine Idee gesehen.
   *[other] Du hast zu keiner der { $seen } Ideen, die du gesehen hast, Ja gesagt.
 }
ballot-you-approved = Du hast Ja gesagt zu:
count-ballot = { $proposal }: { $people } sagten Ja
count-ballot-few = { $proposal }: weniger als fünf sagten Ja
vote-chosen = { $count ->
    [one] Die Stimmen sind gezählt. Diese Idee ist gewählt:
   *[other] Die Stimmen sind gezählt. Diese { $count } Ideen sind gewählt:
 }
vote-none = Die Stimmen sind gezählt. Keine Idee ist gewählt.
vote-spent = Kosten zusammen: { $spent } von { $budget }
vote-line = { $proposal }
vote-yours = { $count ->
    [one] Du hast zu einer Idee Ja gesagt. So ging es aus:
   *[other] Du hast zu { $count } Ideen Ja gesagt. So ging es aus:
 }
vote-yours-none = Du hast zu keiner der Ideen Ja gesagt.
vote-fate = { $proposal }: { $fate }
vote-fate-approvals = gewählt. { $people } sagten Ja.
vote-fate-shares = gewählt. { $people } sagten Ja, und ihr Teil vom Geld bezahlt es.
vote-fate-left-over = gewählt. { $people } sagten Ja, und das übrige Geld bezahlt es.
vote-fate-few = nicht gewählt. Weniger als fünf sagten Ja.
vote-fate-fewer = nicht gewählt. { $people } sagten Ja, und mehr sagten Ja zu jeder, die gewählt ist.
vote-fate-lot = nicht gewählt. { $people } sagten Ja, genauso viele wie bei der letzten gewählten, und das Los fiel auf diese.
vote-fate-money = nicht gewählt. { $people } sagten Ja, und ihr Teil vom Geld reichte nicht. Auch das übrige Geld reichte nicht.
vote-fate-lacked = nicht gewählt. { $people } sagten Ja. Ihrem Teil vom Geld fehlten { $lacked } zu den { $cost }, die es kostet, und auch das übrige Geld reichte nicht.
idea-put = Deine Idee (Nummer { $number }) kommt zur Abstimmung in »{ $title }«.
idea-put-merged = { $others ->
    [one] Deine Idee und eine weitere sagen dasselbe, deshalb kommen sie als eine zur Abstimmung:
   *[other] Deine Idee und { $others } weitere sagen dasselbe, deshalb kommen sie als eine zur Abstimmung:
 }
idea-put-as = Das lesen die Leute:
idea-put-when = Abgestimmt werden kann von { $opens } bis { $closes }. Du hörst, wie es deiner Idee erging, auch wenn sie verliert.
idea-put-answer = Auch das Amt selbst antwortet dir noch, spätestens am { $dueOn }.
idea-put-follows = Auch das Amt selbst antwortet dir, wenn es entschieden ist, spätestens am { $dueOn }.
idea-vote-withdrawn = Die Abstimmung »{ $title }« ist zurückgenommen, über deine Idee Nummer { $number } wird also nicht abgestimmt.
idea-vote-without = Deine Idee Nummer { $number } ist in der Abstimmung »{ $title }« nicht mehr dabei.
idea-vote-instead = Die Idee ist nicht vergessen. Du bekommst eine Antwort darauf, spätestens am { $dueOn }.
idea-left-out = Deine Idee (Nummer { $number }) ist gelesen, und sie kommt nicht zur Abstimmung in »{ $title }«. Der Grund:
idea-left-out-answer = Eine Antwort darauf bekommst du trotzdem, spätestens am { $dueOn }.
idea-voted = Deine Idee (Nummer { $number }) stand zur Abstimmung in »{ $title }«. So ging es aus:
ledger-vote = So wurden die Stimmen gezählt
ledger-vote-approvals = { $choose ->
    [one] Alle konnten zu beliebig vielen Ideen Ja sagen. Gewählt ist die mit den meisten Ja.
   *[other] Alle konnten zu beliebig vielen Ideen Ja sagen. Gewählt sind die { $choose } mit den meisten Ja.
 } Eine Idee, zu der weniger als fünf Ja sagten, nimmt nicht teil. Bei Gleichstand entscheidet ein Los, das vor der Abstimmung feststand.
ledger-vote-shares = Es gab { $budget }, gleich verteilt auf alle, die abgestimmt haben. Eine Idee ist gewählt, wenn alle, die Ja zu ihr sagten, sie zusammen mit ihrem Teil bezahlen können; was jeden von ihnen am wenigsten kostet, kommt zuerst. Dann werden die Teile nach und nach größer gemacht, solange das Gewählte nicht mehr kostet, als Geld da ist, und was übrig bleibt, geht an die Ideen mit den meisten Ja, die noch passen. So hat auch eine Idee, die eine kleinere Gruppe möchte, ihre Chance. Eine Idee, zu der weniger als fünf Ja sagten, nimmt nicht teil. Bei Gleichstand entscheidet ein Los, das vor der Abstimmung feststand. Die Regel heißt Method of Equal Shares.
ledger-vote-file = Alle { $voters } Stimmen, ohne wer, wann und wo, damit alle nachzählen können
ledger-vote-hash = Die SHA-256 der Datei ist { $hash }. Ekko zählt sie nach mit »ekko vote DATEI --verify«.
ledger-vote-unlisted = Die Stimmen sind nicht veröffentlicht: Es sind so wenige, dass jemand daran zu erkennen wäre.
ledger-vote-totals = Alle können anhand der Zahlen oben nachzählen.
receipt-vote = Danke! Deine Antwort auf »{ $title }« hat die Nummer { $number }, und deine Stimme zählt.
