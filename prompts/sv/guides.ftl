# En människa på kommunen som följer en idé eller ett samtal ända fram, över avdelningarna, och som invånaren vet namnet på.

guide-name = { $name }, { $title }

# När en idé eller ett samtal lämnas till någon som följer det.
guide-idea = { $name }, { $title }, följer från och med nu din idé nummer { $number } tills den har fått svar. Då vet du vem du hör från. Du skrev:
guide-idea-number = Om din idé nummer { $number }:
guide-idea-left = Den som följde din idé nummer { $number } gör inte det längre. { $department } tar hand om den, så du går inte miste om något. Du skrev:
guide-idea-due = Svaret är fortfarande utlovat senast den { $dueOn }.
guide-exchange = { $name }, { $title }, följer från och med nu det du skrev om ”{ $matter }” tills det är slut. Då vet du vem du skriver med.
guide-exchange-matter = Om det du skrev om ”{ $matter }”:
guide-exchange-left = Den som följde det du skrev om ”{ $matter }” gör inte det längre. { $department } tar hand om det, så du går inte miste om något.
guide-anonymous = { $name } kan läsa vad du skrev, men inte se vem du är.

# En rad under det som väntar.
guide-follows-idea = { $name }, { $title }, följer den tills den har fått svar.
guide-follows-exchange = { $name }, { $title }, följer det tills det är slut.
guide-stands-in = { $name }, { $title }, tar över medan { $guide } är borta till och med den { $until }.
guide-away = { $guide } är borta till och med den { $until }. { $department } tar hand om det så länge.
guide-away-alone = { $guide } är borta från den { $from } till och med den { $until }. Så länge tar { $department } hand om det.

# När det är den som följer det som skriver.
guide-answers = { $name }, { $title }, svarar:
guide-says = { $name }, { $title }, skriver: { $why }
guide-answered = Nummer { $number }: { $name }, { $title }, har svarat.
guide-from-idea = { $name }, { $title }, har läst din idé nummer { $number } och vill gärna veta lite mer. Du skrev:
guide-from-answer = { $name }, { $title }, har läst det du skrev om ”{ $matter }” och vill gärna veta lite mer. Du skrev:
guide-from-help = Du har erbjudit dig att hjälpa till med ”{ $matter }”. { $name }, { $title }, skriver till dig här.
guide-writes-back = { $name }, { $title }, har läst det och skriver tillbaka. Du skrev:
guide-asks = { $name } frågar:
guide-anonymous-asked = { $name } kan inte se vem du är. Bara { $name } och den avdelning det hör till kan läsa vad du skriver. Du behöver inte svara.
guide-sent = Tack. Jag har lämnat det vidare till { $name }. Du hör från mig om det kommer svar.
guide-is-it = Är det ett svar på frågan från { $name }? Jag lämnar det bara vidare om du säger ja.
guide-is-more = Ska det också vidare till { $name }? Jag lämnar det bara vidare om du säger ja.
guide-over = { $name } har inga fler frågor om det du skrev. Tack för att du skrev tillbaka.
guide-letter-replied = { $name }, { $title }, svarar på det du skrev till { $host } om ”{ $matter }”. Du skrev:
