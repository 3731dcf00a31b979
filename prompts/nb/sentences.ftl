# Når noen sier noe helt vanlig til Ekko, midt i det hele.

to-ekko-robot = Ja, jeg er et program. { $sender } bruker meg til å spørre og svare. Men det du skriver, blir lest av mennesker.
to-ekko-robot-host = Ja, jeg er et program. Men det du svarer, blir lest av et menneske: { $host }, { $hostTitle }.
to-ekko-human-host = Det forstår jeg godt. Jeg er et program, men du kan skrive til { $host }, { $hostTitle }, som spør om «{ $title }». Da svarer et menneske deg her.
to-ekko-human-idea = Det forstår jeg godt. Jeg er et program, men skriver du det du har på hjertet, blir det lest av et menneske hos { $sender }, og du får svar her.
to-ekko-human-stopped = Jeg er et program, og du har bedt meg stoppe. Skriv «start», så kan jeg gi det du vil si, videre til et menneske.
to-ekko-when = Svarer du på «{ $title }», kan du få høre hva det ble til, senest { $answerBy } – også hvis det blir et nei. { $decider } bestemmer. Du kan svare fram til { $closes }.
to-ekko-when-none = Når du svarer på noe, får du vite med en gang når svaret kommer.
to-ekko-promised = Svaret på «{ $title }» er lovet senest { $answerBy } – også hvis det blir et nei. { $decider } bestemmer.
to-ekko-letter = { $host } har lovet å svare på det du skrev, senest { $dueOn }.
button-asking-human = Snakke med noen
to-ekko-code = Bare skriv koden her, akkurat slik du har fått den. Den ser slik ut: ABCD-1234-EFGH-5678.
who-guide = { $name }, { $title }, er kontaktpersonen din: den som følger det du har skrevet til det er slutt, og svarer deg her. { $name } kan ikke se hvem du er.
who-host = { $name }, { $hostTitle }, står bak «{ $title }» og leser det som blir svart. { $name } kan ikke se hvem du er.
who-decider = { $name }, { $hostTitle }, svarer på spørsmålene flest stiller om «{ $title }», senest { $answerBy }. { $name } kan ikke se hvem du er.

command-unknown = Den kommandoen kjenner jeg ikke, så ingenting har skjedd. Skriv «hjelp» hvis du vil se hva jeg kan.
command-unknown-write = Den kommandoen kjenner jeg ikke, så den er ikke sendt videre. Hører den med til det du vil si, så skriv det uten skråstrek.

lives-offer = Skal jeg følge { $place } for deg? Da spør jeg deg om det som angår { $place }.
lives-followed = Da følger jeg { $place } for deg.
lives-followed-already = Ja, jeg følger { $place } for deg.
lives-later = Godt å vite. Sier du ja her, kan du velge { $place } etterpå.
lives-left = Helt fint, da lar jeg det være.
button-lives-follow = Ja, følg det
button-lives-no = Nei takk

unfit-offer = Takk, det har jeg lagret, selv om det ikke passer med noen av svarene. Skal jeg sende det til { $host }, { $hostTitle }? Ellers sletter jeg det i løpet av et døgn.
unfit-still = Spørsmålet står her fortsatt hvis du også vil svare på det:
unfit-left = Helt fint, da er det slettet.

how-other = Passer ikke noe av det, så skriv det med egne ord.
other-how = Bare skriv det her med egne ord.
other-said = Du har svart:
other-how-instead = Vil du heller svare noe annet, så skriv det her med egne ord. Ellers blir det stående.
other-how-more = Bare skriv det her med egne ord, så kommer det med ved siden av.
other-stays = Helt fint, da blir det stående.
other-no = Helt fint. Da velger du en av dem her, eller hopper over.

sign-write = Takk! Skriv det gjerne med et par ord, så sender jeg det.

told-again = Du svarte på «{ $title }», og nå er den stengt. Du har ikke sagt om du vil høre hva det blir til.
receipt-not-told = { $decider } bestemmer. Svaret er lovet senest { $answerBy } – også hvis det blir et nei. Du har sagt nei til å høre det fra meg. Det kan du gjøre om på her.
