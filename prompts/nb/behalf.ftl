# Å skrive for noen andre: det huskes at det er annenhånds, og aldri for hvem.

button-behalf = Skriver for en annen
button-behalf-was = Skrevet for en annen
button-behalf-own = Nei, for meg selv
behalf-noted = Fint, du skriver for en annen. Skriv det slik den andre ville sagt det. Ikke skriv hvem det er.
behalf-noted-sent = Fint. Nå står det at du skrev for en annen.
behalf-never-who = Jeg lagrer bare at det er for en annen, aldri for hvem.
behalf-own = Fint. Da skriver du for deg selv.
behalf-how = Det må du gjerne. Begynn det du skriver med «for en annen:», og ikke skriv hvem det er.
behalf-you = Du skrev for en annen.
behalf-theirs = Skrevet for en annen. For hvem står ingen steder.
ledger-behalf = Så mange skrev for en annen: { $people }
