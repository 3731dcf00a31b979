# Hvorfor noget ikke kan lade sig gøre for rådhuset, og hvad man kan gøre i stedet.

refused-unknown = Der er ingen høring med id'et »{ $id }«. Se dem alle i status.
refused-stage = { $stage ->
    [draft] en kladde
    [scheduled] sat i kalenderen
    [open] åben
    [closed] lukket
    [answered] besvaret
    [archived] afsluttet
   *[withdrawn] trukket tilbage
 }
refused-launched = Der er allerede en høring med id'et »{ $id }«, og den er { $stage }. Giv den her et andet id eller en anden overskrift.
refused-same-code = »{ $id }« får samme korte kode på knapperne som »{ $other }«. Ret et bogstav i id'et.
refused-closes-past = »{ $title }« ville lukke på et tidspunkt, der er forbi. Vælg et senere.
refused-promise-early = »{ $title }« lover svar senest den { $answerBy }, men lukker først bagefter. Lov det til en senere dag.
refused-published = Beslutningen om »{ $title }« er allerede sendt ud. Det, der sker senere, fortæller du som nyt om et løfte. Er der en fejl i den, så ret den og skriv hvorfor (»correction«).
refused-not-closed = »{ $title }« er { $stage }. Luk den først, og send så beslutningen ud.
refused-no-milestone = »{ $title }« har ikke noget løfte, der hedder »{ $milestone }«. Dem, der er, hedder: { $known }.
refused-reported = Løftet »{ $milestone }« i »{ $title }« er der allerede meldt ud om.
refused-no-new-day = Det, der er forsinket, skal have en ny dag. Skriv hvilken.
refused-close = »{ $title }« er { $stage }, så den kan ikke lukkes.
refused-withdraw = »{ $title }« er { $stage }, så den kan ikke trækkes tilbage.
refused-extend = »{ $title }« er { $stage }, så den kan ikke forlænges.
refused-extend-earlier = »{ $title }« er allerede åben indtil { $closes }. Vælg en senere dag.
refused-extend-decided = »{ $title }« bliver besluttet den { $decision }. Den kan ikke være åben efter det, for så ændrer svarene ikke noget.
refused-remind = »{ $title }« er { $stage }, så ingen kan blive mindet om den.
refused-correct = »{ $title }« er { $stage }, så der bliver ikke rettet mere i den.
refused-correct-nowhere = »{ $wrong }« står ikke i »{ $title }«. Skriv det, præcis som det står.
refused-correct-meaning = »{ $right }« er ikke »{ $wrong }« stavet rigtigt, det betyder noget andet. Træk »{ $title }« tilbage, og spørg igen.
refused-no-promise = Der er ikke noget løfte, der hedder »{ $key }«. Se dem alle i status.
refused-promise-kept = Løftet »{ $key }« er holdt, så der er ikke noget at forklare.
refused-no-why = Skriv, hvorfor det er forsinket, i en sætning, som alle kan læse.
refused-wordless = Et tegn eller et tal alene kan den, der får det, ikke læse noget ud af. Skriv det gerne med et par ord.
refused-idea-there = Idéen er der allerede. Vælg en anden afdeling, eller svar på den.
refused-idea-passed = Idéen er allerede sendt videre { $times } gange. Svar på den der, hvor den er.
refused-no-idea = Den idé findes ikke.
refused-idea-answered = Idé nummer { $number } er allerede besvaret.
refused-idea-forgotten = Den, der havde idé nummer { $number }, ville glemmes. Der er ingen, der venter på svar.
refused-no-department = Der er ingen afdeling, der hedder »{ $department }«. Byen har: { $known }.
refused-no-address = Der står ingen adresse at sende til i prompts/city.yaml, eller også er ingen af deres kanaler tændt.
refused-code = Den kode kender jeg ikke, eller også er den brugt.
refused-code-old = Koden er for gammel. Bed om en ny.
refused-code-wait = Der er sendt for mange forkerte koder. Prøv igen om en time.
refused-no-code = Der venter ingen kode, som begynder med { $code }.
refused-no-duty = { $contact } er ikke { $duty ->
    [moderator] moderator
    [staff] medarbejder
    [administrator] administrator
   *[any] noget
 } her. »role list« viser, hvem der er.
refused-staff-where = En medarbejder hører til i en afdeling. Skriv hvilken: { $known }.
act-set-aside = Ekko har selv lavet en fejl her, så der er ikke sket noget. Fortæl det til den, der driver Ekko: { $where }
owed-answer = { $department } har lovet et svar om »{ $title }« senest den { $due } og er { $days ->
    [one] én dag
   *[other] { $days } dage
 } forsinket. Hold løftet, eller sig først offentligt hvorfor: skriv »høring forklar« i chatten eller explain { $key } i terminalen.
owed-milestone = { $department } har lovet »{ $milestone }« i »{ $title }« senest den { $due } og er { $days ->
    [one] én dag
   *[other] { $days } dage
 } forsinket. Hold løftet, eller sig først offentligt hvorfor: skriv »høring forklar« i chatten eller explain { $key } i terminalen.

# Ved skrivebordet i sandkassen.
desk-step = Tiden går kun fremad, højst ti år ad gangen.
desk-state = En milepæl er gjort, forsinket eller droppet. Vælg en af dem.
desk-what = Skriv, hvad der er sket, i én sætning, som folk læser.
desk-why = Skriv hvorfor, i én sætning, som folk læser.
desk-new-day = Skriv den nye dag for løftet.
desk-no-reset = Den her by kan ikke begynde forfra.
