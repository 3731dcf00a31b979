# At tage stilling til, hvad andre har skrevet: tre udsagn ad gangen, enig, uenig eller ved ikke.

how-agree = De kommer tre ad gangen. Sig enig, uenig eller ved ikke til hvert. Du kan stoppe, når du vil.
slip-agree = Tryk på knappen, eller skriv »vis«, så viser jeg de første. Til hvert kan du skrive enig, uenig eller ved ikke.
button-react-first = Vis de første
button-react-others = Se, hvad andre skrev
button-react-more = Tre mere
button-react-one = Ét mere
button-react-two = To mere
button-react-own = Skriv dit eget
button-react-enough = Det er nok
button-react-agree = Enig
button-react-disagree = Uenig
button-react-unsure = Ved ikke
react-by-host = Fra { $host }:
react-by-host-of = { $number } af { $of }. Fra { $host }:
react-by-neighbour = En nabo skriver:
react-by-neighbour-of = { $number } af { $of }. En nabo skriver:
react-alike = Du skrev:
react-alike-of = { $number } af { $of }. Du skrev:
react-alike-other = En anden skrev næsten det samme, og det er de ord, andre ser:
react-said = { $vote ->
    [agree] Du er enig.
    [disagree] Du er uenig.
   *[unsure] Du ved det ikke.
 } Du kan ændre det, indtil der lukkes.
react-noted = { $vote ->
    [agree] Noteret: enig.
    [disagree] Noteret: uenig.
   *[unsure] Noteret: ved ikke.
 }
react-more = Tak. Vil du se { $more ->
    [one] ét mere
    [2] to mere
   *[other] tre mere
 }? Du kan stoppe nu; det, du har sagt, tæller med.
react-usual = Du har taget stilling til { $said } udsagn. Det er rigeligt, tak. Du må gerne se flere.
react-thanks = Tak. Du har taget stilling til { $said ->
    [one] ét udsagn
   *[other] { $said } udsagn
 }, og det tæller med.
react-none = Der er ikke flere udsagn at vise lige nu.
react-own = Skriv det her med dine egne ord. Et menneske læser det, før andre får det at se, og dit navn står der ikke.
receipt-react = Andre har også skrevet. Vil du se, hvad tre af dem mener, og sige, om du er enig?
receipt-react-more = Der er flere udsagn, du kan tage stilling til.
said-reaction = { $vote ->
    [agree] Du var enig i:
    [disagree] Du var uenig i:
   *[unsure] Du vidste ikke, hvad du mente om:
 }
count-agree = { $statement }: { $agree } enige, { $disagree } uenige
count-agree-few = { $statement }: vises ikke, så ingen kan regne de få ud
receipt-reacted = Du har taget stilling til { $said ->
    [one] ét udsagn
   *[other] { $said } udsagn
 }.
ledger-reacted = { $disagree } uenige, { $unsure } ved ikke. Vist for { $seen }.
ledger-agrees = Tallet er, hvor mange der er enige i udsagnet.
alike-side = { $others } andre sagde det samme.
ledger-unanswered-sides = { $label }: Beslutningen svarer ikke på det, folk sagde om det.
ledger-for-side = Til dem, der er enige i »{ $label }«
react-fine = Helt i orden. Du kan altid se flere, indtil der lukkes.
judged-yes = Det, du skrev til »{ $title }«, er læst, og nu kan andre se det:
judged-yes-then = De siger, om de er enige. Dit navn står der ikke.
judged-masked = Det, der kunne føre til dig eller en anden, er taget ud.
judged-merged = Det, du skrev til »{ $title }«, er læst:
judged-merged-into = En anden havde allerede sagt næsten det samme, så andre ser de her ord i stedet:
judged-merged-agree = Er du enig i dem? Det ved kun du, så jeg tæller dig først med, når du har svaret.
judged-merged-then = Dine egne ord bliver stadig læst sammen med svarene.
judged-no = Det, du skrev til »{ $title }«, er læst, men det bliver ikke vist for andre:
judged-no-why = Grunden er den her: { $reason } Det tæller stadig som dit svar, og { $host } læser det.
judged-no-again = Du må meget gerne sige det på en anden måde.
button-react-again = Sig det på ny
travel-reason-names = Det nævner et menneske, eller man kan se, hvem der har skrevet det.
travel-reason-hurts = Det går efter mennesker. Du må altid være imod en sag, også skarpt.
travel-reason-adverts = Det reklamerer for noget.
travel-reason-elsewhere = Det handler om noget andet end spørgsmålet.
travel-reason-several = Det siger flere ting på én gang, så andre ikke kan sige enig eller uenig til det.
