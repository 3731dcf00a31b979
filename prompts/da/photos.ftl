# Billeder som svar.

how-photo = { $max ->
    [one] Send mig et billede her i samtalen, gerne med et par ord.
   *[other] Send mig op til { $max } billeder her i samtalen, gerne med et par ord.
 } Jeg fjerner oplysninger om, hvor og hvornår de er taget. Dem, der spørger, ser dem, og de kan vælge at vise et offentligt, uden dit navn. Du kan også nøjes med at skrive.
how-open-photos = Skriv det bare her med dine egne ord. Andre, der svarer, kan få ordene at læse, uden dit navn. Du må gerne sende { $max ->
    [one] et billede
   *[other] op til { $max } billeder
 } med. Dem, der spørger, ser dem og kan vælge at vise et offentligt.
how-open-photos-form = Med dine egne ord. Billeder kan du sende i samtalen bagefter.
slip-photo = Det kunne jeg ikke læse som et svar. Send { $max ->
    [one] et billede
   *[other] op til { $max } billeder
 }, eller skriv et par ord.
photos-yours = { $count ->
    [one] Et billede
   *[other] { $count } billeder
 } fra dig
photos-kept = Tak! Jeg har nu { $count ->
    [one] et billede
   *[other] { $count } billeder
 } fra dig til »{ $title }«, uden oplysninger om tid og sted.
photos-more = Send flere, hvis du vil, eller tryk Videre.
photos-full = Der er plads til { $max ->
    [one] ét billede
   *[other] { $max } billeder
 } fra hver, så resten er ikke kommet med. Vil du bytte, så tag dem tilbage og send dem, du hellere vil have med.
photo-rejected = Det billede kunne jeg ikke åbne. Prøv et andet; et almindeligt foto fra telefonen går fint.
photo-unavailable = Jeg kunne ikke hente dit billede lige nu. Vil du sende det igen?
photo-forwarded = Det billede er sendt videre fra en anden samtale. Er det dit eget, så send det selv her, så tager jeg det med.
photo-delayed = Jeg er ved at hente dit billede. Det tager lidt længere, end det plejer.
receipt-photos = { $count ->
    [one] Dit billede er gemt
   *[other] Dine { $count } billeder er gemt
 } uden oplysninger om tid og sted.
receipt-add-photos = Kommer du i tanke om mere, så skriv det bare her, eller send et billede.
button-photos-back = Slet billeder og tekst
photos-back = { $count ->
    [one] Dit billede er slettet.
   *[other] Dine { $count } billeder er slettet.
 } Det, du skrev til, er væk sammen med { $count ->
    [one] det.
   *[other] dem.
 }
photos-back-closed = { $count ->
    [one] Dit billede er slettet.
   *[other] Dine { $count } billeder er slettet.
 } Det, du har skrevet, tæller stadig.
photos-back-none = Jeg har ingen billeder fra dig til det spørgsmål.

count-photos = { $people } har svaret med billeder eller ord
count-photos-least = Mindst { $people } har svaret med billeder eller ord
echo-you-showed = Du sendte:
echo-unanswered-photos = { $host } har set det. Beslutningen svarer ikke på det.

ledger-photos = Billeder, som folk har sendt
ledger-photo-alt = Et billede, som en borger har sendt som svar på: { $question }
