# Databeskyttelsesfolderen: hvem der er ansvarlig, hvad der gemmes, hvor længe, og hvad folk kan gøre.

leaflet-title = Sådan passer vi på det, du fortæller
leaflet-lead = Ekko er en chatbot. Den spørger dig kun, hvis du har sagt ja, og den fortæller dig, hvad det blev til. Her står, hvad der gemmes om dig, hvorfor, hvor længe, og hvad du kan gøre.

leaflet-who = Hvem er ansvarlig?
leaflet-controller = Den dataansvarlige er { $controller }.
leaflet-controller-missing = Den dataansvarlige er { $sender }.
leaflet-officer = Databeskyttelsesrådgiveren kan du skrive til her: { $officer }.
leaflet-officer-missing = Kommunen har ikke skrevet endnu, hvordan du når dens databeskyttelsesrådgiver. Spørg i borgerservice.
leaflet-contact = Har du spørgsmål om persondata i Ekko, så skriv til { $contact }.

leaflet-why = Hvorfor, og med hvilken ret?
leaflet-purpose = Vi spørger, fordi vi skal beslutte noget i byen og gerne vil vide, hvad du mener. Vi gemmer dit svar, så vi kan fortælle dig, hvad der skete med det. Vi bruger det ikke til andet.
leaflet-basis-task = Retsgrundlaget er { $sender }s opgave som offentlig myndighed (databeskyttelsesforordningens artikel 6, stk. 1, litra e). Beskeder får du kun, hvis du har sagt ja til dem, og det kan du altid trække tilbage.
leaflet-basis-consent = Retsgrundlaget er dit samtykke (databeskyttelsesforordningens artikel 6, stk. 1, litra a). Du kan altid trække det tilbage ved at skrive »stop«.
leaflet-basis-both = Beskeder og svar bygger på dit samtykke (databeskyttelsesforordningens artikel 6, stk. 1, litra a), som du altid kan trække tilbage. At regne svarene sammen og gemme beslutningen er { $sender }s opgave som myndighed (artikel 6, stk. 1, litra e).
leaflet-basis-missing = { $sender } har ikke skrevet endnu, hvilket retsgrundlag det bygger på. Spørg, hvis du vil vide det.

leaflet-what = Hvad gemmer vi om dig?
leaflet-what-intro = Kun det, der skal til for at spørge dig og svare dig:
leaflet-what-contact = den konto i chatten, som du skriver fra. Vi beder ikke om navn, adresse eller CPR-nummer
leaflet-what-settings = dit sprog og de emner, steder og roller, du selv har valgt
leaflet-what-consents = hvad du har sagt ja og nej til, hvornår, og præcis hvad der stod
leaflet-what-answers = hvad du er blevet spurgt om, og hvad du svarede
leaflet-what-ideas = idéer, du har sendt, og samtaler med dem, der svarede
leaflet-what-pictures = billeder, hvis du selv har sendt nogen. Hvor og hvornår de er taget, fjerner vi
leaflet-what-nothing-else = Et CPR-nummer gemmer vi aldrig. Står der et telefonnummer eller en mailadresse i det, du skriver, spørger vi, om det skal med.

leaflet-seen = Hvem ser det?
leaflet-seen-staff = De, der spurgte, læser det, du skrev. De ser et nummer, ikke hvem du er. Grupper på færre end fem vises ikke.
leaflet-seen-public = På den offentlige side står tal og beslutninger. Dine ord kommer kun med, hvis et menneske har læst citatet og sagt god for det.
leaflet-seen-decisions = Ingen maskine træffer afgørelser om dig, og vi laver ingen profil af dig.

leaflet-platforms = Hvem er med undervejs?
leaflet-platforms-intro = Du skriver i en app, som et andet firma driver. Det firma ser beskeden på vejen efter sine egne regler. Skriv derfor ikke noget, du ikke vil have, at det kan se.
leaflet-platform-telegram = Telegram er selv ansvarlig for det, der sker i Telegram.
leaflet-platform-messenger = Meta er selv ansvarlig for det, der sker i Messenger. For kommunens Facebookside har kommunen og Meta et fælles ansvar for statistikken.
leaflet-platform-discord = Discord er selv ansvarlig for det, der sker i Discord.
leaflet-platform-slack = Slack er databehandler for den, der ejer arbejdsrummet. Er det kommunens eget, har kommunen en aftale med Slack.
leaflet-platform-mail = Mail bruges kun til kommunens egne medarbejdere. Der står aldrig i den, hvem du er.
leaflet-speech-none = Talebeskeder bliver ikke sendt videre til nogen.
leaflet-speech-own = Talebeskeder bliver lavet om til tekst på kommunens egen maskine. Lyden gemmes ikke.
leaflet-speech = Talebeskeder bliver lavet om til tekst hos { $host }, som er databehandler for kommunen. Vi gemmer ikke lyden.
leaflet-model-own = Når en moderator beder om det, læser en sprogmodel på kommunens egen maskine det, folk har skrevet, uden navne, og foreslår temaer. Et menneske afgør hvert af dem.
leaflet-model = Når en moderator beder om det, får en sprogmodel hos { $host }, som er databehandler for kommunen, sendt det, folk har skrevet, uden navne, numre, konti og små steder, og foreslår temaer. Et menneske afgør hvert af dem. Det, som nogen ikke vil have givet videre, bliver ikke sendt.

leaflet-kept = Hvor længe?
leaflet-kept-intro = Noget bliver slettet af sig selv. Har du sagt ja til at høre nyt, får du besked nogle uger før.

leaflet-rights = Dine rettigheder
leaflet-rights-intro = Du kan bruge dem alle i chatten med det samme. Du behøver ikke sige hvorfor.
leaflet-right-see = Se, hvad vi har om dig: skriv »mine data«.
leaflet-right-take = Få det med dig som en fil: skriv »mine data«, og tag filen.
leaflet-right-correct = Ret noget: skriv »mine svar«, eller svar igen, så længe spørgsmålet er åbent.
leaflet-right-restrict = Sæt det på pause, mens alt bliver, hvor det er: skriv »pause«.
leaflet-right-object = Sig nej til at blive spurgt: skriv »stop«. Det gælder med det samme, og fra da af vises dine ord ikke til andre. Skriv »citer mig ikke«, hvis det kun er det, du vil.
leaflet-right-withdraw = Træk et ja tilbage: skriv »stop«, eller vælg i indstillingerne, hvad du vil høre.
leaflet-right-erase = Få det slettet: skriv »glem mig«. Tallene bliver, uden dig.
leaflet-right-complain = Klag til Datatilsynet (datatilsynet.dk), hvis du mener, at vi gør det forkert.

file-city-retention = Skriv under "retention", hvor mange år hver slags gemmes, fra 1 til { $max }: "words: 2". Slagsene hedder words, ideas, exchanges, invitations og contacts.
file-city-privacy = Skriv under "privacy", hvem der er dataansvarlig (controller), hvordan databeskyttelsesrådgiveren nås (officer), og retsgrundlaget (legalBasis: public-task, consent eller both).
audit-retention-scheduled = Begynde at slette det, hvis tid er gået
