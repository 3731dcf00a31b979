## Där alla kan läsa

# På inlägget
post-replies = Det man skriver här under kan alla läsa, så det räknas inte som svar.

# När någon skriver i gruppens eller en kanals namn
public-faceless = Jag kan inte se vem som skriver när det sker i gruppens eller en kanals namn. Skriv till mig privat, så kan jag svara.

# När någon ropar på Ekko i en grupp
said-to-all = Det skrev du där alla kan läsa, så jag har inte sparat det. Skriv det till mig här, så tar jag emot det.
public-call = Hej, jag är Ekko, ett program. Här kan alla läsa. Skriv till mig privat, så tar jag emot det.
button-write-private = Skriv privat
