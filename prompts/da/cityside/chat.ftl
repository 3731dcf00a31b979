# Det, Ekko siger til dem på rådhuset: moderatorer og medarbejdere.

code-accepted = Koden virkede. Du er nu { $kind ->
    [moderator] moderator
    [staff] medarbejder
   *[administrator] administrator
 } her. Skriv »hjælp«, hvis du vil se, hvad du kan.
code-accepted-for = Koden virkede. Du er nu { $kind ->
    [moderator] moderator
    [staff] medarbejder
   *[administrator] administrator
 } for { $department }. Skriv »hjælp«, hvis du vil se, hvad du kan.
act-refused = Det kunne ikke lade sig gøre: { $why }

# En ny høring, trin for trin.
draft-intro = Så laver vi en høring. Jeg spørger om én ting ad gangen, og du kan altid rette det bagefter. Der sker ikke noget, før du selv åbner den. Skriv »tilbage«, hvis du fortryder det sidste, og »kassér«, hvis du vil smide det hele væk.
draft-there = Du har allerede en kladde liggende. Vil du skrive videre på den?
draft-gone = Det her er ikke en kladde længere, så jeg har ikke sendt noget. Begynd bare forfra.
draft-dropped = Den er droppet. Alt er, som det var.
option-numbered = { $number }. { $name }
draft-aside = Det, du var i gang med at skrive, ligger her stadig.
draft-form = Det, der mangler
draft-what-to-change = Hvad vil du rette?
draft-title = Hvad handler det om? Skriv en kort overskrift.
draft-title-example = For eksempel: Mere plads i Nørregade
draft-why = Hvorfor spørger I? Skriv det, som du ville sige det til en nabo.
draft-why-example = For eksempel: Vi graver gaden op for at lægge nye rør. Bagefter er der plads til noget nyt.
draft-open = Hvad kan folk være med til at ændre?
draft-open-example = For eksempel: Om der skal være mest af bænke, træer eller cykelstativer.
draft-settled = Hvad ligger fast og kan ikke ændres?
draft-settled-example = For eksempel: Det er stadig gågade. Der er 1,8 millioner kroner og ikke flere.
draft-decider = Hvem beslutter til sidst?
draft-decider-example = For eksempel: Udvalget for Teknik og Miljø
draft-question = Hvad vil du spørge om? Skriv ét spørgsmål.
draft-question-example = For eksempel: Hvad vil du helst have mere af i Nørregade?
draft-kind = Hvordan skal folk svare?
draft-kind-example = Et valg er ét tryk. Egne ord siger mere, men tager længere tid at læse.
draft-choices = Hvad kan man vælge? Skriv mulighederne med komma imellem.
draft-choices-example = For eksempel: Bænke, Træer, Cykelstativer, Lad gaden være
draft-low = Skalaen går fra 1 til 5. Hvad betyder 1?
draft-low-example = For eksempel: slet ikke
draft-high = Og hvad betyder 5?
draft-high-example = For eksempel: rigtig meget
draft-more = Du har { $questions ->
    [one] ét spørgsmål
   *[other] { $questions } spørgsmål
 } nu, og der er plads til tre. Skal der et til? Så skriv det bare. Jo færre, jo flere svar.
