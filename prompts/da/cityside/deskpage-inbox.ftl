## Skrivebordets indbakke: idéer, samtaler og tilbud, for moderatorer og medarbejdere

deskpage-remarks = Det her ville gøre det lettere at læse
deskpage-look = Se det, før det bliver sendt
deskpage-write-on = Skriv om på det
deskpage-in-language = { $label } ({ $language })
deskpage-more-languages = Også på andre sprog
deskpage-language-named = { $language }

inbox-lead = Det, borgerne har skrevet til jeres forvaltning. I får aldrig at vide, hvem de er, og de læser jeres svar i deres egen chat.
inbox-filter = Hvad der bliver vist
inbox-all = Det hele
inbox-of-idea = Idéer
inbox-of-exchange = Beskeder
inbox-of-offer = Tilbud om hjælp
inbox-waiting = { $items ->
    [0] Ingen venter på jer
    [one] Én venter på svar
   *[other] { $items } venter på svar
 }
inbox-waiting-none = Alle har fået svar.
inbox-others = Resten
inbox-others-none = Der er ikke andet.
inbox-late = { $days ->
    [one] Én dag over tiden
   *[other] { $days } dage over tiden
 }
inbox-today = Senest i dag
inbox-days = { $days ->
    [one] Senest i morgen, { $due }
   *[other] { $days } dage endnu, til { $due }
 }
inbox-answered = Besvaret
inbox-forgotten = Trukket væk af den, der skrev
inbox-forgotten-how = Den, der skrev det her, har bedt om at blive glemt. Ingen venter på svar.
inbox-ended = Slut
inbox-awaits = Venter på borgeren
inbox-about-idea = Om en idé
inbox-about-offer = Om et tilbud om hjælp
inbox-idea-of = Den ligger hos { $department }
inbox-back = Tilbage til indbakken
inbox-history = Det er der sket
inbox-passed = { $from } gav den videre til { $to }:
inbox-explained = Det trækker ud:
inbox-answer = Svar
inbox-answer-sure = Det her får den, der sendte idé nummer { $number }. Det kan ikke tages tilbage.
inbox-pass = Giv den videre til en anden forvaltning
inbox-pass-where = Vælg en forvaltning, der ikke har den i forvejen.
inbox-choose = Vælg en
inbox-later = Det trækker ud
inbox-ask-more = Spørg mere ind til det
inbox-no-words = Skriv et par ord først.
inbox-no-day = Vælg den nye dag.
inbox-neither-learns = Alt går gennem Ekko. Ingen af jer får at vide, hvem den anden er.
inbox-they-answered = Det her havde de svaret:
inbox-line-asked = Kommunen spurgte
inbox-line-answered = Borgeren svarede
inbox-line-passed = Borgeren vil helst ikke svare
inbox-line-wrote = Borgeren skrev
inbox-line-missed = Det her manglede borgeren i svaret
inbox-line-replied = Kommunen svarede
inbox-ended-city = Samtalen blev sluttet her.
inbox-ended-citizen = Borgeren vil ikke have flere spørgsmål om det.
inbox-ended-time = Der er ikke blevet skrevet i et stykke tid, så samtalen er slut.
inbox-offer-here = De vil gerne skrives til her, gennem Ekko.
inbox-offer-how = Brug det kun til den her sag. Hvis det bliver taget tilbage, skal det, I har noteret andre steder, også væk.
inbox-write-through = Skriv gennem Ekko
