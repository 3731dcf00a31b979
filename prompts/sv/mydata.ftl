# Det som finns sparat om en invånare, och rättigheterna invånaren har över det.

command-mydata = Mina uppgifter
command-mydata-name = minauppgifter
command-mydata-description = Se allt jag har sparat om dig
command-rights = Mina rättigheter
command-rights-name = rättigheter
command-rights-description = Bestäm över det jag har sparat om dig
help-rights = Skriv ”mina uppgifter” om du vill se vad jag har sparat om dig, och ”mina rättigheter” om du vill bestämma över det.

# Det korta svaret i chatten, före länken.
mydata-none = Jag har inte sparat något om dig. Det gör jag inte nu heller, när du har frågat.
mydata-short-since = Jag har känt dig sedan den { $on }. Vi skriver med varandra här: { $channels }.
mydata-short-what = Jag har sparat { $said ->
    [0] { $written ->
        [0] dina val och de gånger du har sagt ja eller nej. Du har inte svarat på något än
        [one] dina val, de gånger du har sagt ja eller nej, och en sak du själv har skrivit
       *[other] dina val, de gånger du har sagt ja eller nej, och { $written } saker du själv har skrivit
     }
    [one] det du har svarat på en fråga från staden, { $written ->
        [0] dina val och de gånger du har sagt ja eller nej
       *[other] det du själv har skrivit, dina val och de gånger du har sagt ja eller nej
     }
   *[other] det du har svarat på { $said } frågor från staden, { $written ->
        [0] dina val och de gånger du har sagt ja eller nej
       *[other] det du själv har skrivit, dina val och de gånger du har sagt ja eller nej
     }
 }.
mydata-short-why = Jag sparar det för att kunna fråga dig och berätta för dig vad det blev av det. Det raderas när dess tid är ute, eller när du skriver ”glöm mig”.
mydata-short-seen = Det du har skrivit har kunnat läsas av { $hosts ->
    [none] medarbetare
   *[other] { $hosts } och medarbetare
 } på { $departments }. Ingen av dem kan se vem du är.
mydata-named = ”{ $name }”
mydata-link = Här är alltihop på en sida som du kan läsa och spara. Länken fungerar en gång och bara de närmaste { $minutes } minuterna. Skicka den inte vidare.
button-mydata-open = Öppna uppgifterna
mydata-here = Här är allt jag har sparat om dig.
mydata-follows = Här kommer alltihop, fördelat på { $count } meddelanden.
mydata-part = Del { $number } av { $of }
mydata-part-goes-on = { $title } (fortsättning)
mydata-file = Alltihop ligger i filen här: den går bra att läsa, och ett annat program kan också läsa den. Spara den på ett ställe som bara du ser.
mydata-enough = Du har fått alltihop många gånger i dag, så nästa gång blir i morgon.

# Rubriker och rader, på sidan eller i chatten.
mydata-day = { $on }
mydata-channel = { $channel ->
    [telegram] Telegram
    [discord] Discord
    [slack] Slack
    [messenger] Messenger
    [sandbox] sandlådan
   *[other] { $channel }
 }
mydata-choices = Du och dina val
mydata-since = Jag har känt dig sedan den { $on }.
mydata-touched = Du skrev eller tryckte senast den { $on }.
mydata-language = Vi talar { $language }.
mydata-topics = Du vill få frågor om: { $names }.
mydata-places = Dina platser: { $names }.
mydata-roles = Det du har sagt stämmer på dig: { $names }.
mydata-age = Din ålder, som du har sagt den: { $names }. Den används för att se om alla åldrar blir hörda, och till inget annat.
mydata-venues = Du följer: { $names }.
mydata-quiet = Jag är tyst från { $from } till { $until }.
mydata-yearly = Du vill få frågor högst { $perYear ->
    [one] en gång
   *[other] { $perYear } gånger
 } om året.
mydata-paused = Du har paus till den { $on }.
mydata-stopped = Du har sagt stopp, så jag skriver bara när du själv skriver, och visar inte dina ord för andra. Den som ska svara dig kan fortfarande läsa dem.
mydata-chats = Dina chattar
mydata-chat = { $channel }, sparad som { $account }. Senast använd den { $on }.{ $state ->
    [gone] { " " }Här kan jag inte skriva till dig längre.
   *[open] { "" }
 }
