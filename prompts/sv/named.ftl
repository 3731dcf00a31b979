# Namn, användarnamn och adresser i det folk skriver.
personal-ask-handle = Det står ett användarnamn i det du skrev. Ska jag ta bort det? Säger du inget tar jag bort det.
personal-ask-home = Det låter som om du skrev var du bor. Ska jag ta bort husnumret? Säger du inget tar jag bort det.
personal-ask-name = Det står ett namn i det du skrev. Ska jag ta bort det? Säger du inget tar jag bort det.
personal-unasked-named = Det som kunde visa vem du är har jag tagit bort ur det du skrev förut. Resten står som du skrev det.
