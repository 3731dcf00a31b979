# "Jeg vil gerne hjælpe": et tilbud når kun frem med et udtrykkeligt ja, og det kan tages tilbage.

button-help = Jeg vil gerne hjælpe
receipt-help = { $host } vil gerne have en hånd. Har du lyst, så tryk på knappen herunder.
receipt-help-wanted = Der er brug for en hånd: { $wanted } Har du lyst, så tryk på knappen herunder.
receipt-help-said = Det lyder, som om du gerne vil hjælpe. Tryk på knappen herunder, så vælger du selv, hvad jeg giver videre.
help-welcome = Det er dejligt. Handler det om »{ $title }«? Tryk på knappen, så vælger du selv, hvad jeg giver videre.
help-how = Hvor dejligt! Dit tilbud går til { $host } og { $department } og ikke til andre. Hvordan må de få fat i dig?
# Samtykkets præcise ord: de bliver gemt sammen med hvert ja, så en ændring her gælder kun fremover.
consent-help = Må jeg give dit tilbud videre til dem, der spørger? De får kun det, du selv vælger nu, og de kan ikke se, hvad du har svaret. Jeg sletter det, når sagen er slut. Du kan altid tage det tilbage eller skrive »glem mig«.
button-help-here = De må skrive her
button-help-write = Giv navn og nummer
button-help-leave = Alligevel ikke
button-help-give = Ja, giv det videre
button-write-again = Skriv det om
button-help-back = Tag det tilbage
help-write = Skriv dit navn og et telefonnummer eller en mailadresse. Jeg viser dig det, før jeg giver det videre.
help-write-example = For eksempel: Anna, 20 30 40 50, helst efter klokken fire
help-sure = Det her giver jeg videre, og ikke andet. Skal jeg?
help-long = Det er for langt. Et navn og et nummer er nok; der er plads til { $max } tegn.
help-given = Tak! { $host } har det nu. Tryk herunder, hvis du ombestemmer dig.
help-given-here = Tak! { $host } ved, at nogen gerne vil hjælpe, men ikke hvem du er. De skriver til dig her. Tryk herunder, hvis du ombestemmer dig.
help-given-already = { $host } har allerede dit tilbud. Tryk herunder, hvis du vil tage det tilbage.
help-back = Det er taget tilbage, og jeg har bedt dem slette det, de havde noteret.
help-back-already = Der er ikke noget at tage tilbage.
help-left = Helt fint. Jeg har ikke givet noget videre.
help-gone = Jeg har ikke længere det, du skrev. Tryk på knappen, hvis du vil gøre det igen.
help-too-late = Sagen er slut, så jeg giver ikke flere tilbud videre. Tak alligevel.
