# Tilbud om at hjælpe, som medarbejdere og moderatorer får dem at se.

button-offers = Tilbud om hjælp
button-help-ask = Skriv til nummer { $number }
help-new = Nogen vil gerne hjælpe med »{ $title }«. Det er tilbud nummer { $number }. Det her har de valgt at give videre:
help-through-ekko = I må skrive til dem her. I får ikke at vide, hvem det er.
help-listed = { $offers ->
    [one] Én vil
   *[other] { $offers } vil
 } gerne hjælpe. Brug kun det, de har givet jer, til at aftale det.
help-line = Nummer { $number }, »{ $title }«, den { $on }:
help-none = Ingen har tilbudt at hjælpe endnu. Det kan de, når en høring siger, at hjælp er velkommen.
help-taken-back = Tilbud nummer { $number } om at hjælpe med »{ $title }« er taget tilbage. Slet venligst det, I har noteret om det.
