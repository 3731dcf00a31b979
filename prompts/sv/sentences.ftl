# När någon säger något helt vanligt till Ekko, mitt i alltihop.

to-ekko-robot = Ja, jag är ett program. { $sender } använder mig för att fråga och svara. Men det du skriver läses av människor.
to-ekko-robot-host = Ja, jag är ett program. Men det du svarar läses av en människa: { $host }, { $hostTitle }.
to-ekko-human-host = Det förstår jag. Jag är ett program, men du kan skriva till { $host }, { $hostTitle }, som frågar om ”{ $title }”. Då svarar en människa dig här.
to-ekko-human-idea = Det förstår jag. Jag är ett program, men skriver du det du har på hjärtat läses det av en människa hos { $sender }, och du får svar här.
to-ekko-human-stopped = Jag är ett program, och du har bett mig sluta. Skriv ”start”, så kan jag lämna det du vill säga vidare till en människa.
to-ekko-when = Svarar du på ”{ $title }” kan du få höra vad det blev av det, senast den { $answerBy } – även om det blir ett nej. { $decider } beslutar. Du kan svara fram till { $closes }.
to-ekko-when-none = När du svarar på något får du genast veta när svaret kommer.
to-ekko-promised = Svaret på ”{ $title }” är utlovat senast den { $answerBy } – även om det blir ett nej. { $decider } beslutar.
to-ekko-letter = { $host } har lovat att svara på det du skrev senast den { $dueOn }.
button-asking-human = Tala med en människa
to-ekko-code = Skriv koden här, precis som du har fått den. Den ser ut så här: ABCD-1234-EFGH-5678.
who-guide = { $name }, { $title }, är din kontaktperson: den som följer det du har skrivit tills det är slut, och som svarar dig här. { $name } kan inte se vem du är.
who-host = { $name }, { $hostTitle }, står bakom ”{ $title }” och läser det som svaras. { $name } kan inte se vem du är.
who-decider = { $name }, { $hostTitle }, svarar på de frågor som flest ställer om ”{ $title }”, senast den { $answerBy }. { $name } kan inte se vem du är.

command-unknown = Det kommandot känner jag inte igen, så inget har hänt. Skriv ”hjälp” om du vill se vad jag kan.
command-unknown-write = Det kommandot känner jag inte igen, så det är inte skickat vidare. Hör det till det du vill säga, skriv det utan snedstreck.

lives-offer = Ska jag följa { $place } åt dig? Då frågar jag dig om det som rör { $place }.
lives-followed = Då följer jag { $place } åt dig.
lives-followed-already = Ja, jag följer { $place } åt dig.
lives-later = Bra att veta. Säger du ja här kan du välja { $place } efteråt.
lives-left = Helt okej, då låter jag det vara.
button-lives-follow = Ja, följ det
button-lives-no = Nej tack

unfit-offer = Tack, det har jag sparat, även om det inte passar in på något av svaren. Ska jag skicka det till { $host }, { $hostTitle }? Annars raderar jag det inom ett dygn.
unfit-still = Frågan står kvar här om du också vill svara på den:
unfit-left = Helt okej, då är det raderat.

how-other = Passar inget av det, skriv det med egna ord.
other-how = Skriv det här med egna ord.
other-said = Du har svarat:
other-how-instead = Vill du hellre svara något annat, skriv det här med egna ord. Annars står det kvar.
other-how-more = Skriv det här med egna ord, så kommer det med bredvid.
other-stays = Helt okej, då står det kvar.
other-no = Helt okej. Välj en av dem här, eller hoppa över.

sign-write = Tack! Skriv det gärna med några ord, så skickar jag det.

told-again = Du svarade på ”{ $title }”, och nu är den stängd. Du har inte sagt om du vill höra vad det blir av det.
receipt-not-told = { $decider } beslutar. Svaret är utlovat senast den { $answerBy } – även om det blir ett nej. Du har sagt nej till att höra det från mig. Det kan du ändra här.
