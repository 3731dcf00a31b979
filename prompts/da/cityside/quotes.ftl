# Hvad af folks egne ord andre må læse: ved skrivebordet og i en moderators chat.

reading-part-quotes = Citater
quotes-note = Det, folk skriver, bliver først vist til andre, når du har læst det og sagt god for det. Beskeden ved lukningen citerer op til fem. De første her er valgt, så hver side og det, kun få mener, er med.
quotes-public = Hvor folk siger, om de er enige med hinanden, citerer byens side også det, du siger god for, når spørgsmålet er lukket.
quotes-may = Må det citeres?
quotes-late = Beskeden ved lukningen bliver sendt, når der lukkes. Det, du siger her nu, ændrer kun det, der ikke er sendt endnu.
quotes-to-read = { $count ->
    [0] Intet at læse
    [one] Ét at læse
   *[other] { $count } at læse
 }
quotes-none-yet = Intet kan citeres endnu. Først skal mindst fem have skrevet noget.
quotes-all-read = Du har læst det, der er brug for. Der kommer flere, når flere skriver.
quotes-read = Læst
quotes-marked = Kan man kende nogen på de markerede ord?
quotes-say-cleared = Må citeres
quotes-say-names = Nej, man kan kende nogen
quotes-say-hurts = Nej, det sårer nogen
quotes-say-beside = Nej, det handler om noget andet
quotes-is-cleared = må citeres
quotes-is-names = citeres ikke, man kan kende nogen
quotes-is-hurts = citeres ikke, det sårer nogen
quotes-is-beside = citeres ikke, det handler om noget andet
quotes-is-kept = citeres ikke
quotes-is-author = citeres ikke: den, der skrev det, har sagt stop eller vil ikke vises til andre
quotes-is-undecided = ikke afgjort
quotes-gone = Den, der skrev det, har taget det tilbage.
quotes-shown = med i beskeden ved lukningen, som det ser ud nu
quotes-undo = Fortryd
quotes-done = Udsagn { $number }: { $what }.
audit-quote-signed = Sagde, om et udsagn må citeres
refused-quote-gone = Udsagn { $number } kan ikke citeres. Det er taget tilbage, eller den, der skrev det, vil ikke have det eller har sagt stop.
refused-quote-personal = Udsagn { $number } kan ikke citeres. Der står et nummer, en adresse eller et navn i det, som fører til en person.
desk-verb-quotes = Citater
quotes-chat = { $count ->
    [one] Der er ét udsagn at læse, før beskeden ved lukningen af »{ $title }« kan citere det. Må andre få det her at se, uden navn?
   *[other] Der er { $count } udsagn at læse, før beskeden ved lukningen af »{ $title }« kan citere dem. Må andre få det her at se, uden navn?
 }
quotes-chat-marked = Kan man kende nogen på { $words }?
quotes-chat-no = Må ikke citeres
quotes-offer = { $count ->
    [one] »{ $title }« lukker { $closes }. Beskeden ved lukningen kan citere det, folk har skrevet, men kun det, du har læst og sagt god for. Der er ét udsagn at læse.
   *[other] »{ $title }« lukker { $closes }. Beskeden ved lukningen kan citere det, folk har skrevet, men kun det, du har læst og sagt god for. Der er { $count } udsagn at læse. Det tager et par minutter.
 }
quotes-read-now = Læs dem nu
quotes-read-first = Læs citater først
quotes-close-unread = Ingen har endnu sagt, hvad der må citeres. Lukker du nu, citerer beskeden til dem, der svarede, ingenting.
quotes-inbox-head = Citater, der skal læses før lukningen
quotes-inbox = Lukker { $closes }. Ingen har endnu sagt, hvad beskeden ved lukningen må citere.
quotes-chat-why = Hvorfor må udsagn { $number } ikke citeres?
quotes-chat-unsaid = Nej, uden grund
quotes-say-vouched = Må citeres alligevel
quotes-alarm = Ekko tror, at det her kan føre til et menneske. Er det en falsk alarm, så skriv hvorfor, og så må det citeres.
quotes-never = Der står et nummer, en konto eller skribentens eget navn eller hjem i det. Det bliver aldrig citeret.
quotes-alarmed = { $count ->
    [one] Ét, som Ekko har lagt til side
   *[other] { $count }, som Ekko har lagt til side
 }
quotes-alarmed-how = De ligner noget, der fører til et menneske. Ofte er det bare gaden, det hele handler om. Læs dem selv.
refused-quote-alarm = Udsagn { $number } ligner noget, der fører til et menneske. Er det en falsk alarm, så åbn det ved skrivebordet og skriv hvorfor.
