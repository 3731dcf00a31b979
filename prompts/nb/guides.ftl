# Ett menneske i kommunen som følger en idé eller en samtale helt fram, på tvers av avdelinger, og som innbyggeren kjenner ved navn.

guide-name = { $name }, { $title }

# Når en idé eller en samtale blir gitt til noen som følger den.
guide-idea = { $name }, { $title }, følger fra nå av ideen din nummer { $number } til den er besvart. Da vet du hvem du hører fra. Du skrev:
guide-idea-number = Om ideen din nummer { $number }:
guide-idea-left = Den som fulgte ideen din nummer { $number }, gjør ikke det lenger. { $department } tar seg av den, så du ikke går glipp av noe. Du skrev:
guide-idea-due = Svaret er fortsatt lovet senest { $dueOn }.
guide-exchange = { $name }, { $title }, følger fra nå av det du skrev om «{ $matter }», til det er slutt. Da vet du hvem du skriver med.
guide-exchange-matter = Om det du skrev om «{ $matter }»:
guide-exchange-left = Den som fulgte det du skrev om «{ $matter }», gjør ikke det lenger. { $department } tar seg av det, så du ikke går glipp av noe.
guide-anonymous = { $name } kan lese hva du skrev, men ikke se hvem du er.

# Én linje under det som venter.
guide-follows-idea = { $name }, { $title }, følger den til den er besvart.
guide-follows-exchange = { $name }, { $title }, følger det til det er slutt.
guide-stands-in = { $name }, { $title }, tar over mens { $guide } er borte til og med { $until }.
guide-away = { $guide } er borte til og med { $until }. { $department } tar seg av det så lenge.
guide-away-alone = { $guide } er borte fra { $from } til og med { $until }. Så lenge tar { $department } seg av det.

# Når det er den som følger det, som skriver.
guide-answers = { $name }, { $title }, svarer:
guide-says = { $name }, { $title }, skriver: { $why }
guide-answered = Nummer { $number }: { $name }, { $title }, har svart.
guide-from-idea = { $name }, { $title }, har lest ideen din nummer { $number } og vil gjerne vite litt mer. Du skrev:
guide-from-answer = { $name }, { $title }, har lest det du skrev om «{ $matter }», og vil gjerne vite litt mer. Du skrev:
guide-from-help = Du har tilbudt deg å hjelpe med «{ $matter }». { $name }, { $title }, skriver til deg her.
guide-writes-back = { $name }, { $title }, har lest det og skriver tilbake. Du skrev:
guide-asks = { $name } spør:
guide-anonymous-asked = { $name } kan ikke se hvem du er. Bare { $name } og avdelingen det hører til, kan lese hva du skriver. Du trenger ikke å svare.
guide-sent = Takk. Jeg har gitt det videre til { $name }. Du hører fra meg hvis det kommer svar.
guide-is-it = Er det et svar på spørsmålet fra { $name }? Jeg gir det bare videre hvis du sier ja.
guide-is-more = Skal dette også videre til { $name }? Jeg gir det bare videre hvis du sier ja.
guide-over = { $name } har ikke flere spørsmål til det du skrev. Takk for at du skrev tilbake.
guide-letter-replied = { $name }, { $title }, svarer på det du skrev til { $host } om «{ $matter }». Du skrev:
