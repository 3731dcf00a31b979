# Ét menneske i kommunen, der følger en idé eller en samtale til dørs, på tværs af afdelinger, og som borgeren kender ved navn.

guide-name = { $name }, { $title }

# Når en idé eller en samtale bliver givet til en, der følger den.
guide-idea = { $name }, { $title }, følger fra nu af din idé nummer { $number }, til den er besvaret. Så ved du, hvem du hører fra. Du skrev:
guide-idea-number = Om din idé nummer { $number }:
guide-idea-left = Den, der fulgte din idé nummer { $number }, gør det ikke længere. { $department } tager sig af den, så du ikke går glip af noget. Du skrev:
guide-idea-due = Svaret er stadig lovet senest den { $dueOn }.
guide-exchange = { $name }, { $title }, følger fra nu af det, du skrev om »{ $matter }«, til det er slut. Så ved du, hvem du skriver med.
guide-exchange-matter = Om det, du skrev om »{ $matter }«:
guide-exchange-left = Den, der fulgte det, du skrev om »{ $matter }«, gør det ikke længere. { $department } tager sig af det, så du ikke går glip af noget.
guide-anonymous = { $name } kan læse, hvad du skrev, men ikke se, hvem du er.

# Én linje under det, der venter.
guide-follows-idea = { $name }, { $title }, følger den, til den er besvaret.
guide-follows-exchange = { $name }, { $title }, følger det, til det er slut.
guide-stands-in = { $name }, { $title }, tager over, mens { $guide } er væk til og med den { $until }.
guide-away = { $guide } er væk til og med den { $until }. { $department } tager sig af det så længe.
guide-away-alone = { $guide } er væk fra den { $from } til og med den { $until }. Så længe tager { $department } sig af det.

# Når det er den, der følger den, som skriver.
guide-answers = { $name }, { $title }, svarer:
guide-says = { $name }, { $title }, skriver: { $why }
guide-answered = Nummer { $number }: { $name }, { $title }, har svaret.
guide-from-idea = { $name }, { $title }, har læst din idé nummer { $number } og vil gerne vide lidt mere. Du skrev:
guide-from-answer = { $name }, { $title }, har læst det, du skrev om »{ $matter }«, og vil gerne vide lidt mere. Du skrev:
guide-from-help = Du har tilbudt at hjælpe med »{ $matter }«. { $name }, { $title }, skriver til dig her.
guide-writes-back = { $name }, { $title }, har læst det og skriver tilbage. Du skrev:
guide-asks = { $name } spørger:
guide-anonymous-asked = { $name } kan ikke se, hvem du er. Kun { $name } og den afdeling, det hører til, kan læse, hvad du skriver. Du behøver ikke at svare.
guide-sent = Tak. Jeg har givet det videre til { $name }. Du hører fra mig, hvis der kommer svar.
guide-is-it = Er det et svar på spørgsmålet fra { $name }? Jeg giver det kun videre, hvis du siger ja.
guide-is-more = Skal det også videre til { $name }? Jeg giver det kun videre, hvis du siger ja.
guide-over = { $name } har ikke flere spørgsmål til det, du skrev. Tak, fordi du skrev tilbage.
guide-letter-replied = { $name }, { $title }, svarer på det, du skrev til { $host } om »{ $matter }«. Du skrev:
