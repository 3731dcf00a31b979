# Det, Ekko siger, når folk møder den, spørger den om noget eller går igen.
# Ord i { $klammer } bliver udfyldt; lad dem stå. $sender er kommunen, som borgerne kender den.

welcome = Hej! Jeg hedder Ekko. Jeg er et program, som { $sender } bruger til at stille korte spørgsmål – altså ikke et menneske. Du svarer på under et minut, og jeg vender tilbage og fortæller, hvad der skete med dit svar. Også når det bliver et nej.
welcome-back = Godt at se dig igen. Jeg skriver, når der er noget at spørge dig om, eller noget at fortælle.
introduction-short = Hej, jeg hedder Ekko og er et program, der spørger for { $sender }. Her sidder ikke et menneske, men et menneske læser det, du skriver.

# Samtykker. De præcise ord bliver gemt sammen med hvert ja og nej, så en ændring her gælder kun fremover.
consent-asked = Må { $sender } spørge dig om noget her en gang imellem? Højst { $perYear ->
    [one] én gang
   *[other] { $perYear } gange
 } om året, kun om byen og aldrig om natten. Du kan altid skrive »stop«, og så stopper det.
consent-told = Må jeg skrive igen, når der er nyt om dit svar, eller hvis nogen vil vide mere? Det kan tage år. Så længe gemmer jeg dit svar, denne chat og dine valg. Intet andet. Du kan altid skrive »stop« eller »glem mig«.
button-yes-asked = Ja, spørg mig
button-yes-told = Ja, fortæl mig det
button-no-thanks = Nej tak
asked-accepted = Tak! Jeg skriver, når der er noget, der angår dig. Skriv »hjælp«, hvis du vil se, hvad jeg ellers kan.
asked-refused = Det er helt i orden. Jeg spørger dig ikke om noget. Skriv bare »start«, hvis du ombestemmer dig.
asked-refused-told = Det er helt i orden. Jeg spørger dig ikke om andet, men du hører stadig, hvad der sker med dit svar.
told-accepted = Godt. Så hører du fra mig.
told-refused = Helt i orden. Dit svar tæller stadig, og jeg skriver ikke til dig om det.

stopped = Jeg er stoppet. Du hører ikke fra mig igen, heller ikke andre steder. Det, du har svaret, tæller stadig, og kommunen kan læse det, men fra nu af viser jeg ikke dine ord til andre. Skriv »start«, hvis du ombestemmer dig. Skriv »glem mig«, hvis jeg helt skal glemme dig.
is-stopped = Du har bedt mig stoppe, så jeg er stille. Skriv »start«, hvis jeg må skrive til dig igen.
button-start-again = Start igen
forget-sure = Skal jeg glemme dig? Jeg sletter dine ord og alt, der binder dig til dine svar. De tal, vi har offentliggjort, bliver stående – uden dig. Det kan ikke fortrydes.
button-forget = Ja, glem mig
button-keep = Nej, behold det
forgotten = Sådan. Jeg har slettet dine ord og alt, hvad jeg vidste om dig. Hvis du skriver til mig igen, begynder vi forfra. Hav det godt.
kept = Godt. Der er ikke slettet noget.

help = Det her kan du bede mig om. Tryk, eller skriv ordet.
home = Hej! Her kan du se dine svar og bestemme, hvad jeg må.
help-privacy = Har du spørgsmål om dine data? Skriv til { $contact }.
nothing-asked = Jeg har ikke noget spørgsmål til dig lige nu, og jeg er et program, så jeg forstår ikke alt. Skriv »hjælp«, hvis du vil se, hvad jeg kan.
slip-no-words = Jeg kan kun læse ord, ikke billeder og lyd. Vil du skrive det?
button-unknown = Den knap kender jeg ikke længere. Skriv »hjælp«, hvis du vil se, hvad jeg kan.

# Til den, der banker på hos kommunen uden en rolle der.
code-unknown = Den kode kender jeg ikke, eller også er den brugt eller for gammel. Skriv den som /kode ABCD-1234-EFGH-5678, eller bed om en ny.
code-wait = Der er sendt for mange forkerte koder. Vent en time, og prøv så igen.
hall-closed = Det kan kun dem, der har en rolle her. Har du fået en kode, så skriv den som /kode ABCD-1234-EFGH-5678.
hall-moderators = Det er kun moderatorer, der kan det. Skriv »hjælp«, hvis du vil se, hvad du kan her.

# Menu: knappens navn, ordet for kommandoen, og hvad den gør.
command-start = Start
command-start-name = start
command-start-description = Sig hej til Ekko
command-answers = Mine svar
command-answers-name = svar
command-answers-description = Se, hvad du har svaret, og ret det
command-why = Hvorfor mig?
command-why-name = hvorfor
command-why-description = Hvorfor du blev spurgt, og hvad der kan ændres
command-idea = Send en idé
command-idea-name = idé
command-idea-description = Fortæl byen noget, ingen har spurgt om
command-topics = Emner
command-topics-name = emner
command-topics-description = Vælg, hvad du vil spørges om
command-pause = Pause
command-pause-name = pause
command-pause-description = Ingen beskeder et stykke tid
command-quiet = Stille tider
command-quiet-name = ro
command-quiet-description = Hvornår jeg ikke må skrive til dig
command-fewer = Færre spørgsmål
command-fewer-name = færre
command-fewer-description = Bliv spurgt sjældnere
command-language = Sprog / Language
command-language-name = sprog
command-language-description = Vælg, hvilket sprog jeg taler
command-memory = Spurgt før
command-memory-name = hukommelse
command-memory-description = Se, hvad vi har spurgt om før
command-stop = Stop
command-stop-name = stop
command-stop-description = Ikke flere beskeder
command-forget = Glem mig
command-forget-name = glem
command-forget-description = Slet alt om dig
command-aloud = Læs op
command-aloud-name = læsop
command-aloud-description = Få spørgsmålet som tekst uden knapper
command-help = Hjælp
command-help-name = hjælp
command-help-description = Hvad Ekko kan
greeting = Hej! Jeg hedder Ekko og er et program, der stiller korte spørgsmål for { $sender } og vender tilbage med, hvad der skete med dit svar.
about = { $sender } spørger. Du svarer på et minut. Du hører, hvad der skete.

# Messenger: beskeden, der må sendes, når der er gået mere end et døgn. Den skal godkendes af Meta, så ret den kun, når det er nødvendigt.
template-body = Hej! Du svarede på { $title }, og nu er der nyt fra { $sender }. Tryk for at læse, hvad der skete.
template-sample = Bænke på Torvet
template-button = Læs, hvad der skete
