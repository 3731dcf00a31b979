# Hvad borgere har gjort med deres rettigheder, på sporet.
audit-rights-data = Bad om at se sine data
audit-rights-restricted = Fik sine ord holdt tilbage
audit-rights-lifted = Lod sine ord bruge igen
audit-rights-objected = Sagde nej til at blive citeret
audit-rights-agreed = Sagde ja til at blive citeret
audit-rights-erased = Blev glemt efter eget ønske
masked-in-chat = Det, som kan føre til den, der skrev det, er udeladt her (…). Har du brug for det for at svare, så skriv »skrivebord«. Der kan du åbne det og sige hvorfor.
