# Ktoś, kto pisze dużo w krótkim czasie.

written-too-many = Piszesz szybciej, niż umiem czytać, więc reszty nie zapisałem. Poczekaj chwilę i napisz to, co najważniejsze, w jednej wiadomości.
ideas-full = { $ideas ->
    [one] Masz już jeden pomysł, który czeka na odpowiedź.
    [2] Masz już dwa pomysły, które czekają na odpowiedź.
    [3] Masz już trzy pomysły, które czekają na odpowiedź.
    [4] Masz już cztery pomysły, które czekają na odpowiedź.
    [5] Masz już pięć pomysłów, które czekają na odpowiedź.
   *[other] Pomysły, które czekają na odpowiedź: masz ich już { $ideas }.
} Następny wyślij, gdy na któryś przyjdzie odpowiedź. Tego nie zapisałem.
