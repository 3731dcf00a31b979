## The command that leads moderators and staff to the desk, as menus carry it

command-desk = Skrivebord
command-desk-name = skrivebord
command-desk-description = For dem, der arbejder for kommunen: skrivebordet i en browser