draft-topics = Hvem skal spørges? Vælg emner, så spørger jeg dem, der følger dem.
draft-topics-example = Du kan vælge flere. Skriv eventuelt: Trafik, Skoler
draft-interest = Hvad skal de have vist interesse for? Skriv det, de kan have skrevet om. Så spørger jeg kun dem.
draft-interest-example = Sæt komma imellem: cykelsti, Istedgade. Id'et på en tidligere høring dur også: så er det dem, der svarede på den.
draft-interest-slip = »{ $words }« finder ingen eller alle. Skriv et til { $max } ord, som de selv kan have brugt.
draft-interest-many = Skriv mindst én ting og højst { $max }.
draft-places = Skal det være folk fra bestemte steder?
draft-places-example = Du kan vælge flere. Skriv eventuelt: Midtbyen, Havnen
draft-department = Hvilken afdeling spørger og skylder et svar?
draft-department-example = Den afdeling står for løftet, og alle kan se det.
draft-host = Hvem spørger? Skriv navn og titel med komma imellem. Det skal være et menneske, folk kan huske.
draft-host-example = For eksempel: Mette Krogh, gartner og projektleder
draft-opens = Hvornår skal den åbne?
draft-opens-example = For eksempel: 9. marts kl. 16
draft-closes = Hvor længe kan man svare?
draft-closes-example = For eksempel: 16. marts kl. 20, eller: om 14 dage
draft-decision = Hvornår bliver det besluttet?
draft-decision-example = For eksempel: 30. marts
draft-answer = Hvornår kan alle, der svarede, senest få at vide, hvad der skete? Det er et løfte.
draft-answer-example = For eksempel: 7. april
draft-reason = Hvorfor er det nødvendigt, at det er svært at læse?
draft-reason-example = For eksempel: Lokalplanen skal gengives ordret.
draft-day = { $day }
draft-name-title = Overskrift
draft-name-why = Hvorfor
draft-name-open = Det kan ændres
draft-name-settled = Ligger fast
draft-name-decider = Hvem beslutter
draft-name-question = Spørgsmål
draft-name-kind = Sådan svarer man
draft-name-choices = Valg
draft-name-topics = Emner
draft-name-places = Steder
draft-name-host = Hvem spørger
draft-name-opens = Åbner
draft-name-closes = Lukker
draft-name-decision = Besluttes
draft-name-answer = Svar senest
draft-too-long = Det er { $over } tegn for langt. Der er plads til { $max }.
draft-not-on-list = Det kunne jeg ikke finde på listen. Tryk på en af knapperne, eller skriv det, som det står der.
draft-choices-slip = Der skal være mindst to muligheder og højst { $max }, med komma imellem.
draft-choices-same = To af mulighederne er ens. Skriv dem igen, så hver er for sig selv.
draft-choice-long = »{ $choice }« er for langt. Det skal kunne stå på en knap: højst { $max } tegn.
draft-host-slip = Skriv både navn og titel med komma imellem.
draft-day-slip = Den dato kunne jeg ikke læse, eller også er den forbi. Skriv for eksempel: 30. marts, 30/3 eller om 14 dage.
draft-closes-slip = Det er, før den åbner. Skriv en senere dag.
draft-decision-slip = Det er, mens folk stadig kan svare. Den lukker den { $closes }, så skriv den dag eller en senere.
draft-answer-slip = Det er, før det bliver besluttet den { $decision }. Skriv den dag eller en senere.
button-as-form = Udfyld en formular
button-drop = Kassér
button-go-on = Skriv videre
button-begin-anew = Begynd forfra
button-at-once = Med det samme
button-everybody = Alle
button-by-interest = Har skrevet om noget
button-no-interest = Ligegyldigt
button-enough = Det er nok
button-another-question = Et til
button-kind-choice = Et valg
button-kind-choices = Flere valg
button-kind-scale = Skala fra 1 til 5
button-kind-ranking = En rækkefølge
button-kind-open = Egne ord
preview-intro = Sådan kommer det til at se ud, besked for besked. Knapperne virker ikke her.
preview-dates = Den åbner { $opens } og lukker { $closes }.
preview-in-one = Det er skrevet på { $language }, og sådan får alle det at læse, også de, der har valgt et andet sprog.
preview-changed = Jeg har ikke åbnet den, for noget er anderledes, end da du så den sidst:
preview-remarks = Tænk over det her først:
preview-problems = Det her skal rettes, før den kan åbnes:
button-open-now = Åbn nu
button-schedule = Åbn senere
button-schedule-as-written = Sæt i kalenderen
button-change-part = Ret
button-reason = Det er nødvendigt
button-as-file = Send som fil
file-how = Gem det her som en fil, der ender på .yaml:
example-only = Det er kun et eksempel. Sådan ser knappen ud for dem, der bliver spurgt.
launched-now = »{ $title }« er åben. Skriv »høring status«, når du vil se, hvordan det går.
launched-later = »{ $title }« er sat i kalenderen og åbner af sig selv { $opens }.

# Mens en høring er i gang: se, hvordan det går, luk, forlæng, ret, og fortæl, hvad der skete.
desk-empty = Der er ikke spurgt om noget lige nu.
desk-nothing = Der er ikke noget, det passer på lige nu. Skriv »høring status«, hvis du vil se, hvordan det står til.
desk-which = Hvilken?
desk-too-late = Det kan ikke lade sig gøre, som den står lige nu. Skriv »høring status«, hvis du vil se hvorfor.
desk-scheduled = Åbner { $opens }.
desk-open = Åben indtil { $closes }. { $invited ->
    [0] Ingen
   *[other] { $invited }
 } er spurgt, og { $answered ->
    [0] ingen
   *[other] { $answered }
 } har svaret.
