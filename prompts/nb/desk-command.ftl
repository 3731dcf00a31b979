## Kommandoen som fører moderatorer og ansatte til skrivebordet, slik menyene viser den

command-desk = Skrivebord
command-desk-name = skrivebord
command-desk-description = For dem som jobber for kommunen: skrivebordet i en nettleser
