# Når det haster, når der står et nummer i det, folk skriver, og hvad der er åbent lige nu.

# Ord, der lyder, som om nogen er i fare. Numrene kommer først og står i city.yaml. Skriv roligt og kort.
emergency-call = Ring { $number }: { $name }
emergency-call-when = Ring { $number }: { $name }, { $when }
emergency-life = Ring med det samme, hvis der er fare. De siger, hvad du skal gøre, til hjælpen kommer.
emergency-child = Det er aldrig et barns skyld, og det er rigtigt at sige det til en, der kan hjælpe.
emergency-self-harm = Det lyder svært. Du skal ikke være alene med det, og der er nogen, der gerne vil lytte.
emergency-violence = Det er ikke din skyld, og der er hjælp at få.
emergency-unwatched = Jeg er et program. Ingen holder øje med Ekko dag og nat, og jeg har ikke givet det, du skrev, videre til nogen.
emergency-no-answer = Jeg har ikke talt det med som svar, og spørgsmålet venter. Var det dit svar?
emergency-waits = Spørgsmålet venter, til du har lyst.
emergency-misread = Mente du noget andet, så tryk herunder.
button-held-meant = Det var mit svar
button-held-no = Nej
button-held-misread = Jeg mente noget andet
held-dropped = Så har jeg ikke gemt det.
held-dropped-waits = Så har jeg ikke gemt det. »{ $title }« er her stadig, når du har lyst.
held-gone = Det er der allerede taget stilling til. Vil du ændre noget, så skriv »mine svar«.

# Telefonnumre, mailadresser og CPR-numre i det, folk skriver.
personal-ask-phone = Der står et telefonnummer i det, du skrev. Skal jeg udelade det? Siger du ikke noget, udelader jeg det.
personal-ask-email = Der står en mailadresse i det, du skrev. Skal jeg udelade den? Siger du ikke noget, udelader jeg den.
personal-ask-both = Der står en mailadresse og et telefonnummer i det, du skrev. Skal jeg udelade dem? Siger du ikke noget, udelader jeg dem.
personal-cpr = Der stod et CPR-nummer i det, du skrev. Det gemmer jeg aldrig, heller ikke hvis du beder om det: Ingen her har brug for det, og i de forkerte hænder kan det gøre skade.
personal-left-out = Godt, det er udeladt.
personal-left-out-unasked = Nummeret eller adressen i det, du skrev før, har jeg udeladt. Resten står, som du skrev det.
personal-kept = Godt, det bliver stående. Dem, der læser svarene, kan se det.
personal-stored = Det her har jeg gemt:
personal-nothing-stored = Jeg har ikke gemt noget af det.
personal-idea-bare = Der er kun et nummer eller en adresse i det, du skrev, så det har jeg ikke gemt. Hvad er din idé?
button-personal-leave = Udelad det
button-personal-keep = Behold det

# Et navn og et nummer alene.
card-ask = Det ligner et navn og et nummer, så jeg har ikke talt det med som svar. Hører det til dit tilbud om at hjælpe med »{ $title }«?
button-card-help = Ja, mit tilbud

# Når nogen spørger Ekko i stedet for at svare.
asking-which = Er det dit svar, eller spørger du mig?
asking-privacy = De, der læser svarene, ser kun et nummer, for eksempel »svar 37«. De kan ikke se, hvem du er. Skriv derfor ikke dit navn, hvis du vil være anonym. Skriver du »glem mig«, sletter jeg dine ord.
button-asking-answer = Det er mit svar
button-asking-question = Jeg spørger

# Hvad der er åbent lige nu.
command-open = Åbent nu
command-open-name = åbent
command-open-description = Se, hvad du kan svare på lige nu
open-intro = { $count ->
    [one] Det her kan du svare på lige nu. Tryk på det, hvis du vil være med.
   *[other] Det her kan du svare på lige nu. Tryk på det, du vil være med til.
 }
open-line = { $title } – åben til { $closes }
open-line-topics = { $title } ({ $topics }) – åben til { $closes }
open-line-answered = ✓ { $title } – det har du svaret på, og du kan rette det til { $closes }
open-everywhere = Hele byen
open-none = Lige nu er der ikke noget, du kan svare på. Har du selv noget på hjerte, så skriv det bare her.
button-open-more = Vis flere
button-open-ledger = Se, hvad der er sket
ledger-answer-in = Svar i en chat:
ledger-answer-write = (skriv { $words })
