## Une question qui se lit bien à voix haute

aloud-question = { $title }. Question { $number } sur { $of }.
aloud-option = { $number } : { $label }.
aloud-one = Écrivez le numéro de votre choix.
aloud-several = Écrivez les numéros de vos choix, séparés par des virgules.
aloud-ranking = Écrivez les numéros dans l'ordre que vous voulez, séparés par des virgules.
aloud-scale = Écrivez un nombre de { $from } à { $to }. { $from } : { $low }. { $to } : { $high }.
aloud-open = Écrivez votre réponse avec vos propres mots.
aloud-ways = Vous pouvez aussi écrire « passer » ou « pourquoi ». Si vous écrivez « stop », je ne vous écrirai plus.
aloud-nothing = Pour l'instant, je n'attends pas de réponse de vous.
chosen-so-far = Choisi : { $names }.
aloud-yes-no = Écrivez oui ou non.
