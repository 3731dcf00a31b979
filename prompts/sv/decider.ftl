# Frågor till politikern som beslutar: att ställa en, vad som händer med den, och svaren.

invitation-questions = Du kan också ställa en fråga till { $name }, { $hostTitle }. { $answers ->
    [one] Den som flest ställer får
    [2] De två som flest ställer får
    [3] De tre som flest ställer får
    [4] De fyra som flest ställer får
    [5] De fem som flest ställer får
   *[other] De { $answers } som flest ställer får
 } svar senast den { $answerBy }.
frame-questions = Du kan ställa en fråga till { $name }, { $hostTitle }. Skriv ”fråga { $name }”. Svaret kommer senast den { $answerBy }.
receipt-questions = Har du en fråga till { $name }, { $hostTitle }? Skriv ”fråga { $name }”. De frågor som flest ställer får svar senast den { $answerBy }.
button-decider-ask = Fråga { $name }
decider-write = Vad vill du fråga { $name }, { $hostTitle }, om? Skriv det här. Ingen får veta vem du är, så skriv inte ditt namn.
decider-let-be = Helt okej, då låter vi det vara. Skriv ”fråga { $name }” om du kommer på något.
decider-long = Det är för långt för en fråga. Det finns plats för { $max } tecken.
decider-left-out = Jag tog bort det som leder direkt till dig innan jag lämnade frågan vidare.
decider-closed = Det går inte längre att ställa frågor till { $name } om ”{ $title }”. De som hann komma in får svar senast den { $answerBy }.
decider-enough = Du har redan ställt { $questions ->
    [3] tre
   *[other] { $questions }
 } frågor till { $name }. Ta tillbaka en av dem om du hellre vill fråga något annat.
decider-receipt = Tack! Det är fråga nummer { $number } till { $name }:
decider-receipt-next = När tiden är ute samlar vi de frågor som liknar varandra. { $answers ->
    [one] Den som flest har ställt svarar { $name } på
    [2] De två som flest har ställt svarar { $name } på
    [3] De tre som flest har ställt svarar { $name } på
    [4] De fyra som flest har ställt svarar { $name } på
    [5] De fem som flest har ställt svarar { $name } på
   *[other] De { $answers } som flest har ställt svarar { $name } på
 } senast den { $answerBy }. Alla som var med får svaren. Kommer din inte med får du veta det också.
decider-receipt-silent = Du har sagt att jag inte får skriva till dig igen, så du får inte svaret här. Det kommer att stå på den offentliga sidan senast den { $answerBy }.
decider-receipt-anonymous = Din fråga läses utan ditt namn. { $name } kan inte se vem du är.
button-decider-back = Ta tillbaka frågan
button-decider-back-one = Ta tillbaka { $number }
decider-back = Fråga nummer { $number } är tillbakatagen och går inte vidare till { $name }.
decider-back-already = Den frågan är redan tillbakatagen.
decider-back-which = Den frågan är inte en av dina. Vilken vill du ta tillbaka?

# Svaren, till alla som var med.
decider-answers = Ni kunde ställa frågor till { $name }, { $hostTitle }, om ”{ $title }”. { $answers ->
    [0] Det kom inga frågor att svara på.
    [one] Här är svaret på den fråga som flest ställde.
   *[other] Här är svaren på de frågor som flest ställde.
 }
decider-answer-yours = Du skrev: ”{ $question }”
decider-support = { $people ->
    [5] Minst fem har frågat om det
    [10] Minst tio har frågat om det
   *[other] Minst { $people } har frågat om det
 }.
decider-support-few = Färre än fem har frågat om det.
decider-support-groups = { $people ->
    [5] Minst fem har frågat om det
    [10] Minst tio har frågat om det
   *[other] Minst { $people } har frågat om det
 }, många av dem från { $groups }.
decider-signed = Hälsningar { $name }, { $hostTitle }
decider-fate = Din fråga nummer { $number } har inte fått något svar. Du skrev:
decider-fate-none = Den hann inte med bland det som { $name } fick läsa.
decider-fate-aside = Den lades åt sidan och gick inte vidare till { $name }. Skälet är: { $why }
decider-fate-less = Den är läst och står på listan som ”{ $question }”. { $answers ->
    [one] En fråga har fått svar
    [2] Två frågor har fått svar
    [3] Tre frågor har fått svar
    [4] Fyra frågor har fått svar
    [5] Fem frågor har fått svar
   *[other] { $answers } frågor har fått svar
 }, som fler ställde eller som kom först.
button-decider-host = Skriv till { $host }

# När svaren dröjer.
standing-promised-decider = Svaren var utlovade senast den { $first }.
lateness-decider-late = Du var med i ”{ $title }”, och { $name } skulle ha svarat på era frågor. Svaren har inte kommit, och det är vi ledsna för.
lateness-decider-again = Svaren från { $name } om ”{ $title }” dröjer fortfarande.
lateness-decider-moved = Du var med i ”{ $title }”, där { $name } svarar på era frågor. Det kommer att ta längre tid.
lateness-decider-stands = Löftet gäller fortfarande. Du hör från mig när { $name } har svarat.
post-decider-late = { $name } skulle ha svarat på era frågor om ”{ $title }”. Svaren har inte kommit än.
post-decider-again = Svaren från { $name } om ”{ $title }” dröjer fortfarande.
post-decider-moved = Svaren från { $name } på era frågor om ”{ $title }” kommer att ta längre tid.
post-decider-stands = Löftet gäller fortfarande. Svaren kommer att stå på den offentliga sidan.

# På sidan där alla kan läsa.
ledger-decider = Frågor till { $name }, { $title }
ledger-decider-waiting = De som flest ställer får svar senast den { $answerBy }.
ledger-decider-asked = Så många har frågat: minst { $people }
ledger-decider-asked-few = Färre än fem har frågat.
ledger-decider-answered = Besvarad den { $on }
ledger-decider-not-answered = Inte besvarad
ledger-promise-decider = { $name } svarar på de frågor som flest ställer
ledger-overdue-decider = Svaren från { $name }

# När flera frågade om samma sak, och när svaren läses igen.
decider-joined = Din fråga ställdes tillsammans med andras som frågade om samma sak.
button-decider-read = Svar från { $name }
missed-answers = { $name } har svarat på era frågor om ”{ $title }”.

told-refused-asked = Helt okej. Din fråga blir läst ändå, och svaren kommer att stå på den offentliga sidan. Jag skriver inte till dig om det.

# Under mina svar.
asked-own = Din fråga nummer { $number } till { $name }:
asked-waiting = { $name } svarar på de frågor som flest ställer, senast den { $answerBy }. Kommer { $own ->
    [one] din
   *[other] dina
 } inte med får du veta det också.
asked-answered = Den har { $name } svarat på.
asked-not-chosen = Den kom inte med bland dem som { $name } har svarat på. Den står på listan som ”{ $question }”.
asked-answered-others = { $name } har svarat på de frågor som flest ställde.

# När det stängs, under beslutet, och när allt har dragits tillbaka.
closing-decider = { $name } svarar på de frågor som flest har ställt, senast den { $answerBy }.
echo-decider-answered = { $name } svarade den { $on } på de frågor som flest ställde.
echo-decider-late = { $name } har inte svarat på era frågor än.
told-again-asked = Du ställde en fråga till { $name } om ”{ $title }”, och nu är det stängt. Du har inte sagt om du vill få veta svaret.
withdrawn-asked = Därför svarar { $name } inte heller på era frågor.

# Under inlägget i en grupp.
post-decider-answers = { $name }, { $hostTitle }, har svarat på era frågor om ”{ $title }”.
ledger-feed-answers = { $name } svarar: { $title }
