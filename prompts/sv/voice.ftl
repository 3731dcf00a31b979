# Röstmeddelanden: de skrivs ner, visas, och räknas först när personen har sagt att det var det de sa.

voice-is-this = Hörde jag rätt?
voice-are-these = Hörde jag dina meddelanden rätt?
voice-not-kept = Det räknas först när du säger ja. Själva ljudet har jag inte sparat.
button-voice-yes = Ja, så sa jag
button-voice-no = Nej, jag skriver
voice-dropped = Det är okej, då har jag inte sparat det. Skriv det som du vill ha det, eller säg det igen.

# Före svaret på ett talat ”stopp”, och efter numren när det låter som om någon är i fara.
voice-heard = Det här hörde jag:

# När det tar mer än några sekunder.
voice-listening = Jag lyssnar på ditt meddelande. Det tar lite längre tid än vanligt. Du får gärna skriva det också.

# När det inte går att lyssna.
voice-long = Det meddelandet är för långt för mig. Jag kan lyssna i upp till tio minuter åt gången, så dela gärna upp det, eller skriv det viktigaste.
voice-silent = Jag kunde inte höra några ord i ditt meddelande. Försök igen, eller skriv det med några ord.
voice-failed = Jag kunde tyvärr inte höra ditt meddelande. Försök igen, eller skriv det med några ord.
voice-unavailable = Jag kan tyvärr inte lyssna just nu. Skriv det med några ord i stället, eller säg det igen senare.
