# Det, der er gemt om en borger, og de rettigheder, borgeren har over det.

command-mydata = Mine data
command-mydata-name = minedata
command-mydata-description = Se alt, hvad jeg har gemt om dig
command-rights = Mine rettigheder
command-rights-name = rettigheder
command-rights-description = Bestem over det, jeg har gemt om dig
help-rights = Skriv »mine data«, hvis du vil se, hvad jeg har gemt om dig, og »mine rettigheder«, hvis du vil bestemme over det.

# Det korte svar i chatten, før linket.
mydata-none = Jeg har ikke gemt noget om dig. Det har jeg heller ikke nu, hvor du har spurgt.
mydata-short-since = Jeg har kendt dig siden den { $on }. Vi skriver sammen her: { $channels }.
mydata-short-what = Jeg har gemt { $said ->
    [0] { $written ->
        [0] dine valg og de gange, du har sagt ja eller nej. Du har ikke svaret på noget endnu
        [one] dine valg, de gange, du har sagt ja eller nej, og én ting, du selv har skrevet
       *[other] dine valg, de gange, du har sagt ja eller nej, og { $written } ting, du selv har skrevet
     }
    [one] det, du har svaret på ét spørgsmål fra byen, { $written ->
        [0] dine valg og de gange, du har sagt ja eller nej
       *[other] det, du selv har skrevet, dine valg og de gange, du har sagt ja eller nej
     }
   *[other] det, du har svaret på { $said } spørgsmål fra byen, { $written ->
        [0] dine valg og de gange, du har sagt ja eller nej
       *[other] det, du selv har skrevet, dine valg og de gange, du har sagt ja eller nej
     }
 }.
mydata-short-why = Jeg gemmer det for at kunne spørge dig og fortælle dig, hvad det blev til. Det bliver slettet, når dets tid er gået, eller når du skriver »glem mig«.
mydata-short-seen = Det, du har skrevet, har kunnet læses af { $hosts ->
    [none] medarbejdere
   *[other] { $hosts } og medarbejdere
 } i { $departments }. Ingen af dem kan se, hvem du er.
mydata-named = »{ $name }«
mydata-link = Her er det hele på én side, som du kan læse og gemme. Linket virker én gang og kun de næste { $minutes } minutter. Send det ikke videre.
button-mydata-open = Åbn mine data
mydata-here = Her er alt, hvad jeg har gemt om dig.
mydata-follows = Her kommer det hele, fordelt på { $count } beskeder.
mydata-part = Del { $number } af { $of }
mydata-part-goes-on = { $title } (fortsat)
mydata-file = Det hele ligger i filen her: Den er til at læse, og et andet program kan også læse den. Gem den et sted, kun du kan se.
mydata-enough = Du har fået det hele mange gange i dag, så næste gang bliver i morgen.

# Overskrifter og linjer, på siden eller i chatten.
mydata-day = { $on }
mydata-channel = { $channel ->
    [telegram] Telegram
    [discord] Discord
    [slack] Slack
    [messenger] Messenger
    [sandbox] sandkassen
   *[other] { $channel }
 }
mydata-choices = Dig og dine valg
mydata-since = Jeg har kendt dig siden den { $on }.
mydata-touched = Du skrev eller trykkede sidst den { $on }.
mydata-language = Vi taler { $language }.
mydata-topics = Du vil gerne spørges om: { $names }.
mydata-places = Dine steder: { $names }.
mydata-roles = Det, du har sagt passer på dig: { $names }.
mydata-age = Din alder, som du har sagt den: { $names }. Den bliver brugt til at se, om alle aldre bliver hørt, og til ikke andet.
mydata-venues = Du følger: { $names }.
mydata-quiet = Jeg er stille fra { $from } til { $until }.
mydata-yearly = Du vil højst spørges { $perYear ->
    [one] én gang
   *[other] { $perYear } gange
 } om året.
mydata-paused = Du holder pause til den { $on }.
mydata-stopped = Du har sagt stop, så jeg skriver kun, når du selv skriver, og viser ikke dine ord til andre. Den, der skal svare dig, kan stadig læse dem.
mydata-chats = Dine chats
mydata-chat = { $channel }, gemt som { $account }. Sidst brugt den { $on }.{ $state ->
    [gone] { " " }Her kan jeg ikke skrive til dig længere.
   *[open] { "" }
 }
