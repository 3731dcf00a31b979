# När kommunen frågar mer om något som någon har skrivit, genom Ekko. Ingen av dem får veta vem den andra är.

inquiry-from-answer = { $department } har läst ditt svar på ”{ $title }”, där { $host }, { $hostTitle }, frågade dig. De vill gärna veta lite mer. Du skrev:
inquiry-from-idea = { $department } har läst din idé nummer { $number } och vill gärna veta lite mer. Du skrev:
inquiry-from-help = Du har erbjudit dig att hjälpa till med ”{ $title }”. { $department }, där { $host }, { $hostTitle }, frågade dig, skriver till dig här.
inquiry-writes-back = { $department } har läst det och skriver tillbaka. Du skrev:
inquiry-asks = De frågar:
inquiry-anonymous = De kan inte se vem du är. Det du skriver går till den som frågar och inte till någon annan. Du behöver inte svara.
button-inquiry-reply = Svara
button-inquiry-pass = Inte det här
button-inquiry-end = Inget mer om det
button-inquiry-more = Skriv mer
inquiry-write = Skriv det här, så lämnar jag det vidare. De kan fortfarande inte se vem du är, så skriv inte ditt namn om du helst slipper.
inquiry-sent = Tack. Jag har lämnat det vidare till { $department }. Du hör från mig om de skriver tillbaka.
inquiry-passed = Helt okej. Jag har sagt att du hellre låter den frågan vara.
inquiry-refused = Helt okej. Ingen frågar dig mer om det.
inquiry-is-over = Det samtalet är slut, så jag har inte lämnat något vidare.
inquiry-nothing-waits = Det finns ingen fråga som väntar på dig där.
inquiry-long = Det är för långt att lämna vidare. Det finns plats för { $max } tecken.
inquiry-full = Nu har jag lämnat vidare så mycket som det finns plats för. Skriv ”stopp” om du har hört nog från mig, eller /idé om du vill börja med något nytt.
inquiry-is-it = Är det ett svar på frågan från { $department }? Jag lämnar det bara vidare om du säger ja.
inquiry-is-more = Ska det också vidare till { $department }? Jag lämnar det bara vidare om du säger ja.
button-inquiry-send = Ja, lämna det vidare
button-inquiry-keep = Nej
inquiry-kept = Helt okej. Jag har inte lämnat det vidare.
inquiry-over = { $department } har inga fler frågor om det du skrev. Tack för att du skrev tillbaka.
