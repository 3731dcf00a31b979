# Når det lukkes, og når der er besluttet: hvad der blev af udsagn, som andre kunne se, og af det, man sagde til andres.

said-others = { $vote ->
    [agree] Du var enig i
    [disagree] Du var uenig i
   *[unsure] Du vidste ikke, hvad du mente om
 } { $said ->
    [one] ét udsagn fra en anden
   *[other] { $said } udsagn fra andre
 }.
travelled = Andre har set det: { $said }. I alt har { $seen } set det, dig selv talt med.
travelled-some = Andre har set det: { $said }. Resten viser jeg ikke, så ingen kan regne de få ud. I alt har { $seen } set det, dig selv talt med.
travelled-few = Andre har kunnet se det. Hvor mange der er enige eller uenige, viser jeg ikke, så ingen kan regne de få ud.
travelled-merged = En anden skrev næsten det samme, og andre så de ord i stedet: { $said }. I alt har { $seen } set dem.
travelled-merged-some = En anden skrev næsten det samme, og andre så de ord i stedet: { $said }. Resten viser jeg ikke, så ingen kan regne de få ud. I alt har { $seen } set dem.
travelled-merged-few = En anden skrev næsten det samme, og andre kunne se de ord i stedet. Hvor mange der er enige eller uenige, viser jeg ikke, så ingen kan regne de få ud.
travelled-not = Andre har ikke fået det at se. { $reason } Det tæller stadig som dit svar.
travelled-unread = Andre nåede ikke at se det, for det blev ikke læst i tide, før der blev lukket. Det er vi kede af. Det tæller stadig som dit svar.
travelled-agree = { $people ->
    [0] ingen
   *[other] { $people }
 } er enige
travelled-disagree = { $people ->
    [0] ingen
   *[other] { $people }
 } er uenige
travelled-unsure = { $people ->
    [0] ingen
   *[other] { $people }
 } er i tvivl
verdict-disagreed-adopted = Det bliver et ja til det, du var uenig i
verdict-disagreed-in-part = Det bliver et ja til noget af det, du var uenig i
verdict-disagreed-not-adopted = Det bliver et nej til det, du var uenig i
verdict-disagreed-postponed = Det, du var uenig i, må vente
verdict-disagreed-passed-on = Det, du var uenig i, er givet videre
echo-unanswered-reacted = Det svarer beslutningen ikke på. Det, du mente om det, er talt med.
echo-same-decision = Det er den samme beslutning som ovenfor.
