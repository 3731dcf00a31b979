# Noms, noms d'utilisateur et adresses dans ce que les gens écrivent.
personal-ask-handle = Il y a un nom d'utilisateur dans ce que vous avez écrit. Voulez-vous que je l'enlève ? Si vous ne dites rien, je l'enlève.
personal-ask-home = On dirait que vous avez écrit où vous habitez. Voulez-vous que j'enlève le numéro de la maison ? Si vous ne dites rien, je l'enlève.
personal-ask-name = Il y a un nom dans ce que vous avez écrit. Voulez-vous que je l'enlève ? Si vous ne dites rien, je l'enlève.
personal-unasked-named = J'ai enlevé ce qui pouvait montrer qui vous êtes dans ce que vous aviez écrit. Le reste est comme vous l'avez écrit.
