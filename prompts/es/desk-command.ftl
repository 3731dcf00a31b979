## El comando que lleva a moderadores y personal a la mesa, como está en los menús

command-desk = Mesa
command-desk-name = mesa
command-desk-description = Para quienes trabajan para la ciudad: la mesa en un navegador
