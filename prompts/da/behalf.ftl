# At skrive for en anden: det huskes, at det er andenhånds, og aldrig for hvem.

button-behalf = Skriver for en anden
button-behalf-was = Skrevet for en anden
button-behalf-own = Nej, for mig selv
behalf-noted = Godt, du skriver for en anden. Skriv det, som den anden ville sige det. Skriv ikke, hvem det er.
behalf-noted-sent = Godt. Nu står der, at du skrev for en anden.
behalf-never-who = Jeg gemmer kun, at det er for en anden, og aldrig for hvem.
behalf-own = Godt. Så skriver du for dig selv.
behalf-how = Det må du gerne. Begynd det, du skriver, med »for en anden:«, og skriv ikke, hvem det er.
behalf-you = Du skrev for en anden.
behalf-theirs = Skrevet for en anden. For hvem står ingen steder.
ledger-behalf = Så mange skrev for en anden: { $people }
