# Spørgsmål til den politiker, der beslutter: at stille et, hvad der sker med det, og svarene.

invitation-questions = Du kan også stille { $name }, { $hostTitle }, et spørgsmål. { $answers ->
    [one] Det, flest stiller, bliver
    [2] De to, flest stiller, bliver
    [3] De tre, flest stiller, bliver
    [4] De fire, flest stiller, bliver
    [5] De fem, flest stiller, bliver
   *[other] De { $answers }, flest stiller, bliver
 } besvaret senest den { $answerBy }.
frame-questions = Du kan stille { $name }, { $hostTitle }, et spørgsmål. Skriv »spørg { $name }«. Der er svar senest den { $answerBy }.
receipt-questions = Har du et spørgsmål til { $name }, { $hostTitle }? Skriv »spørg { $name }«, så er der svar på dem, flest stiller, senest den { $answerBy }.
button-decider-ask = Spørg { $name }
decider-write = Hvad vil du spørge { $name }, { $hostTitle }, om? Skriv det bare her. Ingen får at vide, hvem du er, så skriv ikke dit navn.
decider-let-be = Helt fint, så lader vi det ligge. Skriv »spørg { $name }«, hvis du kommer i tanke om noget.
decider-long = Det er for langt til et spørgsmål. Der er plads til { $max } tegn.
decider-left-out = Jeg har taget det ud, der fører direkte til dig, før jeg gav spørgsmålet videre.
decider-closed = Der er lukket for spørgsmål til { $name } om »{ $title }«. De, der nåede at komme ind, bliver besvaret senest den { $answerBy }.
decider-enough = Du har allerede stillet { $name } { $questions ->
    [3] tre
   *[other] { $questions }
 } spørgsmål. Tag et af dem tilbage, hvis du hellere vil spørge om noget andet.
decider-receipt = Tak! Det er spørgsmål nummer { $number } til { $name }:
decider-receipt-next = Når der er lukket, samler vi de spørgsmål, der ligner hinanden. { $answers ->
    [one] Det, flest har stillet, svarer { $name } på
    [2] De to, flest har stillet, svarer { $name } på
    [3] De tre, flest har stillet, svarer { $name } på
    [4] De fire, flest har stillet, svarer { $name } på
    [5] De fem, flest har stillet, svarer { $name } på
   *[other] De { $answers }, flest har stillet, svarer { $name } på
 } senest den { $answerBy }. Alle, der var med, får svarene. Kommer dit ikke med, hører du også det.
decider-receipt-silent = Du har sagt, at jeg ikke må skrive til dig igen, så du får ikke svaret her. Det kommer til at stå på den offentlige side senest den { $answerBy }.
decider-receipt-anonymous = Dit spørgsmål bliver læst uden dit navn. { $name } kan ikke se, hvem du er.
button-decider-back = Tag spørgsmålet tilbage
button-decider-back-one = Tag { $number } tilbage
decider-back = Spørgsmål nummer { $number } er taget tilbage og går ikke videre til { $name }.
decider-back-already = Det spørgsmål er allerede taget tilbage.
decider-back-which = Det spørgsmål er ikke et af dine. Hvilket vil du tage tilbage?

# Svarene, til alle der var med.
decider-answers = I kunne spørge { $name }, { $hostTitle }, om »{ $title }«. { $answers ->
    [0] Der var ingen spørgsmål at svare på.
    [one] Her er svaret på det spørgsmål, flest stillede.
   *[other] Her er svarene på de spørgsmål, flest stillede.
 }
decider-answer-yours = Du skrev: »{ $question }«
decider-support = { $people ->
    [5] Mindst fem har spurgt om det
    [10] Mindst ti har spurgt om det
   *[other] Mindst { $people } har spurgt om det
 }.
decider-support-few = Færre end fem har spurgt om det.
decider-support-groups = { $people ->
    [5] Mindst fem har spurgt om det
    [10] Mindst ti har spurgt om det
   *[other] Mindst { $people } har spurgt om det
 }, mange af dem fra { $groups }.
