# Når nogen siger noget helt almindeligt til Ekko, midt i det hele.

to-ekko-robot = Ja, jeg er et program. { $sender } bruger mig til at spørge og svare. Men det, du skriver, bliver læst af mennesker.
to-ekko-robot-host = Ja, jeg er et program. Men det, du svarer, bliver læst af et menneske: { $host }, { $hostTitle }.
to-ekko-human-host = Det forstår jeg godt. Jeg er et program, men du kan skrive til { $host }, { $hostTitle }, som spørger om »{ $title }«. Så svarer et menneske dig her.
to-ekko-human-idea = Det forstår jeg godt. Jeg er et program, men skriver du det, du har på hjerte, bliver det læst af et menneske hos { $sender }, og du får svar her.
to-ekko-human-stopped = Jeg er et program, og du har bedt mig stoppe. Skriv »start«, så kan jeg give det, du vil sige, videre til et menneske.
to-ekko-when = Svarer du på »{ $title }«, kan du høre, hvad det blev til, senest den { $answerBy } – også hvis det bliver et nej. { $decider } beslutter. Du kan svare indtil { $closes }.
to-ekko-when-none = Når du svarer på noget, får du med det samme at vide, hvornår der er svar.
to-ekko-promised = Svaret på »{ $title }« er lovet senest den { $answerBy } – også hvis det bliver et nej. { $decider } beslutter.
to-ekko-letter = { $host } har lovet at svare på det, du skrev, senest den { $dueOn }.
button-asking-human = Jeg vil tale med nogen
to-ekko-code = Skriv bare koden her, præcis som du har fået den. Den ser sådan ud: ABCD-1234-EFGH-5678.
who-guide = { $name }, { $title }, er din guide: den, der følger det, du har skrevet, til det er slut, og svarer dig her. { $name } kan ikke se, hvem du er.
who-host = { $name }, { $hostTitle }, står bag »{ $title }« og læser det, der bliver svaret. { $name } kan ikke se, hvem du er.
who-decider = { $name }, { $hostTitle }, svarer på de spørgsmål, flest stiller om »{ $title }«, senest den { $answerBy }. { $name } kan ikke se, hvem du er.

command-unknown = Den kommando kender jeg ikke, så der er ikke sket noget. Skriv »hjælp«, hvis du vil se, hvad jeg kan.
command-unknown-write = Den kommando kender jeg ikke, så den er ikke sendt videre. Hører den med til det, du vil sige, så skriv det uden skråstreg.

lives-offer = Skal jeg følge { $place } for dig? Så spørger jeg dig om det, der angår { $place }.
lives-followed = Så følger jeg { $place } for dig.
lives-followed-already = Ja, jeg følger { $place } for dig.
lives-later = Godt at vide. Siger du ja her, kan du vælge { $place } bagefter.
lives-left = Helt fint, så lader jeg det være.
button-lives-follow = Ja, følg det
button-lives-no = Nej tak

unfit-offer = Tak, det har jeg gemt, selv om det ikke passer på nogen af svarene. Skal jeg sende det til { $host }, { $hostTitle }? Ellers sletter jeg det i løbet af et døgn.
unfit-still = Spørgsmålet står her stadig, hvis du også vil svare på det:
unfit-left = Helt fint, så er det slettet.

how-other = Passer intet af det, så skriv det med dine egne ord.
other-how = Skriv det bare her med dine egne ord.
other-said = Du har svaret:
other-how-instead = Vil du hellere svare noget andet, så skriv det her med dine egne ord. Ellers bliver det stående.
other-how-more = Skriv det bare her med dine egne ord, så kommer det med ved siden af.
other-stays = Helt fint, så bliver det stående.
other-no = Helt fint. Så vælg en af dem her, eller spring over.

sign-write = Tak! Skriv det gerne med et par ord, så sender jeg det.

told-again = Du svarede på »{ $title }«, og nu er den lukket. Du har ikke sagt, om du vil høre, hvad det bliver til.
receipt-not-told = { $decider } beslutter. Svaret er lovet senest den { $answerBy } – også hvis det bliver et nej. Du har sagt nej til at høre det fra mig. Det kan du lave om her.
