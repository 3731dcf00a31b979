# Den åpne boka: sidene der alle kan se hva det er spurt om, lovet og gjort.

ledger-name = Den åpne boka
ledger-title = Dette spurte vi om, og dette ble det til
ledger-intro = Her er alt { $sender } har spurt byen om: hva folk sa, hva som ble bestemt, og om vi holdt det vi lovet. Også når det ble et nei.
ledger-skip = Gå til innholdet
ledger-languages = Språk
ledger-back = Alt vi har spurt om
ledger-counts = Løfter i tall
ledger-count-kept = { $count ->
    [one] løfte holdt
   *[other] løfter holdt
 }
ledger-count-kept-late = { $late } av dem for sent
ledger-count-open = { $count ->
    [one] løfte på vei
   *[other] løfter på vei
 }
ledger-count-overdue = { $count ->
    [one] løfte over tiden
   *[other] løfter over tiden
 }
ledger-overdue = Løfter vi er sent ute med
ledger-overdue-none = Akkurat nå er vi ikke sent ute med noe vi har lovet.
ledger-overdue-answer = Svaret til dem som var med
ledger-days-late = { $days ->
    [one] Én dag over tiden
   *[other] { $days } dager over tiden
 }
ledger-promised-by = Lovet senest { $on }.
ledger-owed-by = { $host }, { $title }, skylder svaret.
ledger-late = Over tiden
ledger-late-why = Derfor er vi sent ute
ledger-open = Åpent akkurat nå
ledger-under-way = På vei
ledger-finished = Ferdig
ledger-none = Det er ikke spurt om noe ennå. Når det skjer, står det her.
ledger-closes = Du kan svare fram til { $closes }.
ledger-answer-by = Svar senest { $on }.
ledger-next-promise = Neste løfte gjelder { $on }.
ledger-decided-on = Bestemt { $on }.
ledger-opened-on = Spurt { $on }.
ledger-turnout = Spurt: { $asked }. Har svart: { $answered }.
ledger-few = færre enn fem
ledger-least = minst { $people }
ledger-least-above = minst

ledger-steps = Så langt har vi kommet
ledger-step-asked = Spurt
ledger-step-reading = Blir lest
ledger-step-deciding = Blir bestemt
ledger-step-decided = Bestemt
ledger-step-doing = Blir gjort
ledger-step-done = Ferdig
ledger-step-past = (passert)
ledger-step-now = (her er vi nå)
ledger-step-ahead = (ikke ennå)
ledger-withdrawn = Trukket tilbake
ledger-withdrawn-on = Trukket tilbake { $on }

ledger-frame = Dette handler det om
ledger-frame-why = Derfor spør vi
ledger-frame-open = Dette kan du være med på å endre
ledger-frame-settled = Dette ligger fast
ledger-frame-decider = Hvem bestemmer
ledger-frame-decision = Bestemmes
ledger-frame-host = Hvem spør
ledger-frame-departments = Hvem står bak
ledger-day = { $on }

ledger-audience = Hvem er spurt
ledger-ideas = Ideer folk selv har kommet med
ledger-ideas-intro = Alle som sender en idé, er lovet et svar innen { $days } dager. Her står bare tall. Det folk har skrevet, er mellom dem og byen.
ledger-ideas-row = Mottatt: { $received }. Har fått svar: { $answered }. Venter: { $waiting }.
ledger-ideas-overdue = Over tiden: { $overdue }
ledger-rule-everyone = Regelen: alle som har sagt ja til å bli spurt.
ledger-rule = Regelen: alle som har sagt ja til å bli spurt, og som:
ledger-rule-topics = følger minst ett av emnene { $names }, eller ikke har valgt emner
ledger-rule-places = bor eller ferdes minst ett av stedene { $names }
ledger-rule-roles = er minst én av disse: { $names }
ledger-rule-interest = har skrevet til byen om minst én av disse tingene, eller svart på en høring med det navnet: { $words }
ledger-draw = Blant dem er høyst { $size } trukket ut ved loddtrekning, så svarene kan snakke for flere enn de raskeste.
ledger-draw-place = Hvert sted fikk lodd etter hvor mange som kunne trekkes der.
ledger-draw-role = Foreldre, pendlere og alle andre fikk lodd etter hvor mange som kunne trekkes av hvert slag.
ledger-draw-both = Hvert sted, og hvert slags folk, fikk lodd etter hvor mange som kunne trekkes.
ledger-draw-how = Slik er det trukket
ledger-draw-steps = Hver person har et nummer. Loddet er SHA-256 av frøet, et kolon og nummeret, og de laveste loddene vinner. Med frøet gir loddtrekningen samme resultat hver gang, så den kan regnes etter.
ledger-draw-steps-keyed = Hver person har et nummer. Loddet regnes ut av frøet og nummeret med en nøkkel som bare kommunen har (HMAC-SHA-256), og de laveste loddene vinner. Fingeravtrykket til nøkkelen står her, så kommunen ikke kan bytte den ut. Med frøet og nøkkelen gir loddtrekningen samme resultat hver gang. Uten nøkkelen kan ingen se hvem et lodd tilhører.
ledger-draw-key = Fingeravtrykket til nøkkelen
# to be read by a native speaker: is »frøet« (the seed of a draw) understood?
ledger-draw-seed = Frøet
ledger-draw-made = { $drawn } av { $people } ble trukket ut.
ledger-draw-made-least = { $drawn } av minst { $people } ble trukket ut.
ledger-draw-kept = Det er lagret et fingeravtrykk av loddene til alle, og et av dem som vant. Hvis noen endret lista etterpå, ville de ikke stemme lenger.
ledger-draw-list = Alle loddene
ledger-draw-won = Loddene som vant
ledger-join = Andre kan også svare gjennom en lenke, et innlegg eller en plakat. De er talt med her.
ledger-asked = er spurt
ledger-answered = har svart

