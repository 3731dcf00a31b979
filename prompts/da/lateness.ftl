# Når byen er forsinket: hvordan et løfte står lige nu, og hvad de, der venter, får at vide.

# Én linje ad gangen, under hinanden: hvad der var lovet, hvor længe siden det er, hvad afdelingen skriver, og den nye dato.
standing-promised-outcome = Svaret var lovet senest den { $first }.
standing-promised-milestone = Lovet senest den { $first }: { $what }
standing-promised-idea = Svaret var lovet senest den { $first }.
standing-since-late = { $days ->
    [one] Det er én dag over tiden.
   *[other] Det er { $days } dage over tiden.
 }
standing-since-again = Det er { $days } dage over tiden, og den nye dato, den { $due }, er også gået.
standing-since-moved = Det bliver senere.
standing-says = { $department } skriver: { $why }
standing-silent = { $department } har ikke skrevet hvorfor, og der er ingen ny dato.
standing-silent-again = { $department } har ikke skrevet noget siden, og der er ingen ny dato.
standing-no-date = Der er ingen ny dato.
standing-new-date = Ny dato: { $due }.

stage-closed-late = Lukket for svar. Jeg har ikke fået at vide endnu, hvad der er besluttet.
frame-decider-undated = Den, der beslutter: { $decider }.
frame-host-undated = Den, der spørger: { $name }, { $title }.

# Den første morgen på en hverdag, efter at en lovet dag er gået; "moved", når det bliver sagt, før dagen er gået.
lateness-outcome-late = Du svarede på »{ $title }«, og jeg lovede, at du ville høre, hvad det blev til. Det trækker ud, og det er vi kede af.
lateness-outcome-again = Det trækker stadig ud med »{ $title }«.
lateness-outcome-moved = Du svarede på »{ $title }«, og jeg lovede, at du ville høre, hvad det blev til. Det kommer til at tage længere tid.
lateness-outcome-stands = Løftet gælder stadig. Du hører fra mig, når det er besluttet – også hvis det bliver et nej.
lateness-milestone-late = Du svarede på »{ $title }«. Noget af det, der blev lovet bagefter, er forsinket. Det er vi kede af.
lateness-milestone-again = Noget af det, der blev lovet efter »{ $title }«, trækker stadig ud.
lateness-milestone-moved = Du svarede på »{ $title }«. Noget af det, der blev lovet bagefter, kommer til at tage længere tid.
lateness-milestone-stands = Løftet gælder stadig. Du hører fra mig, når det er gjort – og også, hvis det ikke bliver til noget.
lateness-idea = Den { $sent } sendte du idé nummer { $number }. Den har ikke fået svar endnu, og det er vi kede af:
lateness-idea-stands = Løftet gælder stadig. Du hører fra mig, når der er et svar.
idea-own-waiting = Idé nummer { $number }:

# Det samme under opslaget i en gruppe, på en server eller på siden, hvor alle læser med.
post-outcome-late = I blev spurgt om »{ $title }«, og svaret er ikke kommet endnu. Det trækker ud.
post-outcome-again = Svaret på »{ $title }« trækker stadig ud.
post-outcome-moved = Svaret på »{ $title }« kommer til at tage længere tid.
post-outcome-stands = Løftet gælder stadig. I får det at vide her, når det er besluttet – også hvis det bliver et nej.
post-milestone-late = Noget af det, der blev lovet efter »{ $title }«, er forsinket.
post-milestone-again = Noget af det, der blev lovet efter »{ $title }«, trækker stadig ud.
post-milestone-moved = Noget af det, der blev lovet efter »{ $title }«, kommer til at tage længere tid.
post-milestone-stands = Løftet gælder stadig. I får det at vide her, når det er gjort – og også, hvis det ikke bliver til noget.

# På siden, hvor alle kan læse med.
ledger-late-ideas = Svar på idéer, folk selv er kommet med
ledger-late-ideas-many = Idéer, der har ventet længere, end vi lovede: { $overdue }
ledger-count-ideas-hidden = foruden færre end fem idéer
ledger-new-date = Ny dato: { $on }.
ledger-new-date-passed = Den nye dato, den { $on }, er også gået.
