## A second pair of eyes

launch-waits = »{ $title }« venter på et par øjne mere: Kommunen vil have, at en kollega siger ja, før borgerne får den. Kollegerne har fået besked.
proposal-waits = »{ $title }«, som { $host } står for, venter på et par øjne mere. Den skal åbne { $opens } og lukke { $closes }.
proposal-decide = Det her får borgerne med »{ $title }« fra { $opens } til { $closes }. Når du siger ja, kommer den i kalenderen, og det står i protokollen, at det var dig. På skrivebordet kan du også bede om en ændring.
proposal-over = »{ $title }« venter ikke på nogen længere. Skriv »høring status«, hvis du vil se, hvordan det står til.
button-look = Vis mig det
button-approve = Godkend
done-returned = »{ $title }« går tilbage til den, der skrev den, sammen med dine ord.
desk-draft = Venter på et par øjne mere. Et svar vil være lovet senest { $answerBy }.
desk-returned = En kollega beder om en ændring, før den åbner. Du kan læse den på skrivebordet.
refused-approve-own = Du har selv sendt »{ $title }«. Kommunen vil have et par øjne mere: En anden moderator eller en administrator siger ja.
refused-approve-checked = »{ $title }« kan ikke åbnes, som den er nu: { $problem }
refused-approve-changed = »{ $title }« er ændret, siden du så den. Se den, som den er nu.
refused-approve-stage = »{ $title }« er { $stage }, så der er ikke noget at godkende.
file-city-approval = »approval« kan kun være ét ord: second-person. Så siger en anden moderator ja, før et spørgsmål åbner. Lad linjen være væk, hvis én person er nok.

## A test to oneself

test-begins = Det her er en prøve på »{ $title }«, kun til dig. Nu kommer det, borgerne får. Det tæller ikke, når du trykker.
test-ends = Det var det hele. Der er ikke talt noget med, og intet er gemt.
test-tap = Det var en prøve. Der er ikke talt noget med, og intet er gemt.

## Every consultation

desklaunch-new = Ny høring
desklaunch-none-yet = Der er ikke spurgt om noget endnu.
desklaunch-none-found = Der er ingen, der passer på det, du leder efter.
desklaunch-search = Led efter
desklaunch-search-go = Søg
desklaunch-group-proposed = Venter på et par øjne mere
desklaunch-group-open = Åbne nu
desklaunch-group-scheduled = I kalenderen
desklaunch-group-waiting = Venter på en beslutning
desklaunch-group-done = Færdige
desklaunch-group-drafts = Ved at blive skrevet
desklaunch-group-others = Andre forvaltninger spørger
desklaunch-untitled = Uden titel endnu
desklaunch-by-colleague = Af en kollega
desklaunch-changed-at = Ændret { $at }
desklaunch-stage = { $stage ->
    [draft] Venter på godkendelse
    [scheduled] I kalenderen
    [open] Åben
    [closed] Lukket
    [answered] Besvaret
    [archived] Afsluttet
   *[withdrawn] Trukket tilbage
 }
desklaunch-open-until = Åben til { $closes }.
desklaunch-opens = Åbner { $opens }.
desklaunch-closed = Lukkede { $closes }.
desklaunch-promised = { $kind ->
    [milestone] Næste skridt er lovet senest den { $due }.
    [decider] Politikerens svar er lovet senest den { $due }.
   *[outcome] Et svar er lovet senest den { $due }.
 }
desklaunch-late = { $kind ->
    [milestone] Et lovet skridt er { $days ->
        [one] én dag forsinket
       *[other] { $days } dage forsinket
     }. Det er nu lovet til den { $due }.
    [decider] Politikerens svar er { $days ->
        [one] én dag forsinket
       *[other] { $days } dage forsinket
     }. De er nu lovet til den { $due }.
   *[outcome] Svaret er { $days ->
        [one] én dag forsinket
       *[other] { $days } dage forsinket
     }. Det er nu lovet til den { $due }.
 }
desklaunch-late-unexplained = Borgerne har ikke fået at vide hvorfor.
desklaunch-turnout = { $invited } spurgt, { $answered } har svaret.
desklaunch-turnout-few = { $invited } spurgt, færre end fem har svaret.

