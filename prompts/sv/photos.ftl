# Bilder som svar.

how-photo = { $max ->
    [one] Skicka en bild till mig här i chatten, gärna med några ord.
   *[other] Skicka upp till { $max } bilder till mig här i chatten, gärna med några ord.
 } Jag tar bort uppgifter om var och när de är tagna. De som frågar ser dem och kan välja att visa en offentligt, utan ditt namn. Det går också bra att bara skriva.
how-open-photos = Skriv det här med egna ord. Andra som svarar kan få läsa orden, utan ditt namn. Du får gärna skicka med { $max ->
    [one] en bild
   *[other] upp till { $max } bilder
 }. De som frågar ser dem och kan välja att visa en offentligt.
how-open-photos-form = Med egna ord. Bilder kan du skicka i chatten efteråt.
slip-photo = Det kunde jag inte läsa som ett svar. Skicka { $max ->
    [one] en bild
   *[other] upp till { $max } bilder
 }, eller skriv några ord.
photos-yours = { $count ->
    [one] En bild
   *[other] { $count } bilder
 } från dig
photos-kept = Tack! Nu har jag { $count ->
    [one] en bild
   *[other] { $count } bilder
 } från dig till ”{ $title }”, utan uppgifter om tid och plats.
photos-more = Skicka fler om du vill, eller tryck på Vidare.
photos-full = Det finns plats för { $max ->
    [one] en bild
   *[other] { $max } bilder
 } från var och en, så resten kom inte med. Vill du byta, ta tillbaka dem och skicka dem du hellre vill ha med.
photo-rejected = Den bilden kunde jag inte öppna. Försök med en annan; ett vanligt foto från telefonen går fint.
photo-unavailable = Jag kunde inte hämta din bild just nu. Vill du skicka den igen?
photo-forwarded = Den bilden är vidarebefordrad från en annan chatt. Är det din egen, skicka den själv här, så tar jag med den.
photo-delayed = Jag håller på att hämta din bild. Det tar lite längre tid än vanligt.
receipt-photos = { $count ->
    [one] Din bild är sparad
   *[other] Dina { $count } bilder är sparade
 } utan uppgifter om tid och plats.
receipt-add-photos = Kommer du på något mer, skriv det här eller skicka en bild.
button-photos-back = Radera bild och text
photos-back = { $count ->
    [one] Din bild är raderad.
   *[other] Dina { $count } bilder är raderade.
 } Det du skrev till är borta tillsammans med { $count ->
    [one] den.
   *[other] dem.
 }
photos-back-closed = { $count ->
    [one] Din bild är raderad.
   *[other] Dina { $count } bilder är raderade.
 } Det du har skrivit räknas fortfarande.
photos-back-none = Jag har inga bilder från dig till den frågan.

count-photos = { $people } har svarat med bilder eller ord
count-photos-least = Minst { $people } har svarat med bilder eller ord
echo-you-showed = Du skickade:
echo-unanswered-photos = { $host } har sett det. Beslutet svarar inte på det.

ledger-photos = Bilder som folk har skickat
ledger-photo-alt = En bild som en invånare har skickat som svar på: { $question }
