## Là où tout le monde lit

# Sur la publication
post-replies = Ce qu'on écrit ci-dessous, tout le monde peut le lire, cela ne compte donc pas comme réponse.

# Quand on écrit au nom du groupe ou d'un canal
public-faceless = Je ne peux pas voir qui écrit quand c'est au nom du groupe ou d'un canal. Écrivez-moi en privé, et je pourrai répondre.

# Quand on appelle Ekko dans un groupe
said-to-all = Vous avez écrit cela là où tout le monde peut lire, je ne l'ai donc pas gardé. Écrivez-le-moi ici, et je le prends.
public-call = Bonjour, je suis Ekko, un programme. Ici, tout le monde lit. Écrivez-moi en privé, et je prends ce que vous dites.
button-write-private = Écrire en privé