mydata-consents = Det, du har sagt ja og nej til
mydata-purpose-asked = at blive spurgt
mydata-purpose-told = at høre, hvad det blev til
mydata-purpose-help = at give dit tilbud om hjælp videre
mydata-consent-yes = Den { $on } sagde du ja til { $purpose }. Det stod der, på { $language }:
mydata-consent-no = Den { $on } sagde du nej til { $purpose }. Det stod der, på { $language }:
mydata-consent-yes-plain = Den { $on } sagde du ja til { $purpose }.
mydata-consent-ended = Den { $on } sluttede dit ja til { $purpose }, eller du sagde nej.
mydata-matter = { $title }
mydata-asked = Du blev spurgt den { $on }.
mydata-came = Du kom selv til spørgsmålet den { $on }.
mydata-delivered = Det nåede frem den { $on }.
mydata-reminded = Du blev mindet om det den { $on }.
mydata-declined = Du sagde »ikke denne gang«.
mydata-number = Dit er svar nummer { $number }.
mydata-behalf = Du har sagt, at du skrev for en anden.
mydata-muted = Du har bedt om ikke at få nyt om det.
mydata-said-at = Sidst ændret den { $on }.
mydata-photos = { $count ->
    [one] Du sendte ét billede.
   *[other] Du sendte { $count } billeder.
 }
mydata-taken-back = Det her har du rettet eller taget tilbage. Det tæller ikke med:
mydata-quote-cleared = En moderator har læst det her og sagt, at andre må se det, uden dit navn:
mydata-quote-kept = En moderator har læst det her. Det bliver ikke citeret for andre:
mydata-quote-unread = Det, som ingen moderator har sagt god for, bliver ikke citeret for andre.
mydata-model = Det, du skrev her, er sammen med andres og uden dit navn sendt til sprogmodellen hos { $host }, som foreslog temaer for vores medarbejdere: { $days }.
mydata-themes = En moderator har lagt det under: { $names }.
mydata-told = Jeg har fortalt dig om det: { $days }.
mydata-felt = Følte du dig hørt? Den { $on } sagde du { $felt ->
    [yes] ja
    [partly] delvist
   *[no] nej
 }.
mydata-written = Det, du selv har skrevet
mydata-idea = Din idé nummer { $number }, sendt den { $on } til { $department }. Svaret er lovet senest den { $dueOn }.
mydata-idea-answered = Svaret kom den { $on }:
mydata-exchange = Du og { $department } har skrevet sammen:
mydata-line-you = Du, den { $on }:
mydata-line-city = Kommunen, den { $on }:
mydata-decider = Dit spørgsmål nummer { $number } til politikeren, den { $on }:
mydata-offer = Dit tilbud om hjælp nummer { $number }, den { $on }, til { $department }:
mydata-waiting = Det, der venter
mydata-dialogue = Jeg venter på noget fra dig i chatten.
mydata-unasked = Du skrev det her den { $on } og har ikke sagt, hvor det skal hen:
mydata-held = Det her venter på et tryk fra dig siden den { $on }:
mydata-fetching = { $count ->
    [one] Én ting, du har sendt, bliver hentet lige nu.
   *[other] { $count } ting, du har sendt, bliver hentet lige nu.
 }
mydata-messages-wait = { $count ->
    [one] Én besked til dig er på vej.
   *[other] { $count } beskeder til dig er på vej.
 }
mydata-rest = Andet, jeg husker
mydata-messages-sent = { $count ->
    [one] Du har fået én besked fra mig.
   *[other] Du har fået { $count } beskeder fra mig.
 }
mydata-arrival = Du kom ind ad plakaten på { $venue } den { $on }.
mydata-draws = { $count ->
    [one] Du har været med i én lodtrækning
   *[other] Du har været med i { $count } lodtrækninger
 } om, hvem der bliver spurgt, og { $drawn ->
    [0] blev ikke trukket ud
    [one] blev trukket ud én gang
   *[other] blev trukket ud { $drawn } gange
 }.
mydata-spared = { $count ->
    [one] Én gang lod jeg være med at spørge dig
   *[other] { $count } gange lod jeg være med at spørge dig
 }, fordi du var blevet spurgt nok.
mydata-duty = Du har en rolle for byen siden den { $on }: { $duty ->
    [moderator] moderator
    [staff] medarbejder
   *[administrator] administrator
 }.
