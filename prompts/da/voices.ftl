# Ved lukning: hvad nogle skrev, og hvor folk er delt.

voices-some = Noget af det, I skrev:
voices-more = I skrev også:
voices-own = (Det skrev du.)
voices-by-sides = Alle, der får den her besked, ser de samme ord. En, der arbejder for kommunen, har læst dem først og sagt god for, at andre får dem at se. De er valgt, så både dem, der er for, og dem, der er imod, er med.
voices-by-choices = Alle, der får den her besked, ser de samme ord. En, der arbejder for kommunen, har læst dem først og sagt god for, at andre får dem at se. De kommer fra folk, der svarede forskelligt.
voices-by-words = Alle, der får den her besked, ser de samme ord. En, der arbejder for kommunen, har læst dem først og sagt god for, at andre får dem at se. De er valgt, fordi de ligner hinanden mindst.
voices-by-votes = Alle, der får den her besked, ser de samme ord. En, der arbejder for kommunen, har læst dem først og sagt god for, at andre får dem at se. De er valgt, sådan at så mange af jer som muligt er enige i mindst ét af dem, også de små grupper.
voices-by-themes = Alle, der får den her besked, ser de samme ord. En, der arbejder for kommunen, har læst dem først og sagt god for, at andre får dem at se. De er valgt, så både det, mange skrev om, og det, få skrev om, er med.
voices-unread = Her citerer jeg ingen af jer. Det gør jeg først, når en, der arbejder for kommunen, har læst ordene og sagt god for, at de bliver citeret, og det nåede ikke at ske.
split-choices = Her er I delt: Omtrent lige mange valgte { $one } og { $other }.
split-scale = Her er I delt: Mange svarede { $one }, og mange svarede { $other }. Gennemsnittet siger derfor ikke så meget.
split-reason = En, der valgte { $label }, skrev:
split-reason-scale = En, der svarede omkring { $label }, skrev:
split-own = Du valgte { $label } og skrev:
split-own-scale = Du svarede omkring { $label } og skrev:
split-silent = De, der valgte { $label }, har ikke skrevet noget, jeg kan vise her.
