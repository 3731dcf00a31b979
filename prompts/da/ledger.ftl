# Den åbne bog: siderne, hvor alle kan se, hvad der er spurgt om, lovet og gjort.

ledger-name = Den åbne bog
ledger-title = Det spurgte vi om, og det blev der af det
ledger-intro = Her er alt, hvad { $sender } har spurgt byen om: hvad folk sagde, hvad der blev besluttet, og om vi holdt, hvad vi lovede. Også når det blev et nej.
ledger-skip = Gå til indholdet
ledger-languages = Sprog
ledger-back = Alt, vi har spurgt om
ledger-counts = Løfter i tal
ledger-count-kept = { $count ->
    [one] løfte holdt
   *[other] løfter holdt
 }
ledger-count-kept-late = { $late } af dem for sent
ledger-count-open = { $count ->
    [one] løfte på vej
   *[other] løfter på vej
 }
ledger-count-overdue = { $count ->
    [one] løfte over tiden
   *[other] løfter over tiden
 }
ledger-overdue = Løfter, vi er bagud med
ledger-overdue-none = Lige nu er vi ikke bagud med noget, vi har lovet.
ledger-overdue-answer = Svaret til dem, der var med
ledger-days-late = { $days ->
    [one] En dag over tiden
   *[other] { $days } dage over tiden
 }
ledger-promised-by = Lovet senest den { $on }.
ledger-owed-by = { $host }, { $title }, skylder svaret.
ledger-late = Over tiden
ledger-late-why = Derfor er vi bagud
ledger-open = Åbent lige nu
ledger-under-way = På vej
ledger-finished = Færdigt
ledger-none = Der er ikke spurgt om noget endnu. Når det sker, står det her.
ledger-closes = Du kan svare indtil { $closes }.
ledger-answer-by = Svar senest den { $on }.
ledger-next-promise = Næste løfte er til den { $on }.
ledger-decided-on = Besluttet den { $on }.
ledger-opened-on = Spurgt den { $on }.
ledger-turnout = Spurgt: { $asked }. Har svaret: { $answered }.
ledger-few = færre end fem
ledger-least = mindst { $people }
ledger-least-above = mindst

ledger-steps = Så langt er vi
ledger-step-asked = Spurgt
ledger-step-reading = Bliver læst
ledger-step-deciding = Bliver besluttet
ledger-step-decided = Besluttet
ledger-step-doing = Bliver gjort
ledger-step-done = Færdigt
ledger-step-past = (nået)
ledger-step-now = (her er vi nu)
ledger-step-ahead = (ikke endnu)
ledger-withdrawn = Trukket tilbage
ledger-withdrawn-on = Trukket tilbage den { $on }

ledger-frame = Det handler det om
ledger-frame-why = Derfor spørger vi
ledger-frame-open = Det kan du være med til at ændre
ledger-frame-settled = Det ligger fast
ledger-frame-decider = Hvem beslutter
ledger-frame-decision = Besluttes den
ledger-frame-host = Hvem spørger
ledger-frame-departments = Hvem står bag
ledger-day = { $on }

ledger-audience = Hvem er spurgt
ledger-ideas = Idéer, folk selv er kommet med
ledger-ideas-intro = Alle, der sender en idé, er lovet et svar inden for { $days } dage. Her står kun tal. Det, folk har skrevet, er mellem dem og byen.
ledger-ideas-row = Modtaget: { $received }. Har fået svar: { $answered }. Venter: { $waiting }.
ledger-ideas-overdue = Over tiden: { $overdue }
ledger-rule-everyone = Reglen: alle, der har sagt ja til at blive spurgt.
ledger-rule = Reglen: alle, der har sagt ja til at blive spurgt, og som:
ledger-rule-topics = følger mindst ét af emnerne { $names }, eller ikke har valgt emner
ledger-rule-places = bor eller færdes mindst ét af stederne { $names }
ledger-rule-roles = er mindst én af dem her: { $names }
ledger-rule-interest = har skrevet til byen om mindst én af de her ting, eller svaret på en høring med det navn: { $words }
ledger-draw = Blandt dem er højst { $size } udtrukket ved lodtrækning, så svarene kan tale for flere end de hurtigste.
ledger-draw-place = Hvert sted fik lodder efter, hvor mange der kunne trækkes dér.
ledger-draw-role = Forældre, pendlere og alle andre fik lodder efter, hvor mange der kunne trækkes af hver slags.
ledger-draw-both = Hvert sted, og hver slags folk, fik lodder efter, hvor mange der kunne trækkes.
ledger-draw-how = Sådan er der trukket
ledger-draw-steps = Hver person har et nummer. Loddet er SHA-256 af frøet, et kolon og nummeret, og de laveste lodder vinder. Med frøet giver lodtrækningen det samme resultat hver gang, så den kan regnes efter.
ledger-draw-steps-keyed = Hver person har et nummer. Loddet regnes ud af frøet og nummeret med en nøgle, som kun kommunen har (HMAC-SHA-256), og de laveste lodder vinder. Nøglens fingeraftryk står her, så kommunen ikke kan skifte den ud. Med frøet og nøglen giver lodtrækningen det samme resultat hver gang. Uden nøglen kan ingen se, hvis et lod er.
ledger-draw-key = Nøglens fingeraftryk
ledger-draw-seed = Frøet
ledger-draw-made = { $drawn } ud af { $people } blev trukket.
ledger-draw-made-least = { $drawn } ud af mindst { $people } blev trukket.
ledger-draw-kept = Der er gemt et fingeraftryk af alles lodder og et af dem, der vandt. Hvis nogen ændrede listen bagefter, ville de ikke passe mere.
ledger-draw-list = Alle lodder
ledger-draw-won = Lodderne, der vandt
ledger-join = Andre kan også svare gennem et link, et opslag eller en plakat. De er talt med her.
ledger-asked = er spurgt
ledger-answered = har svaret

