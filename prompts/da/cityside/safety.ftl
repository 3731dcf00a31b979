# Det, der kan være galt med filen om ord, der lyder som fare.

file-emergency = Skriv ord her: hver linje er en vending i tekst.
file-emergency-group = Ingen gruppe i filen hedder det, der står mellem < og > her. Skriv den under "groups", eller ret navnet.
file-emergency-none = Der står ikke, hvem folk kan ringe til i nød. Indtil videre får de landets numre. Skriv "emergency": et nummer og et navn for hvert sted, også kommunens egen sociale vagt.
file-emergency-empty = "emergency" er en liste af numre. Skriv mindst ét, eller fjern linjen.
file-emergency-entry = Hvert nummer har linjerne "number" og "name", og gerne "when" og "kinds".
file-emergency-number = Skriv nummeret i anførselstegn, som man ringer det op: "112".
file-emergency-name = Skriv, hvem der tager telefonen ("name").
file-emergency-when = Skriv, hvornår det er det rigtige nummer ("when"), eller fjern linjen.
file-emergency-kinds = "kinds" er en eller flere af life, child, self-harm og violence. Fjern linjen, hvis nummeret er til det hele.
file-because-when = det står i én linje, der læses i en fart