mydata-guide = Du er kontaktperson for borgere under navnet { $name }.
mydata-draft = Du er i gang med at skrive noget for byen.
mydata-seen = Hvem har kunnet læse det
mydata-seen-none = Ingen andre har læst noget af det.
mydata-seen-hosts = Dem, der spurgte: { $names }.
mydata-seen-departments = Medarbejdere og moderatorer i { $names }, også i deres samlede overblik.
mydata-seen-guides = Din kontaktperson: { $names }.
mydata-seen-deciders = Politikere, du har spurgt: { $names }.
mydata-seen-never = De ser kun ord og numre. Ingen af dem kan se din konto eller dit navn.
mydata-seen-hidden = Numre, adresser og navne, der kan føre til dig, er skjult for dem. Skal nogen i kommunen se dem, skriver de hvorfor, og så står det her.
mydata-opened = { $department } så det skjulte den { $on }. Deres grund: »{ $why }«
mydata-kept = Hvor længe
mydata-kept-unasked = Ord, du ikke har sagt, hvor skal hen, sletter jeg efter { $days ->
    [one] én dag
   *[other] { $days } dage
}.
mydata-kept-held = Ord, der venter på et tryk, sletter jeg efter { $days ->
    [one] én dag
   *[other] { $days } dage
}.
mydata-why = Hvorfor, og hvad du kan bestemme
mydata-why-words = Jeg gemmer det, fordi du har sagt ja. Det bruges til at spørge dig om byen, til at læse og tælle det, du svarer, og til at fortælle dig, hvad det blev til. Det bruges ikke til andet.

# Siden bag linket.
mydata-page-title = Alt, hvad jeg har gemt om dig
mydata-page-door = Linket virker kun én gang. Åbn det her på din egen telefon eller computer, hvor ingen kigger med.
mydata-page-show = Vis det hele
mydata-page-file = Hent det som fil (JSON)
mydata-page-closed = Linket er brugt eller for gammelt. Skriv »mine data« i chatten, så får du et nyt.
mydata-page-once = Gem siden, hvis du vil beholde den. Den kan ikke åbnes igen med det samme link.
mydata-page-pictures = Dine billeder
mydata-page-json = Det samme som data
mydata-page-save = Gem som fil (JSON)
mydata-page-look = Se det her på siden
mydata-page-foot = Vil du have det rettet, holdt tilbage eller slettet, så skriv »mine rettigheder« i chatten.

# Rettighederne, hver med sin knap.
rights-intro = Det er dine data, så det er dig, der bestemmer. Det her kan du gøre lige nu:
rights-see = Se det: Skriv »mine data«, så får du alt, hvad jeg har gemt.
rights-correct = Rette det: Skriv »mine svar« for at rette et svar, »emner« for emner og steder og »sprog« for sprog.
rights-restrict = Holde det tilbage: Så gemmer jeg det, men ingen læser det, og du bliver ikke spurgt om noget. Du hører stadig, hvad det blev til.
rights-object = Sige nej til at blive citeret: Så bliver dine ord ikke vist til andre. Den, der skal svare dig, kan stadig læse dem.
rights-erase = Slette det: Skriv »glem mig«.
rights-complain = Er du utilfreds, kan du klage til Datatilsynet.
rights-complain-contact = Har du spørgsmål om dine data, så skriv til { $contact }. Er du utilfreds, kan du klage til Datatilsynet.
rights-is-restricted = Siden den { $on } har jeg holdt dine ord tilbage, så ingen læser dem.
rights-is-objected = Siden den { $on } bliver dine ord ikke vist til andre.
button-right-restrict = Hold det tilbage
button-right-lift = Brug det igen
button-right-object = Citér mig ikke
button-right-agree = I må gerne citere mig
button-right-untold = Skriv slet ikke til mig om det
right-restrict-done = Det er gjort. Jeg gemmer det, du har sagt, men ingen læser det, og jeg spørger dig ikke om noget. Tal, der allerede er talt sammen, bliver stående, for de viser ikke, hvem du er. Jeg fortæller dig stadig, hvad det blev til. Skriv »brug det igen«, når det skal slutte.
right-restrict-still = Du har bedt mig om at holde dine ord tilbage, så det her bliver gemt, men ikke læst. Skriv »brug det igen«, hvis det skal læses.
right-lift-done = Så bliver det, du har sagt, læst og brugt igen.
right-lift-none = Dine ord bliver ikke holdt tilbage.
right-object-done = Det er gjort. Dine ord bliver hverken citeret eller vist til andre. Den, der skal svare dig, kan stadig læse dem, og du hører stadig, hvad det blev til. Det, der er sendt ud allerede, kan jeg ikke kalde tilbage.
right-agree-done = Så må dine ord gerne vises til andre igen, uden dit navn.
right-agree-none = Dine ord må gerne vises til andre, uden dit navn. Det er ikke ændret.
echo-unanswered-kept-back = Det svarer beslutningen ikke på. Du har bedt om, at dine ord bliver holdt tilbage, så de er ikke med i det, der er læst.
