# Når byen er forsinket: hvordan det står til med et løfte akkurat nå, og hva de som venter, får vite.

# Én linje om gangen, under hverandre: hva som var lovet, hvor lenge siden det er, hva avdelingen skriver, og den nye datoen.
standing-promised-outcome = Svaret var lovet senest { $first }.
standing-promised-milestone = Lovet senest { $first }: { $what }
standing-promised-idea = Svaret var lovet senest { $first }.
standing-since-late = { $days ->
    [one] Det er én dag for sent.
   *[other] Det er { $days } dager for sent.
 }
# to be read by a native speaker: »passert« of a date
standing-since-again = Det er { $days } dager for sent, og den nye datoen, { $due }, er også passert.
standing-since-moved = Det blir senere.
standing-says = { $department } skriver: { $why }
standing-silent = { $department } har ikke skrevet hvorfor, og det finnes ingen ny dato.
standing-silent-again = { $department } har ikke skrevet noe siden, og det finnes ingen ny dato.
standing-no-date = Det finnes ingen ny dato.
standing-new-date = Ny dato: { $due }.

stage-closed-late = Stengt for svar. Jeg har ikke fått vite ennå hva som er bestemt.
frame-decider-undated = Den som bestemmer: { $decider }.
frame-host-undated = Den som spør: { $name }, { $title }.

# Den første hverdagsmorgenen etter at en lovet dag er gått; «moved» når det blir sagt før dagen er gått.
lateness-outcome-late = Du svarte på «{ $title }», og jeg lovet at du skulle få høre hva det ble til. Det drøyer, og det er vi lei oss for.
lateness-outcome-again = Det drøyer fortsatt med «{ $title }».
lateness-outcome-moved = Du svarte på «{ $title }», og jeg lovet at du skulle få høre hva det ble til. Det kommer til å ta lengre tid.
lateness-outcome-stands = Løftet gjelder fortsatt. Du hører fra meg når det er bestemt – også hvis det blir et nei.
lateness-milestone-late = Du svarte på «{ $title }». Noe av det som ble lovet etterpå, er forsinket. Det er vi lei oss for.
lateness-milestone-again = Noe av det som ble lovet etter «{ $title }», drøyer fortsatt.
lateness-milestone-moved = Du svarte på «{ $title }». Noe av det som ble lovet etterpå, kommer til å ta lengre tid.
lateness-milestone-stands = Løftet gjelder fortsatt. Du hører fra meg når det er gjort – og også hvis det ikke blir noe av.
lateness-idea = Den { $sent } sendte du idé nummer { $number }. Den har ikke fått svar ennå, og det er vi lei oss for:
lateness-idea-stands = Løftet gjelder fortsatt. Du hører fra meg når det er et svar.
idea-own-waiting = Idé nummer { $number }:

# Det samme under innlegget i en gruppe, på en server eller på siden, der alle leser med.
post-outcome-late = Dere ble spurt om «{ $title }», og svaret har ikke kommet ennå. Det drøyer.
post-outcome-again = Svaret på «{ $title }» drøyer fortsatt.
post-outcome-moved = Svaret på «{ $title }» kommer til å ta lengre tid.
post-outcome-stands = Løftet gjelder fortsatt. Dere får vite det her når det er bestemt – også hvis det blir et nei.
post-milestone-late = Noe av det som ble lovet etter «{ $title }», er forsinket.
post-milestone-again = Noe av det som ble lovet etter «{ $title }», drøyer fortsatt.
post-milestone-moved = Noe av det som ble lovet etter «{ $title }», kommer til å ta lengre tid.
post-milestone-stands = Løftet gjelder fortsatt. Dere får vite det her når det er gjort – og også hvis det ikke blir noe av.

# På siden der alle kan lese med.
ledger-late-ideas = Svar på ideer folk selv har kommet med
ledger-late-ideas-many = Ideer som har ventet lenger enn vi lovet: { $overdue }
ledger-count-ideas-hidden = i tillegg til færre enn fem ideer
ledger-new-date = Ny dato: { $on }.
ledger-new-date-passed = Den nye datoen, { $on }, er også passert.
