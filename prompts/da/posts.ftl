# I grupper, på servere og på siden: Alle kan se det her, så intet, nogen har sagt privat, står her nogensinde.

under-post = Hej, jeg er Ekko, et program. Det, du skrev under opslaget, kan alle læse, så det tæller ikke som svar. Tryk her, hvis du vil svare: Det er privat og tager under et minut.
post-how = { $host }, { $title }, spørger. { $questions ->
    [one] Ét spørgsmål
   *[other] { $questions } spørgsmål
 }, under et minut, og dit svar er privat. Du kan svare indtil { $closes }. Alle, der svarer, kan høre, hvad det blev til, senest den { $answerBy }.
post-count = Mindst { $answered } har svaret indtil nu.
post-count-few = Færre end fem har svaret endnu.
post-closed = Lukket. { $answered } har svaret.
post-closed-least = Lukket. Mindst { $answered } har svaret.
post-closed-few = Lukket.
button-answer-private = Svar privat
post-closing = »{ $title }« er lukket. { $answered } har svaret. Det her blev sagt:
post-closing-least = »{ $title }« er lukket. Mindst { $answered } har svaret. Det her blev sagt:
post-closing-few = »{ $title }« er lukket. Tak til alle, der svarede.
post-outcome = Det er besluttet: »{ $title }«.
post-milestone = Nyt om »{ $title }«:
