# I grupper, på servere og på siden: Alle kan se dette, så ingenting noen har sagt privat, står her noensinne.

under-post = Hei, jeg er Ekko, et program. Det du skrev under innlegget, kan alle lese, så det teller ikke som svar. Trykk her hvis du vil svare: Det er privat og tar under ett minutt.
post-how = { $host }, { $title }, spør. { $questions ->
    [one] Ett spørsmål
   *[other] { $questions } spørsmål
 }, under ett minutt, og svaret ditt er privat. Du kan svare fram til { $closes }. Alle som svarer, kan få høre hva det ble til, senest { $answerBy }.
post-count = Minst { $answered } har svart hittil.
post-count-few = Færre enn fem har svart ennå.
post-closed = Stengt. { $answered } har svart.
post-closed-least = Stengt. Minst { $answered } har svart.
post-closed-few = Stengt.
button-answer-private = Svar privat
post-closing = «{ $title }» er stengt. { $answered } har svart. Dette sa folk:
post-closing-least = «{ $title }» er stengt. Minst { $answered } har svart. Dette sa folk:
post-closing-few = «{ $title }» er stengt. Takk til alle som svarte.
post-outcome = Det er bestemt: «{ $title }».
post-milestone = Nytt om «{ $title }»:
