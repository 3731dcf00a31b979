# Det Ekko sier når folk møter den, spør den om noe eller går igjen.
# Ord i { $klammer } blir fylt ut; la dem stå. $sender er kommunen, slik innbyggerne kjenner den.
# Ordliste: spørsmål, svar, idé, utsagn (det andre er enige eller uenige i), løfte, beslutning, loddtrekning, avdeling,
# kontaktperson, den åpne boka (den offentlige siden), plakat (på biblioteket), innlegg (i en gruppe). Sitat skrives «slik».
# Bokmål med «boka», «fram» og «dere». Alltid du.

welcome = Hei! Jeg heter Ekko. Jeg er et program som { $sender } bruker til å stille korte spørsmål – altså ikke et menneske. Du svarer på under ett minutt, og så kommer jeg tilbake og forteller hva som skjedde med svaret ditt. Også når det blir et nei.
welcome-back = Godt å se deg igjen. Jeg skriver når det er noe å spørre deg om, eller noe å fortelle.
introduction-short = Hei, jeg heter Ekko og er et program som spør for { $sender }. Det sitter ikke et menneske her, men det er et menneske som leser det du skriver.

# Samtykker. De nøyaktige ordene blir lagret sammen med hvert ja og nei, så en endring her gjelder bare framover.
consent-asked = Kan { $sender } spørre deg om noe her en gang iblant? Høyst { $perYear ->
    [one] én gang
   *[other] { $perYear } ganger
 } i året, bare om byen og aldri om natten. Du kan alltid skrive «stopp», og da slutter det.
consent-told = Kan jeg skrive igjen når det er nytt om svaret ditt, eller hvis noen vil vite mer? Det kan ta år. Så lenge lagrer jeg svaret ditt, denne chatten og valgene dine. Ikke noe annet. Du kan alltid skrive «stopp» eller «glem meg».
button-yes-asked = Ja, spør meg
button-yes-told = Ja, fortell meg det
button-no-thanks = Nei takk
asked-accepted = Takk! Jeg skriver når det er noe som angår deg. Skriv «hjelp» hvis du vil se hva annet jeg kan.
asked-refused = Det er helt greit. Jeg spør deg ikke om noe. Bare skriv «start» hvis du ombestemmer deg.
asked-refused-told = Det er helt greit. Jeg spør deg ikke om noe annet, men du får fortsatt høre hva som skjer med svaret ditt.
told-accepted = Fint. Da hører du fra meg.
told-refused = Helt greit. Svaret ditt teller likevel, og jeg skriver ikke til deg om det.

stopped = Jeg har stoppet. Du hører ikke fra meg igjen, heller ikke andre steder. Det du har svart, teller fortsatt, og kommunen kan lese det, men fra nå av viser jeg ikke ordene dine til andre. Skriv «start» hvis du ombestemmer deg. Skriv «glem meg» hvis jeg skal glemme deg helt.
is-stopped = Du har bedt meg stoppe, så jeg er stille. Skriv «start» hvis jeg får skrive til deg igjen.
button-start-again = Start igjen
forget-sure = Skal jeg glemme deg? Jeg sletter ordene dine og alt som knytter deg til svarene dine. Tallene vi har offentliggjort, blir stående – uten deg. Det kan ikke angres.
button-forget = Ja, glem meg
button-keep = Nei, behold det
forgotten = Sånn. Jeg har slettet ordene dine og alt jeg visste om deg. Hvis du skriver til meg igjen, begynner vi på nytt. Ha det bra.
kept = Fint. Ingenting er slettet.

help = Dette kan du be meg om. Trykk, eller skriv ordet.
home = Hei! Her kan du se svarene dine og bestemme hva jeg får lov til.
help-privacy = Har du spørsmål om dataene dine? Skriv til { $contact }.
nothing-asked = Jeg har ikke noe spørsmål til deg akkurat nå, og jeg er et program, så jeg forstår ikke alt. Skriv «hjelp» hvis du vil se hva jeg kan.
slip-no-words = Jeg kan bare lese ord, ikke bilder og lyd. Vil du skrive det?
button-unknown = Den knappen kjenner jeg ikke lenger. Skriv «hjelp» hvis du vil se hva jeg kan.

# Til den som banker på hos kommunen uten en rolle der.
code-unknown = Den koden kjenner jeg ikke, eller så er den brukt eller for gammel. Skriv den som /kode ABCD-1234-EFGH-5678, eller be om en ny.
code-wait = Det er sendt for mange feil koder. Vent en time, og prøv så igjen.
hall-closed = Det kan bare de som har en rolle her. Har du fått en kode, skriv den som /kode ABCD-1234-EFGH-5678.
hall-moderators = Det er bare moderatorer som kan det. Skriv «hjelp» hvis du vil se hva du kan gjøre her.

# Menyen: navnet på knappen, ordet for kommandoen, og hva den gjør.
command-start = Start
command-start-name = start
command-start-description = Si hei til Ekko
command-answers = Mine svar
command-answers-name = svar
command-answers-description = Se hva du har svart, og endre det
command-why = Hvorfor meg?
command-why-name = hvorfor
command-why-description = Hvorfor du ble spurt, og hva som kan endres
command-idea = Send en idé
command-idea-name = idé
command-idea-description = Fortell byen noe ingen har spurt om
command-topics = Emner
command-topics-name = emner
command-topics-description = Velg hva du vil bli spurt om
command-pause = Pause
command-pause-name = pause
command-pause-description = Ingen meldinger en stund
command-quiet = Stille tider
command-quiet-name = stilletid
command-quiet-description = Når jeg ikke får skrive til deg
command-fewer = Færre spørsmål
command-fewer-name = færre
command-fewer-description = Bli spurt sjeldnere
command-language = Språk / Language
command-language-name = språk
command-language-description = Velg hvilket språk jeg snakker
command-memory = Spurt før
command-memory-name = hukommelse
command-memory-description = Se hva vi har spurt om før
command-stop = Stopp
command-stop-name = stopp
command-stop-description = Ingen flere meldinger
command-forget = Glem meg
command-forget-name = glem
command-forget-description = Slett alt om deg
command-aloud = Les opp
command-aloud-name = lesopp
command-aloud-description = Få spørsmålet som tekst uten knapper
command-help = Hjelp
command-help-name = hjelp
command-help-description = Hva Ekko kan
greeting = Hei! Jeg heter Ekko og er et program som stiller korte spørsmål for { $sender } og kommer tilbake med hva som skjedde med svaret ditt.
about = { $sender } spør. Du svarer på ett minutt. Du får høre hva som skjedde.

# Messenger: meldingen som kan sendes når det har gått mer enn et døgn. Meta skal godkjenne den, så endre den bare når det trengs.
template-body = Hei! Du svarte på { $title }, og nå er det nytt fra { $sender }. Trykk for å lese hva som skjedde.
template-sample = Benker på torget
template-button = Les hva som skjedde
