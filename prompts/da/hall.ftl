# Det, Ekko siger til dem på rådhuset: moderatorer og medarbejdere.

code-accepted = Koden virkede. Du er nu { $kind ->
    [moderator] moderator
    [staff] medarbejder
   *[administrator] administrator
 } her. Skriv "hjælp", hvis du vil se, hvad du kan.
code-accepted-for = Koden virkede. Du er nu { $kind ->
    [moderator] moderator
    [staff] medarbejder
   *[administrator] administrator
 } for { $department }. Skriv "hjælp", hvis du vil se, hvad du kan.
code-unknown = Den kode kender jeg ikke, eller også er den brugt eller for gammel. Skriv den som /kode ABCD-1234, eller bed om en ny.
act-refused = Det kunne ikke lade sig gøre: { $why }
hall-closed = Det kan kun dem, der har en rolle her. Har du fået en kode, så skriv den som /kode ABCD-1234.

# En ny høring, trin for trin.
draft-intro = Så laver vi en høring. Jeg spørger om én ting ad gangen, og du kan altid rette det bagefter. Der sker ikke noget, før du selv åbner den. Skriv "kassér", hvis du vil smide det væk.
draft-there = Du har allerede en kladde liggende. Vil du skrive videre på den?
draft-gone = Der er ingen kladde her længere. Skriv "ny høring", så begynder vi på en.
draft-dropped = Den er smidt væk.
draft-form = Det, der mangler
draft-what-to-change = Hvad vil du rette?
draft-title = Hvad handler det om? Skriv en kort overskrift.
draft-title-example = For eksempel: Mere plads i Nørregade
draft-why = Hvorfor spørger I? Skriv det, som du ville sige det til en nabo.
draft-why-example = For eksempel: Vi graver gaden op for at lægge nye rør. Bagefter er der plads til noget nyt.
draft-open = Hvad kan folk være med til at ændre?
draft-open-example = For eksempel: Om der skal være mest af bænke, træer eller cykelstativer.
draft-settled = Hvad ligger fast, og kan ikke ændres?
draft-settled-example = For eksempel: Det bliver ved med at være gågade. Der er 1,8 millioner kroner og ikke flere.
draft-decider = Hvem bestemmer til sidst?
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
draft-decision = Hvornår bliver det bestemt?
draft-decision-example = For eksempel: 30. marts
draft-answer = Hvornår har alle, der svarede, senest fået at vide, hvad der skete? Det er et løfte.
draft-answer-example = For eksempel: 6. april
draft-reason = Hvorfor er det nødvendigt, at det er svært at læse?
draft-reason-example = For eksempel: Lokalplanen skal gengives ordret.
draft-day = { $day }
draft-name-title = Overskrift
draft-name-why = Hvorfor
draft-name-open = Det åbne
draft-name-settled = Det faste
draft-name-decider = Hvem bestemmer
draft-name-question = Spørgsmål
draft-name-kind = Svarmåde
draft-name-choices = Valg
draft-name-topics = Emner
draft-name-places = Steder
draft-name-host = Hvem spørger
draft-name-opens = Åbner
draft-name-closes = Lukker
draft-name-decision = Bestemmes
draft-name-answer = Svar senest
draft-too-long = Det er { $over } tegn for langt. Der er plads til { $max }.
draft-not-on-list = Det kunne jeg ikke finde på listen. Tryk på en af knapperne, eller skriv det, som det står der.
draft-choices-slip = Der skal være mindst to muligheder og højst { $max }, med komma imellem.
draft-choices-same = To af mulighederne er ens. Skriv dem igen, så hver er for sig selv.
draft-choice-long = "{ $choice }" er for langt. Det skal kunne stå på en knap: højst { $max } tegn.
draft-host-slip = Skriv både navn og titel med komma imellem.
draft-day-slip = Den dato kunne jeg ikke læse, eller også er den forbi. Skriv for eksempel: 30. marts, 30/3 eller om 14 dage.
draft-closes-slip = Det er, før den åbner. Skriv en senere dag.
draft-decision-slip = Det er, mens folk stadig kan svare. Den lukker den { $closes }, så skriv den dag eller en senere.
draft-answer-slip = Det er, før det bliver bestemt den { $decision }. Skriv den dag eller en senere.
button-as-form = Udfyld en formular
button-drop = Kassér
button-go-on = Skriv videre
button-begin-anew = Begynd forfra
button-at-once = Med det samme
button-everybody = Alle
button-enough = Det er nok
button-another-question = Et til
button-kind-choice = Et valg
button-kind-choices = Flere valg
button-kind-scale = Skala fra 1 til 5
button-kind-open = Egne ord
preview-intro = Sådan kommer det til at se ud, besked for besked. Knapperne virker ikke her.
preview-people = Lige nu ville { $people ->
    [0] ingen
   *[other] { $people }
 } blive spurgt.
preview-few = Lige nu ville færre end fem blive spurgt.
preview-dates = Den åbner { $opens } og lukker { $closes }.
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
launched-now = "{ $title }" er åben. Skriv "høring status", når du vil se, hvordan det går.
launched-later = "{ $title }" er sat i kalenderen og åbner af sig selv { $opens }.
