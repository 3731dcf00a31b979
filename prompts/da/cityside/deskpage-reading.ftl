## The desk: reading what was said

reading-tabs = Dele af dette spørgsmål
reading-tab-said = Det blev sagt
reading-tab-themes = Temaer
reading-tab-outcome = Beslutning
reading-tab-news = Nyt undervejs
reading-parts = Dele af det, der blev sagt
reading-part-numbers = Tal
reading-part-statements = Udsagn
reading-part-photos = Billeder
reading-invited = spurgt
reading-answered = har svaret
reading-declined = sagde nej tak
reading-capped = spørges senere: spurgt nok i år
reading-show = Vis
reading-hidden = skjult
reading-number = { $number }
reading-average = Gennemsnit
reading-group = Gruppe
reading-compare = Side om side
reading-compare-by = Sammenlign efter
reading-compare-none = ingenting
reading-compare-place = sted
reading-compare-role = rolle
reading-compare-topic = emne, de følger
reading-compare-rule = Én ting ad gangen, så to af dem aldrig mødes i ét menneske. Et tal om færre end fem, eller et der røber et andet, er skjult, og flere sammen med det.
reading-compare-open = Efter sted, rolle og emne ser du det, når der er lukket for svar. Før det ville hvert nyt svar kunne ses i tallene.
reading-compare-untold = Ingen af dem, der svarede, har fortalt det om sig selv.
reading-compare-few = For få til at vise noget: { $groups }.
reading-filter-any = alle
reading-filter-words = Ord, du leder efter
reading-filter-question = Spørgsmål
reading-filter-theme = Tema
reading-filter-no-theme = uden tema
reading-filter-stance = Side
reading-filter-choice = Dem, der valgte
reading-filter-order = Rækkefølge
reading-filter-new = Kun nyt siden dit sidste besøg
reading-filter-show = Find
reading-order-newest = nyeste først
reading-order-oldest = ældste først
reading-order-longest = længste først
reading-all = Alle udsagn
reading-few = Færre end fem valgte det, eller også ville tallet røbe et andet. Derfor vises der intet om det.
reading-found = { $count ->
    [0] Der er ingen udsagn, der passer.
    [one] Ét udsagn af { $all }.
   *[other] { $count } udsagn af { $all }.
 }
reading-statement = Udsagn { $number }
reading-of-answer = i svar { $number }
reading-new = nyt
reading-themes-of = Temaer
reading-no-theme = Intet tema endnu
reading-pages = Sider
reading-page = Side { $page } af { $pages } – { $all } i alt
reading-page-before = Forrige side
reading-page-after = Næste side
reading-statement-prev = Forrige udsagn
reading-statement-next = Næste udsagn
reading-ask = Spørg om mere
reading-ask-how = Det går gennem Ekko: Du får ikke at vide, hvem det er, og de får ikke at vide, hvem du er.
reading-exchange = Til udvekslingen
reading-photos-none = Der er ikke kommet billeder endnu.
reading-photos-note = Kun de forvaltninger, der spurgte, ser billederne. Alle andre ser først et billede, når en moderator siger ja her.
reading-photo = Billede i svar { $number }
reading-photo-allowed = Vis det offentligt
reading-photo-denied = Vis det ikke
reading-photo-is-allowed = Vises offentligt
reading-photo-is-denied = Vises ikke
reading-photo-is-undecided = Ikke set endnu

## Themes

reading-progress = { $done } af { $all } har et tema
reading-theme-name = Temaets navn
reading-put = Læg i temaet
reading-put-into = Læg det afkrydsede i
reading-put-where = Skriv navnet på et tema, højst { $max } tegn.
reading-put-what = Sæt først kryds ved de udsagn, du mener.
reading-picked = Afkrydset:
reading-pick = Sæt kryds ved udsagn { $number }
reading-take-out = Tag udsagn { $number } ud af det
reading-suggested-for = Ordene peger på dette for udsagn { $number }. Tryk, hvis det passer:
reading-undo = Fortryd det seneste
reading-found-none = Der er ingen udsagn, der passer.
reading-filter-all = Alle
reading-themes-nothing = Der er ikke skrevet noget endnu.
reading-themes-begin = Der er ingen temaer endnu. Sæt kryds ved det, der hører sammen, og giv det et navn.
reading-themes-stand = Folk har læst, hvad der blev besluttet om deres ord. Temaerne bliver, som de var.
reading-only-read = Du kan læse med her. Forvaltningens moderatorer lægger udsagnene i temaer.
reading-theme-statements = { $count ->
    [0] ingen udsagn endnu
    [one] ét udsagn
   *[other] { $count } udsagn
 }
reading-theme-change = Ret temaet
reading-rename-to = Navn
reading-rename = Omdøb
reading-side-which = Hvilken side tager de i det, du spurgte om? De får deres svar set fra den side.
reading-merge-into = Slå sammen med
reading-merge = Slå sammen
reading-theme-remove = Fjern temaet
reading-done-put = { $numbers } er lagt i »{ $theme }«.
reading-done-taken = { $numbers } er taget ud af »{ $theme }«.
reading-done-merged = »{ $theme }« er nu en del af »{ $into }«.
reading-done-undone = Fortrudt: { $what }
reading-step-put = { $numbers } blev lagt i »{ $theme }«.
reading-step-taken = { $numbers } blev taget ud af »{ $theme }«.
reading-step-named = »{ $was }« hedder nu »{ $theme }«.
reading-step-side = »{ $theme }«: { $side }.
reading-step-no-side = »{ $theme }« tager ingen side.
reading-step-gone = »{ $theme }« blev fjernet.
reading-table = Som tabel til Excel
reading-table-comma = Hent tabellen (CSV)
reading-table-semicolon = … med semikolon, til dansk Excel
reading-table-file = En tabel fra denne computer
reading-table-paste = Tabellen
reading-table-how = Hver linje giver sit udsagn præcis de temaer, der står der. Linjer, der mangler, bliver, som de er. Det hele gælder, eller intet.
reading-table-import = Brug tabellen
reading-table-wrong = Der er ikke ændret noget
reading-table-done = { $rows ->
    [one] Én linje er læst
   *[other] { $rows } linjer er læst
 }{ $fresh ->
    [0] .
    [one] , og ét tema er nyt.
   *[other] , og { $fresh } temaer er nye.
 }
reading-keys = Taster
reading-keys-where = De virker, mens et udsagn er valgt: Klik på et, eller gå derhen med tabulatortasten.
reading-key-move = j k ↓ ↑
reading-keys-move = næste udsagn, forrige udsagn
reading-key-pick = mellemrum, x
reading-keys-pick = kryds af, eller fjern krydset
reading-key-more = skift + ↓ ↑
reading-keys-more = kryds flere af i træk
reading-key-number = 1 2 3 … a b c …
reading-keys-number = i det tema, og videre til næste udsagn
reading-key-out = skift + 1 2 3 …
reading-keys-out = ud af det tema
reading-key-type = t, /
reading-keys-type = skriv et temas navn; retur lægger det i
reading-key-undo = u
reading-keys-undo = fortryd, gerne flere gange
reading-key-clear = Esc
reading-keys-clear = fjern alle krydser
reading-key-help = ?
reading-keys-help = denne liste

## Writing to those who answered

reading-missing = Mangler: { $label }.
reading-missing-language = Skriv også »{ $label }« på { $language }, eller skriv det hele på ét sprog.
reading-in-language = { $label } – { $language }
reading-language = { $language }
reading-one-language = Det er kun skrevet på { $languages }. Alle, der svarede, får det på det sprog.
reading-keep = Gem
reading-kept-now = Gemt.
reading-keeping = Gemmer …
reading-not-kept = Ikke gemt: Der er ingen forbindelse. Det bliver prøvet igen.
reading-kept-at = Påbegyndt og gemt, senest { $at }. Alle forvaltningens moderatorer skriver på det samme.
reading-drop = Smid det påbegyndte væk
reading-dropped = Det påbegyndte er væk.
reading-look = Se det, før det bliver sendt
reading-back = Tilbage og skriv videre
reading-clash = Her har en anden skrevet imens: »{ $theirs }«. Det, du gemmer nu, træder i stedet.
reading-clash-line = En anden har skrevet i det samme felt. Se på begge dele.
reading-clash-live = En anden har skrevet her imens:
reading-clash-take = Brug dette
reading-clash-mine = Behold mit
reading-moved = En anden har tilføjet eller fjernet noget. Vis det.
reading-item-up = Længere op
reading-item-remove = Fjern
reading-beside = Ved siden af det, du skriver
reading-remarks = Lettere at læse
reading-coverage = Det bliver der svaret på
reading-covered = { $answered } af { $all } udsagn får svar
reading-open = Ingen del svarer på dette
reading-open-more = { $count ->
    [one] Ét til
   *[other] { $count } til
 }
reading-samples = Sådan får folk det
reading-samples-late = Sådan står det offentligt
reading-samples-language = Beskedernes sprog
reading-samples-none = Ingen af dem, der svarede, får en besked kun om dette.
reading-confirm = Skal det sendes?
reading-file = Fra en fil og som en fil
reading-file-get = Hent det skrevne som en fil
reading-file-choose = En fil fra denne computer
reading-file-paste = Filen
reading-file-how = Det, filen siger, træder i stedet for alt, hvad der er skrevet ovenfor.
reading-file-use = Brug filen
reading-file-used = Nu står filens ord i felterne.

reading-group-outcome = Hvem og hvornår
reading-group-correction = Rettelsen
reading-group-milestone = Hvad det blev til
reading-group-news = Nyheden
reading-group-late = Hvorfor det tager længere tid
reading-lead-outcome = Hver af dem, der svarede, får de dele, der handler om det, de sagde. Intet bliver sendt, før du har set det.
reading-lead-correction = Her står alt, hvad der er offentliggjort. Ret det, der var forkert, og lad resten stå. De, som ændringen berører, får at vide, hvad der blev sagt, hvad der gælder nu, og hvorfor.
reading-lead-milestone = Alle, der svarede, hører om det.
reading-lead-news = Er der sket noget, uden at noget er besluttet endnu? Så hører de, der svarede, om det her.
reading-lead-late = Det står offentligt, og de, der venter, hører det fra Ekko.
reading-look-outcome = Det her bliver sendt. Det er rigtige svar, og først dem, det kan gøre mest ondt at få.
reading-look-correction = Det her bliver sendt til dem, som ændringen berører.
reading-look-milestone = Det her bliver sendt.
reading-look-news = Det her bliver sendt.
reading-look-late = Fra nu af står det offentligt.
reading-send-outcome = Offentliggør det
reading-send-correction = Offentliggør rettelsen
reading-send-milestone = Fortæl det
reading-send-news = Send nyheden
reading-send-late = Forklar det offentligt
reading-sent-outcome = Det er offentliggjort. Hver af dem, der svarede og gerne vil høre, får deres egen besked.
reading-sent-correction = Rettelsen er offentliggjort.
reading-sent-milestone = Det er fortalt til alle, der svarede.
reading-sent-news = Nyheden er på vej.
reading-sent-late = Det er forklaret, og den nye dag gælder.

reading-list-parts = Det er besluttet
reading-list-parts-hint = En del til alle og en for hver ting, folk sagde, og som beslutningen svarer på.
reading-item-parts = Del { $number }
reading-add-parts = Tilføj en del
reading-list-unanswered = Det svarer beslutningen ikke på
reading-list-unanswered-hint = De, der sagde det, læser hvorfor. Uden en grund læser de, at beslutningen ikke svarer på det.
reading-item-unanswered = Grund { $number }
reading-add-unanswered = Tilføj en grund
reading-list-milestones = Det bliver lovet
reading-list-milestones-hint = Hvert løfte har en dag og bliver fulgt, til det er holdt.
reading-item-milestones = Løfte { $number }
reading-add-milestones = Tilføj et løfte
reading-concerns-everyone = Alle, der svarede
reading-concerns-theme = Tema: { $theme }
reading-concerns-step = { $question } { $step }

reading-field-decidedby-name = Hvem har besluttet det
reading-field-decidedby-title = Titel
reading-field-decidedon = Hvornår det blev besluttet
reading-field-parts-concerns = Hvem det handler om
reading-field-parts-concerns-hint = »Alle, der svarede« svarer ikke på noget, en af dem sagde. Sæt i stedet kryds ved valget eller temaet.
reading-field-parts-verdict = Hvad der er besluttet
reading-field-parts-verdict-hint = Set fra dem, det handler om. Sig et nej, som det er.
reading-field-parts-decision = Beslutningen
reading-field-parts-why = Hvorfor
reading-field-parts-next = Hvad der sker nu
reading-field-parts-thanks-to = Svar, der ændrede noget
reading-field-parts-thanks-to-hint = Deres numre, for eksempel »21, 34«. De, der skrev dem, får det at læse.
reading-field-parts-thanks-words = Hvad de ændrede
reading-field-success-verdict = Lykkedes det?
reading-field-success-verdict-hint = Holdt op mod det, der skulle gælde som en succes, og som blev sagt, før der blev spurgt.
reading-field-success-words = Hvordan det gik
reading-field-unanswered-concerns = Hvad der ikke bliver svaret på
reading-field-unanswered-why = Hvorfor ikke
reading-field-milestones-what = Hvad der bliver lovet
reading-field-milestones-dueon = Senest denne dag
reading-field-milestones-concerns = Hvis ord det hører til
reading-field-milestones-concerns-hint = De hører om det som deres eget, alle andre som nyt. Uden krydser er det nyt til alle.
reading-field-correction = Hvorfor det bliver rettet
reading-field-correction-hint = De, som ændringen berører, læser det først.
reading-field-state = Hvordan det står
reading-field-what = Hvad der er sket
reading-field-what-hint = Med få ord, som du ville sige det til en nabo.
reading-field-why = Hvorfor
reading-field-why-hint = Når det tager længere tid eller er opgivet, læser folk hvorfor.
reading-field-dueon = Den nye dag
reading-field-dueon-hint = En arbejdsdag. Kun når det tager længere tid.
reading-field-words = Hvad der er sket
reading-field-words-hint = Få ord. Det, der er besluttet, kommer med beslutningen.
reading-field-link = Hvor man kan læse mere
reading-field-link-hint = En adresse, der begynder med https://
reading-field-on = Dagen, det skete
reading-field-on-hint = Lad feltet stå tomt, hvis det var i dag.

reading-undecided = Der er ikke besluttet noget endnu.
reading-promise = Der er lovet et svar senest { $day }.
reading-promise-late = Der var lovet et svar senest { $day }.
reading-late-say = Sig, hvorfor det tager længere tid
reading-late-title = Hvorfor det tager længere tid: { $what }
reading-late-day = Nu er det lovet til { $day }.
reading-decided-by = Besluttet af { $name }, { $title }, den { $on }.
reading-corrected = Det er rettet: { $why }
reading-correct = Ret det
reading-correct-how = Er der noget forkert i det offentliggjorte? Det hele bliver stående, og du retter det, der var forkert.
reading-milestone-tell = Fortæl, hvad det blev til
reading-step-is-promised = lovet
reading-step-is-done = gjort
reading-step-is-delayed = tager længere tid
reading-step-is-dropped = opgivet
reading-step-late = bagud
reading-news-none = Der er ikke sendt noget nyt.
reading-news-sent = Sendt indtil nu
