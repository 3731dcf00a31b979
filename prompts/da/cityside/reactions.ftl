# At spørge, om folk er enige i udsagn.

button-kind-agree = Enig eller uenig
draft-statements = Hvilke udsagn skal folk sige enig eller uenig til? Skriv hvert på sin egen linje, én sætning hver.
draft-statements-example = For eksempel: Byen skal have flere træer.
draft-name-statements = Udsagn
draft-statements-slip = Skriv mindst { $min } udsagn og højst { $max }, hvert på sin egen linje.
draft-statement-long = »{ $statement }« er for langt. Et udsagn skal kunne læses i ét åndedrag: højst { $max } tegn.
draft-statement-sentences = »{ $statement }« er mere end én sætning. Del det, så folk ved, hvad de siger enig til.
draft-statement-same = »{ $statement }« står der to gange.
file-agree-missing = Skriv de udsagn, som folk siger enig eller uenig til: en liste med id og text.
file-agree-item = Skriv udsagnet, som et menneske ville sige det: én sætning.
file-agree-id = Giv udsagnet et kort navn, fx flere-traeer.
file-agree-few = Skriv mindst { $min } udsagn. Til færre passer et spørgsmål med valg bedre.
file-agree-many = Skriv højst { $max } udsagn: fjern { $over }. Ellers når for få at se hvert af dem.
file-agree-same = Udsagnet "{ $statement }" står der to gange.
file-agree-sentences = "{ $statement }" er mere end én sætning. Del det, så folk ved, hvad de siger enig til.
file-because-statement = Et udsagn skal kunne læses i ét åndedrag
deskform-kind-agree = Udsagn: enig eller uenig
deskform-questions-statements = Udsagn
deskform-questions-statements-hint = Hvert på sin egen linje, én sætning hver. Folk siger enig, uenig eller ved ikke.
digest-reacted = { $statement }: { $agree } enige, { $disagree } uenige, { $unsure } ved ikke. Vist for { $seen }.
digest-reacted-few = { $statement }: tallene vises ikke, så ingen kan regne de få ud.
file-part-sides = Ingen del svarer dem, der tog stilling til "{ $statement }". Skriv en del til dem. De, der er uenige, læser den fra deres side. Ellers får de at vide, at beslutningen ikke svarer på det.
digest-statement-reacted = »{ $statement }«: { $agree } enige, { $disagree } uenige, { $unsure } ved ikke. Vist for { $seen }.
digest-statement-reacted-few = »{ $statement }«: tallene vises ikke, så ingen kan regne de få ud.
digest-not-shown = Læst og ikke vist for andre: { $count }. { $reason }