desk-open-few = Åben indtil { $closes }. { $invited } er spurgt, og færre end fem har svaret.
desk-closed = Lukket. { $answered ->
    [0] Ingen har svaret. Løftet gælder til den { $answerBy }.
   *[other] { $answered } har svaret. De, der gerne vil høre mere, får at vide, hvad der skete, senest den { $answerBy }.
 }
desk-closed-few = Lukket. Færre end fem har svaret. De, der gerne vil høre mere, får at vide, hvad der skete, senest den { $answerBy }.
desk-answered = Besvaret.
desk-promised = Det næste er lovet senest den { $dueOn }.
desk-verb-close = Luk
desk-verb-remind = Send påmindelse
desk-verb-extend = Forlæng
desk-verb-theme = Temaer
desk-verb-outcome = Beslutning
desk-verb-milestone = Nyt om et løfte
desk-verb-explain = Forklar forsinkelse
desk-verb-correct = Ret en stavefejl
desk-verb-withdraw = Træk tilbage
button-new-consultation = Ny høring
button-confirm = Ja, gør det
button-not-now = Nej
left-as-it-is = Godt. Alt er, som det var.
close-sure = Skal jeg lukke »{ $title }« nu? Folk har fået at vide, at de kan svare indtil { $closes }. De, der svarede og gerne vil høre mere, får en kort opsamling.
remind-sure = Skal jeg minde dem, der ikke har svaret, om »{ $title }«? Hver får højst én påmindelse.
remind-nobody = Alle, der er spurgt om »{ $title }«, har enten svaret eller fået deres påmindelse. Flere får de ikke.
note-reason = Hvorfor bliver den trukket tilbage? Alle kan læse det, og de, der svarede og vil høre mere, får besked.
note-reason-example = For eksempel: Pengene er brugt til noget andet, så der er ikke længere noget at beslutte.
note-closes-now = Lige nu lukker den { $closes }.
note-closes = Hvornår skal den lukke i stedet?
note-closes-earlier = Den er åben så længe allerede. Skriv en senere dag.
note-closes-late = Det bliver besluttet den { $decision }. Efter den dag kan svarene ikke ændre noget.
note-wrong = Hvad er stavet forkert? Skriv det, præcis som det står.
note-wrong-example = For eksempel: Nørergade
note-wrong-long = Skriv kun det, der er forkert, højst { $max } tegn. Skal meningen ændres, så træk den tilbage og spørg igen.
note-wrong-nowhere = Det står der ikke. Skriv det, præcis som det står, også store og små bogstaver.
note-right = Og hvad skal der stå?
note-right-example = For eksempel: Nørregade
note-late = Hvorfor trækker det ud? Skriv det, som du ville sige det til dem, der venter. Alle kan læse det.
note-late-example = For eksempel: Den, der skulle tegne det, blev syg. Vi er i gang igen, og I får svar inden sommer.
note-late-due = Svaret var lovet senest den { $dueOn }.
note-late-promise = Lovet senest den { $dueOn }: { $what }
note-late-answer = Svaret
note-late-which = Hvilket løfte handler det om?
note-other = Vil du også skrive det på { $other }? Ellers får alle det at læse på { $language }.
button-one-language = Nej, det er nok
note-explain = Det her kan alle læse om »{ $title }«: { $reason }
note-withdraw = »{ $title }« bliver trukket tilbage. De, der svarede, får at vide hvorfor: { $reason }
note-extend = »{ $title }« er så åben indtil { $closes }. Jeres løfte gælder stadig.
note-correct = »{ $wrong }« bliver til »{ $right }«. Det kommer til at stå, at det er rettet.
statements-how = Det her har folk skrevet. Giv det, der ligner hinanden, et navn: for eksempel »træer: 3, 5, 9«.
statements-none = Der er ikke skrevet noget endnu.
statements-end = Det var det hele.
statement-number = Nummer { $number }
button-more-statements = Flere
theme-slip = Skriv et navn på højst { $max } tegn, et kolon og numrene: »træer: 3, 5, 9«, eller med en side »træer (imod): 3, 5«. Du kan også skrive »slå træer og skygge sammen«, »flyt 4 fra træer til skygge«, »omdøb træer til grønt«, »træer: ingen« eller »fortryd«.
themes-missing = Folk har ikke skrevet noget med nummer { $numbers }. Nummeret står lige over det, de har skrevet.
themes-done = Godt. Du kan bruge temaerne, når du skriver beslutningen.
outcome-begin = Nu skriver vi, hvad der er besluttet. Først det, der gælder alle.
outcome-verdict = Blev det til noget?
outcome-decision = Hvad er besluttet?
outcome-decision-example = For eksempel: Nørregade får 14 nye bænke. Et nej skal være et nej.
outcome-why = Hvorfor?
outcome-why-example = For eksempel: Bænke var det, flest af jer ønskede, og pengene rækker til det.
outcome-next = Hvad sker der nu?
outcome-next-example = For eksempel: Vi bestiller bænkene i denne måned.
outcome-part = Er der noget særligt at sige til dem, der valgte eller skrev noget bestemt?
outcome-part-example = Tryk på det, de sagde. De får det som svar på deres egne ord.
outcome-decided = Hvem har besluttet det? Skriv navn og titel med komma imellem.
outcome-decided-example = For eksempel: Lone Vestergaard, formand for Udvalget for Teknik og Miljø
outcome-promise = Lover I noget, der kommer senere? Så skriv hvad.
outcome-promise-example = For eksempel: Alle 14 bænke står i Nørregade.
outcome-due = Hvornår er det senest sket?
outcome-due-example = For eksempel: 1. august
outcome-name-verdict = Blev det til noget?
outcome-name-decision = Hvad er besluttet
outcome-name-why = Hvorfor
outcome-name-next = Hvad sker der nu
outcome-intro = Her er de svar, der kan gøre mest ondt at få, som folk får dem at læse. Du kan ikke se, hvem de er.
button-nothing-next = Ikke noget
button-no-promise = Nej
news-which = Hvilket løfte er der nyt om?
news-state = Hvordan gik det?
news-what = Hvad er der sket?
news-what-example = For eksempel: Bænkene er kommet. Alle 14 står i Nørregade.
news-why = Hvorfor?
news-why-example = For eksempel: Fabrikken er forsinket.
news-due = Hvad er den nye dato?
news-intro = Sådan får en af dem, der svarede, det at læse.
publish-people = { $people } har svaret. De, der gerne vil høre mere, får hver deres egen besked.
publish-few = Færre end fem har svaret. De, der gerne vil høre mere, får hver deres egen besked.
button-publish = Send det
done-closed = »{ $title }« er lukket. De, der svarede og gerne vil høre mere, får en opsamling.
done-withdrawn = »{ $title }« er trukket tilbage, og de, der svarede og vil høre mere, får at vide hvorfor.
done-reminded = De, der ikke har svaret på »{ $title }«, bliver mindet om det – hver kun én gang.
done-extended = »{ $title }« er nu åben indtil { $closes }.
done-corrected = Rettet: »{ $wrong }« er blevet til »{ $right }«.
done-explained = Nu står det offentligt, hvorfor det trækker ud med »{ $title }«, og at den nye dato er { $dueOn }. De, der venter, hører det tidligst den { $hearOn }. I kan spørge om noget nyt igen, og løftet gælder stadig.
done-published = »{ $title }« er besluttet. { $people } har svaret, og de, der gerne vil høre mere, får hver deres besked.
done-published-few = »{ $title }« er besluttet, og de, der gerne vil høre mere, får hver deres besked.
done-reported = Nyt om »{ $title }« er på vej til dem, der svarede og gerne vil høre det.
note-right-far = Det er ikke kun en stavefejl: så betyder det noget andet. Skal det ændres, så træk den tilbage og spørg igen.
outcome-theme = Skrev: { $theme }
cityside-language = Det, du får at læse om arbejdet for kommunen, er på { $language }.
help-hall = For rådhuset kan du lave en ny høring, se, hvordan det går, svare på idéer, spørge nogen tilbage og se, hvem der vil hjælpe. Skriv for eksempel »ny høring«, »høring status«, »idéer«, »spørg« eller »tilbud«.
help-staff = For rådhuset kan du svare på de idéer, folk har sendt, spørge nogen mere om det, de skrev, og se, hvem der vil hjælpe. Skriv »idéer«, »spørg« eller »tilbud«.
button-status = Hvordan går det?
button-ideas = Idéer
