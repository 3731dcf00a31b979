# Hvem der er hørt, og hvem der ikke er, og hvad svarene bliver til med vægte. Læses af borgere og af medarbejdere.

weights-heard = Hvem er hørt
weights-missing = Hørt mindre end deres andel af indbyggerne: { $names }.
weights-asked-least = { $name }: mindst { $answered } af { $invited } spurgte har svaret.
weights-answered-least = { $name }: mindst { $answered } har svaret.
weights-range = I parentes står, hvad det kunne ligge på, hvis vi havde spurgt andre som dem.
weights-turnout-short = { $share } % ({ $from }–{ $to } %)
weights-share = { $residents } % af indbyggerne, { $answers } % af svarene.
weights-elsewhere = De bor et andet sted og er talt for sig.
weights-elsewhere-short = bor et andet sted, talt for sig

weights-title = Hvis hver gruppe talte så meget, som den fylder
weights-by-place = Her tæller hver del af byen så meget, som den har indbyggere.
weights-by-both = Her tæller hver del af byen så meget, som den har indbyggere, og det gør disse grupper også: { $names }.
weights-by-roles = Her tæller hver af disse grupper så meget, som der er af dem i byen: { $names }.
weights-people = Det handler om mindst { $people } indbyggere, der har svaret.
weights-visitors = Mindst { $visitors }, der har svaret, bor et andet sted. De er talt for sig: De er med i svarene, som de blev givet, men ikke i de vejede.
weights-merged = For få har svaret fra nogle dele af byen, så de er talt som én: { $names }.
weights-merged-ages = For få svarede i nogle aldre, så de her er talt som én: { $names }.
weights-left = For få har svaret til, at vi kunne veje efter: { $names }.
weights-worth = Ét svar tæller for mellem { $smallest } og { $largest } personer. Det er lige så sikkert, som hvis mindst { $effective } personer, der alle tæller lige meget, havde svaret.
weights-gap = Intet svar må tælle for mere end tre. Derfor er nogle grupper stadig op til { $gap } procentpoint fra deres andel.
weights-caution = Det retter op på det, man ved om folk, men ikke på, hvem der havde lyst til at svare.
weights-answered = Som svaret
weights-weighed = Vejet
weights-line = { $label }: { $answered } % som svaret, { $weighed } % vejet
weights-step = De vejede tal er rundet af til { $step } procentpoint, så ingen kan regnes ud.
weights-told = { $answered } % af dem, der svarede, valgte »{ $label }«. { $by ->
    [place] Hvis hver bydel talte med for lige så mange, som der bor, ville det være omkring { $weighed } %.
    [both] Hvis hver bydel og hver gruppe talte med for lige så mange, som de er, ville det være omkring { $weighed } %.
   *[roles] Hvis hver gruppe talte med for lige så mange, som den er, ville det være omkring { $weighed } %.
 }
weights-told-other = Så ville flest have valgt »{ $label }«: omkring { $weighed } %, mod { $answered } % i svarene, som de kom ind.
