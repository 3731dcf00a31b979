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

# Siden ved skrivebordet, hvor idéer bliver til en afstemning.

deskvote-title = Idéer til afstemning
deskvote-begin = En afstemning om borgernes idéer
deskvote-begin-about = { $count } idéer venter på svar. Idéer, der måske siger det samme, bliver foreslået lagt sammen. Du giver dem navne og bestemmer.
deskvote-lead = Giv hver idé et navn, som folk kan stemme om. Ved siden af står det, forfatterne selv har skrevet; det ser kun I her. De får besked, før afstemningen begynder: om deres idé er med, med hvilke ord, eller hvorfor ikke.
deskvote-how = Sådan bliver det afgjort
deskvote-budget = Penge at dele ud
deskvote-budget-hint = Et helt beløb uden punktummer. Så har hver idé en pris, og alle, der stemmer, råder over lige meget. Lad feltet stå tomt, hvis det ikke handler om penge.
deskvote-money = Pengene hedder
deskvote-money-hint = For eksempel kr.
deskvote-choose = Så mange bliver valgt
deskvote-choose-hint = Kun uden et budget. De, som flest siger ja til, bliver valgt.
deskvote-proposals = { $count ->
    [one] Én til afstemning
   *[other] { $count } til afstemning
 }
deskvote-proposal = Nummer { $number } til afstemning
deskvote-words = Det læser folk
deskvote-words-hint = Kort og ligetil: hvad der kommer, og hvor.
deskvote-cost = Pris
deskvote-idea = Idé { $number }
deskvote-where = Hvor hører idé { $number } til?
deskvote-with = Sammen med »{ $name }«
deskvote-with-idea = Sammen med idé { $number }
deskvote-here = Bliver her
deskvote-own = For sig selv
deskvote-wait = Ikke med denne gang, den venter
deskvote-out-names = Ude: Den nævner et menneske
deskvote-out-hurts = Ude: Den går efter folk
deskvote-out-adverts = Ude: Den reklamerer
deskvote-out-elsewhere = Ude: Den handler om noget andet
deskvote-out-several = Ude: Den siger flere ting på én gang
deskvote-waiting = { $count ->
    [one] Én idé venter
   *[other] { $count } idéer venter
 }
deskvote-waiting-hint = De er ikke med endnu. De får deres svar fra afdelingen, som de er lovet.
deskvote-out = { $count ->
    [one] Én idé er ladt ude
   *[other] { $count } idéer er ladt ude
 }
deskvote-out-hint = Deres forfattere får grunden at vide, før afstemningen begynder, og de får stadig svar fra afdelingen.
deskvote-leads = Det kan vise, hvem der har skrevet det. Skriv navnet, så det ikke gør.
deskvote-gone = Den kan ikke læses mere.
deskvote-elsewhere = Den ligger hos en anden afdeling.
deskvote-on = Videre til resten
deskvote-in-form = { $count ->
    [one] Én idé til afstemning.
   *[other] { $count } idéer til afstemning.
 }
deskvote-write = Ret idéerne
deskvote-conflict = En kollega har gemt imens. Her står det, som det nu er; din sidste ændring er ikke med. Lav den igen, og tryk Gem.
deskvote-nameless = Giv den et navn, som folk kan stemme om.
deskvote-rule = Skriv, hvordan det bliver afgjort: penge at dele ud, eller hvor mange der bliver valgt.
deskvote-both = Vælg én af dem: penge at dele ud, eller hvor mange der bliver valgt.
deskvote-money-missing = Skriv, hvad pengene hedder.
deskvote-cost-needless = Uden penge at dele ud afgør en pris ikke noget. Skriv, hvad der er at dele ud, eller lad prisen være ude.
