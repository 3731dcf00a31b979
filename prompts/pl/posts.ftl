# W grupach, na serwerach i na stronie: wszyscy to widzą, więc nigdy nie ma tu nic, co ktoś powiedział prywatnie.

under-post = Cześć, jestem Ekko, program. To, co jest napisane pod postem, może czytać każdy, więc nie liczy się jako odpowiedź. Naciśnij tutaj, jeśli chcesz odpowiedzieć: to prywatne i trwa mniej niż minutę.
post-how = Pyta { $host }, { $title }. { $questions ->
    [one] Jedno pytanie
    [few] { $questions } pytania
   *[other] { $questions } pytań
 }, mniej niż minuta, a Twoja odpowiedź jest prywatna. Odpowiedzieć możesz do: { $closes }. Każdy, kto odpowie, może się dowiedzieć, co z tego wyszło, najpóźniej { $answerBy }.
post-count = Do tej pory odpowiedziało co najmniej { $answered } osób.
post-count-few = Do tej pory odpowiedziało mniej niż pięć osób.
post-closed = Zamknięte. { $answered ->
    [one] Odpowiedziała { $answered } osoba.
    [few] Odpowiedziały { $answered } osoby.
   *[other] Odpowiedziało { $answered } osób.
 }
post-closed-least = Zamknięte. Odpowiedziało co najmniej { $answered } osób.
post-closed-few = Zamknięte.
button-answer-private = Odpowiedz prywatnie
post-closing = „{ $title }” jest zamknięte. { $answered ->
    [one] Odpowiedziała { $answered } osoba.
    [few] Odpowiedziały { $answered } osoby.
   *[other] Odpowiedziało { $answered } osób.
 } Oto co ludzie powiedzieli:
post-closing-least = „{ $title }” jest zamknięte. Odpowiedziało co najmniej { $answered } osób. Oto co ludzie powiedzieli:
post-closing-few = „{ $title }” jest zamknięte. Dziękujemy wszystkim za odpowiedzi.
post-outcome = Jest decyzja: „{ $title }”.
post-milestone = Nowość w sprawie „{ $title }”:
