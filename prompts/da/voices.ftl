# Ved lukning: hvad nogle skrev, og hvor folk er delt.

voices-some = Noget af det, I skrev:
voices-more = I skrev også:
voices-own = (Det skrev du.)
voices-by-sides = Alle, der får den her besked, ser de samme ord. De er valgt, så både dem, der er for, og dem, der er imod, er med. Det, man kunne kende nogen på, er udeladt.
voices-by-choices = Alle, der får den her besked, ser de samme ord. De kommer fra folk, der svarede forskelligt, også det, kun få mener. Det, man kunne kende nogen på, er udeladt.
voices-by-words = Alle, der får den her besked, ser de samme ord. De er valgt, fordi de ligner hinanden mindst. Det, man kunne kende nogen på, er udeladt.
split-choices = Her er I delt: Omtrent lige mange valgte { $one } og { $other }.
split-scale = Her er I delt: Mange svarede { $one }, og mange svarede { $other }. Gennemsnittet siger derfor ikke så meget.
split-reason = En, der valgte { $label }, skrev:
split-reason-scale = En, der svarede omkring { $label }, skrev:
split-own = Du valgte { $label } og skrev:
split-own-scale = Du svarede omkring { $label } og skrev:
split-silent = De, der valgte { $label }, har ikke skrevet noget, jeg kan vise her.
