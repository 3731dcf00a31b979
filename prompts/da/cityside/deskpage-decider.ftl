# Spørgsmål til en politiker på byens skrivebord: læse dem, samle dem og skrive svarene ned.

deskdecider-tab = Spørgsmål til politiker
deskdecider-title = Spørgsmål til { $name }
deskdecider-late-title = Hvorfor svarene fra { $name } tager længere tid
deskdecider-lead = { $answers ->
    [one] Det spørgsmål
    [2] De to spørgsmål
    [3] De tre spørgsmål
    [4] De fire spørgsmål
    [5] De fem spørgsmål
   *[other] De { $answers } spørgsmål
 }, flest stiller på tværs af steder og roller, bliver besvaret af { $name }, { $hostTitle }. Læs dem alle, og sæt dem sammen, der spørger om det samme.
deskdecider-due = Svarene fra { $name } er lovet senest den { $due }.
deskdecider-late = Svarene fra { $name } var lovet senest den { $due } og er ikke sendt.
deskdecider-explained = Forklaret offentligt: { $why }
deskdecider-unread = { $count ->
    [0] Ikke læst endnu: ingen
   *[other] Ikke læst endnu: { $count }
 }
deskdecider-none = Ingen har spurgt endnu.
deskdecider-all-read = Alle er læst og har fået en plads.
deskdecider-number = Spørgsmål { $number }
deskdecider-make = Gør noget med dem, du har sat kryds ved
deskdecider-words = Spørgsmålet i ord, alle kan læse
deskdecider-words-hint = Højst 200 tegn. Står de samme ord der i forvejen, kommer spørgsmålene med dér.
deskdecider-words-missing = Skriv spørgsmålet i ord, alle kan læse.
deskdecider-together = Sæt sammen
deskdecider-into = Læg til et, der er der
deskdecider-put-into = Læg til
deskdecider-aside = Læg dem til side
deskdecider-why = Hvorfor de ikke går videre
deskdecider-why-hint = De, der skrev dem, får begrundelsen at læse.
deskdecider-why-missing = Skriv, hvorfor de ikke går videre. De, der skrev dem, får det at læse.
deskdecider-set-aside = Læg til side
deskdecider-gathered = Sat sammen
deskdecider-order = Øverst står det, som spørges fra flest steder og roller, og så det, flest har spurgt om. Rækkefølgen kan ikke ændres.
deskdecider-chosen = Skal besvares
deskdecider-not-chosen = Ikke blandt dem, flest stiller
deskdecider-sent = { $count ->
    [one] Ét spørgsmål, som det blev skrevet
   *[other] { $count } spørgsmål, som de blev skrevet
 }
deskdecider-change = Ret eller slå sammen
deskdecider-reword = Gem ordene
deskdecider-merge-with = Er det samme som
deskdecider-merge = Slå sammen
deskdecider-merged = De er slået sammen: »{ $question }«
deskdecider-undone = Det seneste er taget tilbage.
deskdecider-gone = Det er her ikke mere. Se listen igen.
deskdecider-left = Lagt til side
deskdecider-reason = Begrundelsen: { $why }
deskdecider-answers = Svarene
deskdecider-unanswered = Ikke besvaret
deskdecider-write = Skriv svarene ned
deskdecider-answered = { $name } svarede { $at }. Svarene er sendt til alle, der var med og gerne vil høre, og de står offentligt.
deskdecider-answers-title = Svarene fra { $name }
deskdecider-answer-to = »{ $question }«
deskdecider-answer-hint = { $support } Skriv svaret, som politikeren siger det selv.
deskdecider-answer-hint-more = { $support } Det behøver ikke at blive besvaret, men må gerne.
reading-field-others = Hvorfor de andre ikke er besvaret
reading-field-others-hint = Kun hvis der er mere at sige, end at andre spørgsmål stod højere. De, der spurgte, læser det.
reading-group-answers = Et svar på hvert spørgsmål
reading-lead-answers = Alle, der var med, får svarene. De, der har spurgt, får også at vide, hvad der blev af deres eget spørgsmål. Intet bliver sendt, før du har set det.
reading-look-answers = Det her bliver sendt, og sådan læser hver slags modtager det.
reading-send-answers = Send svarene
reading-sent-answers = Svarene er på vej til alle, der var med og gerne vil høre. De står også på den offentlige side.
reading-test-about = Du får det i din egen chat, som hver slags modtager får det. Ingen andre får noget.
