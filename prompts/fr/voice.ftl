# Messages vocaux : mis par écrit, montrés, et comptés seulement quand la personne a dit que c'était bien cela.

voice-is-this = Ai-je bien entendu ?
voice-are-these = Ai-je bien entendu vos messages ?
voice-not-kept = Cela ne compte que quand vous dites oui. Le son lui-même, je ne l'ai pas gardé.
button-voice-yes = Oui, c'est cela
button-voice-no = Non, j'écris
voice-dropped = Pas de souci, je ne l'ai pas gardé. Écrivez-le comme vous voulez, ou dites-le à nouveau.

# Avant la réponse à un « stop » dit à voix haute, et après les numéros quand quelqu'un semble en danger.
voice-heard = Voici ce que j'ai entendu :

# Quand cela prend plus de quelques secondes.
voice-listening = J'écoute votre message. Cela prend un peu plus de temps que d'habitude. Vous pouvez aussi l'écrire.

# Quand on ne peut pas écouter.
voice-long = Ce message est trop long pour moi. Je peux écouter jusqu'à dix minutes à la fois ; coupez-le, ou écrivez le plus important.
voice-silent = Je n'ai entendu aucun mot dans votre message. Réessayez, ou écrivez-le en quelques mots.
voice-failed = Je n'ai malheureusement pas pu entendre votre message. Réessayez, ou écrivez-le en quelques mots.
voice-unavailable = Je ne peux malheureusement pas écouter en ce moment. Écrivez-le plutôt en quelques mots, ou redites-le plus tard.
