# Et sted med en plakat, der aldrig bliver for gammel: et bibliotek, en skole, et torv, en bane.

venue-open = { $count ->
    [one] Det her spørger vi om lige nu. Tryk, hvis du vil være med.
   *[other] Det her spørger vi om lige nu. Tryk på det, du vil være med til.
 }
venue-answered = Det her spørger vi om lige nu:
venue-none = Lige nu spørger vi ikke om noget her. Må jeg skrive, når vi gør?
venue-more = Må jeg skrive, næste gang vi spørger om noget her?
venue-none-followed = Lige nu spørger vi ikke om noget her. Jeg skriver, når vi gør – det har du sagt ja til.
venue-more-followed = Jeg skriver, næste gang vi spørger om noget her – det har du sagt ja til.
venue-follow-what = Siger du ja, skriver jeg, når vi spørger om noget her ({ $names }) eller om noget, der angår hele byen. Du kan altid sige nej igen.
venue-follow-all = Siger du ja, skriver jeg, når vi spørger om noget her eller om noget, der angår hele byen. Du kan altid sige nej igen.
venue-followed = Godt. Jeg skriver, næste gang vi spørger om noget, der angår { $venue }. Vil du også spørges om andet i byen, så vælg emner her.
venue-refused = Det er helt i orden. Så skriver jeg ikke. Scan bare koden igen, når du kommer forbi, og se, om der er noget åbent.
venue-refused-told = Du hører stadig, hvad der sker med det, du har svaret.
venue-left = Så følger du ikke længere { $venue }.
venue-visit-ask = Om { $hours ->
    [one] en time
    [2] to timer
    [3] tre timer
    [4] fire timer
    [5] fem timer
    [6] seks timer
    [8] otte timer
    [12] tolv timer
    [24] et døgn
    [48] to døgn
   *[other] { $hours } timer
 } vil vi gerne høre, hvordan det gik: »{ $title }«. Må jeg skrive til dig dér? Du kan også svare nu.
venue-visit-planned = Om { $hours ->
    [one] en time
    [2] to timer
    [3] tre timer
    [4] fire timer
    [5] fem timer
    [6] seks timer
    [8] otte timer
    [12] tolv timer
    [24] et døgn
    [48] to døgn
   *[other] { $hours } timer
 } skriver jeg og spørger, hvordan det gik: »{ $title }«. Aldrig om natten. Du kan også svare nu.
venue-visit-full = Vi vil gerne høre, hvordan det gik: »{ $title }«. Du er blevet spurgt så tit, som vi har lovet, så jeg skriver ikke senere. Men du kan svare nu, hvis du vil.
button-venue-follow = Ja, skriv til mig
button-venue-visit = Ja, spørg mig så
button-venue-leave = Følg ikke længere
button-venue-elsewhere = Se resten af byen
reason-visit = Du får det her, fordi du har været på { $venue } og sagde ja til at blive spurgt.
reason-venue = Du får det her, fordi du sagde ja til at følge { $venue }.

poster-open-title = Hvad spørger byen om lige nu?
poster-open-question = Her kan du altid se, hvad der er åbent, og svare med det samme.
poster-open-promise = Alle, der svarer, hører, hvad der kom ud af det. Også når det bliver et nej.
poster-open-stays = Koden bliver ikke for gammel. Er der ikke noget åbent, kan du sige ja til at høre, når der er.
poster-venue-question = Er der noget, vi gerne vil høre dig om? Her kan du altid se det og svare med det samme.
