# Att skriva för någon annan: det sparas att det är i andra hand, och aldrig för vem.

button-behalf = Skriver åt någon
button-behalf-was = Skrevs åt någon
button-behalf-own = Nej, åt mig själv
behalf-noted = Bra, du skriver åt någon annan. Skriv det så som den andra skulle säga det. Skriv inte vem det är.
behalf-noted-sent = Bra. Nu står det att du skrev åt någon annan.
behalf-never-who = Jag sparar bara att det är åt någon annan, aldrig vem.
behalf-own = Bra. Då skriver du för egen del.
behalf-how = Det går fint. Börja med ”åt någon annan:” och skriv inte vem det är.
behalf-you = Du skrev åt någon annan.
behalf-theirs = Skrivet åt någon annan. Vem står ingenstans.
ledger-behalf = Så många skrev åt någon annan: { $people }
