# Den öppna boken: sidorna där alla kan se vad som har frågats, lovats och gjorts.

ledger-name = Den öppna boken
ledger-title = Det här frågade vi om, och det här blev det av det
ledger-intro = Här finns allt som { $sender } har frågat staden om: vad folk sa, vad som beslutades, och om vi höll vad vi lovade. Även när det blev ett nej.
ledger-skip = Gå till innehållet
ledger-languages = Språk
ledger-back = Allt vi har frågat om
ledger-counts = Löften i siffror
ledger-count-kept = { $count ->
    [one] löfte hållet
   *[other] löften hållna
 }
ledger-count-kept-late = { $late } av dem för sent
ledger-count-open = { $count ->
    [one] löfte på väg
   *[other] löften på väg
 }
ledger-count-overdue = { $count ->
    [one] löfte försenat
   *[other] löften försenade
 }
ledger-overdue = Löften vi är sena med
ledger-overdue-none = Just nu är vi inte sena med något vi har lovat.
ledger-overdue-answer = Svaret till dem som var med
ledger-days-late = { $days ->
    [one] En dag försenat
   *[other] { $days } dagar försenat
 }
ledger-promised-by = Utlovat senast den { $on }.
ledger-owed-by = { $host }, { $title }, är skyldig svaret.
ledger-late = Försenat
ledger-late-why = Därför är vi sena
ledger-open = Öppet just nu
ledger-under-way = På väg
ledger-finished = Klart
ledger-none = Inget har frågats än. När det händer står det här.
ledger-closes = Du kan svara fram till { $closes }.
ledger-answer-by = Svar senast den { $on }.
ledger-next-promise = Nästa löfte gäller den { $on }.
ledger-decided-on = Beslutat den { $on }.
ledger-opened-on = Frågan ställdes den { $on }.
ledger-turnout = Tillfrågade: { $asked }. Har svarat: { $answered }.
ledger-few = färre än fem
ledger-least = minst { $people }
ledger-least-above = minst

ledger-steps = Så långt har vi kommit
ledger-step-asked = Frågat
ledger-step-reading = Läses
ledger-step-deciding = Beslutas
ledger-step-decided = Beslutat
ledger-step-doing = Görs
ledger-step-done = Klart
ledger-step-past = (passerat)
ledger-step-now = (här är vi nu)
ledger-step-ahead = (inte än)
ledger-withdrawn = Tillbakadraget
ledger-withdrawn-on = Tillbakadraget den { $on }

ledger-frame = Det här handlar det om
ledger-frame-why = Därför frågar vi
ledger-frame-open = Det här kan du vara med och ändra
ledger-frame-settled = Det här ligger fast
ledger-frame-decider = Vem beslutar
ledger-frame-decision = Beslutas den
ledger-frame-host = Vem frågar
ledger-frame-departments = Vem står bakom
ledger-day = { $on }

ledger-audience = Vilka har fått frågan
ledger-ideas = Idéer som folk själva har kommit med
ledger-ideas-intro = Alla som skickar en idé är lovade ett svar inom { $days } dagar. Här står bara siffror. Det folk har skrivit är mellan dem och staden.
ledger-ideas-row = Inkomna: { $received }. Har fått svar: { $answered }. Väntar: { $waiting }.
ledger-ideas-overdue = Försenade: { $overdue }
ledger-rule-everyone = Regeln: alla som har sagt ja till att få frågor.
ledger-rule = Regeln: alla som har sagt ja till att få frågor, och som:
ledger-rule-topics = följer minst ett av ämnena { $names }, eller inte har valt ämnen
ledger-rule-places = bor eller rör sig på minst en av platserna { $names }
ledger-rule-roles = är minst en av de här: { $names }
ledger-rule-interest = har skrivit till staden om minst en av de här sakerna, eller svarat på en fråga med det namnet: { $words }
ledger-draw = Bland dem är högst { $size } utvalda genom lottning, så att svaren kan tala för fler än de snabbaste.
ledger-draw-place = Varje plats fick lotter efter hur många som kunde lottas fram där.
ledger-draw-role = Föräldrar, pendlare och alla andra fick lotter efter hur många som kunde lottas fram av varje slag.
ledger-draw-both = Varje plats, och varje slags människor, fick lotter efter hur många som kunde lottas fram.
ledger-draw-how = Så gick lottningen till
ledger-draw-steps = Varje person har ett nummer. Lotten är SHA-256 av fröet, ett kolon och numret, och de lägsta lotterna vinner. Med fröet ger lottningen samma resultat varje gång, så den går att räkna efter.
ledger-draw-steps-keyed = Varje person har ett nummer. Lotten räknas ut av fröet och numret med en nyckel som bara kommunen har (HMAC-SHA-256), och de lägsta lotterna vinner. Nyckelns fingeravtryck står här, så att kommunen inte kan byta ut den. Med fröet och nyckeln ger lottningen samma resultat varje gång. Utan nyckeln kan ingen se vems en lott är.
ledger-draw-key = Nyckelns fingeravtryck
# to be read by a native speaker: is »fröet« (the seed of a draw) understood, or is »startvärdet« better?
ledger-draw-seed = Fröet
ledger-draw-made = { $drawn } av { $people } lottades fram.
ledger-draw-made-least = { $drawn } av minst { $people } lottades fram.
ledger-draw-kept = Det finns ett sparat fingeravtryck av allas lotter och ett av dem som vann. Om någon ändrade listan efteråt skulle de inte stämma längre.
ledger-draw-list = Alla lotter
ledger-draw-won = Lotterna som vann
ledger-join = Andra kan också svara genom en länk, ett inlägg eller en affisch. De är med i räkningen här.
ledger-asked = har fått frågan
ledger-answered = har svarat

