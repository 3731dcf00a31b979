# En, der skriver meget på kort tid.

written-too-many = Du skriver hurtigere, end jeg kan læse, så resten har jeg ikke gemt. Vent et øjeblik, og skriv det vigtigste i én besked.
ideas-full = { $ideas ->
    [one] Du har allerede en idé, der venter på svar.
    [2] Du har allerede to idéer, der venter på svar.
    [3] Du har allerede tre idéer, der venter på svar.
    [4] Du har allerede fire idéer, der venter på svar.
    [5] Du har allerede fem idéer, der venter på svar.
   *[other] Du har allerede { $ideas } idéer, der venter på svar.
} Send gerne den næste, når en af dem er besvaret. Denne har jeg ikke gemt.
