# Når noen kanskje vil bort, men har skrevet mer enn det. Ingenting er lagret før de trykker.
leaving-stop-or-answer = Vil du at jeg skal slutte å skrive til deg, eller er det svaret ditt? Det du nettopp skrev, teller ikke med ennå.
leaving-stop-or-else = Vil du at jeg skal slutte å skrive til deg? Jeg har ikke gjort noe med det du nettopp skrev.
leaving-forget-or-answer = Vil du at jeg skal glemme deg, eller er det svaret ditt? Det du nettopp skrev, teller ikke med ennå.
leaving-forget-or-else = Vil du at jeg skal glemme deg? Jeg har ikke gjort noe med det du nettopp skrev.
button-leaving-stop = Slutt å skrive
button-leaving-forget = Glem meg
button-leaving-else = Noe annet

# Under noe som ellers ville tatt knappene fra et spørsmål som venter.
question-again = Du er midt i «{ $title }». Her er spørsmålet igjen:
