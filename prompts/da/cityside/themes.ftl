# Mens en moderator lægger det, folk skrev, i temaer.

statement-number-themes = Nummer { $number } · { $themes }
themes-noted = Noteret.
themes-now = { $theme }: { $numbers }
themes-now-side = { $theme } ({ $side }): { $numbers }
themes-gone = { $theme } er væk.
themes-undone = Fortrudt.
themes-same = Sådan er det allerede.
themes-count = { $theme }: { $count ->
    [one] ét udsagn
   *[other] { $count } udsagn
 } – { $numbers }
themes-count-side = { $theme } ({ $side }): { $count ->
    [one] ét udsagn
   *[other] { $count } udsagn
 } – { $numbers }
themes-rest = { $count ->
    [one] Ét udsagn har intet tema endnu.
   *[other] { $count } udsagn har intet tema endnu.
 }
themes-rest-none = Alle udsagn har et tema.
themes-none-yet = Der er ingen temaer endnu.
themes-alike = Ord, der begynder ens: { $numbers }. Tag dem med et tryk, hvis de hører til.
themes-side = Hvilken side tager de? Tryk på den, eller skriv den efter navnet: »træer (imod): 3, 5«.
theme-side-for = for
theme-side-against = imod
theme-side-asks = spørger
theme-side-tells = fortæller
button-side-for = For
button-side-against = Imod
button-side-asks = Spørger
button-side-tells = Fortæller
button-take-alike = Tag dem med
button-undo = Fortryd
button-rest = Uden tema
button-themes-so-far = Temaer indtil nu
refused-theme-undo = Der er ikke noget af dit at fortryde.
refused-theme-none = Der er intet tema, der hedder »{ $theme }«, og heller ikke andre endnu.
refused-theme-unknown = Der er intet tema, der hedder »{ $theme }«. Der er { $known }.
refused-theme-name = »{ $theme }« er navnet på et andet tema. Slå de to sammen, hvis de er ét.
refused-theme-gone = Det tema er der ikke længere.
refused-theme-wordless = Et tema skal have et navn, der kan læses.
refused-theme-suggestion = Det, der begynder ens, har ændret sig siden. Se temaerne igen.
refused-theme-late = »{ $title }« er { $stage }, og folk har læst deres svar. Temaerne bliver, som de var.

# Hvad en beslutnings fil siger om temaer, og om det, der ikke bliver svaret på.

file-theme-suggests = Ingen hører til temaet "{ $theme }" endnu. Ord foreslår kun: { $numbers } begynder ens. Skriv dem, der hører til, under "statements", eller læg dem i temaet med "ekko themes".
file-outcome-themes-stance-missing = Skriv, hvilken side temaet tager ("stance"): for, against, asks eller tells, eller fjern linjen.
file-outcome-unanswered-missing = Skriv det, der ikke bliver svaret på, som en liste, eller fjern linjen.
file-outcome-unanswered-item-missing = Skriv her, hvad der ikke bliver svaret på, eller fjern den tomme linje.
file-outcome-unanswered-item-wrong = Det, der ikke bliver svaret på, skal have sine egne linjer: concerns og why.
file-outcome-unanswered-concerns-missing = Skriv, hvad der ikke bliver svaret på ("concerns"): {"{"}question: …, choice: …{"}"}, {"{"}theme: …{"}"}, eller everyone for alt det, der er tilbage.
file-outcome-unanswered-concerns-wrong = Skriv det, der ikke bliver svaret på, som {"{"}question: …, choice: …{"}"}, {"{"}theme: …{"}"}, eller everyone for alt det, der er tilbage.
file-outcome-unanswered-why-missing = Skriv, hvorfor beslutningen ikke svarer på det ("why"): de, der sagde det, læser grunden.
file-unanswered-answered = Det svarer en del allerede på. Fjern en af de to.
file-outcome-milestones-concerns-missing = Skriv, hvis ord milepælen hører til ("concerns"), eller fjern linjen: så er den nyt til alle.
file-outcome-milestones-concerns-wrong = Skriv, hvis ord den hører til, som {"{"}question: …, choice: …{"}"} eller {"{"}theme: …{"}"}, flere som en liste.

# Hvad der er galt med en tabel over temaer.

table-unreadable = Det kan ikke læses som en tabel. Gem den som CSV med kolonnernes navne i første linje.
table-no-column = Der er ingen kolonne, der hedder »{ $column }«. Første linje skal have kolonnernes navne, som de blev eksporteret.
table-number = Linje { $line }: »{ $written }« er ikke nummeret på et udsagn.
table-no-statement = Linje { $line }: der er ikke (længere) noget udsagn { $number }. Fjern linjen.
table-other-words = Linje { $line }: det er ikke ordene i udsagn { $number }. Ingens ord kan ændres her. Hvis kun én kolonne blev sorteret, eller bogstaver gik tabt, så eksportér igen og gem som »CSV UTF-8«.
table-long = Linje { $line }: »{ $theme }« er for langt til et tema. Der er plads til { $max } tegn.
table-sides = Linje { $line }: der er { $themes ->
    [one] ét tema
   *[other] { $themes } temaer
 } og { $sides ->
    [one] én side
   *[other] { $sides } sider
 }. Skriv én til hver med | imellem, eller lad »stance« stå tom.
table-side = Linje { $line }: »{ $written }« er ikke en side. Skriv for, against, asks eller tells.
table-twice = Linje { $line }: udsagn { $number } står allerede i linje { $before }. Skriv alle dets temaer i én linje med | imellem.
table-two-sides = Linje { $line }: temaet er »{ $one }« her og »{ $other }« i linje { $before }. Et tema har én side.

# At the desk.

desk-theme = Skriv hvilket tema, med højst { $max } tegn, og hvilke udsagn.
