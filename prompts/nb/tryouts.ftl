# Et forsøk: det samme blir spurt før, underveis og etterpå, og en dag blir det gjort opp status.

tryout-before = Dette er et forsøk. Vi spør om det samme { $rounds ->
    [2] to ganger: nå og igjen etterpå
   *[other] tre ganger: nå, mens det står på, og etterpå
 }. Den { $stock } gjør vi opp status.
tryout-during = Forsøket er i gang. Vi spør om det samme som før det begynte, så vi kan se om noe har endret seg. Den { $stock } gjør vi opp status.
tryout-after = Nå spør vi om det samme for siste gang, så vi kan se om forsøket har endret noe. Den { $stock } gjør vi opp status.
tryout-between = «{ $title }» er et forsøk, og akkurat nå spør vi ikke om noe. Vi spør igjen { $from }.
tryout-again = Det er et forsøk, så jeg spør om det samme igjen { $from }.
tryout-again-open = Det er et forsøk, og vi spør om det samme igjen { $from }. Skriv «åpent nå» da hvis du vil svare igjen.
tryout-question-before = Før forsøket: { $question }
tryout-question-during = Underveis: { $question }
tryout-question-after = Etterpå: { $question }
tryout-round-before = før
tryout-round-during = underveis
tryout-round-after = etterpå
tryout-line-average = { $round }: { $average } i gjennomsnitt, { $people } svarte
tryout-line-people = { $round }: { $people } svarte
tryout-line-hidden = { $round }: skjult
tryout-line-two = { $label }: { $one }, { $two }
tryout-line-three = { $label }: { $one }, { $two }, { $three }
tryout-cell = { $round } { $people }
tryout-cell-hidden = { $round } skjult
ledger-frame-tryout = Et forsøk
ledger-round = { $round }: fra { $from } til { $until }
ledger-stock = Vi gjør opp status
ledger-rounds = Før, underveis og etterpå
ledger-rounds-hidden = Et tall er skjult når det handler om færre enn fem, eller når det ligger så nær tallet fra en annen gang at forskjellen ville gjort det.
ledger-mean = Gjennomsnitt
