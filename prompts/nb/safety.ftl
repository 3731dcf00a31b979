# Når det haster, når det står et nummer i det folk skriver, og hva som er åpent akkurat nå.

# Ord som høres ut som om noen er i fare. Numrene kommer først og står i city.yaml. Skriv rolig og kort.
emergency-call = Ring { $number }: { $name }
emergency-call-when = Ring { $number }: { $name }, { $when }
emergency-life = Ring med en gang hvis det er fare. De sier hva du skal gjøre til hjelpen kommer.
emergency-child = Det er aldri barnets skyld, og det er riktig å si det til noen som kan hjelpe.
emergency-self-harm = Det høres tungt ut. Du skal ikke være alene med det, og det er noen som gjerne vil lytte.
emergency-violence = Det er ikke din skyld, og det er hjelp å få.
emergency-unwatched = Jeg er et program. Ingen følger med på Ekko døgnet rundt, og jeg har ikke gitt det du skrev, videre til noen.
emergency-no-answer = Jeg har ikke talt det med som svar, og spørsmålet venter. Var det svaret ditt?
emergency-waits = Spørsmålet venter til du har lyst.
emergency-misread = Mente du noe annet, så trykk her nede.
button-held-meant = Det var svaret mitt
button-held-no = Nei
button-held-misread = Jeg mente noe annet
held-dropped = Da har jeg ikke lagret det.
held-dropped-waits = Da har jeg ikke lagret det. «{ $title }» er her fortsatt når du har lyst.
held-gone = Det er allerede avgjort. Vil du endre noe, så skriv «mine svar».

# Telefonnumre, e-postadresser og fødselsnumre i det folk skriver.
personal-ask-phone = Det står et telefonnummer i det du skrev. Skal jeg utelate det? Sier du ingenting, utelater jeg det.
personal-ask-email = Det står en e-postadresse i det du skrev. Skal jeg utelate den? Sier du ingenting, utelater jeg den.
personal-ask-both = Det står en e-postadresse og et telefonnummer i det du skrev. Skal jeg utelate dem? Sier du ingenting, utelater jeg dem.
personal-cpr = Det sto et personnummer i det du skrev. Det lagrer jeg aldri, heller ikke om du ber om det: Ingen her trenger det, og i feil hender kan det gjøre skade.
personal-left-out = Fint, det er utelatt.
personal-left-out-unasked = Nummeret eller adressen i det du skrev før, har jeg utelatt. Resten står som du skrev det.
personal-kept = Fint, det blir stående. De som leser svarene, kan se det.
personal-stored = Dette har jeg lagret:
personal-nothing-stored = Jeg har ikke lagret noe av det.
personal-idea-bare = Det er bare et nummer eller en adresse i det du skrev, så det har jeg ikke lagret. Hva er ideen din?
button-personal-leave = Utelat det
button-personal-keep = Behold det

# Bare et navn og et nummer.
card-ask = Det ligner et navn og et nummer, så jeg har ikke talt det med som svar. Hører det til tilbudet ditt om å hjelpe med «{ $title }»?
button-card-help = Ja, tilbudet mitt

# Når noen spør Ekko i stedet for å svare.
asking-which = Er det svaret ditt, eller spør du meg?
asking-privacy = De som leser svarene, ser bare et nummer, for eksempel «svar 37». De kan ikke se hvem du er. Derfor bør du ikke skrive navnet ditt hvis du vil være anonym. Skriver du «glem meg», sletter jeg ordene dine.
button-asking-answer = Det er svaret mitt
button-asking-question = Jeg spør

# Hva som er åpent akkurat nå.
command-open = Åpent nå
command-open-name = åpent
command-open-description = Se hva du kan svare på akkurat nå
open-intro = { $count ->
    [one] Dette kan du svare på akkurat nå. Trykk på det hvis du vil være med.
   *[other] Dette kan du svare på akkurat nå. Trykk på det du vil være med på.
 }
open-line = { $title } – åpen til { $closes }
open-line-topics = { $title } ({ $topics }) – åpen til { $closes }
open-line-answered = ✓ { $title } – den har du svart på, og du kan endre det til { $closes }
open-everywhere = Hele byen
open-none = Akkurat nå er det ikke noe du kan svare på. Har du selv noe på hjertet, så bare skriv det her.
button-open-more = Vis flere
button-open-ledger = Se hva som skjedde
ledger-answer-in = Svar i en chat:
ledger-answer-write = (skriv { $words })
