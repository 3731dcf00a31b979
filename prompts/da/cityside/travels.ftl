# At læse, hvad borgere har skrevet, før andre ser det.

desk-verb-read = Læs udsagn
travel-nowhere = Ingen åbne spørgsmål viser folk, hvad andre skrev. Det gør et spørgsmål med react: true i sin fil.
travel-none = Alt, hvad folk har skrevet til »{ $title }«, er læst.
travel-next = { $waiting ->
    [one] Ét udsagn til »{ $title }« venter på at blive læst: nummer { $number }.
   *[other] { $waiting } udsagn til »{ $title }« venter på at blive læst. Det første er nummer { $number }.
 } Sådan vil andre se det:
travel-masked = Det, der kunne føre til et menneske, er udeladt her, og andre ser det heller ikke.
travel-names = Det nævner stadig et menneske eller viser, hvem der har skrevet det. Derfor kan andre ikke få det at se.
travel-corrects = Det står i stedet for nummer { $number }, som den samme har taget tilbage.
travel-late = Det har ventet i { $hours } timer. Udsagn skal læses inden for { $within }.
travel-nearest = Nummer { $number } siger måske det samme, og det ser andre allerede:
travel-why = Hvorfor skal andre ikke se nummer { $number }? Den, der skrev det, får det at vide.
button-travel-let = Vis det for andre
button-travel-hide = Vis det ikke
button-travel-same = Det er det samme
button-travel-next = Læs det næste
button-travel-let-after-all = Vis det alligevel
button-travel-hide-after-all = Vis det ikke
button-travel-names = Nævner nogen
button-travel-hurts = Går efter folk
button-travel-adverts = Reklame
button-travel-elsewhere = En anden sag
button-travel-several = Flere ting i ét
done-judged-yes = Andre ser nummer { $number } fra nu af. Den, der skrev det, får besked om ti minutter.
done-judged-no = Andre ser ikke nummer { $number }. Den, der skrev det, får at vide hvorfor om ti minutter.
done-judged-merged = Nummer { $number } siger det samme som nummer { $into }. Den, der skrev det, får besked om ti minutter.
desk-reading = { $waiting ->
    [one] Ét udsagn venter på at blive læst, før andre ser det.
   *[other] { $waiting } udsagn venter på at blive læst, før andre ser dem.
 }
desk-reading-late = { $waiting ->
    [one] Ét udsagn har ventet mere end et døgn på at blive læst, før andre ser det.
   *[other] { $waiting } udsagn venter på at blive læst, før andre ser dem, det første i mere end et døgn.
 }
refused-reading-closed = »{ $title }« er ikke åben længere, så ingen ville få udsagnet at se.
refused-reading-gone = Udsagn { $number } er der ikke længere, eller den, der skrev det, vil ikke have det vist for andre.
refused-reading-names = Udsagn { $number } nævner et menneske eller viser, hvem der har skrevet det, også når Ekko har taget det ud, den kan. Sig nej til det: den, der skrev det, kan skrive det uden.
refused-reading-many = Der er allerede { $max } udsagn, som andre ser, og med flere bliver hvert set af for få. Læg det sammen med et, der siger det samme, eller sig nej.
refused-reading-into = Andre ser ikke udsagn { $number }, eller det hører til et andet spørgsmål. Vælg et, som de ser.
audit-statement-judged = Læste et udsagn, før andre ser det
reading-part-reading = Før andre ser det
travel-lead = Andre ser først et udsagn, når en moderator siger ja her. Den, der skrev det, får besked, og en grund, hvis det er et nej. Her ser man ikke, hvem det var.
travel-policy = Det afgøres det efter
travel-waiting = { $count ->
    [0] Venter på at blive læst
    [one] Ét venter på at blive læst
   *[other] { $count } venter på at blive læst
 }
travel-waiting-none = Alt er læst.
travel-closed = Spørgsmålet er lukket. Der bliver ikke vist flere udsagn.
travel-read = Læst indtil nu: { $count }
travel-since = skrevet { $at }
travel-late-tag = har ventet mere end et døgn
travel-is-yes = andre ser det
travel-is-no = andre ser det ikke
travel-is-merged = siger det samme som nummer { $number }
travel-change = Lav det om
travel-no = Vis det ikke. Grunden er:
travel-same = Det siger det samme som et andet
travel-into = Det andets nummer
travel-inbox-head = Skal læses, før andre ser det
travel-inbox = { $waiting ->
    [one] Ét udsagn, skrevet { $since }.
   *[other] { $waiting } udsagn, det første skrevet { $since }.
 }
file-react-wrong = Skriv "react: true", hvis andre skal sige, om de er enige i det, der bliver skrevet, eller fjern linjen.
deskform-questions-react = Andre siger, om de er enige i det, der bliver skrevet
deskform-questions-react-hint = I læser hvert udsagn, før andre ser det. Hvor mange der er enige, ser I her. Den, der skrev det, får det at vide, når der lukkes, og tallene står i det, alle kan læse; ordene gør ikke.
digest-reading = Der er udsagn, som venter på at blive læst, før andre ser dem.
digest-reading-late = Der er udsagn, som venter på at blive læst, før andre ser dem, det første i mere end et døgn.
travel-reactions = Det siger andre til dem
travel-reactions-lead = De fleste har set det øverste. Når der lukkes, får den, der skrev et udsagn, tallene for det at vide, med sig selv talt med som enig. De står også i det, alle kan læse, uden ordene.
travel-reacted = { $agree } enige, { $disagree } uenige, { $unsure } ved ikke. Vist for { $seen }.
travel-reacted-few = Tallene vises ikke, så ingen kan regne de få ud.
travel-alarm = Ekko tror, at det stadig nævner et menneske eller viser, hvem der har skrevet det. Er det en falsk alarm, kan du ved skrivebordet skrive hvorfor, og så ser andre det.
button-travel-vouched = Falsk alarm, vis det
refused-reading-alarm = Udsagn { $number } ligner noget, der nævner et menneske. Er det en falsk alarm, så åbn det ved skrivebordet og skriv hvorfor.
