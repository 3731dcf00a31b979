# Une personne qui écrit beaucoup en peu de temps.

written-too-many = Vous écrivez plus vite que je ne peux lire, je n'ai donc pas gardé le reste. Attendez un instant, et écrivez le plus important en un seul message.
ideas-full = { $ideas ->
    [one] Vous avez déjà une idée qui attend une réponse.
    [2] Vous avez déjà deux idées qui attendent une réponse.
    [3] Vous avez déjà trois idées qui attendent une réponse.
    [4] Vous avez déjà quatre idées qui attendent une réponse.
    [5] Vous avez déjà cinq idées qui attendent une réponse.
   *[other] Vous avez déjà { $ideas } idées qui attendent une réponse.
} Envoyez la prochaine quand l'une d'elles aura sa réponse. Celle-ci, je ne l'ai pas gardée.
