# I grupper, på servrar och på sidan: alla kan se det här, så inget som någon har sagt privat står här någonsin.

under-post = Hej, jag är Ekko, ett program. Det du skrev under inlägget kan alla läsa, så det räknas inte som svar. Tryck här om du vill svara: det är privat och tar under en minut.
post-how = { $host }, { $title }, frågar. { $questions ->
    [one] En fråga
   *[other] { $questions } frågor
 }, under en minut, och ditt svar är privat. Du kan svara fram till { $closes }. Alla som svarar kan få höra vad det blev av det, senast den { $answerBy }.
post-count = Minst { $answered } har svarat hittills.
post-count-few = Färre än fem har svarat än.
post-closed = Stängd. { $answered } har svarat.
post-closed-least = Stängd. Minst { $answered } har svarat.
post-closed-few = Stängd.
button-answer-private = Svara privat
post-closing = ”{ $title }” är stängd. { $answered } har svarat. Det här sa folk:
post-closing-least = ”{ $title }” är stängd. Minst { $answered } har svarat. Det här sa folk:
post-closing-few = ”{ $title }” är stängd. Tack till alla som svarade.
post-outcome = Det är beslutat: ”{ $title }”.
post-milestone = Nytt om ”{ $title }”:
