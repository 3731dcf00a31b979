# Døren står åben: det, folk skriver, når intet spørgsmål venter, hvad de kan gøre med det, og svaret fra den, der spurgte.

unasked-taken = Tak, det har jeg fået. Du skrev:
unasked-you-wrote = Du skrev:
unasked-you-tapped = Du trykkede på:
unasked-to-host = Skal jeg sende det til { $host }, { $hostTitle }, som spurgte om »{ $title }«? Så får du svar her, og ingen får at vide, hvem du er.
unasked-to-idea = Skal jeg give det videre til { $sender } som en idé? Så får den et nummer, og du får svar her.
unasked-to-question = Er det et svar på »{ $title }«?
unasked-kept = Vælger du ikke noget, sletter jeg det efter { $days } dage.
unasked-only-last = Så kun det sidste. Resten har jeg slettet. Du skrev:
unasked-where = Hvor skal det hen?
unasked-way-host = »{ $title }«: { $host }, { $hostTitle }
unasked-way-question = »{ $title }«: her kan du stadig nå at svare
unasked-left = Helt fint, så lader vi det ligge. Jeg har slettet det.
unasked-gone = Det har jeg ikke længere. Skriv det gerne igen, så tager vi den derfra.
unasked-long = Det er for langt at give videre på én gang. Der er plads til { $max } tegn. Vil du dele det i to?
unasked-write = Skriv det bare her, så sender jeg det til { $host }. Ingen får at vide, hvem du er, så skriv ikke dit navn, hvis du helst vil være fri.
button-unasked-host = Send til { $host }
button-unasked-matter = { $title }
button-unasked-question = Svar på { $title }
button-unasked-others = En anden sag
button-unasked-last = Kun det sidste
button-unasked-write = Skriv til { $host }

# Når et spørgsmål er lukket, og nogen trykker eller skriver alligevel.
closed-on = »{ $title }« lukkede den { $on }.
closed-deciding = { $decider } beslutter den { $on }. De, der svarede og gerne vil høre det, får at vide, hvad det blev til, senest den { $answerBy }.
closed-late = Svaret var lovet senest den { $answerBy }, og det er ikke kommet endnu. Det er { $decider }, der beslutter.
closed-decided = Det blev besluttet den { $on }:
closed-withdrawn = »{ $title }« er trukket tilbage, så der bliver ikke besluttet noget denne gang.
closed-write = Er der noget, du gerne vil sige til { $host }? Så tryk her, og skriv det.

small-talk-thanks = Selv tak. Skriv bare, hvis der er mere.
small-talk-hello = Hej! Skriv bare, hvis du har noget på hjerte.
small-talk-fine = Godt. Jeg er her, hvis der er mere.

letter-sent = Tak. Det er sendt til { $host }, som svarer dig her senest den { $dueOn }.
letter-sent-late = Tak. Jeg har givet det videre. { $host } lovede dig svar senest den { $dueOn }, og det er over tiden. Det er vi kede af. Jeg har sagt igen, at du venter.
letter-anonymous = { $host } kan læse, hvad du skrev, men ikke se, hvem du er.
letter-is-answer = Tak. Jeg har givet det videre som svar på det, de spurgte dig om. Du hører fra mig, hvis de skriver tilbage.
letter-is-late = Du skulle have haft svar fra { $host } senest den { $dueOn }, og det er ikke kommet endnu. Det er vi kede af. Jeg har mindet dem om det. Du skrev:
letter-ended = Helt fint. Så stopper vi her.
letter-replied = Der er svar på det, du skrev til { $host }, { $hostTitle }, om »{ $title }«. Du skrev:
letter-reply = Svar fra { $host } eller en kollega:
letter-write-on = Du kan skrive tilbage, hvis du har lyst. { $host } kan stadig ikke se, hvem du er.
button-letter-write-on = Skriv tilbage

missing-ask = Hvad manglede? Skriv det her i én besked, så går det til { $host }, som svarer dig en gang til. Ingen får at vide, hvem der skrev det. Du kan også springe over.
missing-skipped = Helt fint. Det, du trykkede på, tæller alligevel.
