# «Jeg vil gjerne hjelpe»: et tilbud når bare fram med et uttrykkelig ja, og det kan tas tilbake.

button-help = Jeg vil hjelpe til
receipt-help = { $host } vil gjerne ha hjelp. Har du lyst, så trykk på knappen her nede.
receipt-help-wanted = Her trengs det hjelp: { $wanted } Har du lyst, så trykk på knappen her nede.
receipt-help-said = Det høres ut som om du gjerne vil hjelpe til. Trykk på knappen her nede, så velger du selv hva jeg gir videre.
help-welcome = Så hyggelig! Handler det om «{ $title }»? Trykk på knappen, så velger du selv hva jeg gir videre.
help-how = Så hyggelig! Tilbudet ditt går til { $host } og { $department } og ikke til andre. Hvordan kan de få tak i deg?
# De nøyaktige ordene i samtykket: de blir lagret sammen med hvert ja, så en endring her gjelder bare framover.
consent-help = Kan jeg gi tilbudet ditt videre til dem som spør? De får bare det du selv velger nå, og de kan ikke se hva du har svart. Jeg sletter det når saken er slutt. Du kan alltid ta det tilbake eller skrive «glem meg».
button-help-here = De kan skrive her
button-help-write = Gi navn og nummer
button-help-leave = Likevel ikke
button-help-give = Ja, gi det videre
button-write-again = Skriv det om
button-help-back = Ta det tilbake
help-write = Skriv navnet ditt og et telefonnummer eller en e-postadresse. Jeg viser deg det før jeg gir det videre.
help-write-example = For eksempel: Anna, 412 34 567, helst etter klokka fire
help-sure = Dette gir jeg videre, og ikke noe annet. Skal jeg?
help-long = Det er for langt. Et navn og et nummer er nok; det er plass til { $max } tegn.
help-given = Takk! { $host } har det nå. Trykk her nede hvis du ombestemmer deg.
help-given-here = Takk! { $host } vet at noen vil hjelpe, men ikke hvem du er. De skriver til deg her. Trykk her nede hvis du ombestemmer deg.
help-given-already = { $host } har allerede tilbudet ditt. Trykk her nede hvis du vil ta det tilbake.
help-back = Det er tatt tilbake, og jeg har bedt dem slette det de hadde notert.
help-back-already = Det er ingenting å ta tilbake.
help-left = Helt fint. Jeg har ikke gitt noe videre.
help-gone = Jeg har ikke lenger det du skrev. Trykk på knappen hvis du vil gjøre det igjen.
help-too-late = Saken er slutt, så jeg gir ikke flere tilbud videre. Takk likevel.
