# Guider: medarbejdere, der følger en idé eller en samtale til dørs, på tværs af afdelinger. Det er moderatorer og medarbejdere, der læser det her.

# At blive guide.
guide-asked = Du er foreslået som guide: en, der følger en idé eller en samtale, til den er slut, også på tværs af afdelinger. De, der skrev, ser dig som »{ $name }, { $title }« og intet andet. Du får ikke at vide, hvem de er. Må de se dit navn?
button-guide-yes = Ja, det må de
button-guide-no = Nej tak
done-guide-agreed = Godt. Nu kan du få idéer og samtaler at følge. De kommer her. Er du væk en tid, så skriv for eksempel »jeg er væk til 12. januar, Ali tager over«.
done-guide-ended = Så er du ikke guide. Det, du fulgte, er hos afdelingen nu, og de, der skrev, har fået det at vide.

# At give noget til en guide.
button-idea-guide = Guide til { $number }
button-inquiry-guide = Giv til en guide
guide-who = Hvem skal følge det, til det er slut? Tryk, eller skriv et navn.
guide-none = Der er ingen andre guider at vælge imellem lige nu. En moderator kan foreslå medarbejdere ved skrivebordet.
guide-nobody = Det navn kender jeg ikke blandt guiderne. Tryk på et, eller skriv det hele.
guide-yourself = Det er jo dig selv. Den, der tager over, skal være en anden.
guide-which = Det kan være flere. Skriv hele navnet.
guide-part-who = Hvem
guide-give-sure = { $name }, { $title }, kommer til at følge det, til det er slut. Den, der skrev, får navnet at vide. Afdelingen og datoen er de samme.
guide-is-away = { $guide } er væk lige nu, så { $name } tager over så længe.
guide-not-yours = Det ligger hos en anden afdeling.
done-guide-given = Nu følger { $name } det, og den, der skrev, har fået navnet at vide.
done-guide-given-back = Nu er det afdelingens alene igen, og den, der skrev, har fået det at vide.

# Når det er guiden, der skriver.
guide-question = Hvad vil du spørge om? Skriv ét spørgsmål. Borgeren ser dit navn, men du får ikke at vide, hvem borgeren er. Svaret kommer her.
guide-question-sure = Det her bliver sendt som spørgsmål, med dit navn, til den, der skrev det:
guide-reply-write = Hvad vil du svare? Skriv det, som du ville sige det til et menneske. Borgeren ser dit navn, men du får ikke at vide, hvem borgeren er.
guide-reply-sure = Det her bliver sendt som svar, med dit navn, til den, der skrev:
guide-answer-sure = Det her bliver sendt som svar på idé nummer { $number }, med dit navn:

# Til den, der får det, giver det fra sig, eller får det tilbage.
guide-given-idea = Idé nummer { $number } er din at følge, til den er besvaret. Den, der sendte den, har fået dit navn. Svaret er lovet senest den { $dueOn }. Den hører til hos { $department }.
guide-given-on-idea = Idé nummer { $number } bliver nu fulgt af { $name }, { $title }.
guide-given-back-idea = Idé nummer { $number } er hos { $department } alene igen.
guide-left-idea = Den, der fulgte idé nummer { $number }, gør det ikke længere. Den er hos { $department } nu, og den, der sendte den, ved det. Svaret er lovet senest den { $dueOn }.
guide-away-idea = { $guide }, der følger idé nummer { $number }, er væk fra den { $from } til og med den { $until }. Så længe er den hos { $department }, og den, der sendte den, ved det. Svaret er lovet senest den { $dueOn }.
guide-given-exchange = Det her er dit at følge, til det er slut. Den, der skrev, har fået dit navn. Det hører til hos { $department }.
guide-given-on-exchange = Det bliver nu fulgt af { $name }, { $title }.
guide-given-back-exchange = Det er hos { $department } alene igen.
guide-left-exchange = Den, der fulgte det her, gør det ikke længere. Det er hos { $department } nu, og den, der skrev, ved det.
guide-away-exchange = { $guide }, der følger det her, er væk fra den { $from } til og med den { $until }. Så længe er det hos { $department }, og den, der skrev, ved det.
guide-city-wrote = Afdelingen skrev:
guide-other-wrote = { $name } skrev:
guide-citizen-wrote = Borgeren skrev:

# Når en guide er væk.
guide-away-from = Fra hvilken dag er du væk?
guide-away-until = Til og med hvilken dag?
guide-away-who = Hvem tager over for dig imens? Tryk, eller skriv et navn.
guide-away-turned = Den dag er før den første. Skriv den sidste dag, du er væk.
guide-away-far = Det ville være { $day }, og det er lang tid frem. Mener du den, så skriv året med. Ellers skriv den dag, du mener.
guide-part-from = Fra
guide-part-until = Til og med
guide-part-takes-over = Hvem tager over
guide-away-sure = Du er væk fra den { $from } til og med den { $until }. Så længe kommer det, du følger, til { $name }, og de, der skrev, får det navn at vide.
guide-away-sure-alone = Du er væk fra den { $from } til og med den { $until }. Der er ingen anden guide til at tage over, så afdelingen tager sig så længe af det, du følger. De, der skrev, får det at vide.
guide-you-take-over = { $guide } er væk fra den { $from } til og med den { $until }, og du tager over imens. Det, { $guide } følger, kommer til dig, og de, der skrev, ser dit navn.
done-guide-away = Så er det noteret. Fra den { $from } til og med den { $until } tager { $name } over for dig. Skriv »jeg er tilbage«, hvis det bliver før.
done-guide-away-alone = Så er det noteret. Fra den { $from } til og med den { $until } tager afdelingen sig af det, du følger. Skriv »jeg er tilbage«, hvis det bliver før.
done-guide-returned = Velkommen tilbage. Nu kommer det, du følger, til dig igen.
guide-not-you = Det kan kun den gøre, som det handler om.

# Hvorfor det ikke kan lade sig gøre.
refused-guide-unmet = Jeg har ikke mødt { $contact } endnu. De skal først skrive til mig.
refused-guide-no-duty = { $contact } har ingen rolle. Kun medarbejdere, moderatorer og administratorer kan være guider.
refused-guide-nameless = En guide skal have et navn og en titel.
refused-guide-long = Et navn og en titel kan højst være { $max } tegn.
refused-guide-unknown = Den guide findes ikke.
refused-guide-not-agreed = { $name } har ikke sagt ja til, at folk ser navnet, endnu.
refused-guide-not-here = { $name } kan ikke nås lige nu. Vælg en anden.
refused-guide-away = { $name } er væk, og ingen tager over. Vælg en anden.
refused-guide-over = Der er ikke noget at følge: Det er besvaret, eller samtalen er slut eller ikke begyndt.
refused-guide-already = Den guide følger det allerede.
refused-guide-here = Du står ikke som væk.
refused-guide-days = Den sidste dag skal være i dag eller senere, ikke før den første, og højst { $max } dage efter den.
refused-guide-takes-over = Den, der tager over, skal være en anden guide, som har sagt ja og kan nås.
refused-guide-both-away = { $name } er selv væk i de dage. Vælg en anden.

# I overblikket.
digest-guide = Følges af { $name }.

# Ved skrivebordet.
deskpage-room-guides = Guider
deskguides-lead = En guide følger en idé eller en samtale, til den er slut, på tværs af afdelinger. Den, der skrev, kender guiden ved navn. Giv den fra indbakken.
deskguides-none = Der er ingen guider endnu.
deskguides-not-agreed = Har ikke sagt ja endnu
deskguides-not-here = Kan ikke nås
deskguides-here = Er her
deskguides-away = Væk fra den { $from } til og med den { $until }. { $name } tager over.
deskguides-away-alone = Væk fra den { $from } til og med den { $until }. Ingen tager over.
deskguides-back = Er tilbage
deskguides-end = Ikke guide længere
deskguides-end-sure = Det, guiden følger, går til den afdeling, det hører til, og de, der skrev, får det at vide.
deskguides-ended = { $name } er ikke guide længere.
deskguides-go = Er væk en tid
deskguides-from = Første dag væk
deskguides-until = Sidste dag væk
deskguides-go-do = Gem
deskguides-stand-in = Hvem tager over imens?
deskguides-gone = { $name } er væk fra den { $from } til og med den { $until }.
deskguides-returned = { $name } er tilbage.
deskguides-name = Foreslå en guide
deskguides-name-why = Kun folk med en rolle kan være guide. De bliver spurgt i deres egen chat, og ingen ser navnet, før de har sagt ja.
deskguides-contact = Hvem
deskguides-public-name = Navnet, som folk ser
deskguides-public-name-hint = For eksempel: Mette Holm
deskguides-public-title = Hvad der står bag navnet
deskguides-public-title-hint = For eksempel: Park og vej
deskguides-name-do = Spørg dem
deskguides-named = { $name } er spurgt.
deskguides-agreed = Nu kan du få idéer og samtaler at følge.
deskguides-who = Hvem skal følge det?
deskguides-who-hint = Den, der skrev, får navnet at vide. Afdelingen og datoen er de samme.
deskguides-department = Afdelingen alene
deskguides-department-sure = Det bliver afdelingens alene igen, og den, der skrev, får det at vide.
deskguides-give = Ja, gør det
deskguides-nobody = Vælg, hvem der skal følge det.
