# När det är bråttom, när det står ett nummer i det folk skriver, och vad som är öppet just nu.

# Ord som låter som om någon är i fara. Numren kommer först och står i city.yaml. Skriv lugnt och kort.
emergency-call = Ring { $number }: { $name }
emergency-call-when = Ring { $number }: { $name }, { $when }
emergency-life = Ring genast om det är fara. De säger vad du ska göra tills hjälpen kommer.
emergency-child = Det är aldrig barnets fel, och det är rätt att berätta det för någon som kan hjälpa.
emergency-self-harm = Det låter svårt. Du ska inte behöva vara ensam med det, och det finns någon som gärna vill lyssna.
emergency-violence = Det är inte ditt fel, och det finns hjälp att få.
emergency-unwatched = Jag är ett program. Ingen vaktar Ekko dygnet runt, och jag har inte lämnat det du skrev vidare till någon.
emergency-no-answer = Jag har inte räknat det som svar, och frågan väntar. Var det ditt svar?
emergency-waits = Frågan väntar tills du har lust.
emergency-misread = Menade du något annat, tryck här under.
button-held-meant = Det var mitt svar
button-held-no = Nej
button-held-misread = Jag menade annat
held-dropped = Då har jag inte sparat det.
held-dropped-waits = Då har jag inte sparat det. ”{ $title }” finns kvar här när du har lust.
held-gone = Det är redan avgjort. Vill du ändra något, skriv ”mina svar”.

# Telefonnummer, mejladresser och personnummer i det folk skriver.
personal-ask-phone = Det står ett telefonnummer i det du skrev. Ska jag ta bort det? Säger du inget tar jag bort det.
personal-ask-email = Det står en mejladress i det du skrev. Ska jag ta bort den? Säger du inget tar jag bort den.
personal-ask-both = Det står en mejladress och ett telefonnummer i det du skrev. Ska jag ta bort dem? Säger du inget tar jag bort dem.
personal-cpr = Det stod ett personnummer i det du skrev. Det sparar jag aldrig, inte ens om du ber om det: ingen här behöver det, och i fel händer kan det göra skada.
personal-left-out = Bra, det är borttaget.
personal-left-out-unasked = Numret eller adressen i det du skrev förut har jag tagit bort. Resten står som du skrev det.
personal-kept = Bra, det får stå kvar. De som läser svaren kan se det.
personal-stored = Det här har jag sparat:
personal-nothing-stored = Jag har inte sparat något av det.
personal-idea-bare = Det finns bara ett nummer eller en adress i det du skrev, så det har jag inte sparat. Vad är din idé?
button-personal-leave = Ta bort det
button-personal-keep = Behåll det

# Bara ett namn och ett nummer.
card-ask = Det ser ut som ett namn och ett nummer, så jag har inte räknat det som svar. Hör det till ditt erbjudande att hjälpa till med ”{ $title }”?
button-card-help = Ja, mitt erbjudande

# När någon frågar Ekko i stället för att svara.
asking-which = Är det ditt svar, eller frågar du mig?
asking-privacy = De som läser svaren ser bara ett nummer, till exempel ”svar 37”. De kan inte se vem du är. Skriv alltså inte ditt namn om du vill vara anonym. Skriver du ”glöm mig” raderar jag dina ord.
button-asking-answer = Det är mitt svar
button-asking-question = Jag frågar

# Vad som är öppet just nu.
command-open = Öppet nu
command-open-name = öppet
command-open-description = Se vad du kan svara på just nu
open-intro = { $count ->
    [one] Det här kan du svara på just nu. Tryck på det om du vill vara med.
   *[other] Det här kan du svara på just nu. Tryck på det du vill vara med på.
 }
open-line = { $title } – öppen till { $closes }
open-line-topics = { $title } ({ $topics }) – öppen till { $closes }
open-line-answered = ✓ { $title } – den har du svarat på, och du kan ändra det till { $closes }
open-everywhere = Hela staden
open-none = Just nu finns det inget du kan svara på. Har du själv något på hjärtat, skriv det bara här.
button-open-more = Visa fler
button-open-ledger = Se vad som har hänt
ledger-answer-in = Svara i en chatt:
ledger-answer-write = (skriv { $words })