decider-signed = Hilsen { $name }, { $hostTitle }
decider-fate = Dit spørgsmål nummer { $number } er der ikke svaret på. Du skrev:
decider-fate-none = Det nåede ikke med i det, { $name } fik at læse.
decider-fate-aside = Det blev lagt til side og gik ikke videre til { $name }. Begrundelsen er: { $why }
decider-fate-less = Det blev læst og står på listen som »{ $question }«. { $answers ->
    [one] Der er svaret på ét spørgsmål
    [2] Der er svaret på to spørgsmål
    [3] Der er svaret på tre spørgsmål
    [4] Der er svaret på fire spørgsmål
    [5] Der er svaret på fem spørgsmål
   *[other] Der er svaret på { $answers } spørgsmål
 }, som flere stillede, eller som kom først.
button-decider-host = Skriv til { $host }

# Når svarene trækker ud.
standing-promised-decider = Svarene var lovet senest den { $first }.
lateness-decider-late = Du var med i »{ $title }«, og { $name } skulle have svaret på jeres spørgsmål. Svarene er ikke kommet, og det er vi kede af.
lateness-decider-again = Svarene fra { $name } om »{ $title }« trækker stadig ud.
lateness-decider-moved = Du var med i »{ $title }«, hvor { $name } svarer på jeres spørgsmål. Det kommer til at tage længere tid.
lateness-decider-stands = Løftet gælder stadig. Du hører fra mig, når { $name } har svaret.
post-decider-late = { $name } skulle have svaret på jeres spørgsmål om »{ $title }«. Svarene er ikke kommet endnu.
post-decider-again = Svarene fra { $name } om »{ $title }« trækker stadig ud.
post-decider-moved = Svarene fra { $name } på jeres spørgsmål om »{ $title }« kommer til at tage længere tid.
post-decider-stands = Løftet gælder stadig. Svarene kommer til at stå på den offentlige side.

# På siden, hvor alle kan læse med.
ledger-decider = Spørgsmål til { $name }, { $title }
ledger-decider-waiting = Dem, flest stiller, bliver besvaret senest den { $answerBy }.
ledger-decider-asked = Så mange har spurgt: mindst { $people }
ledger-decider-asked-few = Færre end fem har spurgt.
ledger-decider-answered = Besvaret den { $on }
ledger-decider-not-answered = Ikke besvaret
ledger-promise-decider = { $name } svarer på de spørgsmål, flest stiller
ledger-overdue-decider = Svarene fra { $name }

# Når flere spurgte om det samme, og når svarene læses igen.
decider-joined = Dit spørgsmål blev stillet sammen med andres, som spurgte om det samme.
button-decider-read = Læs svarene fra { $name }
missed-answers = { $name } har svaret på jeres spørgsmål om »{ $title }«.

told-refused-asked = Helt i orden. Dit spørgsmål bliver læst alligevel, og svarene kommer til at stå på den offentlige side. Jeg skriver ikke til dig om det.

# Under mine svar.
asked-own = Dit spørgsmål nummer { $number } til { $name }:
asked-waiting = { $name } svarer på de spørgsmål, flest stiller, senest den { $answerBy }. Kommer { $own ->
    [one] dit
   *[other] dine
 } ikke med, hører du også det.
asked-answered = Det har { $name } svaret på.
asked-not-chosen = Det kom ikke med blandt dem, { $name } har svaret på. Det står på listen som »{ $question }«.
asked-answered-others = { $name } har svaret på de spørgsmål, flest stillede.

# Ved lukningen, under beslutningen og når det hele er trukket tilbage.
closing-decider = { $name } svarer på de spørgsmål, flest har stillet, senest den { $answerBy }.
echo-decider-answered = { $name } svarede den { $on } på de spørgsmål, flest stillede.
echo-decider-late = { $name } har ikke svaret på jeres spørgsmål endnu.
told-again-asked = Du stillede { $name } et spørgsmål om »{ $title }«, og nu er der lukket. Du har ikke sagt, om du vil have svaret at vide.
withdrawn-asked = Derfor svarer { $name } heller ikke på jeres spørgsmål.

# Under opslaget i en gruppe.
post-decider-answers = { $name }, { $hostTitle }, har svaret på jeres spørgsmål om »{ $title }«.
ledger-feed-answers = { $name } svarer: { $title }
