# Rammer, der ikke siger noget, og det, en høring kan få at vide ud over de korte spørgsmål.

frame-stopped = { $what } Er det rigtigt alligevel, så skriv hvorfor i linjen »override« i rammen: Alle kan læse det i Den åbne bog.
frame-overridden = { $what } I har skrevet, hvorfor det er rigtigt alligevel, og det kan alle læse i Den åbne bog.
frame-override-idle-file = Rammen siger, hvorfor det er rigtigt alligevel (»override«), men der var ikke noget i vejen. Fjern den linje.
frame-override-idle = I har skrevet, hvorfor det er rigtigt alligevel, men der er ikke længere noget i vejen. Begrundelsen kommer til at stå i Den åbne bog, hvis I ikke fjerner den under »Flere valg«.
frame-why-nothing = Skriv, hvorfor I spørger: hvad der skal ske, og hvorfor folks svar betyder noget.
frame-open-nothing = Kan intet ændres, er der ikke noget at spørge om. Skriv, hvad folk kan ændre, eller fortæl dem i stedet, hvad der er besluttet.
frame-open-few-words = Skriv i en sætning, hvad folk kan ændre: mindst { $min } ord, for eksempel »hvor træerne skal stå«.
frame-open-no-verb = Skriv, hvad folk kan gøre, med et udsagnsord: ikke »farven på bænkene«, men »I kan vælge farven på bænkene«.
frame-open-is-settled = Det samme står under det, der kan ændres, og det, der ligger fast. Kun det ene kan passe: Skriv det andet om.
frame-settled-all = Er alt besluttet, har folk intet at skulle have sagt. Skriv kun det, der ligger fast, og lad resten være åbent.
frame-decider-bot = Et program beslutter aldrig noget. Skriv navnet på det menneske eller det udvalg, der beslutter.
frame-host-bot = Et program kan ikke stå for at spørge. Skriv navnet på det menneske, der spørger.
frame-host-office = Folk vil gerne vide, hvem der spørger. Skriv navnet på et menneske, ikke på et kontor.
frame-decision-past = Dagen for beslutningen er forbi. Skriv en dag, der kommer, eller lad være med at spørge: Folk kan ikke længere ændre noget.
frame-promise-far = Svaret er lovet mere end { $max } dage efter, at der bliver lukket. Hvem husker til den tid, hvad de sagde? Lov en tidligere dag, om så bare et ord om, hvor langt I er.
frame-window-short = Den er åben i mindre end to aftener: { $evenings }. Giv folk mindst to hele, kl. { $from } til { $until }: Nogle arbejder sent, og nogle har et sygt barn derhjemme.
frame-window-none = Den er ikke åben en eneste aften. Giv folk mindst to, kl. { $from } til { $until }: Nogle arbejder sent, og nogle har et sygt barn derhjemme.
frame-window-holidays = { $what } { $days } tæller ikke med: { $count ->
    [one] Den dag er en helligdag.
   *[other] De dage er helligdage.
 }
frame-day = { $day }
frame-evening = { $day } ({ $hours ->
    [one] én time
   *[other] { $hours } timer
 })
frame-started-missing = »{ $title }« har ikke { $count ->
    [one] noget svar
   *[other] nogen svar
 } med nummer { $numbers }. Skriv numre på svar, der findes.
button-override = Det er rigtigt alligevel
draft-override = Hvorfor er det rigtigt at spørge alligevel? Alle kan læse det.
draft-override-example = For eksempel: Loven siger, at vi skal høre naboerne, selv om pengene kun rækker til én løsning.
button-no-override = Fjern begrundelsen
draft-name-override = Rigtigt alligevel
digest-override = Der er spurgt, selv om tjekket sagde stop. Begrundelsen er: { $why }

