# Dörren står öppen: det folk skriver när ingen fråga väntar, vad de kan göra med det, och svaret från den som frågade.

unasked-taken = Tack, det har jag fått. Du skrev:
unasked-you-wrote = Du skrev:
unasked-you-tapped = Du tryckte på:
unasked-to-host = Ska jag skicka det till { $host }, { $hostTitle }, som frågade om ”{ $title }”? Då får du svar här, och ingen får veta vem du är.
unasked-to-idea = Ska jag lämna det vidare till { $sender } som en idé? Då får den ett nummer, och du får svar här.
unasked-to-question = Är det ett svar på ”{ $title }”?
unasked-kept = Väljer du inget raderar jag det efter { $days } dagar.
unasked-only-last = Då tar jag bara det sista. Resten har jag raderat. Du skrev:
unasked-where = Vart ska det gå?
unasked-way-host = ”{ $title }”: { $host }, { $hostTitle }
unasked-way-question = ”{ $title }”: här hinner du fortfarande svara
unasked-left = Helt okej, då låter vi det vara. Jag har raderat det.
unasked-gone = Det har jag inte kvar. Skriv det gärna igen, så tar vi det därifrån.
unasked-long = Det är för långt att lämna vidare på en gång. Det finns plats för { $max } tecken. Vill du dela upp det i två?
unasked-write = Skriv det här, så skickar jag det till { $host }. Ingen får veta vem du är, så skriv inte ditt namn om du helst slipper.
button-unasked-host = Skicka till { $host }
button-unasked-matter = { $title }
button-unasked-question = Svara på { $title }
button-unasked-others = En annan sak
button-unasked-last = Bara det sista
button-unasked-write = Skriv till { $host }

# När en fråga är stängd och någon trycker eller skriver ändå.
closed-on = ”{ $title }” stängde den { $on }.
closed-deciding = { $decider } beslutar den { $on }. De som svarade och vill veta får höra vad det blev av det, senast den { $answerBy }.
closed-late = Svaret var utlovat senast den { $answerBy }, och det har inte kommit än. Det är { $decider } som beslutar.
closed-decided = Det beslutades den { $on }:
closed-withdrawn = ”{ $title }” har dragits tillbaka, så det blir inget beslut den här gången.
closed-write = Är det något du vill säga till { $host }? Tryck här och skriv det.

small-talk-thanks = Tack själv. Skriv bara om det är något mer.
small-talk-hello = Hej! Skriv bara om du har något på hjärtat.
small-talk-fine = Bra. Jag finns här om det är något mer.

letter-sent = Tack. Det är skickat till { $host }, som svarar dig här senast den { $dueOn }.
letter-sent-late = Tack. Jag har lämnat det vidare. { $host } lovade dig svar senast den { $dueOn }, och den dagen har gått. Det är vi ledsna för. Jag har sagt till igen att du väntar.
letter-anonymous = { $host } kan läsa vad du skrev, men inte se vem du är.
letter-is-answer = Tack. Jag har lämnat det vidare som svar på det de frågade dig om. Du hör från mig om de skriver tillbaka.
letter-is-late = Du skulle ha fått svar från { $host } senast den { $dueOn }, och det har inte kommit än. Det är vi ledsna för. Jag har påmint dem om det. Du skrev:
letter-ended = Helt okej. Då slutar vi här.
letter-replied = Det har kommit svar på det du skrev till { $host }, { $hostTitle }, om ”{ $title }”. Du skrev:
letter-reply = Svar från { $host } eller en kollega:
letter-write-on = Du kan skriva tillbaka om du vill. { $host } kan fortfarande inte se vem du är.
button-letter-write-on = Skriv tillbaka

missing-ask = Vad saknades? Skriv det här i ett meddelande, så går det till { $host }, som svarar dig en gång till. Ingen får veta vem som skrev det. Du kan också hoppa över.
missing-skipped = Helt okej. Det du tryckte på räknas ändå.
