## The command that leads moderators and staff to the desk, as menus carry it

command-desk = Schreibtisch
command-desk-name = schreibtisch
command-desk-description = Für alle, die für die Stadt arbeiten: der Schreibtisch im Browser