## Beginning one

desklaunch-begin = Begynd
desklaunch-begin-empty = En tom side
desklaunch-begin-empty-about = Linje for linje, med et råd ved hver. Det, du skriver, bliver gemt, mens du skriver.
desklaunch-begin-template = Et mønster, du kan skrive om
desklaunch-begin-copy = Spørg igen
desklaunch-begin-copy-which = En tidligere høring
desklaunch-begin-copy-about = Det hele bliver kopieret. Datoerne flytter frem til de samme ugedage.
desklaunch-begin-copy-go = Kopiér den
desklaunch-begin-file = En fil, du har
desklaunch-file-text = Filen
desklaunch-file-text-hint = Sæt det ind, der står i filen. Den kan være herfra eller skrevet i hånden.
desklaunch-file-choose = Eller vælg filen
desklaunch-file-begin = Gå videre med filen

## Writing it

desklaunch-save = Gem
desklaunch-kept = Gemt. Du kan gå videre senere, også fra en anden enhed.
desklaunch-keeping = Gemmer …
desklaunch-offline = Ikke gemt endnu: Der er ingen forbindelse. Der bliver prøvet igen.
desklaunch-conflict-live = En kollega har ændret kladden imens. Tryk Gem, så du kan se ændringen, før noget bliver overskrevet.
desklaunch-keep-signed-out = Du er logget ud, og de sidste ord er ikke gemt. Kopiér dem, og log ind igen.
desklaunch-conflict = I har skrevet på samme tid
desklaunch-conflict-how = Nedenunder står det, du har skrevet. Her er det, din kollega har gemt de samme steder. Skriv det ind, der skal blive stående, og tryk Gem.
desklaunch-conflict-nothing = ingenting
desklaunch-preview = Se, hvad borgerne får
desklaunch-as-file = Som fil
desklaunch-drop = Smid væk
desklaunch-drop-sure = Kladden forsvinder for altid. Det rører ikke ved noget, borgerne har fået.
desklaunch-drop-yes = Smid den væk
desklaunch-dropped = Kladden er væk.
desklaunch-settled-by = Eller skriv her, hvorfor det er rigtigt alligevel. Det kommer til at stå offentligt.

## What citizens get, and the launch

desklaunch-preview-of = Før den åbner: { $title }
desklaunch-go-on-writing = Skriv videre
desklaunch-seen-form = Den, der trykker sig ind på spørgsmålet, får alt på én gang:
desklaunch-think = Værd at tænke over
desklaunch-plan = Hvem får den, og hvornår
desklaunch-before = Spurgt om før
desklaunch-meanwhile = De samme mennesker bliver spurgt imens
desklaunch-seen = Hvad borgerne ser
desklaunch-seen-channel = I hvilken app
desklaunch-seen-light = I hvilket lys
desklaunch-seen-bright = Lyst
desklaunch-seen-dark = Mørkt
desklaunch-seen-off = { $channel } er ikke sat op her. Sådan ville det se ud dér.
desklaunch-seen-fleeting = De her knapper forsvinder, så snart der bliver skrevet noget andet. Så kan folk skrive deres svar.
desklaunch-test-title = Prøv den selv
desklaunch-test-about = Beskederne bliver sendt til din egen chat. Intet af det, du trykker på, tæller med.
desklaunch-test-no-chat = En prøve kan sendes til dem, der er kommet hertil fra en chat. Skriv »skrivebord« til Ekko dér, og åbn linket.
desklaunch-test = Send en prøve til mig selv
desklaunch-test-sent = Den er på vej til din chat.
desklaunch-launch-title = Sæt i gang
desklaunch-launch-now = Den åbner med det samme, og de første får den nu.
desklaunch-launch-later = Den åbner af sig selv { $opens }. Indtil da kan du skrive den om.
desklaunch-launch-two = En kollega skal sige ja først. De andre moderatorer får besked.
desklaunch-launch-not-yet = Den kan ikke sættes i gang endnu. Det, der er i vejen, står øverst.
desklaunch-launch = Sæt i gang
desklaunch-submit = Send til godkendelse
desklaunch-launched = »{ $title }« er på vej.
desklaunch-submitted = »{ $title }« venter på et par øjne mere.
desklaunch-changed-since = Den er ændret, siden du så på den. Sådan lyder den nu.
desklaunch-remark-since = Der er kommet noget nyt at tænke over, siden du så på den. Den er ikke sat i gang. Læs det, og sæt den så i gang, hvis du stadig vil.

## One consultation

desklaunch-tabs = Denne høring
desklaunch-tab-overview = Overblik
desklaunch-tab-said = Hvad folk sagde
desklaunch-tab-themes = Temaer
desklaunch-tab-outcome = Beslutning
desklaunch-tab-news = Nyt
desklaunch-few = færre end { $min }
desklaunch-invited = spurgt
desklaunch-delivered = nået
desklaunch-answered = har svaret
desklaunch-declined = sagde nej tak
desklaunch-rewrite = Skriv den om
desklaunch-copy = Spørg igen
desklaunch-facts = Hvad der er aftalt
desklaunch-host = Spurgt af
desklaunch-departments = Forvaltninger
desklaunch-opening = Åbner
desklaunch-closing = Lukker
desklaunch-decision = Besluttes den
desklaunch-promise = Svar senest den
desklaunch-question = Spørgsmål
desklaunch-corrected = Rettet
desklaunch-waits = Venter på et par øjne mere
desklaunch-proposed-at = Sendt { $at } af { $by }.
desklaunch-waits-own = Du har selv sendt den, så en anden moderator eller en administrator siger ja.
desklaunch-waits-look = En moderator i forvaltningen siger ja, før den åbner.
desklaunch-waits-you = Se, hvad borgerne får. Når du siger ja, kommer den i kalenderen, og protokollen viser, hvem der skrev, og hvem der godkendte.
desklaunch-approve = Godkend
desklaunch-returned = En kollega beder om en ændring:
desklaunch-return = Bed om en ændring
desklaunch-return-why = Hvad skal ændres?
desklaunch-return-why-hint = Det er kun den, der skrev, og dine kolleger, der læser det.
desklaunch-return-go = Send den tilbage
desklaunch-return-why-missing = Skriv, hvad der skal ændres.
desklaunch-ways = Vejen ind
desklaunch-ways-drawn = De her mennesker er trukket ved lodtrækning. Et link eller en plakat ville føre alle andre til en lukket dør.
desklaunch-ways-none = Der er ikke sat nogen app op, så der er ingen vej ind endnu.
desklaunch-ways-write = Skriv dér: { $words }
desklaunch-ways-code = Kode til { $channel }
desklaunch-poster = Plakat på { $language }

## Running it

