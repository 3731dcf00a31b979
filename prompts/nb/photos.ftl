# Bilder som svar.

how-photo = { $max ->
    [one] Send meg et bilde her i chatten, gjerne med et par ord.
   *[other] Send meg opptil { $max } bilder her i chatten, gjerne med et par ord.
 } Jeg fjerner opplysninger om hvor og når de er tatt. De som spør, ser dem, og de kan velge å vise et offentlig, uten navnet ditt. Du kan også nøye deg med å skrive.
how-open-photos = Bare skriv det her med egne ord. Andre som svarer, kan få lese ordene, uten navnet ditt. Du kan gjerne sende med { $max ->
    [one] et bilde
   *[other] opptil { $max } bilder
 }. De som spør, ser dem og kan velge å vise et offentlig.
how-open-photos-form = Med egne ord. Bilder kan du sende i chatten etterpå.
slip-photo = Det kunne jeg ikke lese som et svar. Send { $max ->
    [one] et bilde
   *[other] opptil { $max } bilder
 }, eller skriv et par ord.
photos-yours = { $count ->
    [one] Ett bilde
   *[other] { $count } bilder
 } fra deg
photos-kept = Takk! Nå har jeg { $count ->
    [one] ett bilde
   *[other] { $count } bilder
 } fra deg til «{ $title }», uten opplysninger om tid og sted.
photos-more = Send flere hvis du vil, eller trykk på Videre.
photos-full = Det er plass til { $max ->
    [one] ett bilde
   *[other] { $max } bilder
 } fra hver, så resten kom ikke med. Vil du bytte, så ta dem tilbake og send dem du heller vil ha med.
photo-rejected = Det bildet fikk jeg ikke åpnet. Prøv et annet; et vanlig bilde fra telefonen går fint.
photo-unavailable = Jeg fikk ikke hentet bildet ditt akkurat nå. Vil du sende det igjen?
photo-forwarded = Det bildet er sendt videre fra en annen chat. Er det ditt eget, så send det selv her, så tar jeg det med.
photo-delayed = Jeg holder på å hente bildet ditt. Det tar litt lengre tid enn vanlig.
receipt-photos = { $count ->
    [one] Bildet ditt er lagret
   *[other] De { $count } bildene dine er lagret
 } uten opplysninger om tid og sted.
receipt-add-photos = Kommer du på noe mer, så bare skriv det her, eller send et bilde.
button-photos-back = Slett bilde og tekst
photos-back = { $count ->
    [one] Bildet ditt er slettet.
   *[other] De { $count } bildene dine er slettet.
 } Det du skrev til, er borte sammen med { $count ->
    [one] det.
   *[other] dem.
 }
photos-back-closed = { $count ->
    [one] Bildet ditt er slettet.
   *[other] De { $count } bildene dine er slettet.
 } Det du har skrevet, teller fortsatt.
photos-back-none = Jeg har ingen bilder fra deg til det spørsmålet.

count-photos = { $people } har svart med bilder eller ord
count-photos-least = Minst { $people } har svart med bilder eller ord
echo-you-showed = Du sendte:
echo-unanswered-photos = { $host } har sett det. Beslutningen svarer ikke på det.

ledger-photos = Bilder folk har sendt
ledger-photo-alt = Et bilde en innbygger har sendt som svar på: { $question }
