# Det, en høring kan få med i en chat ud over de korte spørgsmål: et forsøg, et sted, idéer og et åbent valg.

button-tryout = Et forsøg
draft-tryout = Er det noget, I prøver af? Så spørger jeg om det samme før og efter, og måske undervejs, og I gør status på en dag, alle kender.
draft-tryout-example = Den første gang begynder, når høringen åbner. Den sidste slutter, når den lukker.
button-tryout-yes = Ja, et forsøg
button-no-tryout = Nej, ikke et forsøg
draft-tryout-before = Hvornår slutter den første gang, før forsøget går i gang?
draft-tryout-before-example = For eksempel: på fredag kl. 20
draft-tryout-during = Hvornår skal jeg spørge undervejs?
draft-tryout-during-example = For eksempel: om fire uger kl. 16. Er det nok at spørge før og efter, så sig det.
button-no-round = Kun før og efter
draft-tryout-end = Og hvornår slutter det undervejs?
draft-tryout-end-example = For eksempel: en uge efter, kl. 20
draft-tryout-after = Hvornår skal jeg spørge den sidste gang?
draft-tryout-after-example = Den slutter, når høringen lukker.
draft-tryout-order = Det skal ligge efter { $after } og før høringen lukker, { $closes }.
draft-tryout-stock = Hvilken dag gør I status?
draft-tryout-stock-example = Når den sidste gang er begyndt, og senest den dag, der bliver besluttet.
button-visit = Efter et besøg
draft-visit = Er det kun dem, der har brugt et bestemt sted, der skal spørges? Hvilket?
draft-visit-example = De scanner koden på stedet og siger ja til at blive spurgt. Ingen andre får den.
button-no-visit = Ikke efter et besøg
draft-visit-hours = Hvor længe efter et besøg på { $venue } skal jeg spørge?
draft-visit-hours-example = I hele timer, højst { $max }. Senere husker folk det ikke.
draft-hours = { $hours ->
    [0] Med det samme
    [one] Én time
   *[other] { $hours } timer
 }
button-from-ideas = Begyndte med en idé
draft-ideas = Hvilke idéer begyndte det med? Skriv numrene. De, der sendte dem, får at vide, at de satte det i gang.
draft-ideas-example = For eksempel: 12, 15. Nummeret står over hver idé.
draft-ideas-slip = Skriv mindst ét nummer og højst { $max }, med komma imellem.
button-no-ideas = Ikke med en idé
draft-intro-ideas = { $count ->
    [one] Så gør vi idé { $numbers } til et spørgsmål. Den, der sendte den, får at vide, at den satte det i gang.
   *[other] Så gør vi idé { $numbers } til et spørgsmål. De, der sendte dem, får at vide, at de satte det i gang.
 } Jeg spørger om én ting ad gangen.
button-other-choice = Noget andet
draft-other = Hvad skal der stå på knappen, hvis folk vil svare noget andet?
draft-other-example = For eksempel: Noget andet. Så skriver de selv, hvad det er.
button-no-other = Kun valgene
