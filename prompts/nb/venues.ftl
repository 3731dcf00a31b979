# Et sted med en plakat som aldri blir for gammel: et bibliotek, en skole, et torg, en bane.

venue-open = { $count ->
    [one] Dette spør vi om akkurat nå. Trykk hvis du vil være med.
   *[other] Dette spør vi om akkurat nå. Trykk på det du vil være med på.
 }
venue-answered = Dette spør vi om akkurat nå:
venue-none = Akkurat nå spør vi ikke om noe her. Kan jeg skrive når vi gjør det?
venue-more = Kan jeg skrive neste gang vi spør om noe her?
venue-none-followed = Akkurat nå spør vi ikke om noe her. Jeg skriver når vi gjør det – det har du sagt ja til.
venue-more-followed = Jeg skriver neste gang vi spør om noe her – det har du sagt ja til.
venue-follow-what = Sier du ja, skriver jeg når vi spør om noe her ({ $names }) eller om noe som angår hele byen. Du kan alltid si nei igjen.
venue-follow-all = Sier du ja, skriver jeg når vi spør om noe her eller om noe som angår hele byen. Du kan alltid si nei igjen.
venue-followed = Fint. Jeg skriver neste gang vi spør om noe som angår { $venue }. Vil du også bli spurt om andre ting i byen, så velg emner her.
venue-refused = Det er helt greit. Da skriver jeg ikke. Skann koden igjen når du kommer forbi, og se om noe er åpent.
venue-refused-told = Du får fortsatt høre hva som skjer med det du har svart.
venue-left = Da følger du ikke lenger { $venue }.
venue-visit-ask = Om { $hours ->
    [one] en time
    [2] to timer
    [3] tre timer
    [4] fire timer
    [5] fem timer
    [6] seks timer
    [8] åtte timer
    [12] tolv timer
    [24] et døgn
    [48] to døgn
   *[other] { $hours } timer
 } vil vi gjerne høre hvordan det gikk: «{ $title }». Kan jeg skrive til deg da? Du kan også svare nå.
venue-visit-planned = Om { $hours ->
    [one] en time
    [2] to timer
    [3] tre timer
    [4] fire timer
    [5] fem timer
    [6] seks timer
    [8] åtte timer
    [12] tolv timer
    [24] et døgn
    [48] to døgn
   *[other] { $hours } timer
 } skriver jeg og spør hvordan det gikk: «{ $title }». Aldri om natten. Du kan også svare nå.
venue-visit-full = Vi vil gjerne høre hvordan det gikk: «{ $title }». Du er blitt spurt så ofte som vi har lovet, så jeg skriver ikke senere. Men du kan svare nå hvis du vil.
button-venue-follow = Ja, skriv til meg
button-venue-visit = Ja, spør meg da
button-venue-leave = Ikke følg lenger
button-venue-elsewhere = Se resten av byen
reason-visit = Du får dette fordi du har vært på { $venue } og sa ja til å bli spurt.
reason-venue = Du får dette fordi du sa ja til å følge { $venue }.

poster-open-title = Hva spør byen om akkurat nå?
poster-open-question = Her kan du alltid se hva som er åpent, og svare med en gang.
poster-open-promise = Alle som svarer, får høre hva det ble til. Også når det blir et nei.
poster-open-stays = Koden blir ikke for gammel. Er ingenting åpent, kan du si ja til å få høre det når noe er det.
poster-venue-question = Er det noe vi gjerne vil spørre deg om? Her kan du alltid se det og svare med en gang.
