# Når nogen måske vil væk, men har skrevet mere end det. Der er ikke gemt noget, før de trykker.
leaving-stop-or-answer = Vil du have, at jeg holder op med at skrive til dig, eller er det dit svar? Det, du lige skrev, tæller ikke med endnu.
leaving-stop-or-else = Vil du have, at jeg holder op med at skrive til dig? Jeg har ikke gjort noget ved det, du lige skrev.
leaving-forget-or-answer = Vil du have, at jeg glemmer dig, eller er det dit svar? Det, du lige skrev, tæller ikke med endnu.
leaving-forget-or-else = Vil du have, at jeg glemmer dig? Jeg har ikke gjort noget ved det, du lige skrev.
button-leaving-stop = Stop med at skrive
button-leaving-forget = Glem mig
button-leaving-else = Noget andet

# Under noget, der ellers ville tage knapperne fra et spørgsmål, der venter.
question-again = Du er midt i »{ $title }«. Her er spørgsmålet igen:
