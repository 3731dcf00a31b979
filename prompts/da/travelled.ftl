# Når det lukkes, og når der er besluttet: hvad der blev af udsagn, som andre kunne se, og af det, man sagde til andres.

said-others = { $vote ->
    [agree] Du var enig i
    [disagree] Du var uenig i
   *[unsure] Du vidste ikke, hvad du mente om
 } { $said ->
    [one] ét udsagn fra en anden
   *[other] { $said } udsagn fra andre
 }.
travelled = Andre har set det. Du er selv talt med: { $said }. I alt har { $seen } set det. Udsagnet har nummer { $number }.
travelled-some = Andre har set det. Du er selv talt med: { $said }. Resten viser jeg ikke, så ingen kan regne de få ud. I alt har { $seen } set det. Udsagnet har nummer { $number }.
travelled-seen = Andre har set det. I alt har { $seen } set det, dig selv medregnet. Hvor mange af dem der er enige eller uenige, viser jeg ikke, så ingen kan regne de få ud. Udsagnet har nummer { $number }.
travelled-few = Andre har kunnet se det. Hvor mange der er enige eller uenige, viser jeg ikke, så ingen kan regne de få ud.
travelled-merged = En anden skrev næsten det samme, og andre så de ord i stedet: { $said }. I alt har { $seen } set dem.
travelled-merged-some = En anden skrev næsten det samme, og andre så de ord i stedet: { $said }. Resten viser jeg ikke, så ingen kan regne de få ud. I alt har { $seen } set dem.
travelled-merged-seen = En anden skrev næsten det samme, og andre så de ord i stedet. I alt har { $seen } set dem. Hvor mange af dem der er enige eller uenige, viser jeg ikke, så ingen kan regne de få ud.
travelled-merged-few = En anden skrev næsten det samme, og andre kunne se de ord i stedet. Hvor mange der er enige eller uenige, viser jeg ikke, så ingen kan regne de få ud.
travelled-merged-you = { $vote ->
    [agree] Du sagde, at du er enig i dem.
    [disagree] Du sagde, at du er uenig i dem.
    [unsure] Du sagde, at du ikke ved, om du er enig i dem.
   *[none] Du har ikke selv sagt noget til dem, så du er ikke talt med.
 }
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
echo-side = { $vote ->
    [agree] enig i
    [disagree] uenig i
   *[unsure] i tvivl om
 } { $said ->
    [one] ét udsagn
   *[other] { $said } udsagn
 }
echo-sides-about = Du var { $said }, som beslutningen handler om.
echo-sides-read = Du var { $said }, som vi har læst som { $themes }.
echo-sides-theme = »{ $theme }«
echo-sides-one = { $said } »{ $words }«
echo-sides-verdict = { $said } { $verdict }.
echo-sides-decision = { $decision }
echo-sides-more = { $more ->
    [one] Én beslutning mere handler
   *[other] { $more } beslutninger mere handler
 } om udsagn, du tog stilling til.
echo-sides-left = { $said ->
    [one] Ét udsagn, du tog stilling til, svarer beslutningen ikke på. Det, du mente om det, er talt med.
   *[other] { $said } udsagn, du tog stilling til, svarer beslutningen ikke på. Det, du mente om dem, er talt med.
 }
echo-sides-short = Det var det korte. Skriv »det hele«, så fortæller jeg resten.
button-echo-whole = Alle { $said } udsagn
ledger-statements = Det sagde folk om hinandens udsagn
ledger-statements-lead = Hvert udsagn står her med sit nummer. Ordene er skrevet til dem, der svarer, og står ikke her. Den, der skrev et udsagn, er talt med som enig og som en, der har set det.
ledger-statements-lead-words = Hvert udsagn står her med sit nummer. Ordene står nedenunder, hvis et menneske, der arbejder for byen, har læst dem og sagt ja til, at alle må læse dem, og den, der skrev dem, ikke har sagt nej. Den, der skrev et udsagn, er talt med som enig og som en, der har set det.
ledger-statements-few = For få har sagt noget om dem, til at tallene kan vises.
ledger-statements-statement = Udsagn
ledger-statements-agree = Enige
ledger-statements-disagree = Uenige
ledger-statements-unsure = Ved ikke
ledger-statements-seen = Vist for
ledger-statements-number = Nummer { $number }
ledger-statements-more = { $count ->
    [one] Ét udsagn mere
   *[other] { $count } udsagn mere
 } står i de åbne data.
ledger-policy = Hvornår andre ikke får et udsagn at se
ledger-policy-lead = Et menneske læser hvert udsagn, før andre ser det. Et nej kan kun have en af de her grunde, og den, der skrev det, får den at vide:
ledger-policy-merged = En anden havde allerede sagt næsten det samme, og andre ser de ord i stedet.
standing = Efter det, folk sagde til udsagnene, er der { $groups } grupper, der hver især mener nogenlunde det samme. Du står tættest på { $group }.
standing-shared = Det her er de fleste enige i, også i de andre grupper:
standing-letter = gruppe { $letter }
standing-named = gruppen »{ $name }«
travelled-groups-most = { $count ->
    [one] I gruppen { $groups } er de fleste enige.
   *[other] I grupperne { $groups } er de fleste enige.
 }
travelled-groups-few = { $count ->
    [one] I gruppen { $groups } er få enige.
   *[other] I grupperne { $groups } er få enige.
 }
standing-typical = I den gruppe er de fleste enige i det her:
