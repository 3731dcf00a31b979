# Att ta ställning till vad andra har skrivit: tre påståenden i taget, håller med, håller inte med eller vet inte.

how-agree = De kommer tre i taget. Säg håller med, håller inte med eller vet inte till varje. Du kan sluta när du vill.
slip-agree = Tryck på knappen, eller skriv ”visa”, så visar jag de första. Till varje kan du skriva håller med, håller inte med eller vet inte.
button-react-first = Visa de första
button-react-others = Se vad andra skrev
button-react-more = Tre till
button-react-one = Ett till
button-react-two = Två till
button-react-own = Skriv ditt eget
button-react-enough = Det räcker
button-react-agree = Håller med
button-react-disagree = Håller inte med
button-react-unsure = Vet inte
react-by-host = Från { $host }:
react-by-host-of = { $number } av { $of }. Från { $host }:
react-by-neighbour = En granne skriver:
react-by-neighbour-of = { $number } av { $of }. En granne skriver:
react-alike = Du skrev:
react-alike-of = { $number } av { $of }. Du skrev:
react-alike-other = Någon annan skrev nästan samma sak, och det är de orden andra ser:
react-said = { $vote ->
    [agree] Du håller med.
    [disagree] Du håller inte med.
   *[unsure] Du vet inte.
 } Du kan ändra det tills det stänger.
react-noted = { $vote ->
    [agree] Antecknat: håller med.
    [disagree] Antecknat: håller inte med.
   *[unsure] Antecknat: vet inte.
 }
react-more = Tack. Vill du se { $more ->
    [one] ett till
    [2] två till
   *[other] tre till
 }? Du kan sluta nu; det du har sagt räknas med.
react-usual = Du har tagit ställning till { $said } påståenden. Det räcker gott, tack. Du får gärna se fler.
react-thanks = Tack. Du har tagit ställning till { $said ->
    [one] ett påstående
   *[other] { $said } påståenden
 }, och det räknas med.
react-none = Det finns inga fler påståenden att visa just nu.
react-own = Skriv det här med egna ord. En människa läser det innan andra får se det, och ditt namn står inte med.
receipt-react = Andra har också skrivit. Vill du se vad tre av dem tycker, och säga om du håller med?
receipt-react-more = Det finns fler påståenden att ta ställning till.
said-reaction = { $vote ->
    [agree] Du höll med om:
    [disagree] Du höll inte med om:
   *[unsure] Du visste inte vad du tyckte om:
 }
count-agree = { $statement }: { $agree } håller med, { $disagree } håller inte med
count-agree-few = { $statement }: visas inte, så att ingen kan räkna ut de få
receipt-reacted = Du har tagit ställning till { $said ->
    [one] ett påstående
   *[other] { $said } påståenden
 }.
ledger-reacted = { $disagree } håller inte med, { $unsure } vet inte. Visat för { $seen }.
ledger-agrees = Siffran är hur många som håller med om påståendet.
alike-side = { $others } andra sa samma sak.
ledger-unanswered-sides = { $label }: beslutet svarar inte på det folk sa om det.
ledger-for-side = Till dem som håller med om ”{ $label }”
react-fine = Helt okej. Du kan alltid se fler tills det stänger.
judged-yes = Det du skrev till ”{ $title }” är läst, och nu kan andra se det:
judged-yes-then = De säger om de håller med. Ditt namn står inte med.
judged-masked = Det som kunde leda till dig eller någon annan är borttaget.
judged-merged = Det du skrev till ”{ $title }” är läst:
judged-merged-into = Någon annan hade redan sagt nästan samma sak, så andra ser de här orden i stället:
judged-merged-agree = Håller du med om dem? Det vet bara du, så jag räknar med dig först när du har svarat.
judged-merged-then = Dina egna ord läses ändå tillsammans med svaren.
judged-no = Det du skrev till ”{ $title }” är läst, men det visas inte för andra:
judged-no-why = Skälet är det här: { $reason } Det räknas fortfarande som ditt svar, och { $host } läser det.
judged-no-again = Du får mycket gärna säga det på ett annat sätt.
button-react-again = Säg det på nytt
travel-reason-names = Det nämner en människa, eller så kan man se vem som har skrivit det.
travel-reason-hurts = Det går åt människor. Du får alltid vara emot en sak, även skarpt.
travel-reason-adverts = Det gör reklam för något.
travel-reason-elsewhere = Det handlar om något annat än frågan.
travel-reason-several = Det säger flera saker på en gång, så att andra inte kan hålla med eller inte hålla med om det.
