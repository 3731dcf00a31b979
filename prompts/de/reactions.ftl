# Sagen, was man von dem hält, was andere geschrieben haben: drei Aussagen auf einmal, dafür, dagegen oder unsicher.

how-agree = Sie kommen zu dritt. Sag zu jeder, ob du zustimmst, nicht zustimmst oder es nicht weißt. Du kannst jederzeit aufhören.
slip-agree = Tipp auf den Knopf, oder schreib »zeigen«, dann zeige ich die ersten. Zu jeder kannst du schreiben: stimme zu, stimme nicht zu oder weiß nicht.
button-react-first = Die ersten zeigen
button-react-others = Was andere sagen
button-react-more = Drei weitere
button-react-one = Noch eine
button-react-two = Noch zwei
button-react-own = Selbst etwas sagen
button-react-enough = Das reicht
button-react-agree = Stimme zu
button-react-disagree = Stimme nicht zu
button-react-unsure = Weiß nicht
react-by-host = Von { $host }:
react-by-host-of = { $number } von { $of }. Von { $host }:
react-by-neighbour = Jemand aus der Stadt schreibt:
react-by-neighbour-of = { $number } von { $of }. Jemand aus der Stadt schreibt:
react-alike = Du hast geschrieben:
react-alike-of = { $number } von { $of }. Du hast geschrieben:
react-alike-other = Jemand anderes hat fast dasselbe geschrieben, und diese Worte sehen die anderen:
react-said = { $vote ->
    [agree] Du stimmst zu.
    [disagree] Du stimmst nicht zu.
   *[unsure] Du weißt es nicht.
 } Du kannst es ändern, bis geschlossen wird.
react-noted = { $vote ->
    [agree] Notiert: stimme zu.
    [disagree] Notiert: stimme nicht zu.
   *[unsure] Notiert: weiß nicht.
 }
react-more = Danke. Möchtest du { $more ->
    [one] noch eine sehen
    [2] noch zwei sehen
   *[other] drei weitere sehen
 }? Du kannst jetzt aufhören; was du gesagt hast, zählt.
react-usual = Du hast zu { $said } Aussagen etwas gesagt. Das ist reichlich, danke. Gern kannst du weitere sehen.
react-thanks = Danke. Du hast zu { $said ->
    [one] einer Aussage
   *[other] { $said } Aussagen
 } etwas gesagt, und es zählt.
react-none = Im Moment gibt es keine weiteren Aussagen.
react-own = Schreib es hier mit deinen eigenen Worten. Ein Mensch liest es, bevor andere es sehen, und dein Name steht nicht dabei.
receipt-react = Auch andere haben geschrieben. Möchtest du sehen, was drei von ihnen meinen, und sagen, ob du zustimmst?
receipt-react-more = Es gibt weitere Aussagen, zu denen du etwas sagen kannst.
said-reaction = { $vote ->
    [agree] Du hast zugestimmt:
    [disagree] Du hast nicht zugestimmt:
   *[unsure] Du wusstest es nicht bei:
 }
count-agree = { $statement }: { $agree } stimmen zu, { $disagree } nicht
count-agree-few = { $statement }: wird nicht gezeigt, damit sich die wenigen nicht ausrechnen lassen
receipt-reacted = Du hast zu { $said ->
    [one] einer Aussage
   *[other] { $said } Aussagen
 } etwas gesagt.
ledger-reacted = { $disagree } dagegen, { $unsure } unsicher. Gezeigt: { $seen }.
ledger-agrees = Die Zahl sagt, wie viele der Aussage zustimmen.
alike-side = { $others } andere sagten dasselbe.
ledger-unanswered-sides = { $label }: Keine Entscheidung antwortet auf das, was dazu gesagt wurde.
ledger-for-side = An alle, die »{ $label }« zustimmen
react-fine = In Ordnung. Du kannst weitere sehen, bis geschlossen wird.
judged-yes = Was du zu »{ $title }« geschrieben hast, ist gelesen, und andere können es jetzt sehen:
judged-yes-then = Sie sagen, ob sie zustimmen. Dein Name steht nicht dabei.
judged-masked = Was zu dir oder zu jemand anderem führen könnte, ist weggelassen.
judged-merged = Was du zu »{ $title }« geschrieben hast, ist gelesen:
judged-merged-into = Jemand hatte schon fast dasselbe gesagt, deshalb sehen andere stattdessen diese Worte:
judged-merged-agree = Stimmst du ihnen zu? Das weißt nur du, deshalb zähle ich dich erst mit, wenn du geantwortet hast.
judged-merged-then = Deine eigenen Worte werden weiter mit den Antworten gelesen.
judged-no = Was du zu »{ $title }« geschrieben hast, ist gelesen, aber andere bekommen es nicht zu sehen:
judged-no-why = Der Grund: { $reason } Es zählt weiter als deine Antwort, und { $host } liest es.
judged-no-again = Sag es gern noch einmal anders.
button-react-again = Anders sagen
travel-reason-names = Es nennt einen Menschen oder zeigt, wer es geschrieben hat.
travel-reason-hurts = Es greift Menschen an. Gegen eine Sache zu sein ist immer in Ordnung, auch deutlich.
travel-reason-adverts = Es wirbt für etwas.
travel-reason-elsewhere = Es handelt von etwas anderem als der Frage.
travel-reason-several = Es sagt mehrere Dinge auf einmal, sodass andere nicht zustimmen oder widersprechen können.
