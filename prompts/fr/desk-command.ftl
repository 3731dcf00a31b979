## La commande qui mène l'équipe au bureau, comme les menus la montrent

command-desk = Bureau
command-desk-name = bureau
command-desk-description = Pour qui travaille à la mairie : le bureau dans un navigateur
