# Vilka som är hörda och vilka som inte är det, och vad svaren blir med vikter. Läses av invånare och av medarbetare.

weights-heard = Vilka är hörda
weights-missing = Hörda mindre än sin andel av invånarna: { $names }.
weights-asked-least = { $name }: minst { $answered } av { $invited } tillfrågade har svarat.
weights-answered-least = { $name }: minst { $answered } har svarat.
weights-range = Inom parentes står vad det kunde ligga på om vi hade frågat andra som de.
weights-turnout-short = { $share } % ({ $from }–{ $to } %)
weights-share = { $residents } % av invånarna, { $answers } % av svaren.
weights-elsewhere = De bor någon annanstans och räknas för sig.
weights-elsewhere-short = bor någon annanstans, räknas för sig

weights-title = Om varje grupp räknades så mycket som den är stor
weights-by-place = Här räknas varje del av staden så mycket som den har invånare.
weights-by-both = Här räknas varje del av staden så mycket som den har invånare, och det gör de här grupperna också: { $names }.
weights-by-roles = Här räknas var och en av de här grupperna så mycket som det finns av dem i staden: { $names }.
weights-people = Det handlar om minst { $people } invånare som har svarat.
weights-visitors = Minst { $visitors } som har svarat bor någon annanstans. De räknas för sig: de är med i svaren så som de gavs, men inte i de viktade.
weights-merged = För få har svarat från några delar av staden, så de räknas som en: { $names }.
weights-merged-ages = För få svarade i några åldrar, så de här är räknade som en: { $names }.
weights-left = För få har svarat för att vi skulle kunna vikta efter: { $names }.
# to be read by a native speaker: is »designeffekt« the word statisticians use here?
weights-worth = Ett svar räknas för mellan { $smallest } och { $largest } personer. Det är lika säkert som om minst { $effective } personer som alla räknas lika mycket hade svarat.
weights-gap = Inget svar får räknas för mer än tre. Därför är några grupper fortfarande upp till { $gap } procentenheter från sin andel.
weights-caution = Det rättar till det man vet om folk, men inte vilka som hade lust att svara.
weights-answered = Som det svarades
weights-weighed = Viktat
weights-line = { $label }: { $answered } % som det svarades, { $weighed } % viktat
weights-step = De viktade siffrorna är avrundade till { $step } procentenheter, så att ingen kan räknas ut.
weights-told = { $answered } % av dem som svarade valde ”{ $label }”. { $by ->
    [place] Om varje stadsdel räknades för så många som bor där skulle det vara omkring { $weighed } %.
    [both] Om varje stadsdel och varje grupp räknades för så många som de är skulle det vara omkring { $weighed } %.
   *[roles] Om varje grupp räknades för så många som den är skulle det vara omkring { $weighed } %.
 }
weights-told-other = Då skulle flest ha valt ”{ $label }”: omkring { $weighed } %, mot { $answered } % i svaren så som de kom in.
