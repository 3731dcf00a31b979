# Écrire pour quelqu'un d'autre : on retient que c'est de seconde main, et jamais pour qui.

# to be read by a native speaker: "un proche" for any other person, because a button has twenty letters.
button-behalf = Pour un proche
button-behalf-was = Écrit pour un proche
button-behalf-own = Non, pour moi
behalf-noted = Bien, vous écrivez pour quelqu'un d'autre. Écrivez comme cette personne le dirait. N'écrivez pas qui c'est.
behalf-noted-sent = Bien. Il est maintenant noté que vous écriviez pour quelqu'un d'autre.
behalf-never-who = Je garde seulement que c'est pour quelqu'un d'autre, et jamais pour qui.
behalf-own = Bien. Alors vous écrivez pour vous.
behalf-how = Bien sûr. Commencez ce que vous écrivez par « pour une autre personne : », et n'écrivez pas qui c'est.
behalf-you = Vous avez écrit pour quelqu'un d'autre.
behalf-theirs = Écrit pour quelqu'un d'autre. Pour qui, ce n'est noté nulle part.
ledger-behalf = Ont écrit pour quelqu'un d'autre : { $people }
