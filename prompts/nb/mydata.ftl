# Det som er lagret om en innbygger, og rettighetene innbyggeren har over det.

command-mydata = Mine data
command-mydata-name = minedata
command-mydata-description = Se alt jeg har lagret om deg
command-rights = Mine rettigheter
command-rights-name = rettigheter
command-rights-description = Bestem over det jeg har lagret om deg
help-rights = Skriv «mine data» hvis du vil se hva jeg har lagret om deg, og «mine rettigheter» hvis du vil bestemme over det.

# Det korte svaret i chatten, før lenken.
mydata-none = Jeg har ikke lagret noe om deg. Det gjør jeg ikke nå heller, når du har spurt.
mydata-short-since = Jeg har kjent deg siden { $on }. Vi skriver sammen her: { $channels }.
mydata-short-what = Jeg har lagret { $said ->
    [0] { $written ->
        [0] valgene dine og de gangene du har sagt ja eller nei. Du har ikke svart på noe ennå
        [one] valgene dine, de gangene du har sagt ja eller nei, og én ting du selv har skrevet
       *[other] valgene dine, de gangene du har sagt ja eller nei, og { $written } ting du selv har skrevet
     }
    [one] det du har svart på ett spørsmål fra byen, { $written ->
        [0] valgene dine og de gangene du har sagt ja eller nei
       *[other] det du selv har skrevet, valgene dine og de gangene du har sagt ja eller nei
     }
   *[other] det du har svart på { $said } spørsmål fra byen, { $written ->
        [0] valgene dine og de gangene du har sagt ja eller nei
       *[other] det du selv har skrevet, valgene dine og de gangene du har sagt ja eller nei
     }
 }.
mydata-short-why = Jeg lagrer det for å kunne spørre deg og fortelle deg hva det ble til. Det blir slettet når tiden er ute, eller når du skriver «glem meg».
mydata-short-seen = Det du har skrevet, har kunnet leses av { $hosts ->
    [none] ansatte
   *[other] { $hosts } og ansatte
 } i { $departments }. Ingen av dem kan se hvem du er.
mydata-named = «{ $name }»
mydata-link = Her er alt sammen på én side som du kan lese og lagre. Lenken virker én gang, og bare de neste { $minutes } minuttene. Ikke send den videre.
button-mydata-open = Åpne dataene mine
mydata-here = Her er alt jeg har lagret om deg.
mydata-follows = Her kommer alt sammen, fordelt på { $count } meldinger.
mydata-part = Del { $number } av { $of }
mydata-part-goes-on = { $title } (fortsetter)
mydata-file = Alt sammen ligger i filen her: Den er til å lese, og et annet program kan også lese den. Lagre den et sted bare du kan se.
mydata-enough = Du har fått alt sammen mange ganger i dag, så neste gang blir i morgen.

# Overskrifter og linjer, på siden eller i chatten.
mydata-day = { $on }
mydata-channel = { $channel ->
    [telegram] Telegram
    [discord] Discord
    [slack] Slack
    [messenger] Messenger
    [sandbox] sandkassa
   *[other] { $channel }
 }
mydata-choices = Du og valgene dine
mydata-since = Jeg har kjent deg siden { $on }.
mydata-touched = Du skrev eller trykket sist { $on }.
mydata-language = Vi snakker { $language }.
mydata-topics = Du vil gjerne bli spurt om: { $names }.
mydata-places = Stedene dine: { $names }.
mydata-roles = Det du har sagt passer på deg: { $names }.
mydata-age = Alderen din, slik du har sagt den: { $names }. Den brukes til å se om alle aldre blir hørt, og til ingenting annet.
mydata-venues = Du følger: { $names }.
mydata-quiet = Jeg er stille fra { $from } til { $until }.
mydata-yearly = Du vil bli spurt høyst { $perYear ->
    [one] én gang
   *[other] { $perYear } ganger
 } i året.
mydata-paused = Du har pause til { $on }.
mydata-stopped = Du har sagt stopp, så jeg skriver bare når du selv skriver, og viser ikke ordene dine til andre. Den som skal svare deg, kan fortsatt lese dem.
mydata-chats = Chattene dine
mydata-chat = { $channel }, lagret som { $account }. Sist brukt { $on }.{ $state ->
    [gone] { " " }Her kan jeg ikke skrive til deg lenger.
   *[open] { "" }
 }
