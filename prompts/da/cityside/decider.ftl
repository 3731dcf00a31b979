# Spørgsmål til den politiker, der beslutter. Kun moderatorer og medarbejdere læser det her.

desk-verb-decider = Politikerens svar
questions-nowhere = Ingen høring lige nu tager imod spørgsmål til en politiker.
questions-none = Ingen har stillet { $name } et spørgsmål endnu.
questions-how = Det her er der spurgt { $name } om. Læs dem alle, og sæt dem sammen, der spørger om det samme, for eksempel: 3, 7: Hvornår kommer der lys på stien? Skriv det, så alle kan læse det.
questions-all-gathered = Alle spørgsmål til { $name } er læst og sat sammen.
questions-number = Spørgsmål { $number }
questions-gathered = Sat sammen indtil nu
questions-gathered-line = »{ $question }« ({ $numbers })
questions-gathered-line-chosen = Skal besvares: »{ $question }« ({ $numbers })
questions-aside = Lagt til side: { $numbers }
questions-aside-how = Hvilke spørgsmål går ikke videre, og hvorfor? Skriv numrene og begrundelsen, for eksempel: 4: Det er ikke et spørgsmål. De, der skrev dem, får begrundelsen at læse.
questions-aside-slip = Skriv numrene, et kolon og begrundelsen på højst { $max } tegn: 4: Det er ikke et spørgsmål.
questions-slip = Skriv numrene, et kolon og spørgsmålet på højst { $max } tegn: 3, 7: Hvornår kommer der lys på stien?
questions-still-open = Folk kan stadig spørge. Svarene kan skrives, når der er lukket.
questions-left = De her er ikke sat sammen eller lagt til side endnu: { $numbers }. Alle skal være læst, før der bliver svaret.
questions-answer = Svar { $number } af { $of }. Skriv det, som { $name } siger det selv:
questions-intro = Sådan får folk det at læse. Det er ikke sendt endnu.
questions-done = Godt. Det hele er gemt.
button-more-questions = Flere spørgsmål
button-questions-list = Se alle igen
button-questions-aside = Læg til side
button-questions-answers = Skriv svarene
publish-decider-people = { $people ->
    [0] Ingen har svaret på høringen. Alle, der har spurgt, får svarene, hvis de har sagt ja til at høre mere.
   *[other] { $people } har svaret. De og alle, der har spurgt, får svarene, hvis de har sagt ja til at høre mere.
 }
publish-decider-few = Færre end fem har svaret. De og alle, der har spurgt, får svarene, hvis de har sagt ja til at høre mere.
done-questions-gathered = Sat sammen: { $numbers }. »{ $question }«
done-questions-aside = Lagt til side: { $numbers }.
done-questions-answered = { $people ->
    [0] Svarene er på vej til dem, der var med, og står på den offentlige side.
   *[other] Svarene er på vej til dem, der var med, og står på den offentlige side. { $people } har svaret på høringen.
 }
done-questions-answered-few = Svarene er på vej til dem, der var med, og står på den offentlige side.

note-late-decider = Svarene fra { $name } var lovet senest den { $dueOn }.
note-soon-decider = Svarene fra { $name } er lovet senest den { $dueOn }.
note-late-decider-label = Svar fra { $name }
owed-decider = { $department } har lovet svar fra { $name } på folks spørgsmål om »{ $title }« senest den { $due } og er { $days ->
    [one] én dag
   *[other] { $days } dage
  } over tiden. Skriv offentligt hvorfor med "explain { $key }", før I spørger om noget nyt.

refused-decider-early = { $name } skal svare senest den { $answerBy }, men »{ $title }« er åben længere end det. Giv svarene en senere dag.
refused-decider-answered = Spørgsmålene om »{ $title }« er besvaret allerede.
refused-decider-none = »{ $title }« tager ikke imod spørgsmål til en politiker.
refused-decider-stage = »{ $title }« er { $stage }, så der er ingen spørgsmål at arbejde med.
refused-decider-open = »{ $title }« er åben, så der kan komme flere spørgsmål. Luk den, før der bliver svaret.
refused-decider-numbers = De numre er der ingen spørgsmål til »{ $title }« med: { $numbers }. De kan være taget tilbage.
refused-decider-words = Der mangler ord.
refused-decider-left = De her spørgsmål om »{ $title }« er ikke sat sammen eller lagt til side endnu: { $numbers }. Alle skal være læst, før der bliver svaret.
refused-decider-unknown = Der er ikke sat spørgsmål sammen, der hedder »{ $question }«.
refused-decider-many = Højst { $max } svar kan sendes på én gang.
refused-decider-passed = Flere har spurgt om »{ $question }«, og det er der ikke svaret på. Dem, flest har stillet, kan ikke springes over.

digest-questions = Spørgsmål til { $name }: mindst { $questions }
digest-questions-few = Spørgsmål til { $name }: færre end fem
digest-questions-left = Nogle er ikke læst og sat sammen endnu.
digest-questions-top = »{ $question }«
digest-questions-answered = { $name } har svaret.
digest-alarm-decider-do = Skriv politikerens svar, så får alle, der var med, besked.
digest-what-decider = svarene fra { $name } om »{ $title }«

file-consultation-politician-missing = Skriv, hvem folk kan spørge ("deciderQuestions"), eller fjern linjen.
file-consultation-politician-name-missing = Skriv navnet på den politiker, folk kan spørge ("name").
file-consultation-politician-title-missing = Skriv, hvad politikeren er ("title"), for eksempel formand for Teknik- og Miljøudvalget.
file-consultation-politician-by-missing = Skriv den dag, der senest er svar ("answerBy"), for eksempel 2026-04-07 eller +45d.
file-consultation-politician-answers = Skriv, hvor mange spørgsmål der bliver besvaret ("answers"): et tal fra 1 til { $max }.
file-consultation-politician-early = Politikeren kan ikke svare den { $day }, før der er lukket for svar. Skriv en dag efter lukningen.
file-is-answers = Det her er en politikers svar på folks spørgsmål. "decider ID --answers FIL" sender dem ud.
file-answers-consultation-missing = Skriv, hvilken høring det hører til ("consultation"): dens id.
file-answers-missing = Skriv svarene ("answers"): en linje med "question" og en med "answer" for hvert.
file-answers-question-missing = Skriv, hvilket spørgsmål det er svar på ("question"): dets navn, som "decider ID" viser det.
file-answers-answer-missing = Skriv svaret ("answer") på hvert af byens sprog.
file-answers-others-missing = Skriv, hvorfor de andre ikke er besvaret ("others"), eller fjern linjen.

button-politician = Spørg en politiker
button-no-politician = Ingen politiker
draft-politician = Hvem kan folk stille spørgsmål til? Skriv politikerens navn og titel med et komma imellem.
draft-politician-example = For eksempel: Hanne Lund, formand for Udvalget for Teknik og Miljø
draft-politician-day = Hvornår svarer { $name } senest på de spørgsmål, flest stiller? Det skal være en hverdag, efter at der er lukket.
draft-politician-day-example = For eksempel: 24. marts, 24/3 eller om 30 dage.
draft-politician-early = Den dag er der ikke lukket for spørgsmål endnu. Vælg den { $closes } eller senere.

deskform-decider-questions-name = Hvem kan folk stille spørgsmål til?
deskform-decider-questions-name-hint = En politiker ved navn. De spørgsmål, flest stiller, bliver besvaret.
deskform-decider-questions-title = Politikerens titel
deskform-decider-questions-title-hint = For eksempel formand for Udvalget for Teknik og Miljø.
deskform-decider-questions-answer-by = Politikeren svarer senest
deskform-decider-questions-answer-by-hint = En hverdag, efter at der er lukket. Det er et løfte.
deskform-decider-questions-answers = Hvor mange spørgsmål der bliver besvaret
deskform-decider-questions-answers-hint = Tre, når der ikke står noget.
audit-decider-gathered = Satte spørgsmål til en politiker sammen
audit-decider-answered = Sendte en politikers svar

done-questions-undone = Det seneste er taget tilbage.
refused-decider-no-numbers = Vælg de spørgsmål, det handler om.
refused-decider-nothing-to-undo = Der er ikke noget at fortryde.
refused-decider-undo-theirs = Det seneste har en kollega gjort, så det er ikke dit at fortryde.
audit-decider-undone = Fortrød det seneste ved spørgsmål til en politiker
audit-decider-tested = Prøvede en politikers svar i sin egen chat
test-answers-begin = Det her er en prøve på svarene om »{ $title }«, kun til dig. Nu kommer det, folk får. Det tæller ikke, når du trykker.
test-answers-end = Det var det hele. Ingen andre har fået noget.
answers-sample-others = Sådan får de det at læse, der var med og ikke har spurgt om noget:
answers-sample-answered = Sådan får den det at læse, der var alene om et spørgsmål, som er besvaret ({ $people ->
    [0] færre end fem
   *[other] { $people }
 }):
answers-sample-joined = Sådan får de det at læse, hvis spørgsmål er sat sammen med andres og besvaret ({ $people ->
    [0] færre end fem
   *[other] { $people }
 }):
answers-sample-not-chosen = Sådan får de det at læse, hvis spørgsmål ikke er besvaret ({ $people ->
    [0] færre end fem
   *[other] { $people }
 }):
answers-sample-aside = Sådan får de det at læse, hvis spørgsmål er lagt til side ({ $people ->
    [0] færre end fem
   *[other] { $people }
 }):
check-at-answer = Svar { $answer }
check-at-others = Det om de andre spørgsmål
