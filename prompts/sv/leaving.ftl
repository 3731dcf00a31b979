# När någon kanske vill bort, men har skrivit mer än så. Inget sparas innan de trycker.
leaving-stop-or-answer = Vill du att jag slutar skriva till dig, eller är det ditt svar? Det du just skrev räknas inte med än.
leaving-stop-or-else = Vill du att jag slutar skriva till dig? Jag har inte gjort något med det du just skrev.
leaving-forget-or-answer = Vill du att jag glömmer dig, eller är det ditt svar? Det du just skrev räknas inte med än.
leaving-forget-or-else = Vill du att jag glömmer dig? Jag har inte gjort något med det du just skrev.
button-leaving-stop = Sluta skriva
button-leaving-forget = Glöm mig
button-leaving-else = Något annat

# Under något som annars skulle ta knapparna från en fråga som väntar.
question-again = Du är mitt i ”{ $title }”. Här är frågan igen:
