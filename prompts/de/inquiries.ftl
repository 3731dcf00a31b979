# Wenn die Stadt über Ekko nachfragt, was jemand gemeint hat: Keine Seite erfährt, wer die andere ist.

inquiry-from-answer = { $department } hat deine Antwort auf »{ $title }« gelesen und möchte gern etwas mehr wissen. Gefragt hatte dich { $host }, { $hostTitle }. Du hast geschrieben:
inquiry-from-idea = { $department } hat deine Idee Nummer { $number } gelesen und möchte gern etwas mehr wissen. Du hast geschrieben:
inquiry-from-help = Du hast angeboten, bei »{ $title }« zu helfen. Gefragt hatte dich { $host }, { $hostTitle }. Jetzt schreibt dir { $department } hier.
inquiry-writes-back = { $department } hat das gelesen und schreibt zurück. Du hast geschrieben:
inquiry-asks = Die Frage:
inquiry-anonymous = Niemand dort sieht, wer du bist. Deine Antwort bekommt die Person, die fragt, und niemand sonst. Du musst nicht antworten.
button-inquiry-reply = Antworten
button-inquiry-pass = Das hier nicht
button-inquiry-end = Nichts mehr dazu
button-inquiry-more = Mehr schreiben
inquiry-write = Schreib es einfach hier, ich gebe es weiter. Wer du bist, sieht dort weiterhin niemand. Lass also deinen Namen weg, wenn du ihn nicht sagen möchtest.
inquiry-sent = Danke. Ich habe es an { $department } weitergegeben. Du hörst von mir, wenn etwas zurückkommt.
inquiry-passed = In Ordnung. Ich habe ausgerichtet, dass du darauf lieber nicht antwortest.
inquiry-refused = In Ordnung. Dazu fragt dich niemand mehr etwas.
inquiry-is-over = Dieses Gespräch ist zu Ende, deshalb habe ich nichts weitergegeben.
inquiry-nothing-waits = Dort wartet keine Frage auf dich.
inquiry-long = Das ist zu lang zum Weitergeben. Es ist Platz für { $max } Zeichen.
inquiry-full = Mehr kann ich hier nicht weitergeben, der Platz ist voll. Schreib »Stopp«, wenn du genug von mir gehört hast, oder /idee, wenn du mit etwas Neuem anfangen willst.
inquiry-is-it = { $department } hat dich etwas gefragt. Ist das die Antwort darauf? Ich gebe sie nur weiter, wenn du Ja sagst.
inquiry-is-more = Soll ich das auch weitergeben? { $department } bekommt es nur, wenn du Ja sagst.
button-inquiry-send = Ja, gib sie weiter
button-inquiry-keep = Nein
inquiry-kept = In Ordnung. Ich habe nichts weitergegeben.
inquiry-over = { $department } hat keine Fragen mehr zu dem, was du geschrieben hast. Danke, dass du zurückgeschrieben hast.
