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
decider-long = Det er for langt til et spørgsmål. Der er plads til { $max } tegn.
decider-left-out = Jeg har taget telefonnummer, mailadresse og CPR-nummer ud, før jeg gav det videre.
decider-closed = Der kan ikke stilles flere spørgsmål til { $name } om »{ $title }«. De, der nåede at komme ind, bliver besvaret senest den { $answerBy }.
decider-enough = Du har allerede stillet { $name } { $questions ->
    [3] tre
   *[other] { $questions }
 } spørgsmål. Tag et af dem tilbage, hvis du hellere vil spørge om noget andet.
decider-receipt = Tak! Det er spørgsmål nummer { $number } til { $name }:
decider-receipt-next = Når der er lukket, samler vi de spørgsmål, der ligner hinanden. { $answers ->
    [one] Det, flest har stillet, besvarer { $name }
    [2] De to, flest har stillet, besvarer { $name }
    [3] De tre, flest har stillet, besvarer { $name }
    [4] De fire, flest har stillet, besvarer { $name }
    [5] De fem, flest har stillet, besvarer { $name }
   *[other] De { $answers }, flest har stillet, besvarer { $name }
 } senest den { $answerBy }. Alle, der var med, får svarene. Du hører også, hvad der skete med dit, hvis det ikke kommer med.
decider-receipt-silent = Du har sagt, at jeg ikke må skrive til dig igen, så du får ikke svaret her. Det kommer til at stå på den offentlige side senest den { $answerBy }.
decider-receipt-anonymous = Dit spørgsmål bliver læst uden dit navn. { $name } kan ikke se, hvem du er.
button-decider-back = Tag spørgsmålet tilbage
decider-back = Spørgsmål nummer { $number } er taget tilbage og går ikke videre til { $name }.
decider-back-already = Det spørgsmål er allerede taget tilbage.

# Svarene, til alle der var med.
decider-answers = I kunne spørge { $name }, { $hostTitle }, om »{ $title }«. { $answers ->
    [0] Der var ingen spørgsmål at svare på.
    [one] Her er svaret på det spørgsmål, flest stillede.
   *[other] Her er svarene på de spørgsmål, flest stillede.
 }
decider-answer-yours = Dit spørgsmål er et af dem, der er svaret på: »{ $question }«
decider-support = { $people } har spurgt om det.
decider-support-few = Færre end fem har spurgt om det.
decider-support-groups = { $people } har spurgt om det, mange af dem fra { $groups }.
decider-signed = Hilsen { $name }, { $hostTitle }
decider-fate = Dit spørgsmål nummer { $number } er der ikke svaret på. Du skrev:
decider-fate-none = Det nåede ikke med i det, { $name } fik at læse.
decider-fate-aside = Det blev lagt til side og gik ikke videre til { $name }. Begrundelsen er: { $why }
decider-fate-less = Det blev læst og samlet med dem, der ligner: »{ $question }«. Men det var ikke blandt { $answers ->
    [one] det, flest spurgte om.
    [2] de to, flest spurgte om.
    [3] de tre, flest spurgte om.
    [4] de fire, flest spurgte om.
    [5] de fem, flest spurgte om.
   *[other] de { $answers }, flest spurgte om.
 }
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
ledger-decider-asked = Så mange har spurgt: { $people }
ledger-decider-asked-few = Færre end fem har spurgt.
ledger-decider-none = Ingen har spurgt.
ledger-decider-answered = Besvaret den { $on }
ledger-decider-not-answered = Ikke besvaret
ledger-promise-decider = { $name } svarer på de spørgsmål, flest stiller
ledger-overdue-decider = Svarene fra { $name }
