# Idéer til afstemning, sådan som en moderator skriver dem.

file-ballot-missing = Skriv forslagene under »proposals«, hvert med et id og en tekst.
file-ballot-item = Et forslag skal have et id og en tekst med almindelige ord.
file-ballot-id = Giv forslaget et id: et kort ord med a-z, 0-9 og bindestreger.
file-ballot-amount = Skriv et helt beløb uden punktummer og uden navnet på pengene: 40000.
file-ballot-ideas = Skriv numrene på de idéer, det er lavet af: [12, 15].
file-ballot-number = Sæt { $min } til { $max } forslag til afstemning. Nu er der { $now }.
file-ballot-rule = Skriv, hvordan det afgøres: »budget« med det, der er at bruge, eller »choose« med hvor mange der vælges.
file-ballot-both = Brug »budget« eller »choose«, ikke begge: Med et budget er det pengene, der afgør, hvor mange der vælges.
file-ballot-money = Skriv, hvad pengene hedder: money: "kr."
file-ballot-choose = Der er { $count } forslag. Vælg færre end det, ellers er der ikke noget at stemme om.
file-ballot-cost-missing = Skriv, hvad det koster: Med et budget har hvert forslag en pris.
file-ballot-cost-needless = Uden et budget afgør en pris ikke noget. Tilføj »budget«, eller lad prisen være ude.
file-ballot-cost-over = Det koster { $cost }, og budgettet er { $budget }. Det kunne aldrig blive valgt.
file-ballot-idea-twice = Idé { $idea } står to steder. Sæt den ét sted.
file-ballot-left-out = Skriv de idéer, der er ladt ude, med nummer og grund: { "{" } idea: 14, reason: hurts { "}" }. Grundene er names, hurts, adverts, elsewhere og several.
file-ballot-one = Der kan kun være én afstemning ad gangen. Læg de andre i en fil for sig.
file-city-votes = Skriv, hvornår der stemmes om idéer, hver med from og to som måned og dag: { "{" } from: 03-01, to: 03-31 { "}" }.
file-ballot-window = Byen stemmer om idéer i de her perioder: { $windows } (måned-dag). Læg afstemningen inden for en af dem.
refused-vote-uncounted = Stemmerne i »{ $title }« bliver talt op. Udgiv resultatet, når det er gjort, om et øjeblik.
refused-vote-chosen = Afstemningen i »{ $title }« har valgt { $proposals }. Skriv i resultatet, hvad der sker med hver af dem: en del, der handler om den.
refused-vote-promise = Afstemningen i »{ $title }« har valgt noget, og resultatet lover ikke noget. Tilføj en milepæl med en dag.
