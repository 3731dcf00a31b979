# Å bli spurt, å svare og å få kvittering.

reason-shared = Du får dette fordi du har valgt { $names }.
reason-everyone = Du får dette fordi du har sagt ja til å bli spurt om byen.
reason-drawn = Du får dette fordi du er trukket ut ved loddtrekning blant alle som har sagt ja.
reason-drawn-shared = Du får dette fordi du har valgt { $names } og er trukket ut ved loddtrekning.
reason-wrote = Du får dette fordi du skrev om «{ $about }» da vi spurte om «{ $title }».
reason-idea = Du får dette fordi du skrev om «{ $about }» i ideen din nummer { $number }.
reason-answered = Du får dette fordi du svarte på «{ $title }».
reason-and-shared = Du har også valgt { $names }.
reason-and-drawn = Blant dem det gjelder, er du trukket ut ved loddtrekning.
reason-own = Du får dette fordi du selv åpnet det.
invitation = { $host }, { $title }, vil gjerne høre fra deg. Det er { $questions ->
    [one] ett spørsmål
    [2] to spørsmål
    [3] tre spørsmål
   *[other] { $questions } spørsmål
 }, og du kan svare fram til { $closes }. Du kan få høre hva det ble til, senest { $answerBy }.
reminder = «{ $title }» er åpen fram til { $closes }. Det tar under ett minutt, og dette er den eneste påminnelsen.

question-place = Spørsmål { $number } av { $of }
how-open = Bare skriv det her med egne ord.
how-open-shown = Bare skriv det her med egne ord. Andre som svarer, kan få lese det, uten navnet ditt.
how-open-travels = Bare skriv det her med egne ord. Andre som svarer, kan få lese det og si om de er enige. Når et menneske har lest det, kan det også komme på byens offentlige side. Aldri med navnet ditt.
how-choices = Du kan velge flere. Trykk igjen for å angre.
how-choices-max = Du kan velge opptil { $max }. Trykk igjen for å angre.
how-scale = { $from } er { $low }, { $to } er { $high }.
how-ranking = Trykk på det du vil ha øverst, så det neste, og så videre. Du kan slutte når du vil.
scale-end = { $value } – { $meaning }
ticked = ✓ { $label }
ranked = { $place }. { $label }
ranking-undo = Trykk på noe du har valgt, for å ta det av lista igjen.
ranking-rewrite = Vil du bytte om? Skriv rekkefølgen, for eksempel: { $example }.
ranking-order = Rekkefølgen din:
ranking-first-place = 1. plass: { $question }
ranking-place = { $place }. plass
button-done = Ferdig
button-next = Videre
button-send = Send
button-skip = Hopp over
button-why = Hvorfor meg?
button-stop = Stopp
button-not-this = Ikke denne gangen
button-answer = Svar nå
button-rewrite = Skriv det om
button-change = Endre det
button-change-named = Endre: { $title }

too-many-choices = Du kan velge opptil { $max }. Trykk på en av dem du har valgt, for å ta den bort igjen.
statement-more = Takk, den har jeg. Skriv mer hvis du vil, eller trykk på Videre.
statement-added = Takk, det er kommet med.
statement-known = Det har jeg allerede, ord for ord.
statements-full = Jeg har { $max } meldinger fra deg om dette, og det er ikke plass til flere. Du kan skrive alt om i én.
rewrite-how = Skriv det om, så setter jeg det i stedet for det du skrev før.
change-which = Hvilket svar vil du endre?
change-how = Velg noe annet, så erstatter det det gamle svaret ditt. Det skjer ingenting før du gjør det.
answer-changed = Det er endret. Det er det nye svaret som teller.
declined = Helt fint, den lar vi ligge. Du blir ikke spurt om den igjen.
already-answered = Du har svart, og det teller. Skriv «mine svar» hvis du vil se eller endre det.
slip-choice = Det passet ikke med noen av svarene. Trykk på ett, eller skriv nummeret.
slip-open = Det kunne jeg ikke lese som et svar. Vil du skrive det med et par ord?
slip-ranking = Det fikk jeg ikke til å passe med det du kan velge. Skriv numre eller navn i den rekkefølgen du vil ha dem, for eksempel: { $example }.
slip-ranking-twice = Du har skrevet { $label } to ganger. Skriv hver ting én gang, det øverste først, for eksempel: { $example }.
slip-last = Da lar vi den ligge. Trykk på Svar nå når du har lyst, eller skriv «hjelp» hvis du vil se hva jeg kan.
not-open-yet = «{ $title }» er ikke åpen ennå. Den åpner { $opens }.
drawn-only = «{ $title }» stilles til folk som er trukket ut ved loddtrekning, så svarene kan snakke for alle. Du ble ikke trukket ut denne gangen.

receipt = Takk! Ditt er svar nummer { $number } på «{ $title }». { $host } leser det.
receipt-put-first = Du satte { $first } øverst.
receipt-promise = { $decider } bestemmer. Du får høre hva som skjedde med svaret ditt, senest { $answerBy } – også hvis det blir et nei.
receipt-promise-asks = { $decider } bestemmer. Svaret er lovet senest { $answerBy } – også hvis det blir et nei.
receipt-add = Kommer du på noe mer, så bare skriv det her.

# Hvorfor, og hva du har sagt.
why-nothing = Jeg har ikke spurt deg om noe ennå. Når jeg gjør det, sier jeg hvorfor, og da kan du skrive «hvorfor» for å se hva som kan endres.
frame-why = Derfor spør vi: { $why }
frame-open = Dette kan endres: { $open }
frame-settled = Dette ligger fast: { $settled }
frame-decider = { $decider } bestemmer { $on }.
frame-host = Den som spør: { $name }, { $title }. Du kan få høre hva det ble til, senest { $answerBy }.
corrected = Rettet { $on }: «{ $was }» er blitt til «{ $is }».
stage-draft = Det er ikke spurt ennå.
stage-scheduled = Det er ikke spurt ennå.
stage-open = Du kan svare fram til { $closes }.
stage-closed = Stengt. Svarene blir lest, og det blir bestemt { $decision }. Svaret er lovet senest { $answerBy }.
stage-answered = Det er bestemt.
stage-archived = Avsluttet.
stage-withdrawn = Trukket tilbake.
answers-intro = Dette har du sagt:
answers-none = Jeg har ikke lagret noe svar fra deg.
listed = { $names }
scale-said = { $value } av { $to }
