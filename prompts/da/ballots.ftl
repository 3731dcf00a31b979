# Idéer til afstemning: tre ad gangen, ja til så mange, man vil, og hvad afstemningen endte med.

how-ballot = De kommer tre ad gangen, i din helt egen rækkefølge. Sig ja til så mange, du vil. { $choose ->
    [one] Den, som flest siger ja til, bliver valgt.
   *[other] De { $choose }, som flest siger ja til, bliver valgt.
 } Du kan stoppe, når du vil, og lave det om, indtil der lukkes.
how-ballot-budget = De kommer tre ad gangen, i din helt egen rækkefølge. Sig ja til så mange, du vil. Der er { $budget } at dele: Alle, der stemmer, har lige meget af dem, og din del går til det, du siger ja til. Du kan stoppe, når du vil, og lave det om, indtil der lukkes. Hvis mindst { $least } stemmer, bliver alle stemmer lagt frem bagefter, uden hvem, hvornår og hvor, så alle kan tælle efter.
slip-ballot = Tryk på knappen, eller skriv »vis«, så viser jeg de første idéer. Til hver kan du skrive ja eller nej.
button-ballot-first = Vis idéerne
button-ballot-yes = Ja til den her
button-ballot-pass = Ikke den her
button-ballot-one = Én mere
button-ballot-two = To mere
ballot-place = { $number } af { $of }
ballot-cost = Pris: { $cost }
ballot-money = { $amount } { $money }
ballot-ideas = { $ideas ->
    [one] Idéen kommer fra en, der bor her.
   *[other] Lagt sammen af { $ideas } idéer, der siger det samme.
 }
ballot-said = { $vote ->
    [agree] Du sagde ja.
   *[unsure] Du valgte ikke den her.
 } Du kan lave det om, indtil der lukkes.
ballot-noted = { $vote ->
    [agree] Noteret: ja.
   *[unsure] Noteret: ikke den her.
 }
ballot-more = Du har set { $seen } af { $all }. Vil du se { $more ->
    [one] én mere
    [2] to mere
   *[other] tre mere
 }? Du kan stoppe nu; det, du har sagt, tæller med.
ballot-thanks = Tak. { $approved ->
    [0] Du sagde ikke ja til nogen af dem, og det tæller også med.
    [one] Du sagde ja til én idé, og det tæller med.
   *[other] Du sagde ja til { $approved } idéer, og det tæller med.
 } Du kan lave det om, indtil der lukkes.
ballot-fine = Helt i orden. Du kan se dem, når du vil, indtil der lukkes.
ballot-all = Du har set dem alle. Tryk på en af dem ovenfor, hvis du vil lave noget om.
receipt-ballot = { $approved ->
    [0] Ja til ingen af de idéer, du så.
    [one] Ja til én idé.
   *[other] Ja til { $approved } idéer.
 }
receipt-ballot-more = Der er flere idéer, du kan sige ja eller nej til.
ballot-none-approved = { $seen ->
    [one] Du sagde ikke ja til noget; du så én idé.
   *[other] Du sagde ikke ja til nogen af de { $seen } idéer, du så.
 }
ballot-you-approved = Du sagde ja til:
count-ballot = { $proposal }: { $people } sagde ja
count-ballot-few = { $proposal }: færre end fem sagde ja
vote-chosen = { $count ->
    [one] Stemmerne er talt op. Den her idé blev valgt:
   *[other] Stemmerne er talt op. De her { $count } idéer blev valgt:
 }
vote-none = Stemmerne er talt op. Ingen idé blev valgt.
vote-spent = Pris i alt: { $spent } ud af { $budget }
vote-line = { $proposal }
vote-yours = { $count ->
    [one] Du sagde ja til én idé. Sådan gik det:
   *[other] Du sagde ja til { $count } idéer. Sådan gik det:
 }
vote-yours-none = Du sagde ikke ja til nogen af idéerne.
vote-fate = { $proposal }: { $fate }
vote-fate-approvals = valgt. { $people } sagde ja.
vote-fate-shares = valgt. { $people } sagde ja, og deres del af pengene betaler for den.
vote-fate-left-over = valgt. { $people } sagde ja, og de penge, der var tilbage, betaler for den.
vote-fate-few = ikke valgt. Færre end fem sagde ja.
vote-fate-fewer = ikke valgt. { $people } sagde ja, og flere sagde ja til hver af dem, der blev valgt.
vote-fate-lot = ikke valgt. { $people } sagde ja, lige så mange som til den sidste, der blev valgt, og lodtrækningen faldt ud til den.
vote-fate-money = ikke valgt. { $people } sagde ja, men hverken deres del af pengene eller det, der var tilbage, rakte.
vote-fate-lacked = ikke valgt. { $people } sagde ja. Deres del af pengene var { $lacked } fra at nå de { $cost }, den koster, og det, der var tilbage, rakte heller ikke.
idea-put = Din idé (nummer { $number }) kommer til afstemning i »{ $title }«.
idea-put-merged = { $others ->
    [one] Din idé og én til siger det samme, så de kommer til afstemning som én:
   *[other] Din idé og { $others } andre siger det samme, så de kommer til afstemning som én:
 }
idea-put-as = Det her er, hvad folk læser:
idea-put-when = Der kan stemmes fra { $opens } til { $closes }. Du får at vide, hvordan det gik din idé, også hvis den taber.
idea-put-answer = Du får også svar fra afdelingen selv, senest den { $dueOn }.
idea-put-follows = Afdelingen svarer dig også selv, når det er afgjort, senest den { $dueOn }.
idea-vote-withdrawn = Afstemningen »{ $title }« er taget tilbage, så der bliver ikke stemt om din idé nummer { $number }.
idea-vote-without = Din idé nummer { $number } er ikke længere med i afstemningen »{ $title }«.
idea-vote-instead = Idéen er ikke glemt. Du får svar på den senest den { $dueOn }.
idea-left-out = Din idé (nummer { $number }) er læst, og den kommer ikke til afstemning i »{ $title }«. Derfor:
idea-left-out-answer = Du får svar på den alligevel, senest den { $dueOn }.
idea-voted = Din idé (nummer { $number }) var til afstemning i »{ $title }«. Sådan gik det:
ledger-vote = Sådan blev stemmerne talt
ledger-vote-approvals = { $choose ->
    [one] Folk sagde ja til så mange idéer, de ville. Den med flest ja er valgt.
   *[other] Folk sagde ja til så mange idéer, de ville. De { $choose } med flest ja er valgt.
 } En idé, som færre end fem sagde ja til, er ikke med. Står to lige, afgør et lod, der lå fast, før afstemningen begyndte.
ledger-vote-shares = Der var { $budget } delt lige mellem alle, der stemte. En idé er valgt, når de, der sagde ja til den, tilsammen kan betale for den med deres del; det, der koster hver af dem mindst, kommer først. Så bliver delene gjort større, lidt ad gangen, så længe det valgte ikke koster mere, end der er penge til, og det, der er tilbage, går til de idéer med flest ja, der er råd til. Så har en idé, som en mindre gruppe ønsker, også en chance. En idé, som færre end fem sagde ja til, er ikke med. Står to lige, afgør et lod, der lå fast, før afstemningen begyndte. Reglen hedder Method of Equal Shares.
ledger-vote-file = Alle { $voters } stemmer, uden hvem, hvornår og hvor, så alle kan tælle efter
ledger-vote-hash = Filens SHA-256 er { $hash }. Ekko tæller den efter med »ekko vote FIL --verify«.
ledger-vote-unlisted = Stemmerne er ikke lagt frem: Der er så få, at nogen kunne kendes på dem.
ledger-vote-totals = Alle kan tælle efter ud fra tallene ovenfor.
receipt-vote = Tak! Dit er svar nummer { $number } på »{ $title }«, og din stemme tæller med.