desklaunch-deed-remind = Mind om
desklaunch-deed-extend = Forlæng
desklaunch-deed-explain = Forklar et løfte
desklaunch-deed-correct = Ret en slåfejl
desklaunch-deed-close = Luk nu
desklaunch-deed-withdraw = Træk tilbage
desklaunch-deed-title = { $deed }: { $title }
desklaunch-too-late = Det kan ikke lade sig gøre, som den står nu.
desklaunch-means = Det her sker
desklaunch-look = Se, hvad det betyder
desklaunch-look-again = Se igen
desklaunch-leave-it = Lad den være
desklaunch-in-language = på { $language }
desklaunch-means-people = { $people } mennesker har svaret og får besked.
desklaunch-means-few = Færre end fem har svaret. De får besked.
desklaunch-means-quiet = Der bliver ikke sendt noget mellem { $from } og { $until }.
desklaunch-why-missing = Skriv hvorfor. Alle kan læse det.
desklaunch-close-means = Den lukker nu i stedet for { $closes }. Der tæller ikke flere svar med.
desklaunch-close-promise = Svaret er stadig lovet senest den { $answerBy }.
desklaunch-close-done = Den er lukket, og de, der har svaret, får besked.
desklaunch-remind-people = Op til { $people } mennesker, som er spurgt og ikke har svaret, får en besked mere.
desklaunch-remind-some = De, der er spurgt og ikke har svaret, får en besked mere.
desklaunch-remind-once = Hver af dem bliver højst mindet om det én gang, og slet ikke, hvis de når at svare først.
desklaunch-remind-done = Beskederne er på vej.
desklaunch-extend-until = Åben til
desklaunch-extend-hint = Lige nu lukker den { $closes }. Det bliver besluttet den { $decision }.
desklaunch-extend-means = Den er åben til { $closes }. Ingen får besked om det.
desklaunch-extend-promise = Svaret er stadig lovet senest den { $answerBy }.
desklaunch-extend-done = Den er åben længere.
desklaunch-correct-wrong = Hvad der er stavet forkert
desklaunch-correct-wrong-hint = Præcis som det står, et ord eller to.
desklaunch-correct-right = Hvad der skal stå
desklaunch-correct-right-hint = Et par bogstaver må være anderledes. Ændrer det meningen, må I spørge på ny.
desklaunch-correct-wrong-missing = Skriv, hvad der er stavet forkert.
desklaunch-correct-right-missing = Skriv, hvad der skal stå.
desklaunch-correct-means = »{ $wrong }« bliver til »{ $right }« alle steder og på alle sprog.
desklaunch-correct-public = Alle kan se, at det er rettet, og hvad der stod før.
desklaunch-correct-done = Det er rettet.
desklaunch-withdraw-reason = Hvorfor den trækkes tilbage
desklaunch-withdraw-reason-hint = Alle, der har svaret, læser det, og det står offentligt.
desklaunch-withdraw-means = Den slutter nu, og det, der var lovet med den, falder bort.
desklaunch-withdraw-done = Den er trukket tilbage.
desklaunch-explain-which = Hvilket løfte
desklaunch-explain-promise = { $kind ->
    [milestone] { $milestone }, lovet senest den { $due }
    [decider] Politikerens svar, lovet senest den { $due }
   *[outcome] Svaret, lovet senest den { $due }
 }
desklaunch-explain-why = Hvorfor det trækker ud
desklaunch-explain-why-hint = Alle, der venter, læser det, og det står offentligt.
desklaunch-explain-by = Den nye dag
desklaunch-explain-by-hint = En arbejdsdag, hvor I kan holde det.
desklaunch-explain-means = Det er nu lovet til den { $due }. De, der venter, hører det tidligst den { $hear }.
desklaunch-explain-public = Grunden og den nye dag står offentligt med det samme.
desklaunch-explain-done = Det står offentligt, sammen med den nye dag.

## The form: each line of a consultation’s file

