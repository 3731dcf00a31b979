## The command that leads moderators and staff to the desk, as menus carry it

command-desk = Робочий стіл
command-desk-name = стіл
command-desk-description = Для тих, хто працює для міста: робочий стіл у браузері
