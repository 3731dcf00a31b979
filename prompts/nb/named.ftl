# Navn, brukernavn og adresser i det folk skriver.
personal-ask-handle = Det står et brukernavn i det du skrev. Skal jeg utelate det? Sier du ingenting, utelater jeg det.
personal-ask-home = Det høres ut som om du skrev hvor du bor. Skal jeg utelate husnummeret? Sier du ingenting, utelater jeg det.
personal-ask-name = Det står et navn i det du skrev. Skal jeg utelate det? Sier du ingenting, utelater jeg det.
personal-unasked-named = Det som kunne vise hvem du er, har jeg utelatt fra det du skrev før. Resten står som du skrev det.
