# Idéer till omröstning: tre åt gången, ja till hur många man vill, och vad omröstningen slutade med.

how-ballot = De kommer tre åt gången, i din egen ordning. Säg ja till så många du vill. { $choose ->
    [one] Den som flest säger ja till blir vald.
   *[other] De { $choose } som flest säger ja till blir valda.
 } Du kan sluta när du vill, och ändra dig tills det stänger.
how-ballot-budget = De kommer tre åt gången, i din egen ordning. Säg ja till så många du vill. Det finns { $budget } att dela: Alla som röstar har lika mycket av dem, och din del går till det du säger ja till. Du kan sluta när du vill, och ändra dig tills det stänger. Om minst { $least } röstar läggs alla röster fram efteråt, utan vem, när och var, så att alla kan räkna efter.
slip-ballot = Tryck på knappen, eller skriv ”visa”, så visar jag de första idéerna. Till var och en kan du skriva ja eller nej.
button-ballot-first = Visa idéerna
button-ballot-yes = Ja till den här
button-ballot-pass = Inte den här
button-ballot-one = En till
button-ballot-two = Två till
ballot-place = { $number } av { $of }
ballot-cost = Pris: { $cost }
ballot-money = { $amount } { $money }
ballot-ideas = { $ideas ->
    [one] Idén kommer från någon som bor här.
   *[other] Sammanlagd av { $ideas } idéer som säger samma sak.
 }
ballot-said = { $vote ->
    [agree] Du sa ja.
   *[unsure] Du valde inte den här.
 } Du kan ändra det tills det stänger.
ballot-noted = { $vote ->
    [agree] Noterat: ja.
   *[unsure] Noterat: inte den här.
 }
ballot-more = Du har sett { $seen } av { $all }. Vill du se { $more ->
    [one] en till
    [2] två till
   *[other] tre till
 }? Du kan sluta nu; det du har sagt räknas.
ballot-thanks = Tack. { $approved ->
    [0] Du sa inte ja till någon av dem, och det räknas också.
    [one] Du sa ja till en idé, och det räknas.
   *[other] Du sa ja till { $approved } idéer, och det räknas.
 } Du kan ändra det tills det stänger.
ballot-fine = Det går bra. Du kan se dem när du vill, tills det stänger.
ballot-all = Du har sett alla. Tryck på en av dem ovanför om du vill ändra något.
receipt-ballot = { $approved ->
    [0] Ja till ingen av idéerna du såg.
    [one] Ja till en idé.
   *[other] Ja till { $approved } idéer.
 }
receipt-ballot-more = Det finns fler idéer som du kan säga ja eller nej till.
ballot-none-approved = { $seen ->
    [one] Du sa inte ja till något; du såg en idé.
   *[other] Du sa inte ja till någon av de { $seen } idéer du såg.
 }
ballot-you-approved = Du sa ja till:
count-ballot = { $proposal }: { $people } sa ja
count-ballot-few = { $proposal }: färre än fem sa ja
vote-chosen = { $count ->
    [one] Rösterna är räknade. Den här idén blev vald:
   *[other] Rösterna är räknade. De här { $count } idéerna blev valda:
 }
vote-none = Rösterna är räknade. Ingen idé blev vald.
vote-spent = Pris i allt: { $spent } av { $budget }
vote-line = { $proposal }
vote-yours = { $count ->
    [one] Du sa ja till en idé. Så gick det:
   *[other] Du sa ja till { $count } idéer. Så gick det:
 }
vote-yours-none = Du sa inte ja till någon av idéerna.
vote-fate = { $proposal }: { $fate }
vote-fate-approvals = vald. { $people } sa ja.
vote-fate-shares = vald. { $people } sa ja, och deras del av pengarna betalar den.
vote-fate-left-over = vald. { $people } sa ja, och pengarna som var kvar betalar den.
vote-fate-few = inte vald. Färre än fem sa ja.
vote-fate-fewer = inte vald. { $people } sa ja, och fler sa ja till var och en av dem som blev valda.
vote-fate-lot = inte vald. { $people } sa ja, lika många som till den sista som blev vald, och lotten föll på den.
vote-fate-money = inte vald. { $people } sa ja, och deras del av pengarna räckte inte. Det som var kvar räckte inte heller.
vote-fate-lacked = inte vald. { $people } sa ja. Deras del av pengarna var { $lacked } ifrån de { $cost } den kostar, och det som var kvar räckte inte heller.
idea-put = Din idé (nummer { $number }) kommer till omröstning i ”{ $title }”.
idea-put-merged = { $others ->
    [one] Din idé och en till säger samma sak, så de kommer till omröstning som en:
   *[other] Din idé och { $others } andra säger samma sak, så de kommer till omröstning som en:
 }
idea-put-as = Det här är vad folk läser:
idea-put-when = Det går att rösta från { $opens } till { $closes }. Du får veta hur det gick för din idé, också om den förlorar.
idea-put-answer = Du får också svar från förvaltningen själv, senast { $dueOn }.
idea-put-follows = Förvaltningen svarar dig också själv när det är avgjort, senast { $dueOn }.
idea-vote-withdrawn = Omröstningen ”{ $title }” har dragits tillbaka, så det blir ingen omröstning om din idé nummer { $number }.
idea-vote-without = Din idé nummer { $number } är inte längre med i omröstningen ”{ $title }”.
idea-vote-instead = Idén är inte bortglömd. Du får svar på den senast { $dueOn }.
idea-left-out = Din idé (nummer { $number }) är läst, och den kommer inte till omröstning i ”{ $title }”. Därför:
idea-left-out-answer = Du får svar på den ändå, senast { $dueOn }.
idea-voted = Din idé (nummer { $number }) var till omröstning i ”{ $title }”. Så gick det:
ledger-vote = Så räknades rösterna
ledger-vote-approvals = { $choose ->
    [one] Folk sa ja till så många idéer de ville. Den med flest ja är vald.
   *[other] Folk sa ja till så många idéer de ville. De { $choose } med flest ja är valda.
 } En idé som färre än fem sa ja till är inte med. Är två lika avgör en lott som låg fast innan omröstningen började.
ledger-vote-shares = Det fanns { $budget } delat lika mellan alla som röstade. En idé är vald när de som sa ja till den tillsammans kan betala den med sin del; det som kostar var och en av dem minst kommer först. Sedan görs delarna större, lite i taget, så länge det valda inte kostar mer än det finns pengar till, och det som är kvar går till de idéer med flest ja som det finns råd till. Så har också en idé som en mindre grupp vill ha en chans. En idé som färre än fem sa ja till är inte med. Är två lika avgör en lott som låg fast innan omröstningen började. Regeln heter Method of Equal Shares.
ledger-vote-file = Alla { $voters } röster, utan vem, när och var, så att alla kan räkna efter
ledger-vote-hash = Filens SHA-256 är { $hash }. Ekko räknar den igen med ”ekko vote FIL --verify”.
ledger-vote-unlisted = Rösterna läggs inte fram: De är så få att någon kunde kännas igen på dem.
ledger-vote-totals = Alla kan räkna efter utifrån talen ovanför.
receipt-vote = Tack! Ditt är svar nummer { $number } på ”{ $title }”, och din röst räknas.