mydata-consents = Det du har sagt ja og nei til
mydata-purpose-asked = å bli spurt
mydata-purpose-told = å få høre hva det ble til
mydata-purpose-help = å gi tilbudet ditt om hjelp videre
mydata-consent-yes = Den { $on } sa du ja til { $purpose }. Det sto der, på { $language }:
mydata-consent-no = Den { $on } sa du nei til { $purpose }. Det sto der, på { $language }:
mydata-consent-yes-plain = Den { $on } sa du ja til { $purpose }.
mydata-consent-ended = Den { $on } tok ja-et ditt til { $purpose } slutt, eller du sa nei.
mydata-matter = { $title }
mydata-asked = Du ble spurt { $on }.
mydata-came = Du kom selv til spørsmålet { $on }.
mydata-delivered = Det kom fram { $on }.
mydata-reminded = Du ble minnet på det { $on }.
mydata-declined = Du sa «ikke denne gangen».
mydata-number = Ditt er svar nummer { $number }.
mydata-behalf = Du har sagt at du skrev for en annen.
mydata-muted = Du har bedt om å ikke få nytt om det.
mydata-said-at = Sist endret { $on }.
mydata-photos = { $count ->
    [one] Du sendte ett bilde.
   *[other] Du sendte { $count } bilder.
 }
mydata-taken-back = Dette har du rettet eller tatt tilbake. Det teller ikke med:
mydata-quote-cleared = En moderator har lest dette og sagt at andre får se det, uten navnet ditt:
mydata-quote-kept = En moderator har lest dette. Det blir ikke sitert for andre:
mydata-quote-unread = Det ingen moderator har godkjent, blir ikke sitert for andre.
mydata-model = Det du skrev her, er sammen med andres ord og uten navnet ditt sendt til språkmodellen hos { $host }, som foreslo temaer for de ansatte: { $days }.
mydata-themes = En moderator har lagt det under: { $names }.
mydata-told = Jeg har fortalt deg om det: { $days }.
mydata-felt = Følte du deg hørt? Den { $on } sa du { $felt ->
    [yes] ja
    [partly] delvis
   *[no] nei
 }.
mydata-written = Det du selv har skrevet
mydata-idea = Ideen din nummer { $number }, sendt { $on } til { $department }. Svaret er lovet senest { $dueOn }.
mydata-idea-answered = Svaret kom { $on }:
mydata-exchange = Du og { $department } har skrevet sammen:
mydata-line-you = Du, { $on }:
mydata-line-city = Kommunen, { $on }:
mydata-decider = Spørsmålet ditt nummer { $number } til politikeren, { $on }:
mydata-offer = Tilbudet ditt om hjelp nummer { $number }, { $on }, til { $department }:
mydata-waiting = Det som venter
mydata-dialogue = Jeg venter på noe fra deg i chatten.
mydata-unasked = Du skrev dette { $on } og har ikke sagt hvor det skal:
mydata-held = Dette har ventet på et trykk fra deg siden { $on }:
mydata-fetching = { $count ->
    [one] Én ting du har sendt, blir hentet akkurat nå.
   *[other] { $count } ting du har sendt, blir hentet akkurat nå.
 }
mydata-messages-wait = { $count ->
    [one] Én melding til deg er på vei.
   *[other] { $count } meldinger til deg er på vei.
 }
mydata-rest = Annet jeg husker
mydata-messages-sent = { $count ->
    [one] Du har fått én melding fra meg.
   *[other] Du har fått { $count } meldinger fra meg.
 }
mydata-arrival = Du kom inn via plakaten på { $venue } { $on }.
mydata-draws = { $count ->
    [one] Du har vært med i én loddtrekning
   *[other] Du har vært med i { $count } loddtrekninger
 } om hvem som skal bli spurt, og { $drawn ->
    [0] ble ikke trukket ut
    [one] ble trukket ut én gang
   *[other] ble trukket ut { $drawn } ganger
 }.
mydata-spared = { $count ->
    [one] Én gang lot jeg være å spørre deg
   *[other] { $count } ganger lot jeg være å spørre deg
 }, fordi du var blitt spurt nok.
mydata-duty = Du har hatt en rolle for byen siden { $on }: { $duty ->
    [moderator] moderator
    [staff] ansatt
   *[administrator] administrator
 }.
