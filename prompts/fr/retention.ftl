# Combien de temps une chose est gardée, et ce qu'on apprend avant qu'elle soit effacée.

kept-words = Ce que vous écrivez dans vos réponses, je l'efface { $years ->
    [one] un an
    [2] deux ans
    [3] trois ans
    [4] quatre ans
    [5] cinq ans
   *[other] { $years } ans
} après que la dernière promesse de l'affaire est tenue. Les nombres restent, sans vous.
kept-ideas = Une idée que vous avez envoyée, je l'efface { $years ->
    [one] un an
    [2] deux ans
    [3] trois ans
    [4] quatre ans
    [5] cinq ans
   *[other] { $years } ans
} après la réponse que vous avez eue.
kept-exchanges = Ce que vous et la mairie vous êtes écrit, je l'efface { $years ->
    [one] un an
    [2] deux ans
    [3] trois ans
    [4] quatre ans
    [5] cinq ans
   *[other] { $years } ans
} après la fin de votre échange.
kept-invitations = Le fait qu'on vous a demandé et que vous n'avez pas répondu, je l'efface { $years ->
    [one] un an
    [2] deux ans
    [3] trois ans
    [4] quatre ans
    [5] cinq ans
   *[other] { $years } ans
} après la fin de l'affaire.
kept-contacts = Le fait que je vous connais, et ce que vous avez accepté, je l'efface quand il ne reste rien d'autre de vous et que vous n'avez pas écrit depuis { $years ->
    [one] un an
    [2] deux ans
    [3] trois ans
    [4] quatre ans
    [5] cinq ans
   *[other] { $years } ans
}.
kept-photos = Les images, je les efface quand il ne doit plus rien se passer dans l'affaire.
kept-photos-days = Les images, je les efface { $days } jours après la fermeture de la question.
kept-audit = Qui a fait quoi à la mairie est gardé. Il n'y est pas écrit qui vous êtes.

deleted-soon-title = « { $title } »
deleted-soon-words = En { $month }, j'efface ce que vous avez écrit dans { $titles }{ $more ->
    [0] {""}
    [one] {" "}et une affaire de plus
   *[other] {" "}et { $more } affaires de plus
}. Il y a plus de { $years ->
    [one] un an
    [2] deux ans
    [3] trois ans
    [4] quatre ans
    [5] cinq ans
   *[other] { $years } ans
} que la dernière promesse a été tenue.
deleted-soon-ideas = En { $month }, j'efface { $count ->
    [one] votre idée numéro { $ideas }
   *[other] vos idées numéro { $ideas }
}. Il y a plus de { $years ->
    [one] un an
    [2] deux ans
    [3] trois ans
    [4] quatre ans
    [5] cinq ans
   *[other] { $years } ans
} que vous avez eu la réponse.
deleted-soon-exchanges = En { $month }, j'efface { $count ->
    [one] un échange
   *[other] { $count } échanges
} que vous avez eu avec la mairie. { $count ->
    [one] Il s'est terminé
   *[other] Ils se sont terminés
} il y a plus de { $years ->
    [one] un an
    [2] deux ans
    [3] trois ans
    [4] quatre ans
    [5] cinq ans
   *[other] { $years } ans
}.
deleted-soon-contact = Nous ne nous sommes pas parlé depuis plus de { $years ->
    [one] un an
    [2] deux ans
    [3] trois ans
    [4] quatre ans
    [5] cinq ans
   *[other] { $years } ans
}, et je ne vous dois rien. C'est pourquoi je vous oublie en { $month }, et ensuite je ne vous écrirai plus.
deleted-soon-numbers = Les nombres restent, sans vous. Vous n'avez rien à faire.
deleted-soon-how = Si vous voulez voir cela d'abord, écrivez « mes données ». Si tout doit disparaître maintenant, écrivez « oubliez-moi ».
deleted-soon-stay = Si vous voulez encore avoir de mes nouvelles, écrivez simplement bonjour.

ledger-kept = Combien de temps nous gardons cela
ledger-kept-none = Rien n'a encore été effacé parce que son temps était passé.
ledger-kept-last-few = Dernier effacement le { $on } : moins de cinq choses dont le temps était passé.
ledger-kept-last = Dernier effacement le { $on } : { $count } choses dont le temps était passé.
ledger-kept-leaflet = En savoir plus sur vos droits
ledger-leaflet = Protection des données

personal-ask-iban = Il y a un numéro de compte dans ce que vous avez écrit. Voulez-vous que je l'enlève ? Si vous ne dites rien, je l'enlève.
personal-ask-plate = Il y a une plaque d'immatriculation dans ce que vous avez écrit. Voulez-vous que je l'enlève ? Si vous ne dites rien, je l'enlève.
personal-ask-several = Il y a plusieurs choses dans ce que vous avez écrit qui peuvent mener à vous. Voulez-vous que je les enlève ? Si vous ne dites rien, je les enlève.
