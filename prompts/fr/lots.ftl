# Sous un tirage au sort dans le registre public : comment le vérifier.
ledger-lots = Vous pouvez recompter vous-même. Les listes ici ont un tirage à chaque ligne : le SHA-256 du fichier est l'empreinte ci-dessus, et les tirages les plus bas ont gagné. Vous trouvez le vôtre en écrivant « mes données » à Ekko.
