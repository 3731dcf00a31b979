# Når kommunen spør mer om noe som noen har skrevet, gjennom Ekko. Ingen av dem får vite hvem den andre er.

inquiry-from-answer = { $department } har lest svaret ditt på «{ $title }», der { $host }, { $hostTitle }, spurte deg. De vil gjerne vite litt mer. Du skrev:
inquiry-from-idea = { $department } har lest ideen din nummer { $number } og vil gjerne vite litt mer. Du skrev:
inquiry-from-help = Du har tilbudt deg å hjelpe med «{ $title }». { $department }, der { $host }, { $hostTitle }, spurte deg, skriver til deg her.
inquiry-writes-back = { $department } har lest det og skriver tilbake. Du skrev:
inquiry-asks = De spør:
inquiry-anonymous = De kan ikke se hvem du er. Det du skriver, går til den som spør, og ikke til andre. Du trenger ikke å svare.
button-inquiry-reply = Svar
button-inquiry-pass = Ikke dette
button-inquiry-end = Ikke mer om det
button-inquiry-more = Skriv mer
inquiry-write = Bare skriv det her, så gir jeg det videre. De kan fortsatt ikke se hvem du er, så ikke skriv navnet ditt hvis du helst vil slippe.
inquiry-sent = Takk. Jeg har gitt det videre til { $department }. Du hører fra meg hvis de skriver tilbake.
inquiry-passed = Helt fint. Jeg har sagt at du helst vil la det spørsmålet ligge.
inquiry-refused = Helt fint. Ingen spør deg mer om det.
inquiry-is-over = Den samtalen er slutt, så jeg har ikke gitt noe videre.
inquiry-nothing-waits = Det er ikke noe spørsmål som venter på deg der.
inquiry-long = Det er for langt å gi videre. Det er plass til { $max } tegn.
inquiry-full = Nå har jeg gitt så mye videre som det er plass til. Skriv «stopp» hvis du har hørt nok fra meg, eller /idé hvis du vil begynne på noe nytt.
inquiry-is-it = Er det et svar på spørsmålet fra { $department }? Jeg gir det bare videre hvis du sier ja.
inquiry-is-more = Skal dette også videre til { $department }? Jeg gir det bare videre hvis du sier ja.
button-inquiry-send = Ja, gi det videre
button-inquiry-keep = Nei
inquiry-kept = Helt fint. Jeg har ikke gitt det videre.
inquiry-over = { $department } har ikke flere spørsmål til det du skrev. Takk for at du skrev tilbake.
