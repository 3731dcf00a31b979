# Sagen, was man von dem hält, was andere geschrieben haben: drei Aussagen auf einmal, dafür, dagegen oder unsicher.

how-agree = Sie kommen zu dritt. Sagen Sie zu jeder, ob Sie zustimmen, nicht zustimmen oder es nicht wissen. Sie können jederzeit aufhören.
slip-agree = Tippen Sie auf den Knopf, oder schreiben Sie »zeigen«, dann zeige ich die ersten. Zu jeder können Sie schreiben: stimme zu, stimme nicht zu oder weiß nicht.
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
react-said = { $vote ->
    [agree] Sie stimmen zu.
    [disagree] Sie stimmen nicht zu.
   *[unsure] Sie wissen es nicht.
 } Sie können es ändern, bis geschlossen wird.
react-noted = { $vote ->
    [agree] Notiert: stimme zu.
    [disagree] Notiert: stimme nicht zu.
   *[unsure] Notiert: weiß nicht.
 }
react-more = Danke. Möchten Sie { $more ->
    [one] noch eine sehen
    [2] noch zwei sehen
   *[other] drei weitere sehen
 }? Sie können jetzt aufhören; was Sie gesagt haben, zählt.
react-usual = Sie haben zu { $said } Aussagen etwas gesagt. Das ist reichlich, danke. Gern können Sie weitere sehen.
react-thanks = Danke. Sie haben zu { $said ->
    [one] einer Aussage
   *[other] { $said } Aussagen
 } etwas gesagt, und es zählt.
react-none = Im Moment gibt es keine weiteren Aussagen.
react-own = Schreiben Sie es hier mit Ihren eigenen Worten. Ein Mensch liest es, bevor andere es sehen, und Ihr Name steht nicht dabei.
receipt-react = Auch andere haben geschrieben. Möchten Sie sehen, was drei von ihnen meinen, und sagen, ob Sie zustimmen?
receipt-react-more = Es gibt weitere Aussagen, zu denen Sie etwas sagen können.
said-reaction = { $vote ->
    [agree] Sie stimmten zu:
    [disagree] Sie stimmten nicht zu:
   *[unsure] Sie wussten es nicht bei:
 }
count-agree = { $statement }: { $agree } stimmen zu, { $disagree } nicht
count-agree-few = { $statement }: wird nicht gezeigt, damit sich die wenigen nicht ausrechnen lassen
receipt-reacted = Sie haben zu { $said ->
    [one] einer Aussage
   *[other] { $said } Aussagen
 } etwas gesagt.
ledger-reacted = { $disagree } dagegen, { $unsure } unsicher. Gezeigt: { $seen }.
ledger-agrees = Die Zahl sagt, wie viele der Aussage zustimmen.
