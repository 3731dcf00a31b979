# Når det stenger, og når det er bestemt: hva som ble av utsagn andre kunne se, og av det man sa til andres.

said-others = { $vote ->
    [agree] Du var enig i
    [disagree] Du var uenig i
   *[unsure] Du visste ikke hva du mente om
 } { $said ->
    [one] ett utsagn fra en annen
   *[other] { $said } utsagn fra andre
 }.
travelled = Andre har sett det. Medregnet deg selv: { $said }. I alt har { $seen } sett det. Utsagnet har nummer { $number }.
travelled-some = Andre har sett det. Medregnet deg selv: { $said }. Resten viser jeg ikke, så ingen kan regne ut de få. I alt har { $seen } sett det. Utsagnet har nummer { $number }.
travelled-seen = Andre har sett det. I alt har { $seen } sett det, medregnet deg selv. Hvor mange av dem som er enige eller uenige, viser jeg ikke, så ingen kan regne ut de få. Utsagnet har nummer { $number }.
travelled-few = Andre har kunnet se det. Hvor mange som er enige eller uenige, viser jeg ikke, så ingen kan regne ut de få.
travelled-merged = En annen skrev nesten det samme, og andre så de ordene i stedet: { $said }. I alt har { $seen } sett dem.
travelled-merged-some = En annen skrev nesten det samme, og andre så de ordene i stedet: { $said }. Resten viser jeg ikke, så ingen kan regne ut de få. I alt har { $seen } sett dem.
travelled-merged-seen = En annen skrev nesten det samme, og andre så de ordene i stedet. I alt har { $seen } sett dem. Hvor mange av dem som er enige eller uenige, viser jeg ikke, så ingen kan regne ut de få.
travelled-merged-few = En annen skrev nesten det samme, og andre kunne se de ordene i stedet. Hvor mange som er enige eller uenige, viser jeg ikke, så ingen kan regne ut de få.
travelled-merged-you = { $vote ->
    [agree] Du sa at du er enig i dem.
    [disagree] Du sa at du er uenig i dem.
    [unsure] Du sa at du ikke vet om du er enig i dem.
   *[none] Du har ikke selv sagt noe om dem, så du er ikke talt med.
 }
travelled-not = Andre har ikke fått se det. { $reason } Det teller fortsatt som svaret ditt.
travelled-unread = Andre rakk ikke å se det, for det ble ikke lest i tide før det stengte. Det er vi lei oss for. Det teller fortsatt som svaret ditt.
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
 } er i tvil
verdict-disagreed-adopted = Det blir et ja til det du var uenig i
verdict-disagreed-in-part = Det blir et ja til noe av det du var uenig i
verdict-disagreed-not-adopted = Det blir et nei til det du var uenig i
verdict-disagreed-postponed = Det du var uenig i, må vente
verdict-disagreed-passed-on = Det du var uenig i, er gitt videre
echo-unanswered-reacted = Det svarer ikke beslutningen på. Det du mente om det, er talt med.
echo-same-decision = Det er den samme beslutningen som ovenfor.
echo-side = { $vote ->
    [agree] enig i
    [disagree] uenig i
   *[unsure] i tvil om
 } { $said ->
    [one] ett utsagn
   *[other] { $said } utsagn
 }
echo-sides-about = Du var { $said } som beslutningen handler om.
echo-sides-read = Du var { $said } som vi har lest som { $themes }.
echo-sides-theme = «{ $theme }»
echo-sides-one = { $said } «{ $words }»
echo-sides-verdict = { $said } { $verdict }.
echo-sides-decision = { $decision }
echo-sides-more = { $more ->
    [one] Én beslutning til handler
   *[other] { $more } beslutninger til handler
 } om utsagn du tok stilling til.
echo-sides-left = { $said ->
    [one] Ett utsagn du tok stilling til, svarer ikke beslutningen på. Det du mente om det, er talt med.
   *[other] { $said } utsagn du tok stilling til, svarer ikke beslutningen på. Det du mente om dem, er talt med.
 }
echo-sides-short = Det var kortversjonen. Skriv «alt sammen», så forteller jeg resten.
button-echo-whole = Alle { $said } utsagn
ledger-statements = Dette sa folk om hverandres utsagn
ledger-statements-lead = Hvert utsagn står her med nummeret sitt. Ordene er skrevet til dem som svarer, og står ikke her. Den som skrev et utsagn, er talt med som enig og som en som har sett det.
ledger-statements-lead-words = Hvert utsagn står her med nummeret sitt. Ordene står under her hvis et menneske som jobber for byen, har lest dem og sagt ja til at alle kan lese dem, og den som skrev dem, ikke har sagt nei. Den som skrev et utsagn, er talt med som enig og som en som har sett det.
ledger-statements-few = For få har sagt noe om dem til at tallene kan vises.
ledger-statements-statement = Utsagn
ledger-statements-agree = Enige
ledger-statements-disagree = Uenige
ledger-statements-unsure = Vet ikke
ledger-statements-seen = Vist for
ledger-statements-number = Nummer { $number }
ledger-statements-more = { $count ->
    [one] Ett utsagn til
   *[other] { $count } utsagn til
 } står i de åpne dataene.
ledger-policy = Når andre ikke får se et utsagn
ledger-policy-lead = Et menneske leser hvert utsagn før andre ser det. Et nei kan bare ha en av disse grunnene, og den som skrev det, får vite hvilken:
ledger-policy-merged = En annen hadde allerede sagt nesten det samme, og andre ser de ordene i stedet.
standing = Etter det folk sa til utsagnene, er det { $groups } grupper som hver for seg mener noenlunde det samme. Du står nærmest { $group }.
standing-shared = Dette er de fleste enige i, også i de andre gruppene:
standing-letter = gruppe { $letter }
standing-named = gruppa «{ $name }»
travelled-groups-most = { $count ->
    [one] I gruppa { $groups } er de fleste enige.
   *[other] I gruppene { $groups } er de fleste enige.
 }
travelled-groups-few = { $count ->
    [one] I gruppa { $groups } er få enige.
   *[other] I gruppene { $groups } er få enige.
 }
standing-typical = I den gruppa er de fleste enige i dette:
