# Wenn geschlossen wird und wenn entschieden ist: was aus Aussagen wurde, die andere sehen konnten, und aus dem, was man zu denen anderer sagte.

said-others = { $vote ->
    [agree] Du hast { $said ->
        [one] einer Aussage von jemand anderem
       *[other] { $said } Aussagen von anderen
     } zugestimmt.
    [disagree] Du hast { $said ->
        [one] einer Aussage von jemand anderem
       *[other] { $said } Aussagen von anderen
     } nicht zugestimmt.
   *[unsure] Du wusstest es nicht bei { $said ->
        [one] einer Aussage von jemand anderem
       *[other] { $said } Aussagen von anderen
     }.
 }
travelled = Andere haben es gesehen. Dich mitgezählt: { $said }. Insgesamt haben es { $seen } gesehen. Die Aussage hat die Nummer { $number }.
travelled-some = Andere haben es gesehen. Dich mitgezählt: { $said }. Den Rest zeige ich nicht, damit sich die wenigen nicht ausrechnen lassen. Insgesamt haben es { $seen } gesehen. Die Aussage hat die Nummer { $number }.
travelled-seen = Andere haben es gesehen. Insgesamt haben es { $seen } gesehen, du bist mitgezählt. Wie viele davon zustimmen oder nicht, zeige ich nicht, damit sich die wenigen nicht ausrechnen lassen. Die Aussage hat die Nummer { $number }.
travelled-few = Andere konnten es sehen. Wie viele zustimmen oder nicht, zeige ich nicht, damit sich die wenigen nicht ausrechnen lassen.
travelled-merged = Jemand anderes hat fast dasselbe geschrieben, und andere sahen stattdessen diese Worte: { $said }. Insgesamt haben { $seen } sie gesehen.
travelled-merged-some = Jemand anderes hat fast dasselbe geschrieben, und andere sahen stattdessen diese Worte: { $said }. Den Rest zeige ich nicht, damit sich die wenigen nicht ausrechnen lassen. Insgesamt haben { $seen } sie gesehen.
travelled-merged-seen = Jemand anderes hat fast dasselbe geschrieben, und andere sahen stattdessen diese Worte. Insgesamt haben { $seen } sie gesehen. Wie viele davon zustimmen oder nicht, zeige ich nicht, damit sich die wenigen nicht ausrechnen lassen.
travelled-merged-few = Jemand anderes hat fast dasselbe geschrieben, und andere konnten stattdessen diese Worte sehen. Wie viele zustimmen oder nicht, zeige ich nicht, damit sich die wenigen nicht ausrechnen lassen.
travelled-merged-you = { $vote ->
    [agree] Du hast gesagt, dass du ihnen zustimmst.
    [disagree] Du hast gesagt, dass du ihnen nicht zustimmst.
    [unsure] Du hast gesagt, dass du nicht weißt, ob du ihnen zustimmst.
   *[none] Du hast selbst nichts dazu gesagt, deshalb bist du nicht mitgezählt.
 }
travelled-not = Andere haben es nicht zu sehen bekommen. { $reason } Es zählt weiter als deine Antwort.
travelled-unread = Andere konnten es nicht mehr sehen, weil es vor dem Ende nicht rechtzeitig gelesen wurde. Das tut uns leid. Es zählt weiter als deine Antwort.
travelled-agree = { $people ->
    [0] niemand stimmt zu
   *[other] { $people } stimmen zu
 }
travelled-disagree = { $people ->
    [0] niemand widerspricht
   *[other] { $people } stimmen nicht zu
 }
travelled-unsure = { $people ->
    [0] niemand ist unsicher
   *[other] { $people } sind unsicher
 }
verdict-disagreed-adopted = Das ist ein Ja zu dem, dem du nicht zugestimmt hast
verdict-disagreed-in-part = Das ist ein Ja zu einem Teil von dem, dem du nicht zugestimmt hast
verdict-disagreed-not-adopted = Das ist ein Nein zu dem, dem du nicht zugestimmt hast
verdict-disagreed-postponed = Das, dem du nicht zugestimmt hast, muss warten
verdict-disagreed-passed-on = Das, dem du nicht zugestimmt hast, ist weitergegeben
echo-unanswered-reacted = Darauf antwortet die Entscheidung nicht. Deine Meinung dazu ist mitgezählt.
echo-same-decision = Es ist dieselbe Entscheidung wie oben.
echo-side = { $vote ->
    [agree] { $said ->
        [one] einer Aussage
       *[other] { $said } Aussagen
     } zugestimmt
    [disagree] { $said ->
        [one] einer Aussage
       *[other] { $said } Aussagen
     } nicht zugestimmt
   *[unsure] es bei { $said ->
        [one] einer Aussage
       *[other] { $said } Aussagen
     } nicht gewusst
 }
echo-sides-about = Du hast { $said }. Darum geht es in der Entscheidung.
echo-sides-read = Du hast { $said }. Wir haben das als { $themes } gelesen.
echo-sides-theme = »{ $theme }«
echo-sides-one = { $said } »{ $words }«
echo-sides-verdict = { $said } { $verdict }.
echo-sides-decision = { $decision }
echo-sides-more = { $more ->
    [one] Eine weitere Entscheidung handelt
   *[other] { $more } weitere Entscheidungen handeln
 } von Aussagen, zu denen du etwas gesagt hast.
echo-sides-left = { $said ->
    [one] Auf eine Aussage, zu der du etwas gesagt hast, antwortet die Entscheidung nicht. Deine Meinung dazu ist mitgezählt.
   *[other] Auf { $said } Aussagen, zu denen du etwas gesagt hast, antwortet die Entscheidung nicht. Deine Meinung dazu ist mitgezählt.
 }
echo-sides-short = Das war die Kurzfassung. Schreib »alles«, dann kommt der Rest.
button-echo-whole = Alle { $said } Aussagen
ledger-statements = Was die Leute zu den Aussagen der anderen sagten
ledger-statements-lead = Jede Aussage steht hier mit ihrer Nummer. Die Worte sind für alle geschrieben, die antworten, und stehen hier nicht. Wer eine Aussage geschrieben hat, zählt als jemand, der zustimmt und sie gesehen hat.
ledger-statements-lead-words = Jede Aussage steht hier mit ihrer Nummer. Die Worte stehen darunter, wenn ein Mensch, der für die Stadt arbeitet, sie gelesen und zugestimmt hat, dass alle sie lesen dürfen, und wer sie schrieb, nicht Nein gesagt hat. Wer eine Aussage geschrieben hat, zählt als jemand, der zustimmt und sie gesehen hat.
ledger-statements-few = Zu wenige haben etwas dazu gesagt, als dass wir Zahlen zeigen können.
ledger-statements-statement = Aussage
ledger-statements-agree = Stimmen zu
ledger-statements-disagree = Stimmen nicht zu
ledger-statements-unsure = Wissen es nicht
ledger-statements-seen = Gezeigt
ledger-statements-number = Nummer { $number }
ledger-statements-more = { $count ->
    [one] Eine weitere Aussage steht
   *[other] { $count } weitere Aussagen stehen
 } in den offenen Daten.
ledger-policy = Wann andere eine Aussage nicht zu sehen bekommen
ledger-policy-lead = Ein Mensch liest jede Aussage, bevor andere sie sehen. Ein Nein kann nur einen dieser Gründe haben, und wer sie geschrieben hat, erfährt ihn:
ledger-policy-merged = Jemand hatte schon fast dasselbe gesagt, und andere sehen stattdessen diese Worte.
standing = Nach dem, was die Leute zu den Aussagen gesagt haben, gibt es { $groups } Gruppen, die jeweils ungefähr dasselbe meinen. Du stehst { $group } am nächsten.
standing-shared = Dem hier stimmen die meisten zu, auch in den anderen Gruppen:
standing-letter = Gruppe { $letter }
standing-named = der Gruppe „{ $name }“
travelled-groups-most = { $count ->
    [one] In der Gruppe { $groups } stimmen die meisten zu.
   *[other] In den Gruppen { $groups } stimmen die meisten zu.
 }
travelled-groups-few = { $count ->
    [one] In der Gruppe { $groups } stimmen wenige zu.
   *[other] In den Gruppen { $groups } stimmen wenige zu.
 }
standing-typical = In dieser Gruppe stimmen die meisten dem hier zu:
