# Det, der bliver sagt, før en høring åbner: hvordan den bliver sendt, og hvad der skal rettes først.

check-line = { $where }: { $what }
check-line-in = { $where } – { $named }: { $what }
check-at-title = Overskriften
check-at-why = Hvorfor
check-at-open = Det kan ændres
check-at-settled = Det, der ligger fast
check-at-question = Spørgsmål { $question }
check-at-statement = Udsagn { $choice } i spørgsmål { $question }
check-at-choice = Valg { $choice } i spørgsmål { $question }
check-newspaper = Teksten er lige så tung som en avis (lix { $lix }; op til { $easy } er let). Skriv kortere sætninger og andre ord end { $words }.
check-report = Teksten er lige så tung som en rapport (lix { $lix }; op til { $easy } er let). Skriv kortere sætninger og andre ord end { $words }. Er det nødvendigt, så skriv hvorfor.
check-report-file = Teksten er lige så tung som en rapport (lix { $lix }; op til { $easy } er let). Skriv kortere sætninger og andre ord end { $words }. Er det nødvendigt, så skriv hvorfor i linjen »readabilityReason«.
check-reasoned = Teksten er lige så tung som en rapport (lix { $lix }; op til { $easy } er let). Begrundelsen er: { $reason }
check-jargon = »{ $found }« er kontorsprog. Skriv »{ $plain }«.
check-two-questions = Der er to spørgsmål i ét. Stil det ene, og gør det andet til et spørgsmål for sig.
check-two-things = Der bliver spurgt om to ting på én gang (»{ $one } … { $other }«), og ét svar kan ikke gælde begge. Spørg om den ene, eller stil to spørgsmål.
check-leading = »{ $phrase }« lægger folk svaret i munden. Spørg, så det er lige let at sige ja og nej.
check-nobody = Der er ingen, det passer på. Vælg flere emner, steder eller roller, eller vent, til flere er med.
check-few = Blandt så få er ingen anonym, og der kan ikke vises nogen tal. Vælg flere emner, steder eller roller.
check-interest = Der er ingen høring, der hedder »{ $entry }«, så jeg finder kun dem, der har skrevet de ord. Status viser, hvad de hedder.
check-before = Spurgt før: { $memory }
check-meanwhile = De samme bliver også spurgt om det her: { $other }

# Det samme emne tidligere, på én linje.
memory-line = »{ $title }« ({ $year }): { $answered } { $came }
memory-line-promised = »{ $title }« ({ $year }): { $answered } { $came } { $promise }
memory-not-asked = Ikke spurgt endnu.
memory-few = Færre end fem svarede.
memory-answered = { $people } svarede.
memory-answered-least = Mindst { $people } svarede.
memory-decided = { $verdict }: { $decision }
memory-withdrawn = Den blev trukket tilbage.
memory-undecided = Der er ikke besluttet noget endnu.
memory-promise-open = Løftet er stadig åbent.
memory-promise-kept = Løftet blev holdt.
memory-promise-late = Løftet blev holdt for sent.
memory-promise-broken = Løftet er brudt.

# Det, andre afdelinger spørger de samme om.
meanwhile-open = »{ $title }« fra { $department }, åben indtil { $until }.
meanwhile-later = »{ $title }« fra { $department }, fra { $from } til { $until }.

# Sådan kommer en invitation til mange ud.
plan-nobody = Lige nu ville ingen blive spurgt.
plan-asked = Lige nu ville { $people } blive spurgt.
plan-people = { $count ->
    [one] én
   *[other] { $count }
 }
plan-few = færre end fem
plan-quiet = Den åbner, når folk skal have ro, så ingen får den før { $first }.
plan-at-once = Alle får den inden for et minut, fra { $first }.
plan-span = De første får den { $first }, den sidste tidligst { $last }.
plan-channel = På { $channel }: { $people } på { $duration }.
plan-seconds = { $count ->
    [one] ét sekund
   *[other] { $count } sekunder
 }
plan-minutes = { $count ->
    [one] ét minut
   *[other] { $count } minutter
 }
plan-hours = { $hours ->
    [one] én time
   *[other] { $hours } timer
 }{ $minutes ->
    [0] {""}
    [one] {" "}og ét minut
   *[other] {" "}og { $minutes } minutter
 }
plan-window = På { $channel } får kun dem, der har skrevet inden for de sidste { $hours } timer, den med det samme. De andre får den, næste gang de skriver.
plan-next-day = Først dagen efter: { $people }, for ingen får noget mellem { $from } og { $until }.
plan-capped = Den passer også på { $people }, som lige er blevet spurgt om noget andet. De får den senere, hvis der bliver plads, før den lukker.
plan-unreachable = Den passer også på { $people }, som vi ikke kan skrive til længere.
plan-too-late = På { $channel } tager det for lang tid: { $people } ville ikke nå at få den, før den lukker. Åbn tidligere, luk senere, eller spørg færre.
plan-off = På { $channel }, som ikke er tændt, er der { $people }. Tænd den, ellers bliver de ikke spurgt.
channel-name = { $channel ->
    [telegram] Telegram
    [discord] Discord
    [slack] Slack
    [messenger] Messenger
    [mail] E-mail
    [sandbox] sandkassen
   *[other] { $channel }
 }
