# Ett försök: samma sak frågas före, under tiden och efteråt, och en dag görs en avstämning.

tryout-before = Det här är ett försök. Vi frågar om samma sak { $rounds ->
    [2] två gånger: nu och igen efteråt
   *[other] tre gånger: nu, medan det pågår, och efteråt
 }. Den { $stock } stämmer vi av.
tryout-during = Försöket är igång. Vi frågar om samma sak som innan det började, så att vi kan se om något har ändrats. Den { $stock } stämmer vi av.
tryout-after = Nu frågar vi om samma sak för sista gången, så att vi kan se om försöket har ändrat något. Den { $stock } stämmer vi av.
tryout-between = ”{ $title }” är ett försök, och just nu frågar vi inte om något. Vi frågar igen { $from }.
tryout-again = Det är ett försök, så jag frågar om samma sak igen { $from }.
tryout-again-open = Det är ett försök, och vi frågar om samma sak igen { $from }. Skriv ”öppet nu” då om du vill svara igen.
tryout-question-before = Före försöket: { $question }
tryout-question-during = Under tiden: { $question }
tryout-question-after = Efteråt: { $question }
tryout-round-before = före
tryout-round-during = under tiden
tryout-round-after = efteråt
tryout-line-average = { $round }: { $average } i genomsnitt, { $people } svarade
tryout-line-people = { $round }: { $people } svarade
tryout-line-hidden = { $round }: dolt
tryout-line-two = { $label }: { $one }, { $two }
tryout-line-three = { $label }: { $one }, { $two }, { $three }
tryout-cell = { $round } { $people }
tryout-cell-hidden = { $round } dolt
ledger-frame-tryout = Ett försök
ledger-round = { $round }: från { $from } till { $until }
ledger-stock = Vi stämmer av den
ledger-rounds = Före, under tiden och efteråt
ledger-rounds-hidden = En siffra är dold när den handlar om färre än fem, eller när den ligger så nära siffran från en annan gång att skillnaden skulle göra det.
ledger-mean = Genomsnitt