deskform-how = Kun det, borgerne læser, skal skrives. Alt kan ændres, indtil den åbner.
deskform-section-about = Hvad det handler om
deskform-section-frame = Rammen
deskform-section-asker = Hvem der spørger
deskform-section-questions = Spørgsmålene
deskform-section-audience = Hvem der bliver spurgt
deskform-section-dates = Hvornår
deskform-section-more = Mere
deskform-seldom = Flere valg
deskform-choose = Vælg
deskform-none = Ingen
deskform-up = Op
deskform-down = Ned
deskform-remove = Tag ud
deskform-question = Spørgsmål { $number }
deskform-choice = Valgmulighed { $number }
deskform-add-question = Tilføj et spørgsmål, højst { $max }
deskform-add-choice = Tilføj en valgmulighed, højst { $max } tegn
deskform-show-kind = Vis felterne til denne slags
deskform-at-once = Så snart den sættes i gang
deskform-at-once-hint = Så bruges tidspunktet ovenfor ikke.
deskform-all-languages = { $languages }
deskform-only-language = Kun { $language }
deskform-departments-concerned = Forvaltninger, det vedrører
deskform-departments-concerned-hint = De får overblikket og kan også styre høringen.
deskform-stratum-place = Sted
deskform-stratum-role = Rolle
deskform-kind-choice = Ét valg
deskform-kind-choices = Flere valg
deskform-kind-scale = En skala
deskform-kind-ranking = En rækkefølge
deskform-kind-place = Et sted i byen
deskform-kind-open = Egne ord
deskform-kind-photo = Et billede
deskform-language = Sprog
deskform-language-hint = Mennesker med et andet sprog læser den på det, du skriver.
deskform-title = Titel
deskform-title-hint = Et par ord, som på en plakat: Mere plads i Nørregade.
deskform-frame-why = Hvorfor spørger I?
deskform-frame-why-hint = Hvad der skal ske, og hvorfor folks svar betyder noget. Som du ville sige det til en nabo.
deskform-frame-open = Hvad kan stadig ændres?
deskform-frame-open-hint = Det, folks svar kan afgøre eller flytte.
deskform-frame-settled = Hvad ligger fast?
deskform-frame-settled-hint = Det, intet svar kan ændre, for eksempel pengene eller stedet.
deskform-frame-decider = Hvem beslutter?
deskform-frame-decider-hint = Udvalget, byrådet eller den person, der tager beslutningen.
deskform-frame-override = Hvorfor det er rigtigt at spørge alligevel
deskform-frame-override-hint = Kun hvis tjekket af rammen stopper den. Det kommer til at stå offentligt.
deskform-host-name = Navn
deskform-host-name-hint = Et menneske, ikke et kontor. Folk husker, hvem der spurgte.
deskform-host-title = Hvad de laver
deskform-host-title-hint = Gartner og projektleder, for eksempel.
deskform-departments = Forvaltningen, der spørger
deskform-departments-hint = Den skylder svaret.
deskform-remind = Hvor den, der spørger, hører om et løfte, der nærmer sig
deskform-remind-hint = En adresse som email:mette@example.org. Borgerne ser den aldrig.
deskform-questions-kind = Hvordan skal folk svare?
deskform-questions-kind-hint = Et valg er ét tryk. Egne ord fortæller mere og tager længere tid at læse.
deskform-questions-text = Spørgsmålet
deskform-questions-text-hint = Én ting ad gangen, som du ville spørge på gaden.
deskform-questions-choices = Valgmuligheder
deskform-questions-choices-hint = Hver er en knap. En, der siger ingen af dem, gør svarene ærlige.
deskform-questions-choices-max = Hvor mange man må vælge
deskform-questions-choices-max-hint = Står der ikke noget, må man vælge så mange, man vil.
deskform-questions-from = Fra
deskform-questions-from-hint = Det laveste tal, for eksempel 1.
deskform-questions-to = Til
deskform-questions-to-hint = Det højeste tal, for eksempel 5.
deskform-questions-low = Hvad det laveste tal betyder
deskform-questions-low-hint = Slet ikke, for eksempel.
deskform-questions-high = Hvad det højeste tal betyder
deskform-questions-high-hint = Rigtig meget, for eksempel.
deskform-questions-statements-max = Hvor mange beskeder én person må skrive
deskform-questions-statements-max-hint = Står der ikke noget, er det tre.
deskform-questions-photos = Der må komme billeder med
deskform-questions-photos-hint = I ser dem, før nogen andre gør.
deskform-questions-photos-max = Hvor mange billeder
deskform-questions-photos-max-hint = Højst, fra én person.
deskform-questions-id = Kort navn i filer
deskform-questions-id-hint = Kommer af sig selv, hvis feltet er tomt. Bogstaverne a til z, tal og bindestreger.
deskform-audience-topics = Emner
deskform-audience-topics-hint = De, der følger et af dem. Er ingen valgt, er det alle emner.
deskform-audience-places = Steder
deskform-audience-places-hint = De, der bor eller færdes et af stederne. Er ingen valgt, er det hele byen.
deskform-audience-roles = Roller
deskform-audience-roles-hint = De, der er noget af det. Er ingen valgt, er det alle.
deskform-audience-interest = Kun dem, der har vist interesse
deskform-audience-interest-hint = Ord, de har skrevet, eller id’er på høringer, de svarede på, ét på hver linje.
deskform-audience-size = Træk lod om så mange
deskform-audience-size-hint = Står der ikke noget, bliver alle spurgt.
deskform-audience-seed = Ord, der trækkes lod med
deskform-audience-seed-hint = De bliver offentlige, så alle kan trække om.
deskform-audience-strata = Træk jævnt inden for
deskform-audience-strata-hint = Så hvert sted eller hver rolle får sin del.
deskform-communities = Hvor den slås op
deskform-communities-hint = Grupper og kanaler, Ekko er med i, én på hver linje: telegram:-100…, slack:T…/C…
deskform-opens-at = Den åbner
deskform-opens-at-hint = Så får de første den, uden for deres stille timer.
deskform-closes-at = Den lukker
deskform-closes-at-hint = Giv mindst to aftener.
deskform-frame-decision-on = Det bliver besluttet den
deskform-frame-decision-on-hint = En arbejdsdag, efter at den er lukket.
deskform-answer-by = Alle, der svarede, hører, hvad der blev af det, senest den
deskform-answer-by-hint = Det er løftet. En arbejdsdag, samme dag som beslutningen eller senere.
deskform-help = Hjælp er velkommen
deskform-help-hint = Når man har svaret, kan man tilbyde den med ét tryk.
deskform-help-words = Hvilken slags hjælp
deskform-stage = Før der er lagt en plan
deskform-stage-hint = Folk får det at vide, og det, de siger, bliver til et spørgsmål senere.
deskform-started-from-consultation = Lavet af svar på
deskform-started-from-consultation-hint = En tidlig høring, hvis svar satte denne i gang.
deskform-started-from-answers = Hvilke svar
deskform-started-from-answers-hint = Deres numre, med komma imellem. De, der skrev dem, får at vide, at de satte den i gang.
deskform-readability-reason = Hvorfor den er nødt til at være svær at læse
deskform-readability-reason-hint = Kun hvis tjekket siger det.
deskform-id = Kort navn i adresser
deskform-id-hint = Laves af titlen, hvis feltet er tomt. Bogstaverne a til z, tal og bindestreger.

