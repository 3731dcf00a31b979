# Att få frågor, att svara och att få kvitto.

reason-shared = Du får det här för att du har valt { $names }.
reason-everyone = Du får det här för att du har sagt ja till att få frågor om staden.
reason-drawn = Du får det här för att du har blivit utvald genom lottning bland alla som har sagt ja.
reason-drawn-shared = Du får det här för att du har valt { $names } och har blivit utvald genom lottning.
reason-wrote = Du får det här för att du skrev om ”{ $about }” när vi frågade om ”{ $title }”.
reason-idea = Du får det här för att du skrev om ”{ $about }” i din idé nummer { $number }.
reason-answered = Du får det här för att du svarade på ”{ $title }”.
reason-and-shared = Du har också valt { $names }.
reason-and-drawn = Bland dem det gäller har du blivit utvald genom lottning.
reason-own = Du får det här för att du själv öppnade det.
invitation = { $host }, { $title }, vill gärna höra från dig. Det är { $questions ->
    [one] en fråga
    [2] två frågor
    [3] tre frågor
   *[other] { $questions } frågor
 }, och du kan svara fram till { $closes }. Du kan få höra vad det blev av det, senast den { $answerBy }.
reminder = ”{ $title }” är öppen till { $closes }. Det tar under en minut, och det här är den enda påminnelsen.

question-place = Fråga { $number } av { $of }
how-open = Skriv det här med egna ord.
how-open-shown = Skriv det här med egna ord. Andra som svarar kan få läsa det, utan ditt namn.
how-open-travels = Skriv det här med egna ord. Andra som svarar kan få läsa det och säga om de håller med. När en människa har läst det kan det också komma med på stadens offentliga sida. Aldrig med ditt namn.
how-choices = Du kan välja flera. Tryck igen för att ångra.
how-choices-max = Du kan välja upp till { $max }. Tryck igen för att ångra.
how-scale = { $from } är { $low }, { $to } är { $high }.
how-ranking = Tryck på det du vill ha överst, sedan nästa, och så vidare. Du kan sluta när du vill.
scale-end = { $value } – { $meaning }
ticked = ✓ { $label }
ranked = { $place }. { $label }
ranking-undo = Tryck på något du har valt för att ta bort det från listan igen.
ranking-rewrite = Vill du byta ordning? Skriv den, till exempel: { $example }.
ranking-order = Din ordning:
ranking-first-place = Plats 1: { $question }
ranking-place = Plats { $place }
button-done = Klar
button-next = Vidare
button-send = Skicka
button-skip = Hoppa över
button-why = Varför jag?
button-stop = Stopp
button-not-this = Inte den här gången
button-answer = Svara nu
button-rewrite = Skriv om det
button-change = Ändra det
button-change-named = Ändra: { $title }

too-many-choices = Du kan välja upp till { $max }. Tryck på en av dem du har valt för att ta bort den igen.
statement-more = Tack, den har jag. Skriv mer om du vill, eller tryck på Vidare.
statement-added = Tack, det är med nu.
statement-known = Det har jag redan, ord för ord.
statements-full = Jag har { $max } meddelanden från dig om det här, och det finns inte plats för fler. Du kan skriva om alltihop i ett enda.
rewrite-how = Skriv om det, så sätter jag det i stället för det du skrev förut.
change-which = Vilket svar vill du ändra?
change-how = Välj något annat, så ersätter det ditt gamla svar. Inget händer innan du gör det.
answer-changed = Det är ändrat. Det är det nya svaret som räknas.
declined = Helt okej, den låter vi vara. Du får inte den frågan igen.
already-answered = Du har svarat, och det räknas. Skriv ”mina svar” om du vill se eller ändra det.
slip-choice = Det passade inte in på något av svaren. Tryck på ett, eller skriv dess nummer.
slip-open = Det kunde jag inte läsa som ett svar. Vill du skriva det med några ord?
slip-ranking = Det kunde jag inte få att stämma med det du kan välja. Skriv nummer eller namn i den ordning du vill ha dem, till exempel: { $example }.
slip-ranking-twice = Du har skrivit { $label } två gånger. Skriv varje sak en gång, det översta först, till exempel: { $example }.
slip-last = Då låter vi den vara. Tryck på Svara nu när du har lust, eller skriv ”hjälp” om du vill se vad jag kan.
not-open-yet = ”{ $title }” är inte öppen än. Den öppnar { $opens }.
drawn-only = ”{ $title }” ställs till folk som har blivit utvalda genom lottning, så att svaren kan tala för alla. Du blev inte utvald den här gången.

receipt = Tack! Ditt är svar nummer { $number } på ”{ $title }”. { $host } läser det.
receipt-put-first = Du satte { $first } överst.
receipt-promise = { $decider } beslutar. Du får höra vad som hände med ditt svar, senast den { $answerBy } – även om det blir ett nej.
receipt-promise-asks = { $decider } beslutar. Svaret är utlovat senast den { $answerBy } – även om det blir ett nej.
receipt-add = Kommer du på något mer, skriv det bara här.

# Varför, och vad du har sagt.
why-nothing = Jag har inte frågat dig om något än. När jag gör det säger jag varför, och då kan du skriva ”varför” för att se vad som kan ändras.
frame-why = Därför frågar vi: { $why }
frame-open = Det här kan ändras: { $open }
frame-settled = Det här ligger fast: { $settled }
frame-decider = { $decider } beslutar den { $on }.
frame-host = Den som frågar: { $name }, { $title }. Du kan få höra vad det blev av det, senast den { $answerBy }.
corrected = Rättat den { $on }: ”{ $was }” har blivit ”{ $is }”.
stage-draft = Frågan är inte ställd än.
stage-scheduled = Frågan är inte ställd än.
stage-open = Du kan svara fram till { $closes }.
stage-closed = Stängd. Svaren läses, och det beslutas den { $decision }. Svaret är utlovat senast den { $answerBy }.
stage-answered = Det är beslutat.
stage-archived = Avslutat.
stage-withdrawn = Tillbakadraget.
answers-intro = Det här har du sagt:
answers-none = Jag har inte sparat något svar från dig.
listed = { $names }
scale-said = { $value } av { $to }
