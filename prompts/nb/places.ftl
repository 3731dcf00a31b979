# Steder: å peke på kartet eller skrive hvor det er.

how-place = Skriv en gate, en plass eller et annet sted i byen – eller send et sted på kartet hvis chatten din kan det. Jeg lagrer bare omtrent hvor, aldri et husnummer.
how-place-form = En gate, en plass eller et annet sted
place-said = { $near } ({ $district })
echo-you-pointed = Du pekte på:
place-which = Jeg kan ikke se hvilket sted du mener. Er det et av disse?
place-which-district = { $name } ligger flere steder i byen. Hvilket tenker du på?
place-words-left = Her lagrer jeg bare stedet, ikke det andre du skrev. Vil du ha det med, så send det igjen når du er ferdig med å svare. Da hjelper jeg deg med å gi det videre.
repoint-how = Skriv eller send et annet sted, så teller det i stedet for det gamle.
slip-place = Det stedet finner jeg ikke i byen. Skriv navnet på en gate eller et sted i nærheten, for eksempel { $example }.
slip-place-here = Jeg kan ikke se hvor du er. Skriv navnet på gata eller et sted i nærheten, for eksempel { $example }.
slip-place-outside = Det stedet ligger utenfor kommunen. Var det et sted hos oss du mente? Skriv for eksempel { $example }, eller send stedet igjen.
slip-place-no-map = Akkurat nå kan jeg ikke finne steder i byen. Prøv igjen senere.
place-sent = Du sendte et sted ved { $name }.
place-is-answer = Hører det med til svaret ditt? Jeg lagrer bare navnet, ikke punktet på kartet.
place-not-asked = Du sendte et sted ved { $name }, men her spør jeg om noe annet.
place-what = Akkurat nå spør jeg ikke om noe. Vil du si noe om stedet, så skriv det, og nevn { $name }. Da spør jeg hvor det skal.
place-nameless = Du sendte et sted, men jeg kan ikke se hva det heter. Vil du skrive hvor det er, med et par ord?
button-place-answer = Ja, ta det med

alike-few-place = Jeg viser ikke hvor mange andre som pekte på { $place }, så ingen kan regne ut hvem de er.
alike-place = { $others } andre pekte på { $place }.

# Kartet, der bare det blir vist som det er nok om.
map-alt = Kart over byen. { $title } { $lines }.
map-line = { $label }: { $people }
map-line-few = { $label }: vises ikke
map-squares = En mørk rute er { $metres } meter hver vei, og minst fem har pekt der.
map-square = ved { $name }: { $people }
map-none = Ingen pekte på { $names }.
