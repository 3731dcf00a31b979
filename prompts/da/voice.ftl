# Talebeskeder: de skrives ned, vises og tæller først, når personen har sagt, at det var det, de sagde.

voice-is-this = Har jeg hørt rigtigt?
voice-are-these = Har jeg hørt dine beskeder rigtigt?
voice-not-kept = Det tæller først, når du siger ja. Selve lyden har jeg ikke gemt.
button-voice-yes = Ja, det sagde jeg
button-voice-no = Nej, jeg skriver
voice-dropped = Det er i orden, så har jeg ikke gemt det. Skriv det, som du vil have det, eller sig det igen.

# Foran svaret på et talt "stop", og efter numrene, når det lyder, som om nogen er i fare.
voice-heard = Det var det, jeg hørte:

# Når det tager mere end nogle sekunder.
voice-listening = Jeg lytter til din besked. Det tager lidt længere end ellers. Du er også velkommen til at skrive det.

# Når der ikke kan lyttes.
voice-long = Den besked er for lang til mig. Jeg kan lytte i op til ti minutter ad gangen, så del den gerne op, eller skriv det vigtigste.
voice-silent = Jeg kunne ikke høre nogen ord i din besked. Prøv igen, eller skriv det i et par ord.
voice-failed = Jeg kunne desværre ikke høre din besked. Prøv igen, eller skriv det i et par ord.
voice-unavailable = Jeg kan desværre ikke lytte lige nu. Skriv det i et par ord i stedet, eller sig det igen senere.
