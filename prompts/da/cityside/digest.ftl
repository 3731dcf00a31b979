# Det overblik, som medarbejderne får.

digest-title = Overblik for { $name }
digest-made = Lavet { $at }
digest-empty = Lige nu er intet åbent, lovet eller på vej.
digest-promises = Løfter
digest-promises-none = Der er ingen åbne løfter.
digest-promise-overdue = { $days ->
    [one] En dag
   *[other] { $days } dage
 } over tiden: { $what } var lovet senest den { $dueOn }. Det har { $host } lovet, og { $people ->
    [0] ingen
   *[other] { $people }
 } har svaret.
digest-promise-due = { $days ->
    [0] I dag
    [one] I morgen
   *[other] Om { $days } dage
 }: { $what }, senest den { $dueOn }. Det har { $host } lovet, og { $people ->
    [0] ingen
   *[other] { $people }
 } har svaret.
digest-promise-explained = Forklaring: { $why }
digest-what-outcome = svaret på »{ $title }«
digest-what-milestone = »{ $milestone }« ({ $title })
digest-people-few = færre end fem
digest-people-least = mindst { $people }
digest-hidden = ikke vist
digest-stage-draft = Kladde
digest-stage-scheduled = Åbner { $opens }
digest-stage-open = Åben indtil { $closes }
digest-stage-closed = Lukket, besluttes den { $decision }
digest-stage-answered = Besvaret
digest-stage-archived = Afsluttet
digest-stage-withdrawn = Trukket tilbage
digest-host = { $name }, { $title }
digest-asked = Spurgt: { $invited }, nået: { $delivered }, har svaret: { $answered }, sagde nej tak: { $declined }
digest-asked-few = Spurgt: { $invited }, har svaret: færre end fem
digest-rounded = Så længe der kommer svar ind, er tallene rundet ned til nærmeste fem, så ingen kan regnes ud
digest-capped = Mindst { $capped } flere ville være spurgt, men er blevet spurgt nok for nylig
digest-heard = Følte de sig hørt? Ja: { $yes }, delvist: { $partly }, nej: { $no }
digest-question-people = { $people } har svaret
digest-question-people-least = mindst { $people } har svaret
digest-skipped = { $people } sprang spørgsmålet over
digest-few = ikke vist: for få
digest-average = { $average } ud af { $to } i gennemsnit
digest-ranking = Folk satte tingene i rækkefølge. Tallet er dem, der satte det øverst.
digest-statements-more = Alle { $statements } beskeder
digest-missing = Hvem har svaret
digest-missing-place = { $place }: mindst { $answered } af { $invited } spurgte
digest-missing-nobody = { $place }: færre end fem spurgt
digest-missing-nobody-many = { $groups } andre steder og roller: færre end fem spurgt
digest-missing-few = { $place }: ikke vist, så ingen kan regnes ud
digest-of-residents = { $share } % af indbyggerne, { $answeredShare } % af svarene
digest-theme = { $theme }: { $people } borgere
digest-theme-few = { $theme }: hvor mange bliver ikke vist
digest-outcome = Det blev besluttet
digest-kept = Holdt: { $what }
digest-added = Mindst { $added } nye svar siden sidst
digest-dilemma-choices = Et dilemma: { $one } valgte »{ $oneLabel }«, og { $other } valgte »{ $otherLabel }«. Ingen af dem har flertal.
digest-dilemma-choices-least = Et dilemma: mindst { $one } valgte »{ $oneLabel }«, og mindst { $other } valgte »{ $otherLabel }«. Ingen af dem har flertal.
digest-dilemma-ranking = Et dilemma: { $one } satte »{ $oneLabel }« øverst, og { $other } satte »{ $otherLabel }« øverst. Ingen af dem har flertal.
digest-dilemma-ranking-least = Et dilemma: mindst { $one } satte »{ $oneLabel }« øverst, og mindst { $other } satte »{ $otherLabel }« øverst. Ingen af dem har flertal.
digest-dilemma-scale = Et dilemma: svarene samler sig to steder. { $one } svarede { $oneLabel }, og { $other } svarede { $otherLabel }. Et gennemsnit dækker næsten ingen af dem.
digest-dilemma-scale-least = Et dilemma: svarene samler sig to steder. Mindst { $one } svarede { $oneLabel }, og mindst { $other } svarede { $otherLabel }. Et gennemsnit dækker næsten ingen af dem.
digest-quote = »{ $words }«
digest-quoted-by-votes = Citaterne er valgt, sådan at så mange som muligt af dem, der sagde noget til andres udsagn, er enige i mindst ét af dem, også de små grupper.
digest-quoted-by-words = Af hvert tema læser du først det, der ligner resten mest, og så det, der skiller sig mest ud.
digest-minority = Det, få har sagt
digest-minority-choice = { $label }: { $people }
digest-minority-more = { $statements ->
    [one] En besked mere hører
   *[other] { $statements } beskeder mere hører
 } ikke til noget tema.
digest-withheld = { $statements ->
    [one] En besked er ikke citeret, fordi den kan vise, hvem der skrev. Den
   *[other] { $statements } beskeder er ikke citeret, fordi de kan vise, hvem der skrev. De
 } står sammen med alle svarene.
digest-others = Andre spørger om det samme
digest-other = »{ $title }« ({ $departments }) om { $topics }. { $stage }.
digest-more = { $consultations ->
    [one] Der er nyt om ét spørgsmål mere.
   *[other] Der er nyt om { $consultations } spørgsmål mere.
 } Se det hele med kommandoen ekko digest.
digest-ideas = Idéer
digest-ideas-all = { $received ->
    [one] Én idé i alt
   *[other] { $received } idéer i alt
 }, { $answered } har fået svar.
digest-ideas-since = Siden sidst: { $received ->
    [one] én ny
   *[other] { $received } nye
 }, { $answered } har fået svar.
digest-idea-due = Nummer { $number } skal have svar { $days ->
    [0] i dag
    [one] i morgen
   *[other] om { $days } dage
 }, senest den { $dueOn }. Den kom { $age ->
    [0] i dag
    [one] i går
   *[other] for { $age } dage siden
 }.
digest-idea-overdue = Nummer { $number } er { $days ->
    [one] en dag
   *[other] { $days } dage
 } forsinket: svaret var lovet senest den { $dueOn }. Den kom { $age ->
    [0] i dag
    [one] i går
   *[other] for { $age } dage siden
 }.
digest-idea-at = Den ligger hos { $department }.
digest-idea-from = { $department } har givet den videre.
digest-idea-withheld = Ordene kan vise, hvem der skrev dem, så de står ikke her. Skriv /idéer til Ekko for at læse dem.
digest-idea-passed = Nummer { $number } er givet videre til { $department }.
digest-ideas-more = { $ideas ->
    [one] Én mere venter
   *[other] { $ideas } flere venter
 }. Skriv /idéer til Ekko for at se dem.
digest-alarm-near = Et løfte nærmer sig
digest-alarm-late = Et løfte er ikke holdt
digest-alarm-near-do = Skriv, hvad der er besluttet, så får de, der svarede og vil høre det, besked.
digest-alarm-late-do = Skriv, hvad der er besluttet, eller sig til dem, der svarede, hvorfor det trækker ud.
digest-offers = { $people ->
    [one] Én har
   *[other] { $people } har
 } tilbudt at hjælpe. Skriv »tilbud« til Ekko i din chat, hvis du vil se dem.
digest-offers-new = { $added ->
    [one] Én har
   *[other] { $added } har
 } tilbudt at hjælpe siden sidst, { $people } i alt. Skriv »tilbud« til Ekko i din chat, hvis du vil se dem.
