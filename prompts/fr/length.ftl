## Plus que ce qui tient dans un message

written-too-long = C'est plus long que ce que je peux lire en une fois, je n'en ai donc rien gardé. Il y a de la place pour { $max } caractères. Pouvez-vous l'envoyer en plus petits morceaux ?
