# Når kommunen spørger mere ind til noget, nogen har skrevet, gennem Ekko. Ingen af dem får at vide, hvem den anden er.

inquiry-from-answer = { $department } har læst dit svar på »{ $title }«, hvor { $host }, { $hostTitle }, spurgte dig. De vil gerne vide lidt mere. Du skrev:
inquiry-from-idea = { $department } har læst din idé nummer { $number } og vil gerne vide lidt mere. Du skrev:
inquiry-from-help = Du har tilbudt at hjælpe med »{ $title }«. { $department }, hvor { $host }, { $hostTitle }, spurgte dig, skriver til dig her.
inquiry-writes-back = { $department } har læst det og skriver tilbage. Du skrev:
inquiry-asks = De spørger:
inquiry-anonymous = De kan ikke se, hvem du er. Det, du skriver, går til den, der spørger, og ikke til andre. Du behøver ikke at svare.
button-inquiry-reply = Svar
button-inquiry-pass = Ikke det her
button-inquiry-end = Ikke mere om det
button-inquiry-more = Skriv mere
inquiry-write = Skriv det bare her, så giver jeg det videre. De kan stadig ikke se, hvem du er, så skriv ikke dit navn, hvis du helst vil være fri.
inquiry-sent = Tak. Jeg har givet det videre til { $department }. Du hører fra mig, hvis de skriver tilbage.
inquiry-passed = Helt fint. Jeg har sagt, at du helst vil lade det spørgsmål ligge.
inquiry-refused = Helt fint. Ingen spørger dig mere om det.
inquiry-is-over = Den samtale er slut, så jeg har ikke givet noget videre.
inquiry-nothing-waits = Der er ikke noget spørgsmål, der venter på dig der.
inquiry-long = Det er for langt at give videre. Der er plads til { $max } tegn.
inquiry-full = Nu har jeg givet så meget videre, som der er plads til. Skriv »stop«, hvis du har hørt nok fra mig, eller /idé, hvis du vil begynde på noget nyt.
inquiry-is-it = Er det et svar på spørgsmålet fra { $department }? Jeg giver det kun videre, hvis du siger ja.
inquiry-is-more = Skal det også videre til { $department }? Jeg giver det kun videre, hvis du siger ja.
button-inquiry-send = Ja, giv det videre
button-inquiry-keep = Nej
inquiry-kept = Helt fint. Jeg har ikke givet det videre.
inquiry-over = { $department } har ikke flere spørgsmål til det, du skrev. Tak, fordi du skrev tilbage.