ledger-said = Dette sa folk
ledger-said-later = Svarene blir vist når det stenger { $closes }. Da blir ingen påvirket av hva andre har sagt.
ledger-question = Spørsmål { $number }
ledger-people = { $people ->
    [0] Ingen har svart på dette
   *[other] { $people } har svart
 }
ledger-people-least = Minst { $people } har svart
ledger-people-few = Færre enn fem har svart
ledger-answer = Svar
ledger-number = Antall
ledger-hidden = ikke vist
ledger-average = I gjennomsnitt { $average } av { $to }
ledger-ranking = Folk satte tingene i rekkefølge. Tallet er de som satte det øverst.
ledger-mean-rank = plass { $rank } i snitt
ledger-words = Her skrev folk med egne ord. Hva den enkelte skrev, står ikke her.
ledger-words-waiting = Her skrev folk med egne ord. Hva den enkelte skrev, står ikke her. Det flere skrev om, kommer med beslutningen.
ledger-themes = Dette skrev flere om
ledger-theme = Tema
ledger-heard = Følte folk seg hørt?
ledger-heard-how = Alle som fikk svar, kunne si det med et trykk.

ledger-decision = Dette ble bestemt
ledger-decision-waiting = Det er ikke bestemt ennå.
ledger-decision-when = Det blir bestemt { $on }, og alle som svarer, kan få høre om det senest { $answerBy }.
ledger-for-everyone = For alle
ledger-for-choice = Til dem som valgte «{ $label }»
ledger-for-theme = Til dem som skrev om «{ $label }»
ledger-why = Hvorfor
ledger-next = Dette skjer nå

ledger-promises = Dette har vi lovet
ledger-promise-answer = De som svarte og gjerne vil høre det, får vite hva det ble til
ledger-state-open = Senest { $on }
ledger-state-overdue = Over tiden: lovet senest { $on }
ledger-state-kept = Holdt { $on }
ledger-state-dropped = Oppgitt { $on }
ledger-state-withdrawn = Falt bort { $on }
ledger-first-promised = Først lovet til { $on }.
ledger-kept-late = { $days ->
    [one] Én dag senere enn først lovet.
   *[other] { $days } dager senere enn først lovet.
 }
ledger-delayed = Utsatt { $on } til { $dueOn }
ledger-done = Gjort { $on }
ledger-dropped = Oppgitt { $on }

ledger-small = Tall om én til fire personer blir ikke vist, så ingen kan kjennes igjen. Det gjør heller ikke tall man kunne regne dem ut av. Så lenge det kommer inn svar, og der et tall ville røpe noen få som ikke svarte, skriver vi «minst». Det et menneske har skrevet, står her bare hvis det ble sagt ved spørsmålet, og et menneske som jobber for byen, har lest det.
ledger-follow = Følg med
ledger-feed = Nyheter herfra (Atom)
ledger-data = Alt sammen som data (JSON)
ledger-privacy = Personvern: { $contact }
ledger-made = Slik så det ut { $on }.
ledger-missing = Den siden finnes ikke
ledger-missing-how = Kanskje er adressen skrevet feil, eller så er det ikke spurt om det ennå.

ledger-feed-opened = Vi spør: { $title }
ledger-feed-decided = Bestemt: { $title }
ledger-feed-withdrawn = Trukket tilbake: { $title }
ledger-feed-done = Gjort: { $what } ({ $title })
ledger-feed-delayed = Utsatt: { $what } ({ $title })
ledger-feed-dropped = Oppgitt: { $what } ({ $title })
ledger-feed-overdue = Over tiden: { $what } ({ $title })
ledger-feed-overdue-body = Det var lovet senest { $on }. { $host }, { $role }, skylder svaret.

# Seglet på protokollen over hva kommunens folk har gjort.
ledger-seal = Kan protokollen skrives om?
ledger-seal-why = Alt kommunens folk gjør her, blir skrevet ned: hvem som spurte, hvem som stengte, hvem som svarte og når. Når dagen er over, får alt sammen et segl. Hvis en linje blir endret etterpå, stemmer ikke seglet lenger.
ledger-seal-of = Seglet fra { $on }, da det sto { $acts ->
    [one] én handling
   *[other] { $acts } handlinger
 }:
ledger-seal-how = Lagre det hvis du vil. Da kan du alltid be kommunen vise at det fortsatt stemmer.
ledger-feed-seal = Seglet på protokollen fra { $on }
ledger-seal-renewed = Den { $on } fikk protokollen nye segl. De gamle hang sammen med kontoene som kommunens folk skriver fra, og dem skal ingen kunne gjette seg til. Derfor stemmer ikke segl fra før den dagen lenger. Det som er gjort, og når, står der fortsatt.
ledger-feed-renewed = Protokollen har nye segl fra { $on }