ledger-said = Det här sa folk
ledger-said-later = Svaren visas när det stänger { $closes }. Då påverkas ingen av vad andra har sagt.
ledger-question = Fråga { $number }
ledger-people = { $people ->
    [0] Ingen har svarat på det här
   *[other] { $people } har svarat
 }
ledger-people-least = Minst { $people } har svarat
ledger-people-few = Färre än fem har svarat
ledger-answer = Svar
ledger-number = Antal
ledger-hidden = visas inte
ledger-average = I genomsnitt { $average } av { $to }
ledger-ranking = Folk satte sakerna i ordning. Siffran är de som satte det överst.
ledger-mean-rank = plats { $rank } i snitt
ledger-words = Här skrev folk med egna ord. Vad var och en skrev står inte här.
ledger-words-waiting = Här skrev folk med egna ord. Vad var och en skrev står inte här. Det som flera skrev om kommer med beslutet.
ledger-themes = Det här skrev flera om
ledger-theme = Tema
ledger-heard = Kände folk sig hörda?
ledger-heard-how = Alla som fick svar kunde säga det med ett tryck.

ledger-decision = Det här beslutades
ledger-decision-waiting = Det är inte beslutat än.
ledger-decision-when = Det beslutas den { $on }, och alla som svarar kan få höra om det senast den { $answerBy }.
ledger-for-everyone = För alla
ledger-for-choice = Till dem som valde ”{ $label }”
ledger-for-theme = Till dem som skrev om ”{ $label }”
ledger-why = Varför
ledger-next = Det här händer nu

ledger-promises = Det här har vi lovat
ledger-promise-answer = De som svarade och vill veta får höra vad det blev av det
ledger-state-open = Senast den { $on }
ledger-state-overdue = Försenat: utlovat senast den { $on }
ledger-state-kept = Hållet den { $on }
ledger-state-dropped = Nedlagt den { $on }
ledger-state-withdrawn = Föll bort den { $on }
ledger-first-promised = Först utlovat till den { $on }.
ledger-kept-late = { $days ->
    [one] En dag senare än först utlovat.
   *[other] { $days } dagar senare än först utlovat.
 }
ledger-delayed = Uppskjutet den { $on } till den { $dueOn }
ledger-done = Gjort den { $on }
ledger-dropped = Nedlagt den { $on }

ledger-small = Siffror om en till fyra personer visas inte, så att ingen kan kännas igen. Det gör inte heller siffror som man kunde räkna ut dem av. Så länge det kommer in svar, och där en siffra skulle avslöja några få som inte svarade, skriver vi ”minst”. Det en människa har skrivit står här bara om det sades vid frågan, och en människa som arbetar för staden har läst det.
ledger-follow = Följ med
ledger-feed = Nyheter härifrån (Atom)
ledger-data = Alltihop som data (JSON)
ledger-privacy = Personuppgifter: { $contact }
ledger-made = Så här såg det ut den { $on }.
ledger-missing = Den sidan finns inte
ledger-missing-how = Adressen kan vara felskriven, eller så har det inte frågats om det än.

ledger-feed-opened = Vi frågar: { $title }
ledger-feed-decided = Beslutat: { $title }
ledger-feed-withdrawn = Tillbakadraget: { $title }
ledger-feed-done = Gjort: { $what } ({ $title })
ledger-feed-delayed = Uppskjutet: { $what } ({ $title })
ledger-feed-dropped = Nedlagt: { $what } ({ $title })
ledger-feed-overdue = Försenat: { $what } ({ $title })
ledger-feed-overdue-body = Det var utlovat senast den { $on }. { $host }, { $role }, är skyldig svaret.

# Sigillet på protokollet över vad kommunens folk har gjort.
ledger-seal = Kan protokollet skrivas om?
ledger-seal-why = Allt som kommunens folk gör här skrivs ner: vem som frågade, vem som stängde, vem som svarade och när. När dagen är slut får alltihop ett sigill. Om en rad ändras efteråt stämmer sigillet inte längre.
ledger-seal-of = Sigillet från { $on }, då det stod { $acts ->
    [one] en handling
   *[other] { $acts } handlingar
 }:
ledger-seal-how = Spara det om du vill. Då kan du alltid be kommunen visa att det fortfarande stämmer.
ledger-feed-seal = Protokollets sigill från { $on }
ledger-seal-renewed = Den { $on } fick protokollet nya sigill. De gamla hängde ihop med de konton som kommunens folk skriver från, och dem ska ingen kunna gissa sig till. Därför stämmer sigill från före den dagen inte längre. Det som är gjort, och när, står kvar.
ledger-feed-renewed = Protokollet har nya sigill från { $on }
