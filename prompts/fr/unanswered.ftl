# Ce à quoi la décision ne répond pas, dans la liste publique et dans le résumé des agents.

ledger-unanswered = Ce à quoi la décision ne répond pas
ledger-unanswered-choice = { $label } : { $people } l'ont choisi, et la décision n'y répond pas.
ledger-unanswered-chosen = { $label } : la décision n'y répond pas. Combien de personnes l'ont choisi n'est pas montré.
ledger-unanswered-theme = { $label } : { $people } ont écrit là-dessus, et la décision n'y répond pas.
ledger-unanswered-written = { $label } : la décision n'y répond pas. Combien de personnes ont écrit là-dessus n'est pas montré.
ledger-unanswered-rest = Tout le reste de ce qui a été dit, et qui n'a pas eu de réponse.
