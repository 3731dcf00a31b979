# Ét menneske, flere kanaler: en kode, et ja begge steder, og hvor der skrives hen.

command-link = Forbind
command-link-name = forbind
command-link-description = Vær den samme i flere apps

chats-code = Skriver du også med mig i en anden app? Send mig koden her derfra. Den virker i { $minutes } minutter.
chats-code-more = Vil du have endnu en app med? Send mig koden her derfra. Den virker i { $minutes } minutter.
chats-code-itself = { $code }
chats-code-once = Giv den ikke til andre. Den virker én gang, og jeg spørger dig begge steder, før der sker noget.
chats-wait = Der er skrevet for mange forkerte koder. Prøv igen om en time.
chats-unknown = Den kode kender jeg ikke, eller også er den for gammel. Skriv »forbind« i din anden app, så får du en ny.
chats-here = Koden skal du skrive til mig i din anden app, ikke her.
chats-same = De to chats er allerede dig begge to.
chats-over = Det spørgsmål gælder ikke mere, så der er ikke sket noget. Skriv »forbind«, hvis du vil prøve igen.

chats-sure = Koden kommer fra en chat på { $channel }, som viser { $signs }. Er det også dig?
chats-sure-not = Har du fået koden af en anden, eller viser chatten noget andet end de to tegn, så sig nej.
chats-asked = En chat på { $channel } har sendt mig din kode og siger, at den er dig. Den viser { $signs }. Er det dig?
chats-asked-not = Ser du ikke selv de to tegn i din anden app, så er det ikke dig. Sig nej, så sker der ikke noget.
chats-means = Siger du ja begge steder, er du ét menneske for mig. Du kan se og rette dine svar begge steder, og du bliver kun spurgt én gang. Har du sagt stop eller nej det ene sted, gælder det begge steder.
button-chats-yes = Ja, det er mig
button-chats-no = Nej, det er ikke mig
chats-agreed = Godt. Nu mangler jeg kun dit ja i den anden app.
chats-refused = Godt, at du sagde det. Der er ikke sket noget, og koden virker ikke mere.
chats-refused-there = Der blev sagt nej i den anden app, så der er ikke sket noget. Koden virker ikke mere.

chats-name = { $name }
chats-joined = Så er du den samme person for mig på { $chats }.
chats-now-stopped = Du har sagt stop det ene sted, og nu gælder det alle steder. Skriv »start«, hvis jeg må skrive til dig igen.
chats-now-asked = Du har sagt ja til, at jeg må spørge dig om noget nyt.
chats-now-not-asked = Jeg spørger dig ikke om noget nyt, for det har du sagt nej til. Skriv »start«, hvis jeg alligevel må.
chats-now-told = Du hører, hvad dine svar fører til.
chats-now-told-some = Du hører, hvad dine svar fører til – men ikke dem, du har sagt nej til at høre om.
chats-now-not-told = Du hører ikke, hvad dine svar fører til, for det har du sagt nej til.
chats-twice = { $count ->
    [one] Du havde svaret begge steder på »{ $matters }«. Det er nu ét svar: Alt, hvad du har skrevet, er med, og har du valgt noget begge steder, gælder det seneste.
   *[other] Du havde svaret begge steder på { $matters }. Hver af dem er nu ét svar: Alt, hvad du har skrevet, er med, og har du valgt noget begge steder, gælder det seneste.
}
chats-duties = Det, du må gøre for kommunen, må du nu begge steder.
chats-where = Jeg skriver til dig dér, hvor du sidst var. Kan jeg ikke nå dig dér, prøver jeg det andet sted.
chats-apart = Skriv »forbind«, hvis du vil vælge, hvor jeg skriver, eller fjerne en chat igen.

chats-own = Jeg kender dig fra de her chats:
chats-one = { $name }{ $here ->
    [yes] {" "}(her)
   *[no] {""}
}{ $first ->
    [yes] {" "}– her skriver jeg først
   *[no] {""}
}
chats-alone = Jeg kender dig kun fra den her chat. Skriv »forbind«, hvis du også vil bruge en anden app.
button-chats-prefer = Skriv til mig på { $name }
button-chats-leave = Fjern { $name }
chats-preferred = Så skriver jeg til dig på { $name } først. Kan jeg ikke nå dig dér, skriver jeg et andet sted.
chats-left = Sådan. { $name } hører ikke længere til dig. Den, der skriver derfra, er ny for mig. Dine svar er her.
chats-left-here = Sådan. Den her chat hører ikke længere til dig. Dine svar er på { $chats }. Skriver du til mig her igen, begynder vi forfra.
forget-sure-chats = Det gælder alle dine chats med mig, ikke kun den her.