mydata-consents = Det du har sagt ja och nej till
mydata-purpose-asked = att få frågor
mydata-purpose-told = att få höra vad det blev av det
mydata-purpose-help = att ditt erbjudande om hjälp lämnas vidare
mydata-consent-yes = Den { $on } sa du ja till { $purpose }. Så här stod det, på { $language }:
mydata-consent-no = Den { $on } sa du nej till { $purpose }. Så här stod det, på { $language }:
mydata-consent-yes-plain = Den { $on } sa du ja till { $purpose }.
mydata-consent-ended = Den { $on } upphörde ditt ja till { $purpose }, eller så sa du nej.
mydata-matter = { $title }
mydata-asked = Du fick frågan den { $on }.
mydata-came = Du kom själv till frågan den { $on }.
mydata-delivered = Den kom fram den { $on }.
mydata-reminded = Du fick en påminnelse den { $on }.
mydata-declined = Du sa ”inte den här gången”.
mydata-number = Ditt är svar nummer { $number }.
mydata-behalf = Du har sagt att du skrev åt någon annan.
mydata-muted = Du har bett om att inte få nyheter om det.
mydata-said-at = Senast ändrat den { $on }.
mydata-photos = { $count ->
    [one] Du skickade en bild.
   *[other] Du skickade { $count } bilder.
 }
mydata-taken-back = Det här har du ändrat eller tagit tillbaka. Det räknas inte med:
mydata-quote-cleared = En moderator har läst det här och sagt att andra får se det, utan ditt namn:
mydata-quote-kept = En moderator har läst det här. Det citeras inte för andra:
mydata-quote-unread = Det som ingen moderator har godkänt citeras inte för andra.
mydata-model = Det du skrev här har, tillsammans med andras ord och utan ditt namn, skickats till språkmodellen hos { $host }, som föreslog teman för våra medarbetare: { $days }.
mydata-themes = En moderator har lagt det under: { $names }.
mydata-told = Jag har berättat för dig om det: { $days }.
mydata-felt = Kände du dig hörd? Den { $on } sa du { $felt ->
    [yes] ja
    [partly] delvis
   *[no] nej
 }.
mydata-written = Det du själv har skrivit
mydata-idea = Din idé nummer { $number }, skickad den { $on } till { $department }. Svaret är utlovat senast den { $dueOn }.
mydata-idea-answered = Svaret kom den { $on }:
mydata-exchange = Du och { $department } har skrivit till varandra:
mydata-line-you = Du, den { $on }:
mydata-line-city = Kommunen, den { $on }:
mydata-decider = Din fråga nummer { $number } till politikern, den { $on }:
mydata-offer = Ditt erbjudande om hjälp nummer { $number }, den { $on }, till { $department }:
mydata-waiting = Det som väntar
mydata-dialogue = Jag väntar på något från dig i chatten.
mydata-unasked = Du skrev det här den { $on } och har inte sagt vart det ska gå:
mydata-held = Det här väntar på ett tryck från dig sedan den { $on }:
mydata-fetching = { $count ->
    [one] En sak du har skickat hämtas just nu.
   *[other] { $count } saker du har skickat hämtas just nu.
 }
mydata-messages-wait = { $count ->
    [one] Ett meddelande till dig är på väg.
   *[other] { $count } meddelanden till dig är på väg.
 }
mydata-rest = Annat jag minns
mydata-messages-sent = { $count ->
    [one] Du har fått ett meddelande från mig.
   *[other] Du har fått { $count } meddelanden från mig.
 }
mydata-arrival = Du kom in genom affischen på { $venue } den { $on }.
mydata-draws = { $count ->
    [one] Du har varit med i en lottning
   *[other] Du har varit med i { $count } lottningar
 } om vem som ska få frågan, och { $drawn ->
    [0] blev inte utvald
    [one] blev utvald en gång
   *[other] blev utvald { $drawn } gånger
 }.
mydata-spared = { $count ->
    [one] En gång lät jag bli att fråga dig
   *[other] { $count } gånger lät jag bli att fråga dig
 }, för att du redan hade fått tillräckligt många frågor.
mydata-duty = Du har en roll för staden sedan den { $on }: { $duty ->
    [moderator] moderator
    [staff] medarbetare
   *[administrator] administratör
 }.
