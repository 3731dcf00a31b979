# Å ta stilling til hva andre har skrevet: tre utsagn om gangen, enig, uenig eller vet ikke.

how-agree = De kommer tre om gangen. Si enig, uenig eller vet ikke til hvert. Du kan slutte når du vil.
slip-agree = Trykk på knappen, eller skriv «vis», så viser jeg de første. Til hvert kan du skrive enig, uenig eller vet ikke.
button-react-first = Vis de første
button-react-others = Se hva andre skrev
button-react-more = Tre til
button-react-one = Ett til
button-react-two = To til
button-react-own = Skriv ditt eget
button-react-enough = Det er nok
button-react-agree = Enig
button-react-disagree = Uenig
button-react-unsure = Vet ikke
react-by-host = Fra { $host }:
react-by-host-of = { $number } av { $of }. Fra { $host }:
react-by-neighbour = En nabo skriver:
react-by-neighbour-of = { $number } av { $of }. En nabo skriver:
react-alike = Du skrev:
react-alike-of = { $number } av { $of }. Du skrev:
react-alike-other = En annen skrev nesten det samme, og det er de ordene andre ser:
react-said = { $vote ->
    [agree] Du er enig.
    [disagree] Du er uenig.
   *[unsure] Du vet ikke.
 } Du kan endre det fram til det stenger.
react-noted = { $vote ->
    [agree] Notert: enig.
    [disagree] Notert: uenig.
   *[unsure] Notert: vet ikke.
 }
react-more = Takk. Vil du se { $more ->
    [one] ett til
    [2] to til
   *[other] tre til
 }? Du kan stoppe nå; det du har sagt, teller med.
react-usual = Du har tatt stilling til { $said } utsagn. Det er mer enn nok, takk. Du kan gjerne se flere.
react-thanks = Takk. Du har tatt stilling til { $said ->
    [one] ett utsagn
   *[other] { $said } utsagn
 }, og det teller med.
react-none = Det er ikke flere utsagn å vise akkurat nå.
react-own = Skriv det her med egne ord. Et menneske leser det før andre får se det, og navnet ditt står ikke der.
receipt-react = Andre har også skrevet. Vil du se hva tre av dem mener, og si om du er enig?
receipt-react-more = Det er flere utsagn du kan ta stilling til.
said-reaction = { $vote ->
    [agree] Du var enig i:
    [disagree] Du var uenig i:
   *[unsure] Du visste ikke hva du mente om:
 }
count-agree = { $statement }: { $agree } enige, { $disagree } uenige
count-agree-few = { $statement }: vises ikke, så ingen kan regne ut de få
receipt-reacted = Du har tatt stilling til { $said ->
    [one] ett utsagn
   *[other] { $said } utsagn
 }.
ledger-reacted = { $disagree } uenige, { $unsure } vet ikke. Vist for { $seen }.
ledger-agrees = Tallet er hvor mange som er enige i utsagnet.
alike-side = { $others } andre sa det samme.
ledger-unanswered-sides = { $label }: Beslutningen svarer ikke på det folk sa om det.
ledger-for-side = Til dem som er enige i «{ $label }»
react-fine = Helt greit. Du kan alltid se flere fram til det stenger.
judged-yes = Det du skrev til «{ $title }», er lest, og nå kan andre se det:
judged-yes-then = De sier om de er enige. Navnet ditt står ikke der.
judged-masked = Det som kunne føre til deg eller noen andre, er tatt ut.
judged-merged = Det du skrev til «{ $title }», er lest:
judged-merged-into = En annen hadde allerede sagt nesten det samme, så andre ser disse ordene i stedet:
judged-merged-agree = Er du enig i dem? Det vet bare du, så jeg teller deg først med når du har svart.
judged-merged-then = Dine egne ord blir fortsatt lest sammen med svarene.
judged-no = Det du skrev til «{ $title }», er lest, men det blir ikke vist for andre:
judged-no-why = Grunnen er denne: { $reason } Det teller fortsatt som svaret ditt, og { $host } leser det.
judged-no-again = Du må gjerne si det på en annen måte.
button-react-again = Si det på nytt
travel-reason-names = Det nevner et menneske, eller man kan se hvem som har skrevet det.
travel-reason-hurts = Det går løs på mennesker. Du kan alltid være mot en sak, også skarpt.
travel-reason-adverts = Det reklamerer for noe.
travel-reason-elsewhere = Det handler om noe annet enn spørsmålet.
travel-reason-several = Det sier flere ting på én gang, så andre ikke kan si seg enige eller uenige i det.
