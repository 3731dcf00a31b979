# Døra står åpen: det folk skriver når ingen spørsmål venter, hva de kan gjøre med det, og svaret fra den som spurte.

unasked-taken = Takk, det har jeg fått. Du skrev:
unasked-you-wrote = Du skrev:
unasked-you-tapped = Du trykket på:
unasked-to-host = Skal jeg sende det til { $host }, { $hostTitle }, som spurte om «{ $title }»? Da får du svar her, og ingen får vite hvem du er.
unasked-to-idea = Skal jeg gi det videre til { $sender } som en idé? Da får den et nummer, og du får svar her.
unasked-to-question = Er det et svar på «{ $title }»?
unasked-kept = Velger du ingenting, sletter jeg det etter { $days } dager.
unasked-only-last = Da tar jeg bare det siste. Resten har jeg slettet. Du skrev:
unasked-where = Hvor skal det?
unasked-way-host = «{ $title }»: { $host }, { $hostTitle }
unasked-way-question = «{ $title }»: her rekker du fortsatt å svare
unasked-left = Helt fint, da lar vi det ligge. Jeg har slettet det.
unasked-gone = Det har jeg ikke lenger. Skriv det gjerne igjen, så tar vi det derfra.
unasked-long = Det er for langt å gi videre på én gang. Det er plass til { $max } tegn. Vil du dele det i to?
unasked-write = Bare skriv det her, så sender jeg det til { $host }. Ingen får vite hvem du er, så ikke skriv navnet ditt hvis du helst vil slippe.
button-unasked-host = Send til { $host }
button-unasked-matter = { $title }
button-unasked-question = Svar på { $title }
button-unasked-others = En annen sak
button-unasked-last = Bare det siste
button-unasked-write = Skriv til { $host }

# Når et spørsmål er stengt, og noen trykker eller skriver likevel.
closed-on = «{ $title }» stengte { $on }.
closed-deciding = { $decider } bestemmer { $on }. De som svarte og gjerne vil høre det, får vite hva det ble til, senest { $answerBy }.
closed-late = Svaret var lovet senest { $answerBy }, og det har ikke kommet ennå. Det er { $decider } som bestemmer.
closed-decided = Det ble bestemt { $on }:
closed-withdrawn = «{ $title }» er trukket tilbake, så det blir ikke bestemt noe denne gangen.
closed-write = Er det noe du vil si til { $host }? Trykk her, og skriv det.

small-talk-thanks = Bare hyggelig. Skriv hvis det er mer.
small-talk-hello = Hei! Bare skriv hvis du har noe på hjertet.
small-talk-fine = Fint. Jeg er her hvis det er mer.

letter-sent = Takk. Det er sendt til { $host }, som svarer deg her senest { $dueOn }.
letter-sent-late = Takk. Jeg har gitt det videre. { $host } lovet deg svar senest { $dueOn }, og den dagen er gått. Det er vi lei oss for. Jeg har sagt fra igjen om at du venter.
letter-anonymous = { $host } kan lese hva du skrev, men ikke se hvem du er.
letter-is-answer = Takk. Jeg har gitt det videre som svar på det de spurte deg om. Du hører fra meg hvis de skriver tilbake.
letter-is-late = Du skulle ha fått svar fra { $host } senest { $dueOn }, og det har ikke kommet ennå. Det er vi lei oss for. Jeg har minnet dem på det. Du skrev:
letter-ended = Helt fint. Da stopper vi her.
letter-replied = Det er kommet svar på det du skrev til { $host }, { $hostTitle }, om «{ $title }». Du skrev:
letter-reply = Svar fra { $host } eller en kollega:
letter-write-on = Du kan skrive tilbake hvis du har lyst. { $host } kan fortsatt ikke se hvem du er.
button-letter-write-on = Skriv tilbake

missing-ask = Hva manglet? Skriv det her i én melding, så går det til { $host }, som svarer deg en gang til. Ingen får vite hvem som skrev det. Du kan også hoppe over.
missing-skipped = Helt fint. Det du trykket på, teller likevel.