mydata-guide = Du er kontaktperson for innbyggere under navnet { $name }.
mydata-draft = Du er i gang med å skrive noe for byen.
mydata-seen = Hvem som har kunnet lese det
mydata-seen-none = Ingen andre har lest noe av det.
mydata-seen-hosts = De som spurte: { $names }.
mydata-seen-departments = Ansatte og moderatorer i { $names }, også i den samlede oversikten deres.
mydata-seen-guides = Kontaktpersonen din: { $names }.
mydata-seen-deciders = Politikere du har spurt: { $names }.
mydata-seen-never = De ser bare ord og numre. Ingen av dem kan se kontoen din eller navnet ditt.
mydata-seen-hidden = Numre, adresser og navn som kan føre til deg, er skjult for dem. Trenger noen i kommunen å se dem, skriver de hvorfor, og da står det her.
mydata-opened = { $department } så det skjulte { $on }. Grunnen deres: «{ $why }»
mydata-kept = Hvor lenge
mydata-kept-unasked = Ord du ikke har sagt hvor skal, sletter jeg etter { $days ->
    [one] én dag
   *[other] { $days } dager
}.
mydata-kept-held = Ord som venter på et trykk, sletter jeg etter { $days ->
    [one] én dag
   *[other] { $days } dager
}.
mydata-why = Hvorfor, og hva du kan bestemme
mydata-why-words = Jeg lagrer det fordi du har sagt ja. Det brukes til å spørre deg om byen, til å lese og telle det du svarer, og til å fortelle deg hva det ble til. Det brukes ikke til noe annet.

# Siden bak lenken.
mydata-page-title = Alt jeg har lagret om deg
mydata-page-door = Lenken virker bare én gang. Åpne dette på din egen telefon eller datamaskin, der ingen ser deg over skulderen.
mydata-page-show = Vis alt sammen
mydata-page-file = Hent det som fil (JSON)
mydata-page-closed = Lenken er brukt eller for gammel. Skriv «mine data» i chatten, så får du en ny.
mydata-page-once = Lagre siden hvis du vil beholde den. Den kan ikke åpnes igjen med samme lenke.
mydata-page-pictures = Bildene dine
mydata-page-json = Det samme som data
mydata-page-save = Lagre som fil (JSON)
mydata-page-look = Se det her på siden
mydata-page-foot = Vil du ha det rettet, holdt tilbake eller slettet, så skriv «mine rettigheter» i chatten.

# Rettighetene, hver med sin knapp.
rights-intro = Det er dine data, så det er du som bestemmer. Dette kan du gjøre nå:
rights-see = Se det: Skriv «mine data», så får du alt jeg har lagret.
rights-correct = Rette det: Skriv «mine svar» for å endre et svar, «emner» for emner og steder og «språk» for språk.
rights-restrict = Holde det tilbake: Da lagrer jeg det, men ingen leser det, og du blir ikke spurt om noe. Du får fortsatt høre hva det ble til.
rights-object = Si nei til å bli sitert: Da blir ordene dine ikke vist til andre. Den som skal svare deg, kan fortsatt lese dem.
rights-erase = Slette det: Skriv «glem meg».
rights-complain = Er du ikke fornøyd, kan du klage til Datatilsynet.
rights-complain-contact = Har du spørsmål om dataene dine, så skriv til { $contact }. Er du ikke fornøyd, kan du klage til Datatilsynet.
rights-is-restricted = Siden { $on } har jeg holdt ordene dine tilbake, så ingen leser dem.
rights-is-objected = Siden { $on } blir ordene dine ikke vist til andre.
button-right-restrict = Hold det tilbake
button-right-lift = Bruk det igjen
button-right-object = Ikke siter meg
button-right-agree = Dere kan sitere meg
button-right-untold = Ikke skriv om det
right-restrict-done = Det er gjort. Jeg lagrer det du har sagt, men ingen leser det, og jeg spør deg ikke om noe. Tall som allerede er telt opp, blir stående, for de viser ikke hvem du er. Jeg forteller deg fortsatt hva det ble til. Skriv «bruk det igjen» når det skal ta slutt.
right-restrict-still = Du har bedt meg holde ordene dine tilbake, så dette blir lagret, men ikke lest. Skriv «bruk det igjen» hvis det skal leses.
right-lift-done = Da blir det du har sagt, lest og brukt igjen.
right-lift-none = Ordene dine blir ikke holdt tilbake.
right-object-done = Det er gjort. Ordene dine blir verken sitert eller vist til andre. Den som skal svare deg, kan fortsatt lese dem, og du får fortsatt høre hva det ble til. Det som allerede er sendt ut, kan jeg ikke kalle tilbake.
right-agree-done = Da kan ordene dine vises til andre igjen, uten navnet ditt.
right-agree-none = Ordene dine kan vises til andre, uten navnet ditt. Det er ikke endret.
echo-unanswered-kept-back = Det svarer ikke beslutningen på. Du har bedt om at ordene dine blir holdt tilbake, så de er ikke med i det som er lest.
