## The command that leads moderators and staff to the desk, as menus carry it

command-desk = Pulpit
command-desk-name = pulpit
command-desk-description = Dla osób, które pracują dla miasta: pulpit w przeglądarce
