# När det stänger, och när beslutet är fattat: vad det blev av påståenden som andra kunde se, och av det man sa om andras.

said-others = { $vote ->
    [agree] Du höll med om
    [disagree] Du höll inte med om
   *[unsure] Du visste inte vad du tyckte om
 } { $said ->
    [one] ett påstående från någon annan
   *[other] { $said } påståenden från andra
 }.
travelled = Andra har sett det. Du själv inräknad: { $said }. Totalt har { $seen } sett det. Påståendet har nummer { $number }.
travelled-some = Andra har sett det. Du själv inräknad: { $said }. Resten visar jag inte, så att ingen kan räkna ut de få. Totalt har { $seen } sett det. Påståendet har nummer { $number }.
travelled-seen = Andra har sett det. Totalt har { $seen } sett det, du själv inräknad. Hur många av dem som håller med eller inte visar jag inte, så att ingen kan räkna ut de få. Påståendet har nummer { $number }.
travelled-few = Andra har kunnat se det. Hur många som håller med eller inte håller med visar jag inte, så att ingen kan räkna ut de få.
travelled-merged = Någon annan skrev nästan samma sak, och andra såg de orden i stället: { $said }. Totalt har { $seen } sett dem.
travelled-merged-some = Någon annan skrev nästan samma sak, och andra såg de orden i stället: { $said }. Resten visar jag inte, så att ingen kan räkna ut de få. Totalt har { $seen } sett dem.
travelled-merged-seen = Någon annan skrev nästan samma sak, och andra såg de orden i stället. Totalt har { $seen } sett dem. Hur många av dem som håller med eller inte visar jag inte, så att ingen kan räkna ut de få.
travelled-merged-few = Någon annan skrev nästan samma sak, och andra kunde se de orden i stället. Hur många som håller med eller inte håller med visar jag inte, så att ingen kan räkna ut de få.
travelled-merged-you = { $vote ->
    [agree] Du sa att du håller med om dem.
    [disagree] Du sa att du inte håller med om dem.
    [unsure] Du sa att du inte vet om du håller med om dem.
   *[none] Du har inte själv sagt något om dem, så du är inte medräknad.
 }
travelled-not = Andra har inte fått se det. { $reason } Det räknas fortfarande som ditt svar.
travelled-unread = Andra hann inte se det, för det blev inte läst i tid innan det stängde. Det är vi ledsna för. Det räknas fortfarande som ditt svar.
travelled-agree = { $people ->
    [0] ingen
   *[other] { $people }
 } håller med
travelled-disagree = { $people ->
    [0] ingen säger emot
   *[other] { $people } håller inte med
 }
travelled-unsure = { $people ->
    [0] ingen är osäker
   *[other] { $people } är osäkra
 }
verdict-disagreed-adopted = Det blir ett ja till det du inte höll med om
verdict-disagreed-in-part = Det blir ett ja till en del av det du inte höll med om
verdict-disagreed-not-adopted = Det blir ett nej till det du inte höll med om
verdict-disagreed-postponed = Det du inte höll med om får vänta
verdict-disagreed-passed-on = Det du inte höll med om är lämnat vidare
echo-unanswered-reacted = Det svarar beslutet inte på. Det du tyckte om det är med i räkningen.
echo-same-decision = Det är samma beslut som här ovanför.
echo-side = { $vote ->
    [agree] höll med om
    [disagree] höll inte med om
   *[unsure] var osäker på
 } { $said ->
    [one] ett påstående
   *[other] { $said } påståenden
 }
echo-sides-about = Du { $said }, som beslutet handlar om.
echo-sides-read = Du { $said }, som vi har läst som { $themes }.
echo-sides-theme = ”{ $theme }”
echo-sides-one = { $said } ”{ $words }”
echo-sides-verdict = { $said } { $verdict }.
echo-sides-decision = { $decision }
echo-sides-more = { $more ->
    [one] Ett beslut till handlar
   *[other] { $more } beslut till handlar
 } om påståenden som du tog ställning till.
echo-sides-left = { $said ->
    [one] Ett påstående som du tog ställning till svarar beslutet inte på. Det du tyckte om det är med i räkningen.
   *[other] { $said } påståenden som du tog ställning till svarar beslutet inte på. Det du tyckte om dem är med i räkningen.
 }
echo-sides-short = Det var kortversionen. Skriv ”alltihop” så berättar jag resten.
button-echo-whole = Alla { $said } påståenden
ledger-statements = Det här sa folk om varandras påståenden
ledger-statements-lead = Varje påstående står här med sitt nummer. Orden är skrivna till dem som svarar och står inte här. Den som skrev ett påstående är räknad som en som håller med och som en som har sett det.
ledger-statements-lead-words = Varje påstående står här med sitt nummer. Orden står här under om en människa som arbetar för staden har läst dem och sagt ja till att alla får läsa dem, och den som skrev dem inte har sagt nej. Den som skrev ett påstående är räknad som en som håller med och som en som har sett det.
ledger-statements-few = För få har sagt något om dem för att siffrorna ska kunna visas.
ledger-statements-statement = Påstående
ledger-statements-agree = Håller med
ledger-statements-disagree = Håller inte med
ledger-statements-unsure = Vet inte
ledger-statements-seen = Visat för
ledger-statements-number = Nummer { $number }
ledger-statements-more = { $count ->
    [one] Ett påstående till
   *[other] { $count } påståenden till
 } står i de öppna datan.
ledger-policy = När andra inte får se ett påstående
ledger-policy-lead = En människa läser varje påstående innan andra ser det. Ett nej kan bara ha något av de här skälen, och den som skrev det får veta vilket:
ledger-policy-merged = Någon annan hade redan sagt nästan samma sak, och andra ser de orden i stället.
standing = Efter vad folk sa om påståendena finns det { $groups } grupper som var för sig tycker ungefär likadant. Du står närmast { $group }.
standing-shared = Det här håller de flesta med om, även i de andra grupperna:
standing-letter = grupp { $letter }
standing-named = gruppen ”{ $name }”
travelled-groups-most = { $count ->
    [one] I gruppen { $groups } håller de flesta med.
   *[other] I grupperna { $groups } håller de flesta med.
 }
travelled-groups-few = { $count ->
    [one] I gruppen { $groups } håller få med.
   *[other] I grupperna { $groups } håller få med.
 }
standing-typical = I den gruppen håller de flesta med om det här:
