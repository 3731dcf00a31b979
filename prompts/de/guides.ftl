# Ein Mensch bei der Stadt, der eine Idee oder ein Gespräch bis zum Ende begleitet, über Abteilungen hinweg, und den man mit Namen kennt.

guide-name = { $name }, { $title }

# Wenn eine Idee oder ein Gespräch jemandem gegeben wird, der es begleitet.
guide-idea = Ab jetzt begleitet { $name }, { $title }, deine Idee Nummer { $number }, bis sie beantwortet ist. So weißt du, von wem du hörst. Du hast geschrieben:
guide-idea-number = Zu deiner Idee Nummer { $number }:
guide-idea-left = Wer deine Idee Nummer { $number } begleitet hat, tut das nicht mehr. { $department } kümmert sich darum, damit dir nichts entgeht. Du hast geschrieben:
guide-idea-due = Die Antwort ist weiterhin bis zum { $dueOn } versprochen.
guide-exchange = Ab jetzt begleitet { $name }, { $title }, was du zu „{ $matter }“ geschrieben hast, bis es zu Ende ist. So weißt du, mit wem du schreibst.
guide-exchange-matter = Zu dem, was du über „{ $matter }“ geschrieben hast:
guide-exchange-left = Wer begleitet hat, was du zu „{ $matter }“ geschrieben hast, tut das nicht mehr. { $department } kümmert sich darum, damit dir nichts entgeht.
guide-anonymous = { $name } kann lesen, was du geschrieben hast, aber nicht sehen, wer du bist.

# Eine Zeile unter dem, was wartet.
guide-follows-idea = { $name }, { $title }, begleitet sie, bis sie beantwortet ist.
guide-follows-exchange = { $name }, { $title }, begleitet es, bis es zu Ende ist.
guide-stands-in = { $name }, { $title }, übernimmt, solange { $guide } nicht da ist, bis einschließlich { $until }.
guide-away = { $guide } ist bis einschließlich { $until } nicht da. So lange kümmert sich { $department } darum.
guide-away-alone = { $guide } ist vom { $from } bis einschließlich { $until } nicht da. So lange kümmert sich { $department } darum.

# Wenn schreibt, wer sie begleitet.
guide-answers = { $name }, { $title }, antwortet:
guide-says = { $name }, { $title }, schreibt: { $why }
guide-answered = Nummer { $number }: { $name }, { $title }, hat geantwortet.
guide-from-idea = { $name }, { $title }, hat deine Idee Nummer { $number } gelesen und möchte etwas mehr wissen. Du hast geschrieben:
guide-from-answer = { $name }, { $title }, hat gelesen, was du zu „{ $matter }“ geschrieben hast, und möchte etwas mehr wissen. Du hast geschrieben:
guide-from-help = Du hast angeboten, bei „{ $matter }“ zu helfen. { $name }, { $title }, schreibt dir hier.
guide-writes-back = { $name }, { $title }, hat es gelesen und schreibt zurück. Du hast geschrieben:
guide-asks = { $name } fragt:
guide-anonymous-asked = { $name } sieht nicht, wer du bist. Nur { $name } und die zuständige Abteilung können lesen, was du schreibst. Du musst nicht antworten.
guide-sent = Danke. Ich habe es an { $name } weitergegeben. Du hörst von mir, wenn eine Antwort kommt.
guide-is-it = Ist das eine Antwort auf die Frage von { $name }? Ich gebe es nur weiter, wenn du Ja sagst.
guide-is-more = Soll ich das auch an { $name } weitergeben? Ich tue es nur, wenn du Ja sagst.
guide-over = { $name } hat keine Fragen mehr zu dem, was du geschrieben hast. Danke, dass du zurückgeschrieben hast.
guide-letter-replied = { $name }, { $title }, antwortet auf das, was du { $host } zu „{ $matter }“ geschrieben hast. Du hast geschrieben:
