# Platser: att peka på kartan eller skriva var det är.

how-place = Skriv en gata, ett torg eller en annan plats i staden – eller skicka en plats på kartan om din chatt kan det. Jag sparar bara ungefär var, aldrig ett husnummer.
how-place-form = En gata, ett torg eller en annan plats
place-said = { $near } ({ $district })
echo-you-pointed = Du pekade på:
place-which = Jag kan inte se vilken plats du menar. Är det en av de här?
place-which-district = { $name } finns på flera ställen i staden. Vilket tänker du på?
place-words-left = Här sparar jag bara platsen, inte det andra du skrev. Vill du ha med det, skicka det igen när du har svarat färdigt. Då hjälper jag dig att lämna det vidare.
repoint-how = Skriv eller skicka en annan plats, så räknas den i stället för den gamla.
slip-place = Den platsen kan jag inte hitta i staden. Skriv namnet på en gata eller en plats i närheten, till exempel { $example }.
slip-place-here = Jag kan inte se var du är. Skriv namnet på gatan eller en plats i närheten, till exempel { $example }.
slip-place-outside = Den platsen ligger utanför kommunen. Var det en plats hos oss du menade? Skriv till exempel { $example }, eller skicka platsen igen.
slip-place-no-map = Just nu kan jag inte hitta platser i staden. Försök igen senare.
place-sent = Du skickade en plats vid { $name }.
place-is-answer = Hör den till ditt svar? Jag sparar bara namnet, inte punkten på kartan.
place-not-asked = Du skickade en plats vid { $name }, men här frågar jag om något annat.
place-what = Just nu frågar jag inte om något. Vill du säga något om platsen, skriv det och nämn { $name }. Då frågar jag vart det ska gå.
place-nameless = Du skickade en plats, men jag kan inte se vad den heter. Vill du skriva var det är med några ord?
button-place-answer = Ja, ta med det

alike-few-place = Jag visar inte hur många andra som pekade på { $place }, så att ingen kan räkna ut vilka de är.
alike-place = { $others } andra pekade på { $place }.

# Kartan, där bara det visas som det finns tillräckligt många om.
map-alt = Karta över staden. { $title } { $lines }.
map-line = { $label }: { $people }
map-line-few = { $label }: visas inte
map-squares = En mörk ruta är { $metres } meter åt varje håll, och minst fem har pekat där.
map-square = vid { $name }: { $people }
map-none = Ingen pekade på { $names }.
