# Hvem som er hørt, og hvem som ikke er det, og hva svarene blir med vekter. Leses av innbyggere og av ansatte.

weights-heard = Hvem er hørt
# to be read by a native speaker: »andelen … skulle tilsi«
weights-missing = Hørt mindre enn andelen av innbyggerne skulle tilsi: { $names }.
weights-asked-least = { $name }: minst { $answered } av { $invited } spurte har svart.
weights-answered-least = { $name }: minst { $answered } har svart.
weights-range = I parentes står hva det kunne ligget på hvis vi hadde spurt andre som dem.
weights-turnout-short = { $share } % ({ $from }–{ $to } %)
weights-share = { $residents } % av innbyggerne, { $answers } % av svarene.
weights-elsewhere = De bor et annet sted og er talt for seg.
weights-elsewhere-short = bor et annet sted, talt for seg

weights-title = Hvis hver gruppe telte så mye som den er stor
weights-by-place = Her teller hver del av byen så mye som den har innbyggere.
weights-by-both = Her teller hver del av byen så mye som den har innbyggere, og det gjør disse gruppene også: { $names }.
weights-by-roles = Her teller hver av disse gruppene så mye som det er av dem i byen: { $names }.
weights-people = Det handler om minst { $people } innbyggere som har svart.
weights-visitors = Minst { $visitors } som har svart, bor et annet sted. De er talt for seg: De er med i svarene slik de ble gitt, men ikke i de vektede.
weights-merged = For få har svart fra noen deler av byen, så de er talt som én: { $names }.
weights-merged-ages = For få svarte i noen aldre, så disse er talt som én: { $names }.
weights-left = For få har svart til at vi kunne vekte etter: { $names }.
weights-worth = Ett svar teller for mellom { $smallest } og { $largest } personer. Det er like sikkert som om minst { $effective } personer som alle teller like mye, hadde svart.
weights-gap = Ingen svar får telle for mer enn tre. Derfor er noen grupper fortsatt opptil { $gap } prosentpoeng fra andelen sin.
weights-caution = Det retter opp det man vet om folk, men ikke hvem som hadde lyst til å svare.
weights-answered = Som svart
weights-weighed = Vektet
weights-line = { $label }: { $answered } % som svart, { $weighed } % vektet
weights-step = De vektede tallene er rundet av til { $step } prosentpoeng, så ingen kan regnes ut.
weights-told = { $answered } % av dem som svarte, valgte «{ $label }». { $by ->
    [place] Hvis hver bydel telte for så mange som bor der, ville det vært omkring { $weighed } %.
    [both] Hvis hver bydel og hver gruppe telte for så mange som de er, ville det vært omkring { $weighed } %.
   *[roles] Hvis hver gruppe telte for så mange som den er, ville det vært omkring { $weighed } %.
 }
weights-told-other = Da ville flest ha valgt «{ $label }»: omkring { $weighed } %, mot { $answered } % i svarene slik de kom inn.
