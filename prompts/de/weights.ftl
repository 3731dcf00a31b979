# Wer gehört wurde und wer nicht, und was die Antworten mit Gewichten ergeben. Das lesen Bürger und Mitarbeiter.

weights-heard = Wer gehört wurde
weights-missing = Weniger gehört, als es ihrem Anteil an den Einwohnern entspricht: { $names }.
weights-asked-least = { $name }: Mindestens { $answered } von { $invited } Gefragten haben geantwortet.
weights-answered-least = { $name }: Mindestens { $answered } haben geantwortet.
weights-range = In Klammern steht, wo es läge, wenn wir andere wie sie gefragt hätten.
weights-turnout-short = { $share } % ({ $from }–{ $to } %)
weights-share = { $residents } % der Einwohner, { $answers } % der Antworten.
weights-elsewhere = Sie wohnen woanders und sind für sich gezählt.
weights-elsewhere-short = wohnen woanders, für sich gezählt

weights-title = Wenn jede Gruppe so viel zählte, wie sie ausmacht
weights-by-place = Hier zählt jeder Teil der Stadt so viel, wie er Einwohner hat.
weights-by-both = Hier zählt jeder Teil der Stadt so viel, wie er Einwohner hat, und genauso diese Gruppen: { $names }.
weights-by-roles = Hier zählt jede dieser Gruppen so viel, wie es von ihnen in der Stadt gibt: { $names }.
weights-people = Es geht um mindestens { $people } Einwohner, die geantwortet haben.
weights-visitors = Mindestens { $visitors }, die geantwortet haben, wohnen woanders. Sie sind für sich gezählt: Sie stecken in den Antworten, wie sie gegeben wurden, aber nicht in den gewichteten.
weights-merged = Aus einigen Teilen der Stadt haben zu wenige geantwortet, deshalb zählen diese als einer: { $names }.
weights-merged-ages = In manchen Altersgruppen haben zu wenige geantwortet, deshalb wurden diese als eine gezählt: { $names }.
weights-left = Zu wenige haben geantwortet, um danach zu gewichten: { $names }.
weights-worth = Eine Antwort zählt für { $smallest } bis { $largest } Personen. Das ist so sicher, als hätten mindestens { $effective } Personen geantwortet, die alle gleich viel zählen.
weights-gap = Keine Antwort darf für mehr als drei zählen. Deshalb liegen manche Gruppen noch bis zu { $gap } Prozentpunkte neben ihrem Anteil.
weights-caution = Das gleicht aus, was man über die Leute weiß, aber nicht, wer Lust hatte zu antworten.
weights-answered = Wie geantwortet
weights-weighed = Gewichtet
weights-line = { $label }: { $answered } % wie geantwortet, { $weighed } % gewichtet
weights-step = Die gewichteten Anteile sind auf { $step } Prozentpunkte gerundet, damit niemand zu erkennen ist.
weights-told = { $answered } % derer, die geantwortet haben, haben „{ $label }“ gewählt. { $by ->
    [place] Würde jeder Stadtteil für so viele zählen, wie dort wohnen, wären es etwa { $weighed } %.
    [both] Würde jeder Stadtteil und jede Gruppe für so viele zählen, wie sie sind, wären es etwa { $weighed } %.
   *[roles] Würde jede Gruppe für so viele zählen, wie sie ist, wären es etwa { $weighed } %.
 }
weights-told-other = Dann hätten die meisten „{ $label }“ gewählt: etwa { $weighed } %, gegenüber { $answered } % der Antworten, wie sie kamen.
