## Vejen ind til skrivebordet: fra chatten

desk-link = Her er vejen ind til skrivebordet. Linket virker én gang og kun i ti minutter, og det er kun til dig: Send det ikke videre.
desk-link-here = Her er vejen ind til skrivebordet. Linket virker én gang, kun i ti minutter og kun på den computer, som Ekko kører på:
    { $url }
desk-nowhere = Skrivebordet har ingen adresse endnu. Bed den, der driver Ekko, om at sætte EKKO_PUBLIC_URL til kommunens https-adresse.
button-desk-in = Åbn skrivebordet
button-desk-out = Log ud alle steder
done-desk-left = Du er logget ud af skrivebordet alle steder, og det gamle link virker ikke længere. Skriv »skrivebord«, når du vil ind igen.
