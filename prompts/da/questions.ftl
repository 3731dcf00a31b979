# At blive spurgt, at svare og at få kvittering.

reason-shared = Du får det her, fordi du har valgt { $names }.
reason-everyone = Du får det her, fordi du har sagt ja til at blive spurgt om byen.
reason-drawn = Du får det her, fordi du er trukket ud ved lodtrækning blandt alle, der har sagt ja.
reason-drawn-shared = Du får det her, fordi du har valgt { $names } og er trukket ud ved lodtrækning.
reason-wrote = Du får det her, fordi du skrev om »{ $about }«, da vi spurgte om »{ $title }«.
reason-idea = Du får det her, fordi du skrev om »{ $about }« i din idé nummer { $number }.
reason-answered = Du får det her, fordi du svarede på »{ $title }«.
reason-and-shared = Du har også valgt { $names }.
reason-and-drawn = Blandt dem, det gælder, er du trukket ud ved lodtrækning.
reason-own = Du får det her, fordi du selv åbnede det.
invitation = { $host }, { $title }, vil gerne høre fra dig. Der er { $questions ->
    [one] ét spørgsmål
    [2] to spørgsmål
    [3] tre spørgsmål
   *[other] { $questions } spørgsmål
 }, og du kan svare indtil { $closes }. Du kan høre, hvad det blev til, senest den { $answerBy }.
reminder = »{ $title }« er stadig åben indtil { $closes }. Det tager under et minut, og det her er den eneste påmindelse.

question-place = Spørgsmål { $number } af { $of }
how-open = Skriv det bare her med dine egne ord.
how-open-shown = Skriv det bare her med dine egne ord. Andre, der svarer, kan få det at læse, uden dit navn.
how-open-travels = Skriv det bare her med dine egne ord. Andre, der svarer, kan få det at læse og sige, om de er enige. Når et menneske har læst det, kan det også komme på byens offentlige side. Aldrig med dit navn.
how-choices = Du kan vælge flere. Tryk igen for at fortryde.
how-choices-max = Du kan vælge op til { $max }. Tryk igen for at fortryde.
how-scale = { $from } er { $low }, { $to } er { $high }.
how-ranking = Tryk på det, du vil have øverst, så det næste, og så videre. Du kan stoppe, når du vil.
scale-end = { $value } – { $meaning }
ticked = ✓ { $label }
ranked = { $place }. { $label }
ranking-undo = Tryk på noget, du har valgt, for at tage det af listen igen.
ranking-rewrite = Vil du bytte om? Så skriv rækkefølgen, for eksempel: { $example }.
ranking-order = Din rækkefølge:
ranking-first-place = 1. plads: { $question }
ranking-place = { $place }. plads
button-done = Færdig
button-next = Videre
button-send = Send
button-skip = Spring over
button-why = Hvorfor mig?
button-stop = Stop
button-not-this = Ikke denne gang
button-answer = Svar nu
button-rewrite = Skriv det om
button-change = Ret det
button-change-named = Ret: { $title }

too-many-choices = Du kan vælge op til { $max }. Tryk på en af dem, du har valgt, for at tage den fra igen.
statement-more = Tak, den har jeg. Skriv mere, hvis du vil, eller tryk Videre.
statement-added = Tak, det er kommet med.
statement-known = Det har jeg allerede, ord for ord.
statements-full = Jeg har { $max } beskeder fra dig om det her, og der er ikke plads til flere. Du kan skrive det hele om i én.
rewrite-how = Skriv det om, så sætter jeg det i stedet for det, du skrev før.
change-which = Hvilket svar vil du rette?
change-how = Vælg noget andet, så erstatter det dit gamle svar. Der sker ikke noget, før du gør det.
answer-changed = Det er rettet. Det er det nye svar, der tæller.
declined = Helt fint, den lader vi ligge. Du bliver ikke spurgt om den igen.
already-answered = Du har svaret, og det tæller. Skriv »mine svar«, hvis du vil se eller rette det.
slip-choice = Det passede ikke på nogen af svarene. Tryk på et, eller skriv dets nummer.
slip-open = Det kunne jeg ikke læse som et svar. Vil du skrive det med et par ord?
slip-ranking = Det kunne jeg ikke få til at passe med det, du kan vælge. Skriv numre eller navne i den rækkefølge, du vil have, for eksempel: { $example }.
slip-ranking-twice = Du har skrevet { $label } to gange. Skriv hver ting én gang, det øverste først, for eksempel: { $example }.
slip-last = Så lader vi den ligge. Tryk på Svar nu, når du har lyst, eller skriv »hjælp«, hvis du vil se, hvad jeg kan.
not-open-yet = »{ $title }« er ikke åben endnu. Den åbner { $opens }.
drawn-only = »{ $title }« bliver stillet til folk, der er trukket ved lodtrækning, så svarene kan tale for alle. Du blev ikke trukket denne gang.

receipt = Tak! Dit er svar nummer { $number } på »{ $title }«. { $host } læser det.
receipt-put-first = Du satte { $first } øverst.
receipt-promise = { $decider } beslutter. Du hører, hvad der skete med dit svar, senest den { $answerBy } – også hvis det bliver et nej.
receipt-promise-asks = { $decider } beslutter. Svaret er lovet senest den { $answerBy } – også hvis det bliver et nej.
receipt-add = Kommer du i tanke om mere, så skriv det bare her.

# Hvorfor, og hvad du har sagt.
why-nothing = Jeg har ikke spurgt dig om noget endnu. Når jeg gør, siger jeg hvorfor, og så kan du skrive »hvorfor« for at se, hvad der kan ændres.
frame-why = Derfor spørger vi: { $why }
frame-open = Det kan ændres: { $open }
frame-settled = Det ligger fast: { $settled }
frame-decider = { $decider } beslutter den { $on }.
frame-host = Den, der spørger: { $name }, { $title }. Du kan høre, hvad det blev til, senest den { $answerBy }.
corrected = Rettet den { $on }: »{ $was }« er blevet til »{ $is }«.
stage-draft = Der er ikke spurgt endnu.
stage-scheduled = Der er ikke spurgt endnu.
stage-open = Du kan svare indtil { $closes }.
stage-closed = Lukket. Svarene bliver læst, og det bliver besluttet den { $decision }. Svaret er lovet senest den { $answerBy }.
stage-answered = Det er besluttet.
stage-archived = Afsluttet.
stage-withdrawn = Trukket tilbage.
answers-intro = Det her har du sagt:
answers-none = Jeg har ikke gemt noget svar fra dig.
listed = { $names }
scale-said = { $value } ud af { $to }
