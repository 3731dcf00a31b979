# När någon skriver mycket på kort tid.

written-too-many = Du skriver fortare än jag kan läsa, så resten har jag inte sparat. Vänta en stund och skriv det viktigaste i ett meddelande.
ideas-full = { $ideas ->
    [one] Du har redan en idé som väntar på svar.
    [2] Du har redan två idéer som väntar på svar.
    [3] Du har redan tre idéer som väntar på svar.
    [4] Du har redan fyra idéer som väntar på svar.
    [5] Du har redan fem idéer som väntar på svar.
   *[other] Du har redan { $ideas } idéer som väntar på svar.
} Skicka gärna nästa när en av dem har fått svar. Den här har jag inte sparat.
