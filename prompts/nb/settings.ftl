# Det man kan velge.

choosing-is-optional = Takk! Hvis du vil, kan du velge hva jeg skal spørre deg om, gjerne flere ting. Du kan hoppe over det og alltid gjøre det om.
choose-not-there = Det står ikke på lista, så jeg har ikke lagret det. Skal kommunen høre det, så skriv «/idé» foran.
choose-topic = Hva vil du gjerne bli spurt om?
choose-place = Hvor bor du, eller hvor er du ofte?
choose-role = Passer noe av dette på deg?
choose-age = Hvor gammel er du? Det brukes til én ting: å se om folk i alle aldre blir hørt, og å jevne det ut når svarene telles. Du kan hoppe over det, og alltid endre eller fjerne det.
button-any-topic = Alt sammen
button-any-place = Hopp over
button-any-role = Hopp over
button-any-age = Hopp over
choices-kept = Det er notert.

# Knappen som velger dette språket. Den står alltid på språket selv.
language-this = På norsk
language-which = Hvilket språk vil du helst ha?
language-chosen = Jeg snakker norsk med deg fra nå av.
language-go-on = Skal jeg skrive til deg på norsk fra nå av?

pause-how-long = Hvor lenge skal jeg være stille?
button-pause = { $days ->
    [7] En uke
    [30] En måned
   *[other] { $days } dager
 }
paused = Du hører ikke fra meg før { $until }. Det du har svart, teller fortsatt. Skriv «start» hvis pausen skal ta slutt.

quiet-which = Jeg skriver ikke til deg mellom { $from } og { $until }. Når skal jeg være stille?
button-quiet = { $from }–{ $until }
quiet-chosen = Fint. Jeg er stille fra { $from } til { $until }, unntatt når du selv skriver.

cap-which = Du blir spurt høyst { $perYear ->
    [one] én gang
   *[other] { $perYear } ganger
 } i året. Hvor ofte kan jeg spørre?
button-cap = { $perYear ->
    [one] Én gang i året
   *[other] { $perYear } ganger i året
 }
cap-chosen = Fint. Høyst { $perYear ->
    [one] én gang
   *[other] { $perYear } ganger
 } i året fra nå av.
