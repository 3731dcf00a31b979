# Ideer til avstemning: tre om gangen, ja til så mange man vil, og hva avstemningen endte med.

how-ballot = De kommer tre om gangen, i din helt egen rekkefølge. Si ja til så mange du vil. { $choose ->
    [one] Den som flest sier ja til, blir valgt.
   *[other] De { $choose } som flest sier ja til, blir valgt.
 } Du kan stoppe når du vil, og endre det til det stenger.
how-ballot-budget = De kommer tre om gangen, i din helt egen rekkefølge. Si ja til så mange du vil. Det er { $budget } å dele: Alle som stemmer, har like mye av dem, og din del går til det du sier ja til. Du kan stoppe når du vil, og endre det til det stenger. Hvis minst { $least } stemmer, blir alle stemmer lagt fram etterpå, uten hvem, når og hvor, så alle kan telle etter.
slip-ballot = Trykk på knappen, eller skriv «vis», så viser jeg de første ideene. Til hver kan du skrive ja eller nei.
button-ballot-first = Vis ideene
button-ballot-yes = Ja til denne
button-ballot-pass = Ikke denne
button-ballot-one = Én til
button-ballot-two = To til
ballot-place = { $number } av { $of }
ballot-cost = Pris: { $cost }
ballot-money = { $amount } { $money }
ballot-ideas = { $ideas ->
    [one] Ideen kommer fra en som bor her.
   *[other] Satt sammen av { $ideas } ideer som sier det samme.
 }
ballot-said = { $vote ->
    [agree] Du sa ja.
   *[unsure] Du valgte ikke denne.
 } Du kan endre det til det stenger.
ballot-noted = { $vote ->
    [agree] Notert: ja.
   *[unsure] Notert: ikke denne.
 }
ballot-more = Du har sett { $seen } av { $all }. Vil du se { $more ->
    [one] én til
    [2] to til
   *[other] tre til
 }? Du kan stoppe nå; det du har sagt, teller med.
ballot-thanks = Takk. { $approved ->
    [0] Du sa ikke ja til noen av dem, og det teller også med.
    [one] Du sa ja til én idé, og det teller med.
   *[other] Du sa ja til { $approved } ideer, og det teller med.
 } Du kan endre det til det stenger.
ballot-fine = Helt i orden. Du kan se dem når du vil, til det stenger.
ballot-all = Du har sett alle. Trykk på en av dem ovenfor hvis du vil endre noe.
receipt-ballot = { $approved ->
    [0] Ja til ingen av ideene du så.
    [one] Ja til én idé.
   *[other] Ja til { $approved } ideer.
 }
receipt-ballot-more = Det er flere ideer du kan si ja eller nei til.
ballot-none-approved = { $seen ->
    [one] Du sa ikke ja til noe; du så én idé.
   *[other] Du sa ikke ja til noen av de { $seen } ideene du så.
 }
ballot-you-approved = Du sa ja til:
count-ballot = { $proposal }: { $people } sa ja
count-ballot-few = { $proposal }: færre enn fem sa ja
vote-chosen = { $count ->
    [one] Stemmene er talt opp. Denne ideen ble valgt:
   *[other] Stemmene er talt opp. Disse { $count } ideene ble valgt:
 }
vote-none = Stemmene er talt opp. Ingen idé ble valgt.
vote-spent = Pris i alt: { $spent } av { $budget }
vote-line = { $proposal }
vote-yours = { $count ->
    [one] Du sa ja til én idé. Slik gikk det:
   *[other] Du sa ja til { $count } ideer. Slik gikk det:
 }
vote-yours-none = Du sa ikke ja til noen av ideene.
vote-fate = { $proposal }: { $fate }
vote-fate-approvals = valgt. { $people } sa ja.
vote-fate-shares = valgt. { $people } sa ja, og deres del av pengene betaler for den.
vote-fate-left-over = valgt. { $people } sa ja, og pengene som var igjen, betaler for den.
vote-fate-few = ikke valgt. Færre enn fem sa ja.
vote-fate-fewer = ikke valgt. { $people } sa ja, og flere sa ja til hver av dem som ble valgt.
vote-fate-lot = ikke valgt. { $people } sa ja, like mange som til den siste som ble valgt, og loddet falt på den.
vote-fate-money = ikke valgt. { $people } sa ja, og deres del av pengene rakk ikke. Det gjorde heller ikke det som var igjen.
vote-fate-lacked = ikke valgt. { $people } sa ja. Deres del av pengene var { $lacked } unna de { $cost } den koster, og det som var igjen, rakk heller ikke.
idea-put = Ideen din (nummer { $number }) kommer til avstemning i «{ $title }».
idea-put-merged = { $others ->
    [one] Ideen din og én til sier det samme, så de kommer til avstemning som én:
   *[other] Ideen din og { $others } andre sier det samme, så de kommer til avstemning som én:
 }
idea-put-as = Dette er det folk leser:
idea-put-when = Det kan stemmes fra { $opens } til { $closes }. Du får vite hvordan det gikk med ideen din, også hvis den taper.
idea-put-answer = Du får også svar fra avdelingen selv, senest { $dueOn }.
idea-put-follows = Avdelingen svarer deg også selv når det er avgjort, senest { $dueOn }.
idea-vote-withdrawn = Avstemningen «{ $title }» er trukket tilbake, så det blir ikke stemt over ideen din nummer { $number }.
idea-vote-without = Ideen din nummer { $number } er ikke lenger med i avstemningen «{ $title }».
idea-vote-instead = Ideen er ikke glemt. Du får svar på den senest { $dueOn }.
idea-left-out = Ideen din (nummer { $number }) er lest, og den kommer ikke til avstemning i «{ $title }». Derfor:
idea-left-out-answer = Du får svar på den likevel, senest { $dueOn }.
idea-voted = Ideen din (nummer { $number }) var til avstemning i «{ $title }». Slik gikk det:
ledger-vote = Slik ble stemmene talt
ledger-vote-approvals = { $choose ->
    [one] Folk sa ja til så mange ideer de ville. Den med flest ja er valgt.
   *[other] Folk sa ja til så mange ideer de ville. De { $choose } med flest ja er valgt.
 } En idé som færre enn fem sa ja til, er ikke med. Står to likt, avgjør et lodd som lå fast før avstemningen begynte.
ledger-vote-shares = Det var { $budget } delt likt mellom alle som stemte. En idé er valgt når de som sa ja til den, til sammen kan betale for den med sin del; det som koster hver av dem minst, kommer først. Så blir delene gjort større, litt om gangen, så lenge det valgte ikke koster mer enn det er penger til, og det som er igjen, går til ideene med flest ja som det er råd til. Slik har også en idé som en mindre gruppe ønsker, en sjanse. En idé som færre enn fem sa ja til, er ikke med. Står to likt, avgjør et lodd som lå fast før avstemningen begynte. Regelen heter Method of Equal Shares.
ledger-vote-file = Alle { $voters } stemmer, uten hvem, når og hvor, så alle kan telle etter
ledger-vote-hash = Filens SHA-256 er { $hash }. Ekko teller den etter med «ekko vote FIL --verify».
ledger-vote-unlisted = Stemmene er ikke lagt fram: Det er så få at noen kunne kjennes igjen på dem.
ledger-vote-totals = Alle kan telle etter ut fra tallene ovenfor.
receipt-vote = Takk! Ditt er svar nummer { $number } på «{ $title }», og stemmen din teller.
