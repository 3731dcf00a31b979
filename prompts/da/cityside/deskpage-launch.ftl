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
refused-approve-changed = »{ $title }« er ændret, siden du så den. Se den, som den er nu.
refused-approve-stage = »{ $title }« er { $stage }, så der er ikke noget at godkende.
file-city-approval = »approval« kan kun være ét ord: second-person. Så siger en anden moderator ja, før et spørgsmål åbner. Lad linjen være væk, hvis én person er nok.

## A test to oneself

test-begins = Det her er en prøve på »{ $title }«, kun til dig. Nu kommer det, borgerne får. Det tæller ikke, når du trykker.
test-ends = Det var det hele. Der er ikke talt noget med, og intet er gemt.
test-tap = Det var en prøve. Der er ikke talt noget med, og intet er gemt.

## Every consultation

deskpage-new = Ny høring
deskpage-none-yet = Der er ikke spurgt om noget endnu.
deskpage-none-found = Der er ingen, der passer på det, du leder efter.
deskpage-search = Led efter
deskpage-search-go = Søg
deskpage-group-proposed = Venter på et par øjne mere
deskpage-group-open = Åbne nu
deskpage-group-scheduled = I kalenderen
deskpage-group-waiting = Venter på et udfald
deskpage-group-done = Færdige
deskpage-group-drafts = Ved at blive skrevet
deskpage-group-others = Andre forvaltninger spørger
deskpage-untitled = Uden titel endnu
deskpage-by-colleague = Af en kollega
deskpage-changed-at = Ændret { $at }
deskpage-stage = { $stage ->
    [draft] Venter på godkendelse
    [scheduled] I kalenderen
    [open] Åben
    [closed] Lukket
    [answered] Besvaret
    [archived] Afsluttet
   *[withdrawn] Trukket tilbage
 }
deskpage-open-until = Åben til { $closes }.
deskpage-opens = Åbner { $opens }.
deskpage-closed = Lukkede { $closes }.
deskpage-promised = { $kind ->
    [milestone] Næste skridt er lovet senest den { $due }.
   *[outcome] Et svar er lovet senest den { $due }.
 }
deskpage-late = { $kind ->
    [milestone] Et lovet skridt er { $days ->
        [one] én dag forsinket
       *[other] { $days } dage forsinket
     }. Det er nu lovet til den { $due }.
   *[outcome] Svaret er { $days ->
        [one] én dag forsinket
       *[other] { $days } dage forsinket
     }. Det er nu lovet til den { $due }.
 }
deskpage-late-unexplained = Borgerne har ikke fået at vide hvorfor.
deskpage-turnout = { $invited } spurgt, { $answered } har svaret.
deskpage-turnout-few = { $invited } spurgt, færre end fem har svaret.

## Beginning one

deskpage-begin = Begynd
deskpage-begin-empty = En tom side
deskpage-begin-empty-about = Linje for linje, med et råd ved hver. Det, du skriver, bliver gemt, mens du skriver.
deskpage-begin-template = Et mønster, du kan skrive om
deskpage-begin-copy = Spørg igen
deskpage-begin-copy-which = En tidligere høring
deskpage-begin-copy-about = Det hele bliver kopieret. Datoerne flytter frem til de samme ugedage.
deskpage-begin-copy-go = Kopiér den
deskpage-begin-file = En fil, du har
deskpage-file-text = Filen
deskpage-file-text-hint = Sæt det ind, der står i filen. Den kan være herfra eller skrevet i hånden.
deskpage-file-choose = Eller vælg filen
deskpage-file-begin = Gå videre med filen

## Writing it