## On the record

audit-consultation-approved = Godkendte
audit-consultation-returned = Bad om en ændring
audit-consultation-tested = Sendte sig selv en prøve

deskform-after-visit-venue = Kun efter et besøg på
deskform-after-visit-venue-hint = Kun de, der scanner koden dér, bliver spurgt.
deskform-after-visit-hours = Hvor mange timer efter
deskform-after-visit-hours-hint = Står der ikke noget, er det med det samme.
deskform-tryout-before-until = Et forsøg: Den første runde slutter
deskform-tryout-before-until-hint = De samme spørgsmål stilles før, under og efter. Det her er, hvordan det var før.
deskform-tryout-during-from = En runde undervejs begynder
deskform-tryout-during-from-hint = Står der ikke noget, er der ingen.
deskform-tryout-during-until = En runde undervejs slutter
deskform-tryout-during-until-hint = Står der ikke noget, er der ingen.
deskform-tryout-after-from = Den sidste runde begynder
deskform-tryout-after-from-hint = Den slutter sammen med høringen.
deskform-tryout-stock-on = Dagen, hvor der gøres status
deskform-tryout-stock-on-hint = Når den sidste runde er begyndt.
deskform-success-what = Hvad tæller som en succes?
deskform-success-what-hint = Folk læser det, før de svarer, og beslutningen skal fortælle, om det lykkedes.
deskform-success-reach-question = Et tal, der skal nås, i
deskform-success-reach-question-hint = Et spørgsmål med en skala eller med valg.
deskform-success-reach-average = Gennemsnittet, der skal nås
deskform-success-reach-average-hint = På en skala, for eksempel 3,5.
deskform-success-reach-choice = Eller hvor mange der vælger
deskform-success-reach-choice-hint = Det valg, der tæller.
deskform-success-reach-percent = Hvor mange ud af hundrede
deskform-success-reach-percent-hint = Fra 1 til 100.
deskform-started-from-ideas = Lavet af idéer
deskform-started-from-ideas-hint = Deres numre, med komma imellem. De, der fik dem, får at vide, at de blev til et spørgsmål.
deskform-questions-other = En knap til noget andet
deskform-questions-other-hint = Hvad der står på den, for eksempel Noget andet. Så svarer folk med egne ord.
