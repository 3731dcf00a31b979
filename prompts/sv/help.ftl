# ”Jag vill hjälpa till”: ett erbjudande når bara fram med ett uttryckligt ja, och det går att ta tillbaka.

button-help = Jag vill hjälpa till
receipt-help = { $host } vill gärna ha hjälp. Har du lust, tryck på knappen här under.
receipt-help-wanted = Här behövs hjälp: { $wanted } Har du lust, tryck på knappen här under.
receipt-help-said = Det låter som om du gärna vill hjälpa till. Tryck på knappen här under, så väljer du själv vad jag lämnar vidare.
help-welcome = Vad roligt! Handlar det om ”{ $title }”? Tryck på knappen, så väljer du själv vad jag lämnar vidare.
help-how = Vad roligt! Ditt erbjudande går till { $host } och { $department } och inte till några andra. Hur får de nå dig?
# Samtyckets exakta ord: de sparas med varje ja, så en ändring här gäller bara framöver.
consent-help = Får jag lämna ditt erbjudande vidare till dem som frågar? De får bara det du själv väljer nu, och de kan inte se vad du har svarat. Jag raderar det när ärendet är slut. Du kan alltid ta tillbaka det eller skriva ”glöm mig”.
button-help-here = De får skriva här
button-help-write = Ge namn och nummer
button-help-leave = Nej, inte ändå
button-help-give = Ja, lämna det vidare
button-write-again = Skriv om det
button-help-back = Ta tillbaka det
help-write = Skriv ditt namn och ett telefonnummer eller en mejladress. Jag visar dig det innan jag lämnar det vidare.
help-write-example = Till exempel: Anna, 070-123 45 67, helst efter klockan fyra
help-sure = Det här lämnar jag vidare, och inget annat. Ska jag?
help-long = Det är för långt. Ett namn och ett nummer räcker; det finns plats för { $max } tecken.
help-given = Tack! { $host } har det nu. Tryck här under om du ändrar dig.
help-given-here = Tack! { $host } vet att någon vill hjälpa till, men inte vem du är. De skriver till dig här. Tryck här under om du ändrar dig.
help-given-already = { $host } har redan ditt erbjudande. Tryck här under om du vill ta tillbaka det.
help-back = Det är tillbakataget, och jag har bett dem radera det de hade antecknat.
help-back-already = Det finns inget att ta tillbaka.
help-left = Helt okej. Jag har inte lämnat något vidare.
help-gone = Jag har inte kvar det du skrev. Tryck på knappen om du vill göra det igen.
help-too-late = Ärendet är slut, så jag lämnar inte vidare fler erbjudanden. Tack ändå.
