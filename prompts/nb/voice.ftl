# Talemeldinger: de skrives ned, vises og teller først når personen har sagt at det var det de sa.

voice-is-this = Hørte jeg riktig?
voice-are-these = Hørte jeg meldingene dine riktig?
voice-not-kept = Det teller først når du sier ja. Selve lyden har jeg ikke lagret.
button-voice-yes = Ja, det sa jeg
button-voice-no = Nei, jeg skriver
voice-dropped = Det er greit, da har jeg ikke lagret det. Skriv det slik du vil ha det, eller si det igjen.

# Foran svaret på et talt «stopp», og etter numrene når det høres ut som om noen er i fare.
voice-heard = Dette hørte jeg:

# Når det tar mer enn noen sekunder.
voice-listening = Jeg lytter til meldingen din. Det tar litt lengre tid enn ellers. Du kan gjerne skrive det også.

# Når det ikke går an å lytte.
voice-long = Den meldingen er for lang for meg. Jeg kan lytte i opptil ti minutter om gangen, så del den gjerne opp, eller skriv det viktigste.
voice-silent = Jeg hørte ingen ord i meldingen din. Prøv igjen, eller skriv det med et par ord.
voice-failed = Jeg fikk dessverre ikke hørt meldingen din. Prøv igjen, eller skriv det med et par ord.
voice-unavailable = Jeg kan dessverre ikke lytte akkurat nå. Skriv det med et par ord i stedet, eller si det igjen senere.
