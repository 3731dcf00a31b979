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
reading-ask-how = Spørgsmålet går gennem Ekko. Du får ikke at vide, hvem det er, og de får ikke at vide, hvem du er. Svaret kommer i din chat.
reading-ask-words = Dit spørgsmål
reading-ask-send = Send spørgsmålet
reading-ask-empty = Skriv, hvad du gerne vil vide.
reading-ask-sent = Spørgsmålet er på vej.
reading-ask-waits = Der venter allerede et spørgsmål på svar.
reading-ask-chat = Svaret kommer i den chat, der bliver spurgt fra, og du er ikke kommet fra en chat. Skriv »skrivebord« til Ekko i din chat, og log ind derfra.
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
reading-undo = Fortryd
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
reading-side-which = Hvilken side tager de i det, du spurgte om? Svaret bliver sagt fra den side.
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
