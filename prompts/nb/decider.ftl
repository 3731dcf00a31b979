# Spørsmål til politikeren som bestemmer: å stille et, hva som skjer med det, og svarene.

invitation-questions = Du kan også stille { $name }, { $hostTitle }, et spørsmål. { $answers ->
    [one] Det flest stiller, blir
    [2] De to flest stiller, blir
    [3] De tre flest stiller, blir
    [4] De fire flest stiller, blir
    [5] De fem flest stiller, blir
   *[other] De { $answers } flest stiller, blir
 } besvart senest { $answerBy }.
frame-questions = Du kan stille { $name }, { $hostTitle }, et spørsmål. Skriv «spør { $name }». Svaret kommer senest { $answerBy }.
receipt-questions = Har du et spørsmål til { $name }, { $hostTitle }? Skriv «spør { $name }», så kommer det svar på dem flest stiller, senest { $answerBy }.
button-decider-ask = Spør { $name }
decider-write = Hva vil du spørre { $name }, { $hostTitle }, om? Bare skriv det her. Ingen får vite hvem du er, så ikke skriv navnet ditt.
decider-let-be = Helt fint, da lar vi det ligge. Skriv «spør { $name }» hvis du kommer på noe.
decider-long = Det er for langt til et spørsmål. Det er plass til { $max } tegn.
decider-left-out = Jeg tok ut det som fører rett til deg, før jeg ga spørsmålet videre.
decider-closed = Det er stengt for spørsmål til { $name } om «{ $title }». De som rakk å komme inn, blir besvart senest { $answerBy }.
decider-enough = Du har allerede stilt { $name } { $questions ->
    [3] tre
   *[other] { $questions }
 } spørsmål. Ta tilbake ett av dem hvis du heller vil spørre om noe annet.
decider-receipt = Takk! Det er spørsmål nummer { $number } til { $name }:
decider-receipt-next = Når det er stengt, samler vi spørsmålene som ligner på hverandre. { $answers ->
    [one] Det flest har stilt, svarer { $name } på
    [2] De to flest har stilt, svarer { $name } på
    [3] De tre flest har stilt, svarer { $name } på
    [4] De fire flest har stilt, svarer { $name } på
    [5] De fem flest har stilt, svarer { $name } på
   *[other] De { $answers } flest har stilt, svarer { $name } på
 } senest { $answerBy }. Alle som var med, får svarene. Kommer ikke ditt med, får du vite det også.
decider-receipt-silent = Du har sagt at jeg ikke får skrive til deg igjen, så du får ikke svaret her. Det kommer til å stå på den offentlige siden senest { $answerBy }.
decider-receipt-anonymous = Spørsmålet ditt blir lest uten navnet ditt. { $name } kan ikke se hvem du er.
button-decider-back = Ta tilbake
button-decider-back-one = Ta tilbake { $number }
decider-back = Spørsmål nummer { $number } er tatt tilbake og går ikke videre til { $name }.
decider-back-already = Det spørsmålet er allerede tatt tilbake.
decider-back-which = Det spørsmålet er ikke et av dine. Hvilket vil du ta tilbake?

# Svarene, til alle som var med.
decider-answers = Dere kunne spørre { $name }, { $hostTitle }, om «{ $title }». { $answers ->
    [0] Det kom ingen spørsmål å svare på.
    [one] Her er svaret på spørsmålet flest stilte.
   *[other] Her er svarene på spørsmålene flest stilte.
 }
decider-answer-yours = Du skrev: «{ $question }»
decider-support = { $people ->
    [5] Minst fem har spurt om det
    [10] Minst ti har spurt om det
   *[other] Minst { $people } har spurt om det
 }.
decider-support-few = Færre enn fem har spurt om det.
decider-support-groups = { $people ->
    [5] Minst fem har spurt om det
    [10] Minst ti har spurt om det
   *[other] Minst { $people } har spurt om det
 }, mange av dem fra { $groups }.
decider-signed = Hilsen { $name }, { $hostTitle }
decider-fate = Spørsmålet ditt nummer { $number } er det ikke svart på. Du skrev:
decider-fate-none = Det rakk ikke å bli med i det { $name } fikk lese.
decider-fate-aside = Det ble lagt til side og gikk ikke videre til { $name }. Begrunnelsen er: { $why }
decider-fate-less = Det er lest og står på lista som «{ $question }». { $answers ->
    [one] Ett spørsmål har fått svar
    [2] To spørsmål har fått svar
    [3] Tre spørsmål har fått svar
    [4] Fire spørsmål har fått svar
    [5] Fem spørsmål har fått svar
   *[other] { $answers } spørsmål har fått svar
 }, som flere stilte eller som kom først.
button-decider-host = Skriv til { $host }

# Når svarene drøyer.
standing-promised-decider = Svarene var lovet senest { $first }.
lateness-decider-late = Du var med i «{ $title }», og { $name } skulle ha svart på spørsmålene deres. Svarene har ikke kommet, og det er vi lei oss for.
lateness-decider-again = Svarene fra { $name } om «{ $title }» drøyer fortsatt.
lateness-decider-moved = Du var med i «{ $title }», der { $name } svarer på spørsmålene deres. Det kommer til å ta lengre tid.
lateness-decider-stands = Løftet gjelder fortsatt. Du hører fra meg når { $name } har svart.
post-decider-late = { $name } skulle ha svart på spørsmålene deres om «{ $title }». Svarene har ikke kommet ennå.
post-decider-again = Svarene fra { $name } om «{ $title }» drøyer fortsatt.
post-decider-moved = Svarene fra { $name } på spørsmålene deres om «{ $title }» kommer til å ta lengre tid.
post-decider-stands = Løftet gjelder fortsatt. Svarene kommer til å stå på den offentlige siden.

# På siden der alle kan lese med.
ledger-decider = Spørsmål til { $name }, { $title }
ledger-decider-waiting = De flest stiller, blir besvart senest { $answerBy }.
ledger-decider-asked = Så mange har spurt: minst { $people }
ledger-decider-asked-few = Færre enn fem har spurt.
ledger-decider-answered = Besvart { $on }
ledger-decider-not-answered = Ikke besvart
ledger-promise-decider = { $name } svarer på spørsmålene flest stiller
ledger-overdue-decider = Svarene fra { $name }

# Når flere spurte om det samme, og når svarene leses igjen.
decider-joined = Spørsmålet ditt ble stilt sammen med andres, som spurte om det samme.
button-decider-read = Svar fra { $name }
missed-answers = { $name } har svart på spørsmålene deres om «{ $title }».

told-refused-asked = Helt greit. Spørsmålet ditt blir lest likevel, og svarene kommer til å stå på den offentlige siden. Jeg skriver ikke til deg om det.

# Under mine svar.
asked-own = Spørsmålet ditt nummer { $number } til { $name }:
asked-waiting = { $name } svarer på spørsmålene flest stiller, senest { $answerBy }. Kommer { $own ->
    [one] ditt
   *[other] dine
 } ikke med, får du vite det også.
asked-answered = Det har { $name } svart på.
asked-not-chosen = Det kom ikke med blant dem { $name } har svart på. Det står på lista som «{ $question }».
asked-answered-others = { $name } har svart på spørsmålene flest stilte.

# Når det stenger, under beslutningen, og når alt er trukket tilbake.
closing-decider = { $name } svarer på spørsmålene flest har stilt, senest { $answerBy }.
echo-decider-answered = { $name } svarte { $on } på spørsmålene flest stilte.
echo-decider-late = { $name } har ikke svart på spørsmålene deres ennå.
told-again-asked = Du stilte { $name } et spørsmål om «{ $title }», og nå er det stengt. Du har ikke sagt om du vil få vite svaret.
withdrawn-asked = Derfor svarer { $name } heller ikke på spørsmålene deres.

# Under innlegget i en gruppe.
post-decider-answers = { $name }, { $hostTitle }, har svart på spørsmålene deres om «{ $title }».
ledger-feed-answers = { $name } svarer: { $title }