ledger-said = Det sagde folk
ledger-said-later = Svarene bliver vist, når der lukkes { $closes }. Så bliver ingen påvirket af, hvad andre har sagt.
ledger-question = Spørgsmål { $number }
ledger-people = { $people ->
    [0] Ingen har svaret på det her
   *[other] { $people } har svaret
 }
ledger-people-least = Mindst { $people } har svaret
ledger-people-few = Færre end fem har svaret
ledger-answer = Svar
ledger-number = Antal
ledger-hidden = ikke vist
ledger-average = I gennemsnit { $average } ud af { $to }
ledger-ranking = Folk satte tingene i rækkefølge. Tallet er dem, der satte det øverst.
ledger-mean-rank = plads { $rank } i snit
ledger-words = Her skrev folk med egne ord. Hvad den enkelte skrev, står ikke her.
ledger-words-waiting = Her skrev folk med egne ord. Hvad den enkelte skrev, står ikke her. Det, flere skrev om, kommer med beslutningen.
ledger-themes = Det skrev flere om
ledger-theme = Tema
ledger-heard = Følte folk sig hørt?
ledger-heard-how = Alle, der fik svar, kunne sige det med et tryk.

ledger-decision = Det blev besluttet
ledger-decision-waiting = Det er ikke besluttet endnu.
ledger-decision-when = Det bliver besluttet den { $on }, og alle, der svarer, kan høre om det senest den { $answerBy }.
ledger-for-everyone = For alle
ledger-for-choice = Til dem, der valgte »{ $label }«
ledger-for-theme = Til dem, der skrev om »{ $label }«
ledger-why = Hvorfor
ledger-next = Det sker der nu

ledger-promises = Det har vi lovet
ledger-promise-answer = De, der svarede og gerne vil høre det, får at vide, hvad det blev til
ledger-state-open = Senest den { $on }
ledger-state-overdue = Over tiden: lovet senest den { $on }
ledger-state-kept = Holdt den { $on }
ledger-state-dropped = Opgivet den { $on }
ledger-state-withdrawn = Faldt væk den { $on }
ledger-first-promised = Først lovet til den { $on }.
ledger-kept-late = { $days ->
    [one] En dag senere end først lovet.
   *[other] { $days } dage senere end først lovet.
 }
ledger-delayed = Udskudt den { $on } til den { $dueOn }
ledger-done = Gjort den { $on }
ledger-dropped = Opgivet den { $on }

ledger-small = Tal om en til fire personer bliver ikke vist, så ingen kan genkendes. Det gør heller ikke tal, man kunne regne dem ud af. Så længe der kommer svar ind, og hvor et tal ville røbe nogle få, der ikke svarede, skriver vi »mindst«. Det, et menneske har skrevet, står her kun, hvis det blev sagt ved spørgsmålet, og et menneske, der arbejder for byen, har læst det.
ledger-follow = Følg med
ledger-feed = Nyheder herfra (Atom)
ledger-data = Det hele som data (JSON)
ledger-privacy = Privatliv: { $contact }
ledger-made = Sådan så det ud den { $on }.
ledger-missing = Den side findes ikke
ledger-missing-how = Måske er adressen skrevet forkert, eller også er der ikke spurgt om det endnu.

ledger-feed-opened = Vi spørger: { $title }
ledger-feed-decided = Besluttet: { $title }
ledger-feed-withdrawn = Trukket tilbage: { $title }
ledger-feed-done = Gjort: { $what } ({ $title })
ledger-feed-delayed = Udskudt: { $what } ({ $title })
ledger-feed-dropped = Opgivet: { $what } ({ $title })
ledger-feed-overdue = Over tiden: { $what } ({ $title })
ledger-feed-overdue-body = Det var lovet senest den { $on }. { $host }, { $role }, skylder svaret.

# The seal of the record of what the city's side did.
ledger-seal = Kan protokollen skrives om?
ledger-seal-why = Alt, hvad kommunens folk gør her, bliver skrevet ned: hvem spurgte, hvem lukkede, hvem svarede og hvornår. Når dagen er gået, får det hele et segl. Bliver en linje ændret bagefter, passer seglet ikke længere.
ledger-seal-of = Seglet fra { $on }, hvor der stod { $acts ->
    [one] én handling
   *[other] { $acts } handlinger
 }:
ledger-seal-how = Gem det, hvis du vil. Så kan du altid bede kommunen vise, at det stadig passer.
ledger-feed-seal = Protokollens segl fra { $on }
ledger-seal-renewed = Den { $on } fik protokollen nye segl. De gamle hang sammen med de konti, som kommunens folk skriver fra, og dem skal ingen kunne gætte sig til. Derfor passer segl fra før den dag ikke længere. Det, der er gjort, og hvornår, står der stadig.
ledger-feed-renewed = Protokollen har nye segl fra { $on }
