## Hvor alle læser med

# På opslaget
post-replies = Det, man skriver herunder, kan alle læse, så det tæller ikke som svar.

# Når nogen skriver i gruppens eller en kanals navn
public-faceless = Jeg kan ikke se, hvem der skriver, når det sker i gruppens eller en kanals navn. Skriv til mig privat, så kan jeg svare.

# Når nogen kalder på Ekko i en gruppe
said-to-all = Det skrev du, hvor alle kan læse med, så jeg har ikke gemt det. Skriv det til mig her, så tager jeg imod det.
public-call = Hej, jeg er Ekko, et program. Her læser alle med. Skriv til mig privat, så tager jeg imod det.
button-write-private = Skriv privat
