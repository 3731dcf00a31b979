# Når medarbejdere og moderatorer spørger nogen tilbage.

desk-verb-ask = Spørg tilbage
button-ask-back = Spørg nogen tilbage
button-idea-ask = Spørg om { $number }
inquiry-about-statement = Udsagn { $number } til »{ $title }«
inquiry-about-answer = Svar { $number } på »{ $title }«
inquiry-about-idea = Idé nummer { $number }
inquiry-about-help = Tilbud nummer { $number } om at hjælpe med »{ $title }«
inquiry-which = Skriv nummeret på det, du vil spørge mere om. Eller »svar 7« for et helt svar, efter nummeret i eksporten.
inquiry-nothing-there = Jeg kan ikke finde noget med det nummer. Skriv et nummer, du kan se i overblikket eller på listen her.
inquiry-question = Hvad vil du spørge om? Skriv ét spørgsmål. Jeg giver det videre, og svaret kommer her. Ingen af jer får at vide, hvem den anden er.
inquiry-question-example = For eksempel: Du skrev, at krydset føles utrygt. Hvornår på dagen er det værst?
inquiry-sure = Det her bliver sendt som spørgsmål, på din afdelings vegne, til den, der skrev det:
done-inquiry-asked = Så er det på vej. Svaret kommer her. Kommer der ikke noget inden to uger, siger jeg det.
done-inquiry-ended = Samtalen er slut. Hvis der kom et svar, har jeg sagt tak.
inquiry-you-asked = Du spurgte:
inquiry-answered = Svaret:
inquiry-was-passed = Det spørgsmål vil de helst ikke svare på.
button-inquiry-again = Skriv tilbage
button-inquiry-close = Det var det
inquiry-ended = Der er ikke skrevet mere, så samtalen er slut.
inquiry-lapsed = Der kom ikke noget svar inden to uger, så samtalen er slut.
inquiry-unreachable = Den, der skrev det, kan ikke spørges. Brug det, der står, eller spørg åbent i en ny høring.
inquiry-waits = Der venter allerede et spørgsmål på svar. Kun ét ad gangen.
inquiry-enough = Der er spurgt så mange gange om det, som der må. Spørg åbent i en ny høring.
inquiry-unwanted = Den, der skrev det, vil ikke have flere spørgsmål om det.
inquiry-elsewhere = Det ligger hos en anden afdeling. Spørg dem, hvad de ved.
