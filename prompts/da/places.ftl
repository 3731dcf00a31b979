# Steder: at pege på kortet eller skrive, hvor det er.

how-place = Skriv en gade, en plads eller et andet sted i byen – eller send et sted på kortet, hvis din chat kan det. Jeg gemmer kun cirka hvor, aldrig et husnummer.
how-place-form = En gade, en plads eller et andet sted
place-said = { $near } ({ $district })
echo-you-pointed = Du pegede på:
place-which = Jeg kan ikke se, hvilket sted du mener. Er det et af dem her?
place-which-district = { $name } ligger flere steder i byen. Hvor tænker du på?
place-words-left = Her gemmer jeg kun stedet, ikke det andet, du skrev. Vil du have det med, så send det igen, når du har svaret færdigt. Så hjælper jeg dig med at give det videre.
repoint-how = Skriv eller send et andet sted, så tæller det i stedet for det gamle.
slip-place = Det sted kan jeg ikke finde i byen. Skriv navnet på en gade eller et sted i nærheden, for eksempel { $example }.
slip-place-here = Jeg kan ikke se, hvor du er. Skriv navnet på gaden eller et sted i nærheden, for eksempel { $example }.
slip-place-outside = Det sted ligger uden for kommunen. Var det et sted hos os, du mente? Skriv for eksempel { $example }, eller send stedet igen.
slip-place-no-map = Lige nu kan jeg ikke finde steder i byen. Prøv igen senere.
place-sent = Du sendte et sted ved { $name }.
place-is-answer = Hører det med til dit svar? Jeg gemmer kun navnet, ikke punktet på kortet.
place-not-asked = Du sendte et sted ved { $name }, men her spørger jeg om noget andet.
place-what = Lige nu spørger jeg ikke om noget. Vil du sige noget om stedet, så skriv det, og nævn { $name }. Så spørger jeg, hvor det skal hen.
place-nameless = Du sendte et sted, men jeg kan ikke se, hvad det hedder. Vil du skrive, hvor det er, med et par ord?
button-place-answer = Ja, tag det med

alike-few-place = Jeg viser ikke, hvor mange andre der pegede på { $place }, så ingen kan regne ud, hvem de er.
alike-place = { $others } andre pegede på { $place }.

# Kortet, hvor kun det bliver vist, der er nok om.
map-alt = Kort over byen. { $title } { $lines }.
map-line = { $label }: { $people }
map-line-few = { $label }: vises ikke
map-squares = Et mørkt felt er { $metres } meter på hver led, og mindst fem har peget der.
map-square = ved { $name }: { $people }
map-none = Ingen pegede på { $names }.
