# Når noen skriver mye på kort tid.

written-too-many = Du skriver fortere enn jeg kan lese, så resten har jeg ikke lagret. Vent litt, og skriv det viktigste i én melding.
ideas-full = { $ideas ->
    [one] Du har allerede en idé som venter på svar.
    [2] Du har allerede to ideer som venter på svar.
    [3] Du har allerede tre ideer som venter på svar.
    [4] Du har allerede fire ideer som venter på svar.
    [5] Du har allerede fem ideer som venter på svar.
   *[other] Du har allerede { $ideas } ideer som venter på svar.
} Send gjerne den neste når en av dem har fått svar. Denne har jeg ikke lagret.
