# Grupper af folk, der ser ens på tingene: ved skrivebordet, i en moderators chat og i loggen over, hvad der er gjort.

reading-part-groups = Grupper
groups-lead = Folk siger, om de er enige i udsagn. Ekko leder efter grupper, der ser ens på tingene, efter det, de alle er fælles om, og efter det, der skiller dem.
groups-none-yet = Færre end fem har sagt noget til udsagn endnu. Når der er flere, leder Ekko efter grupper.
groups-progress = { $people } personer har sagt noget til { $statements ->
    [one] ét udsagn
   *[other] { $statements } udsagn
 }, { $votes } gange i alt.
groups-open = Der kommer stadig svar ind, så det her ændrer sig. Det er kun til dig: Byens side, overblikket og dem, der svarede, får det at se, når spørgsmålet er lukket. Så kan du også give grupperne navne.
groups-few-statements = Ekko leder efter grupper, når der er mindst { $min } udsagn. Indtil da siger tallene alt.
groups-seed = Så sikkert er det: { $stability } af 1. Så meget ligner grupperne hinanden, når man trækker en tilfældig halvdel af folk og deler dem op igen, { $times } gange. Alle, der deler de samme svar op med frøet { $seed }, får det samme.
groups-seed-none = Alle, der deler de samme svar op med frøet { $seed }, får det samme.
groups-agree = enige
groups-disagree = uenige
groups-typical-none = Der er ikke noget, der kan siges at være typisk for netop den her gruppe.
groups-name = Navn til { $group }
groups-name-hint = Et par ord om, hvad de vil have, ikke om hvem de er. Navnet står på byens side, i overblikket og i det, de selv får at vide.
groups-name-give = Gem navnet
groups-name-away = Fjern navnet
groups-named = Navngivet af { $by }, { $at }.
groups-quadrants = Alle udsagn, efter hvad de fleste siger, og om grupperne er enige
groups-quadrant-agreed = De fleste siger det samme, i alle grupper
groups-quadrant-agreed-against-a-group = De fleste siger det samme, men én gruppe gør ikke
groups-quadrant-contested = Intet flertal: grupperne er delt
groups-quadrant-open = Intet flertal, og ingen gruppe skiller sig ud
groups-quadrant-none = Ingen udsagn.
groups-more = { $count } flere
groups-nothing-shared = Der er endnu ikke noget, de fleste siger det samme til.
groups-named-done = { $group } hedder nu »{ $name }«.
groups-unnamed-done = { $group } har ikke længere noget navn.
groups-unquoted = Uden ord på byens side
groups-unquoted-why = Når spørgsmålet er lukket, står { $count ->
    [one] det her udsagn kun med sit nummer på byens side. Siger du, at det må citeres, kan alle læse, hvad der står.
   *[other] de her { $count } udsagn kun med deres numre på byens side. Siger du, at de må citeres, kan alle læse, hvad der står.
 } Den, der skrev det, kan stadig sige nej.
audit-group-named = Gav en gruppe, der ser ens på tingene, et navn
refused-group-none = Den gruppe findes ikke. Grupper kan få navne, når spørgsmålet er lukket.
refused-group-empty = Et navn skal have mindst ét ord.
refused-group-long = Et navn må højst fylde { $max } tegn.
refused-group-personal = Navnet fører til et menneske, og det står på en side, som alle kan læse.
refused-group-taken = En anden gruppe hedder det allerede.
