# Et forsøg: det samme bliver spurgt før, undervejs og bagefter, og en dag bliver der gjort status.

tryout-before = Det her er et forsøg. Vi spørger om det samme { $rounds ->
    [2] to gange: nu og igen bagefter
   *[other] tre gange: nu, mens det står på, og bagefter
 }. Den { $stock } gør vi status.
tryout-during = Forsøget er i gang. Vi spørger om det samme, som før det begyndte, så vi kan se, om noget har ændret sig. Den { $stock } gør vi status.
tryout-after = Nu spørger vi om det samme for sidste gang, så vi kan se, om forsøget har ændret noget. Den { $stock } gør vi status.
tryout-between = »{ $title }« er et forsøg, og lige nu spørger vi ikke om noget. Vi spørger igen { $from }.
tryout-again = Det er et forsøg, så jeg spørger om det samme igen { $from }.
tryout-again-open = Det er et forsøg, og vi spørger om det samme igen { $from }. Skriv »åbent nu« til den tid, hvis du vil svare igen.
tryout-question-before = Før forsøget: { $question }
tryout-question-during = Undervejs: { $question }
tryout-question-after = Bagefter: { $question }
tryout-round-before = før
tryout-round-during = undervejs
tryout-round-after = bagefter
tryout-line-average = { $round }: { $average } i gennemsnit, { $people } svarede
tryout-line-people = { $round }: { $people } svarede
tryout-line-hidden = { $round }: skjult
tryout-line-two = { $label }: { $one }, { $two }
tryout-line-three = { $label }: { $one }, { $two }, { $three }
tryout-cell = { $round } { $people }
tryout-cell-hidden = { $round } skjult
ledger-frame-tryout = Et forsøg
ledger-round = { $round }: fra { $from } til { $until }
ledger-stock = Vi gør status den
ledger-rounds = Før, undervejs og bagefter
ledger-rounds-hidden = Et tal er skjult, når det handler om færre end fem, eller når det ligger så tæt på tallet fra en anden gang, at forskellen ville gøre det.
ledger-mean = Gennemsnit
