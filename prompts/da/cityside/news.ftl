# Nyt undervejs, beslutninger der bliver rettet, og sproget i det, borgerne får at læse.

desk-verb-news = Nyt undervejs
desk-verb-amend = Ret beslutningen
along-none = Lige nu er der ikke noget at komme med nyt om. Det kan I, når en høring er lukket, og indtil alt er gjort, I har lovet. Før det kan nyt påvirke dem, der ikke har svaret.
along-words = Hvad er der nyt? Skriv det, som du ville sige det til dem, der venter.
along-words-example = For eksempel: Udvalget har flyttet punktet til den 12. maj.
along-link = Er der mere at læse et sted? Så send et link.
along-link-example = For eksempel: https://www.hejresund.dk/dagsorden
along-link-slip = Det er ikke et helt link. Det begynder med https://
along-intro = Sådan får de, der svarede, det at læse.
button-no-link = Nej
publish-news-people = { $people } har svaret. De af dem, der gerne vil høre nyt, får det her.
publish-news-few = Færre end fem har svaret. De af dem, der gerne vil høre nyt, får det her.
done-news = Nyt om »{ $title }« er på vej til dem, der svarede, og står på den offentlige side.

amend-part = Hvad skal rettes?
amend-now = Der står nu: { $decision }
amend-verdict = Hvad er svaret så?
amend-reason = Hvorfor bliver det rettet? Dem, det angår, får det at læse.
amend-reason-example = For eksempel: Der stod et forkert tal. Vi havde talt bænkene ved stationen med.
amend-intro = Sådan får en af dem, det angår, det at læse: hvad der stod før, hvad der gælder nu, og hvorfor.
amend-touches-none = Rettelsen rammer ikke noget, folk har sagt. Den kommer til at stå på den offentlige side.
publish-amend-people = { $people } har svaret. De af dem, rettelsen angår, får besked.
publish-amend-few = Færre end fem har svaret. De af dem, rettelsen angår, får besked.
done-amended = Beslutningen om »{ $title }« er rettet, og de, det angår, får besked.

wording-remarks = Det kan blive lettere at læse:
wording-change-desk = Ret det, eller tryk igen for at sende det, som det er.
wording-change = Skal det laves om, så skriv det igen. Ellers kan du sende det, som det er.
digest-news = Sidste nyt undervejs ({ $at }): { $words }
check-at-part = Del { $part } af beslutningen
check-at-milestone = Løfte { $milestone }
check-at-correction = Hvorfor det er rettet
check-at-report = Nyt om løftet
check-at-news = Nyheden
check-at-explanation = Forklaringen
check-at-idea-answer = Svaret på idéen
check-report-told = Teksten er lige så tung som en rapport (lix { $lix }; op til { $easy } er let). Skriv kortere sætninger og andre ord end { $words }.
memory-line-dropped = { $verdict }: { $decision } Opgivet siden: { $what }.

refused-news-open = Der kan først komme nyt om »{ $title }«, når den er lukket. Ellers kan det påvirke dem, der ikke har svaret endnu.
refused-news-done = Der er ikke mere at vente på med »{ $title }«: alt er besluttet, og alle løfter er gjort op.
refused-news-withdrawn = »{ $title }« er trukket tilbage, så der er ikke noget at komme med nyt om.
refused-news-twice = Præcis den nyhed om »{ $title }« er allerede sendt.
refused-nothing-published = Der er ikke sendt nogen beslutning ud om »{ $title }«, så der er ikke noget at rette.
refused-nothing-corrected = Der er ikke ændret noget i beslutningen om »{ $title }«.

file-is-news = Det her er nyt undervejs. "news ID FIL" sender det ud, når høringen er lukket.
file-news-consultation-missing = Skriv, hvilken høring det hører til ("consultation"): dens id.
file-news-words-missing = Skriv, hvad der er nyt ("words"), på hvert af byens sprog.
file-news-link-missing = Skriv linket ("link"), eller fjern linjen.
file-news-link-wrong = Skriv linket helt ud: https://www.hejresund.dk/dagsorden
file-news-on-missing = Skriv dagen, det skete ("on"), eller fjern linjen, hvis det er i dag.
file-news-on-wrong = Skriv dagen, det skete, som 2026-04-12.
file-news-on-later = { $day } er ikke kommet endnu. "on" er dagen, det skete; en dag, der kommer, skriver du i teksten.
file-outcome-correction-missing = Skriv, hvorfor beslutningen er rettet ("correction"), eller fjern linjen, hvis den er ny.