mydata-guide = Du är kontaktperson för invånare under namnet { $name }.
mydata-draft = Du håller på att skriva något för staden.
mydata-seen = Vilka har kunnat läsa det
mydata-seen-none = Ingen annan har läst något av det.
mydata-seen-hosts = De som frågade: { $names }.
mydata-seen-departments = Medarbetare och moderatorer på { $names }, även i deras samlade översikt.
mydata-seen-guides = Din kontaktperson: { $names }.
mydata-seen-deciders = Politiker du har frågat: { $names }.
mydata-seen-never = De ser bara ord och nummer. Ingen av dem kan se ditt konto eller ditt namn.
mydata-seen-hidden = Nummer, adresser och namn som kan leda till dig är dolda för dem. Behöver någon på kommunen se dem skriver de varför, och då står det här.
mydata-opened = { $department } såg det dolda den { $on }. Deras skäl: ”{ $why }”
mydata-kept = Hur länge
mydata-kept-unasked = Ord som du inte har sagt vart de ska gå raderar jag efter { $days ->
    [one] en dag
   *[other] { $days } dagar
}.
mydata-kept-held = Ord som väntar på ett tryck raderar jag efter { $days ->
    [one] en dag
   *[other] { $days } dagar
}.
mydata-why = Varför, och vad du kan bestämma
mydata-why-words = Jag sparar det för att du har sagt ja. Det används för att fråga dig om staden, för att läsa och räkna det du svarar, och för att berätta för dig vad det blev av det. Det används inte till något annat.

# Sidan bakom länken.
mydata-page-title = Allt jag har sparat om dig
mydata-page-door = Länken fungerar bara en gång. Öppna det här på din egen telefon eller dator, där ingen tittar med.
mydata-page-show = Visa alltihop
mydata-page-file = Hämta det som fil (JSON)
mydata-page-closed = Länken är använd eller för gammal. Skriv ”mina uppgifter” i chatten, så får du en ny.
mydata-page-once = Spara sidan om du vill behålla den. Den går inte att öppna igen med samma länk.
mydata-page-pictures = Dina bilder
mydata-page-json = Samma sak som data
mydata-page-save = Spara som fil (JSON)
mydata-page-look = Se det här på sidan
mydata-page-foot = Vill du ha något rättat, undanhållet eller raderat, skriv ”mina rättigheter” i chatten.

# Rättigheterna, var och en med sin knapp.
rights-intro = Det är dina uppgifter, så det är du som bestämmer. Det här kan du göra direkt:
rights-see = Se dem: skriv ”mina uppgifter”, så får du allt jag har sparat.
rights-correct = Rätta dem: skriv ”mina svar” för att ändra ett svar, ”ämnen” för ämnen och platser och ”språk” för språk.
# to be read by a native speaker: »hålla undan« for keeping words from being read
rights-restrict = Hålla undan dem: då sparar jag dem, men ingen läser dem, och du får inga frågor. Du får fortfarande höra vad det blev av det.
rights-object = Säga nej till att bli citerad: då visas dina ord inte för andra. Den som ska svara dig kan fortfarande läsa dem.
rights-erase = Radera dem: skriv ”glöm mig”.
rights-complain = Är du inte nöjd kan du klaga hos dataskyddsmyndigheten.
rights-complain-contact = Har du frågor om dina uppgifter, skriv till { $contact }. Är du inte nöjd kan du klaga hos dataskyddsmyndigheten.
rights-is-restricted = Sedan den { $on } håller jag undan dina ord, så att ingen läser dem.
rights-is-objected = Sedan den { $on } visas dina ord inte för andra.
button-right-restrict = Håll undan det
button-right-lift = Använd det igen
button-right-object = Citera mig inte
button-right-agree = Ni får citera mig
button-right-untold = Skriv inget om det
right-restrict-done = Det är gjort. Jag sparar det du har sagt, men ingen läser det, och jag frågar dig inte om något. Siffror som redan är räknade står kvar, för de visar inte vem du är. Jag berättar fortfarande för dig vad det blev av det. Skriv ”använd det igen” när det ska upphöra.
right-restrict-still = Du har bett mig hålla undan dina ord, så det här sparas men läses inte. Skriv ”använd det igen” om det ska läsas.
right-lift-done = Då läses och används det du har sagt igen.
right-lift-none = Dina ord hålls inte undan.
right-object-done = Det är gjort. Dina ord varken citeras eller visas för andra. Den som ska svara dig kan fortfarande läsa dem, och du får fortfarande höra vad det blev av det. Det som redan är utskickat kan jag inte kalla tillbaka.
right-agree-done = Då får dina ord visas för andra igen, utan ditt namn.
right-agree-none = Dina ord får visas för andra, utan ditt namn. Det är inte ändrat.
echo-unanswered-kept-back = Det svarar beslutet inte på. Du har bett om att dina ord ska hållas undan, så de är inte med i det som har lästs.