deskpage-save = Gem
deskpage-kept = Gemt. Du kan gå videre senere, også fra en anden enhed.
deskpage-keeping = Gemmer …
deskpage-offline = Ikke gemt endnu: Der er ingen forbindelse. Der bliver prøvet igen.
deskpage-conflict-live = En kollega har ændret kladden imens. Tryk Gem, så du kan se ændringen, før noget bliver overskrevet.
deskpage-keep-signed-out = Du er logget ud, og de sidste ord er ikke gemt. Kopiér dem, og log ind igen.
deskpage-conflict = I har skrevet på samme tid
deskpage-conflict-how = Nedenunder står det, du har skrevet. Her er det, din kollega har gemt de samme steder. Skriv det ind, der skal blive stående, og tryk Gem.
deskpage-conflict-nothing = ingenting
deskpage-preview = Se, hvad borgerne får
deskpage-as-file = Som fil
deskpage-drop = Smid væk
deskpage-drop-sure = Kladden forsvinder for altid. Det rører ikke ved noget, borgerne har fået.
deskpage-drop-yes = Smid den væk
deskpage-dropped = Kladden er væk.
deskpage-settled-by = Eller skriv her, hvorfor det er rigtigt alligevel. Det kommer til at stå offentligt.

## What citizens get, and the launch

deskpage-preview-of = Før den åbner: { $title }
deskpage-go-on-writing = Skriv videre
deskpage-think = Værd at tænke over
deskpage-plan = Hvem får den, og hvornår
deskpage-before = Spurgt om før
deskpage-meanwhile = De samme mennesker bliver spurgt imens
deskpage-seen = Hvad borgerne ser
deskpage-seen-channel = I hvilken app
deskpage-seen-light = I hvilket lys
deskpage-seen-bright = Lyst
deskpage-seen-dark = Mørkt
deskpage-seen-off = { $channel } er ikke sat op her. Sådan ville det se ud dér.
deskpage-seen-fleeting = De her knapper forsvinder, så snart der bliver skrevet noget andet. Så kan folk skrive deres svar.
deskpage-test-title = Prøv den selv
deskpage-test-about = Beskederne bliver sendt til din egen chat. Intet af det, du trykker på, tæller med.
deskpage-test-no-chat = En prøve kan sendes til dem, der er kommet hertil fra en chat. Skriv »skrivebord« til Ekko dér, og åbn linket.
deskpage-test = Send en prøve til mig selv
deskpage-test-sent = Den er på vej til din chat.
deskpage-launch-title = Sæt i gang
deskpage-launch-now = Den åbner med det samme, og de første får den nu.
deskpage-launch-later = Den åbner af sig selv { $opens }. Indtil da kan du skrive den om.
deskpage-launch-two = En kollega skal sige ja først. De andre moderatorer får besked.
deskpage-launch-not-yet = Den kan ikke sættes i gang endnu. Det, der er i vejen, står øverst.
deskpage-launch = Sæt i gang
deskpage-submit = Send til godkendelse
deskpage-launched = »{ $title }« er på vej.
deskpage-submitted = »{ $title }« venter på et par øjne mere.
deskpage-changed-since = Den er ændret, siden du så på den. Sådan lyder den nu.

## One consultation

deskpage-tabs = Denne høring
deskpage-tab-overview = Overblik
deskpage-tab-said = Hvad folk sagde
deskpage-tab-themes = Temaer
deskpage-tab-outcome = Udfald
deskpage-tab-news = Nyt
deskpage-few = færre end { $min }
deskpage-invited = spurgt
deskpage-delivered = nået
deskpage-answered = har svaret
deskpage-declined = sagde nej tak
deskpage-rewrite = Skriv den om
deskpage-copy = Spørg igen
deskpage-facts = Hvad der er aftalt
deskpage-host = Spurgt af
deskpage-departments = Forvaltninger
deskpage-opening = Åbner
deskpage-closing = Lukker
deskpage-decision = Besluttes den
deskpage-promise = Svar senest den
deskpage-question = Spørgsmål
deskpage-corrected = Rettet
deskpage-waits = Venter på et par øjne mere
deskpage-proposed-at = Sendt { $at } af { $by }.
deskpage-waits-own = Du har selv sendt den, så en anden moderator eller en administrator siger ja.
deskpage-waits-look = En moderator i forvaltningen siger ja, før den åbner.
deskpage-waits-you = Se, hvad borgerne får. Når du siger ja, kommer den i kalenderen, og protokollen viser, hvem der skrev, og hvem der godkendte.
deskpage-approve = Godkend
deskpage-returned = En kollega beder om en ændring:
deskpage-return = Bed om en ændring
deskpage-return-why = Hvad skal ændres?
deskpage-return-why-hint = Det er kun den, der skrev, og dine kolleger, der læser det.
deskpage-return-go = Send den tilbage
deskpage-return-why-missing = Skriv, hvad der skal ændres.
deskpage-ways = Vejen ind
deskpage-ways-drawn = De her mennesker er trukket ved lodtrækning. Et link eller en plakat ville føre alle andre til en lukket dør.
deskpage-ways-none = Der er ikke sat nogen app op, så der er ingen vej ind endnu.
deskpage-ways-write = Skriv dér: { $words }
deskpage-ways-code = Kode til { $channel }
deskpage-poster = Plakat på { $language }

## Running it

deskpage-deed-remind = Mind om
deskpage-deed-extend = Forlæng
deskpage-deed-explain = Forklar et løfte
deskpage-deed-correct = Ret en slåfejl
deskpage-deed-close = Luk nu
deskpage-deed-withdraw = Træk tilbage
deskpage-deed-title = { $deed }: { $title }
deskpage-too-late = Det kan ikke lade sig gøre, som den står nu.
deskpage-means = Det her sker
deskpage-look = Se, hvad det betyder
deskpage-look-again = Se igen
deskpage-leave-it = Lad den være
deskpage-in-language = på { $language }
deskpage-means-people = { $people } mennesker har svaret og får besked.
deskpage-means-few = Færre end fem har svaret. De får besked.
deskpage-means-quiet = Der bliver ikke sendt noget mellem { $from } og { $until }.
deskpage-why-missing = Skriv hvorfor. Alle kan læse det.
deskpage-close-means = Den lukker nu i stedet for { $closes }. Der tæller ikke flere svar med.
deskpage-close-promise = Svaret er stadig lovet senest den { $answerBy }.
deskpage-close-done = Den er lukket, og de, der har svaret, får besked.
deskpage-remind-people = Op til { $people } mennesker, som er spurgt og ikke har svaret, får en besked mere.
deskpage-remind-some = De, der er spurgt og ikke har svaret, får en besked mere.
deskpage-remind-once = Hver af dem bliver højst mindet om det én gang, og slet ikke, hvis de når at svare først.
deskpage-remind-done = Beskederne er på vej.
deskpage-extend-until = Åben til
deskpage-extend-hint = Lige nu lukker den { $closes }. Det bliver besluttet den { $decision }.
deskpage-extend-means = Den er åben til { $closes }. Ingen får besked om det.
deskpage-extend-promise = Svaret er stadig lovet senest den { $answerBy }.
deskpage-extend-done = Den er åben længere.
deskpage-correct-wrong = Hvad der er stavet forkert
deskpage-correct-wrong-hint = Præcis som det står, et ord eller to.
deskpage-correct-right = Hvad der skal stå
deskpage-correct-right-hint = Et par bogstaver må være anderledes. Ændrer det meningen, må I spørge på ny.
deskpage-correct-wrong-missing = Skriv, hvad der er stavet forkert.
deskpage-correct-right-missing = Skriv, hvad der skal stå.
deskpage-correct-means = »{ $wrong }« bliver til »{ $right }« alle steder og på alle sprog.
deskpage-correct-public = Alle kan se, at det er rettet, og hvad der stod før.
deskpage-correct-done = Det er rettet.
deskpage-withdraw-reason = Hvorfor den trækkes tilbage
deskpage-withdraw-reason-hint = Alle, der har svaret, læser det, og det står offentligt.
deskpage-withdraw-means = Den slutter nu, og det, der var lovet med den, falder bort.
deskpage-withdraw-done = Den er trukket tilbage.
deskpage-explain-which = Hvilket løfte
deskpage-explain-promise = { $kind ->
    [milestone] { $milestone }, lovet senest den { $due }
   *[outcome] Svaret, lovet senest den { $due }
 }
deskpage-explain-why = Hvorfor det trækker ud
deskpage-explain-why-hint = Alle, der venter, læser det, og det står offentligt.
deskpage-explain-by = Den nye dag
deskpage-explain-by-hint = En arbejdsdag, hvor I kan holde det.
deskpage-explain-means = Det er nu lovet til den { $due }. De, der venter, hører det tidligst den { $hear }.
deskpage-explain-public = Grunden og den nye dag står offentligt med det samme.
deskpage-explain-done = Det står offentligt, sammen med den nye dag.

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
