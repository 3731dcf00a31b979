## Vejen ind til skrivebordet: fra chatten

desk-link = Her er vejen ind til skrivebordet. Linket virker én gang og kun i ti minutter, og det er kun til dig: Send det ikke videre.
desk-link-here = Her er vejen ind til skrivebordet. Linket virker én gang, kun i ti minutter og kun på den computer, som Ekko kører på:
    { $url }
desk-nowhere = Skrivebordet har ingen adresse endnu. Bed den, der driver Ekko, om at sætte EKKO_PUBLIC_URL til kommunens https-adresse.
button-desk-in = Åbn skrivebordet
button-desk-out = Log ud alle steder
done-desk-left = Du er logget ud af skrivebordet alle steder, og det gamle link virker ikke længere. Skriv »skrivebord«, når du vil ind igen.

## Siderne ved døren

deskdoor-title = Log ind på skrivebordet
deskdoor-city-title = Med kommunens login
deskdoor-city = Log ind hos kommunen
deskdoor-chat-title = Fra din chat
deskdoor-chat = Skriv »skrivebord« til Ekko i den chat, du plejer at bruge. Så får du et link, der virker én gang.
deskdoor-no-chat = Har du ingen chat med Ekko? Så kan den, der driver Ekko, give dig et link.
deskdoor-sandbox = I sandkassen tager du moderatorens telefon under Rådhuset og skriver »skrivebord« der.
deskdoor-welcome = Velkommen til skrivebordet
deskdoor-welcome-why = Er det dig, der har bedt om det her link? Så tryk her. Linket virker kun én gang.
deskdoor-enter = Log ind
deskdoor-used-title = Linket virker ikke længere
deskdoor-used = Det er brugt, for gammelt eller afløst af et nyere. Skriv »skrivebord« til Ekko i din chat, så får du et nyt.
deskdoor-many-title = Vent et øjeblik
deskdoor-many = Der er prøvet mange links, der ikke virker. Vent et minut, og prøv igen med et nyt.
deskdoor-no-cookie-title = Din browser husker ikke, at du er logget ind
deskdoor-no-cookie = Uden https husker nogle browsere ingenting, for eksempel Safari. Prøv med Firefox, Chrome eller Edge på den her computer – eller bed den, der driver Ekko, om at sætte EKKO_PUBLIC_URL. Hvis du har slået cookies fra, så tillad dem her.
deskdoor-city-away-title = Kommunens login svarer ikke
deskdoor-city-away = Prøv igen om lidt. Haster det, så skriv »skrivebord« til Ekko i din chat, så får du et link.
deskdoor-city-failed-title = Det lykkedes ikke at logge ind
deskdoor-city-failed = Kommunens login kunne ikke bekræfte, at det er dig. Begynd forfra.
deskdoor-city-none-title = Du har ingen rolle her endnu
deskdoor-city-none = Kommunens login kender dig, men du er ikke i en gruppe, der bruger skrivebordet. Spørg en administrator.
deskdoor-back = Til forsiden af login
deskdoor-onward = Videre
deskdoor-sessions = Dine login
deskdoor-sessions-title = Her er du logget ind
deskdoor-sessions-why = Du bliver logget ud efter to timer uden at gøre noget, og altid efter tolv timer.
deskdoor-session = Siden { $since }. Sidst brugt { $seen }.
deskdoor-this = Her
deskdoor-out-everywhere = Log ud alle steder
deskdoor-out-title = Du er logget ud af skrivebordet
deskdoor-out-city-why = Du er stadig logget ind hos kommunen i den her browser.
deskdoor-out-city = Log også ud hos kommunen