file-consultation-frame-override-missing = Skriv, hvorfor det er rigtigt at spørge alligevel ("override"), eller fjern linjen.
file-consultation-stage-missing = Skriv "stage: early", når der ikke er tegnet nogen planer endnu, eller fjern linjen.
file-consultation-stage-wrong = Der er kun ét at skrive her: "stage: early", før der er tegnet nogen planer. Ellers skal linjen fjernes.
file-consultation-started-from-missing = Skriv, hvilke svar spørgsmålet begyndte med ("startedFrom"): en høring og numrene på svarene. Eller fjern linjen.
file-consultation-started-from-wrong = Skriv "consultation: …" og "answers: [12]" under "startedFrom".
file-consultation-started-from-consultation-missing = Skriv id'et på den tidlige høring, som spørgsmålet begyndte med.
file-consultation-started-from-answers-missing = Skriv numrene på de svar, det begyndte med, for eksempel "answers: [12, 15]".
file-consultation-started-from-answers-wrong = Skriv numrene på svarene som en liste: "answers: [12, 15]".
file-consultation-started-from-answers-item-missing = Skriv nummeret på et svar, eller fjern kommaet.
file-consultation-started-from-answers-item-wrong = Skriv nummeret på et svar som et helt tal over 0.
file-consultation-language-missing = Skriv det ene sprog, den er skrevet på, for eksempel "language: da", eller fjern linjen og skriv alle tekster på alle sprog.
file-kind-earlier = en høring, der har været spurgt om
file-kind-language = et af byens sprog

# At skrive om og gå tilbage.
draft-no-way-back = Længere tilbage kan vi ikke komme. Er det ordet, der skal stå her, så skriv det i anførselstegn.
draft-which-question = Hvilket spørgsmål?
draft-what-of-question = Hvad vil du rette ved det her spørgsmål?
draft-name-question-at = Spørgsmål { $number }
draft-name-wording = Ordlyden
draft-name-answers = Begyndte med svar
button-remove-question = Fjern det

# Flere valg: det, de fleste høringer ikke har brug for.
button-further = Flere valg
button-see-again = Vis den igen
draft-further = Skal der noget med, som de fleste ikke har brug for? Så tryk på det.
draft-further-example = Det, du har valgt, har et flueben.
button-early = Før planerne
button-roles = Roller
button-sample = Lodtrækning
button-concerned = Andre afdelinger
button-wanted = Tilbud om hjælp
draft-roles = Er det kun nogle bestemte, der skal spørges?
draft-roles-example = Du kan vælge flere. Skriv eventuelt: Forælder, Butiksejer
button-no-role = Ligegyldigt
draft-concerned = Hvem angår det ellers? De får også overblikket, og deres folk kan følge med.
draft-concerned-example = Du kan vælge flere. Løftet bliver hos den afdeling, der spørger.
button-none-other = Ingen andre
draft-sample = Hvor mange skal spørges? Så mange trækker jeg lod om blandt alle, det passer på.
draft-sample-example = For eksempel: 200. Alle kan lave lodtrækningen om og se, at den gik rigtigt til.
draft-sample-slip = Skriv et helt tal fra 1 til { $max }.
draft-size = { $size }
button-no-sample = Alle, det passer på
draft-strata = Skal hvert sted eller hver rolle have sin andel af dem, der bliver trukket?
draft-strata-example = Så er de små også med. Er det lige meget, trækker jeg blandt alle på én gang.
button-by-place = Efter sted
button-by-role = Efter rolle
button-by-both = Efter begge dele
button-no-strata = Ligegyldigt
draft-help = Hvilken hjælp vil I gerne have? Skriv det, så kan folk tilbyde den med ét tryk, når de har svaret.
draft-help-example = For eksempel: Hænder, der vil plante i maj
button-any-help = Al slags hjælp
button-no-help = Ingen hjælp
desk-verb-follow = Spørg videre
draft-answers = Hvilke svar begyndte det med? Skriv numrene. De, der skrev dem, får at vide, at de satte det i gang.
draft-answers-example = For eksempel: 12, 15. Nummeret står lige over det, de har skrevet.
draft-answers-slip = Skriv mindst ét nummer og højst { $max }, med komma imellem.
