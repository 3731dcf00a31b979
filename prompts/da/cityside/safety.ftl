# Det, der kan være galt med filen om ord, der lyder som fare.

file-emergency = Skriv ord her: hver linje er en vending i tekst.
file-emergency-group = Ingen gruppe i filen hedder det, der står mellem < og > her. Skriv den under "groups", eller ret navnet.
