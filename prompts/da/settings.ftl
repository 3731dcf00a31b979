# Det, man kan vælge.

choosing-is-optional = Tak! Hvis du vil, kan du vælge, hvad jeg skal spørge dig om, gerne flere ting. Du kan springe det over og altid lave det om.
choose-not-there = Det står ikke på listen, så jeg har ikke gemt det. Skal kommunen høre det, så skriv »/idé« foran.
choose-topic = Hvad vil du gerne spørges om?
choose-place = Hvor bor du, eller hvor kommer du tit?
choose-role = Passer noget af det her på dig?
choose-age = Hvor gammel er du? Det bliver brugt til én ting: at se, om alle aldre bliver hørt, og at jævne det ud, når svarene tælles. Du kan springe det over og altid lave det om eller fjerne det.
button-any-topic = Det hele
button-any-place = Spring over
button-any-role = Spring over
button-any-age = Spring over
choices-kept = Det er noteret.

# Knappen, der vælger det her sprog. Den står altid på sproget selv.
language-this = På dansk
language-which = Hvilket sprog vil du helst have?
language-chosen = Jeg taler dansk med dig fra nu af.
# Said in the language that a person wrote in, to a person who is spoken to in another; below stand both to tap.
language-go-on = Skal jeg skrive på dansk til dig fra nu af?

pause-how-long = Hvor længe skal jeg være stille?
button-pause = { $days ->
    [7] En uge
    [30] En måned
   *[other] { $days } dage
 }
paused = Du hører ikke fra mig før den { $until }. Det, du har svaret, tæller stadig. Skriv »start«, hvis pausen skal slutte.

quiet-which = Jeg skriver ikke til dig mellem { $from } og { $until }. Hvornår skal jeg være stille?
button-quiet = { $from }–{ $until }
quiet-chosen = Godt. Jeg er stille fra { $from } til { $until }, undtagen når du selv skriver.

cap-which = Du bliver højst spurgt { $perYear ->
    [one] én gang
   *[other] { $perYear } gange
 } om året. Hvor tit må jeg spørge?
button-cap = { $perYear ->
    [one] Én gang om året
   *[other] { $perYear } gange om året
 }
cap-chosen = Godt. Højst { $perYear ->
    [one] én gang
   *[other] { $perYear } gange
 } om året fra nu af.
