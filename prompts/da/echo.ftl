# At vende tilbage: opsamlingen ved lukning, ekkoet af en afgørelse, senere skridt, og når et spørgsmål trækkes tilbage.

closing = "{ $title }" er lukket. { $answered } har svaret. Det her blev sagt:
closing-few = "{ $title }" er lukket. Kun få har svaret, så jeg viser ingen tal, men hvert svar bliver læst.
closing-next = Det bliver afgjort den { $on } af { $decider }. Du hører, hvad der skete med dit svar, senest den { $answerBy }.
counts-too-few = Færre end fem har sagt noget her, så jeg viser ingen tal.
count-choice = { $label }: { $people }
count-first = { $label }: { $people } satte det øverst
count-first-ranked = { $label }: { $people } satte det øverst, plads { $rank } i snit
count-few = { $label }: for få til at vise
count-scale = { $average } ud af { $to } i gennemsnit fra { $people } svar
count-statements = { $people } har skrevet { $statements } beskeder

echo-intro = Du svarede på "{ $title }" den { $answered }. Her er, hvad der skete.
echo-you-wrote = Du skrev:
echo-you-chose = Du valgte:
echo-you-put-first = Du satte øverst:
echo-you-said = Du sagde:
echo-you-also-said = Du sagde også:
alike-few = Kun få sagde det samme, og det tæller med.
alike-choice = { $others } andre valgte det samme.
alike-several = Flere andre valgte det samme.
alike-theme = { $others } andre sagde noget i samme retning ({ $theme }).
verdict-adopted = Det bliver et ja
verdict-in-part = Det bliver delvist et ja
verdict-not-adopted = Det bliver et nej
verdict-postponed = Det må vente
verdict-passed-on = Det er givet videre
echo-why = Hvorfor: { $why }
echo-next = Det sker der nu: { $next }
echo-no-part = Afgørelsen tager ikke fat i det, du sagde. { $host } har læst det, og det bliver stående.
echo-decided-by = Afgjort af { $name }, { $title }, den { $on }.
echo-milestone = Lovet senest den { $dueOn }: { $what }
echo-milestones-told = Jeg siger til, når det sker – og hvis det ikke gør.
heard-question = En sidste ting: Føler du dig hørt?
button-heard-yes = Ja
button-heard-partly = Delvist
button-heard-no = Nej
button-ledger = Se det hele
heard-yes = Tak. Det er derfor, jeg er her.
heard-partly = Tak, fordi du siger det. Det bliver talt med, uden dit navn.
heard-no = Tak, fordi du siger det ligeud. Det bliver talt med, uden dit navn.

milestone-intro = Der er nyt om "{ $title }". Den { $answered } svarede du:
milestone-done = Nu er det gjort
milestone-delayed = Det bliver forsinket
milestone-dropped = Det bliver ikke til noget
milestone-new-date = Den nye dato er den { $dueOn }. Du hører fra mig igen.

withdrawn = "{ $title }" er trukket tilbage. Det bliver ikke afgjort denne gang.
withdrawn-end = Tak, fordi du svarede alligevel. { $host } har det, du sagde.
