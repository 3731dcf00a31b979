## The command that leads moderators and staff to the desk, as menus carry it

command-desk = Desk
command-desk-name = desk
command-desk-description = For people who work for the city: the desk in a browser
