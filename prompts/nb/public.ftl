## Der alle leser med

# På innlegget
post-replies = Det man skriver her under, kan alle lese, så det teller ikke som svar.

# Når noen skriver i navnet til gruppa eller en kanal
public-faceless = Jeg kan ikke se hvem som skriver når det skjer i navnet til gruppa eller en kanal. Skriv til meg privat, så kan jeg svare.

# Når noen roper på Ekko i en gruppe
said-to-all = Det skrev du der alle kan lese med, så jeg har ikke lagret det. Skriv det til meg her, så tar jeg imot det.
public-call = Hei, jeg er Ekko, et program. Her leser alle med. Skriv til meg privat, så tar jeg imot det.
button-write-private = Skriv privat
