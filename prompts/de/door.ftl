# Die Tür bleibt offen: was Leute schreiben, wenn keine Frage wartet, wohin es gehen kann, und die Antwort von denen, die gefragt haben.

unasked-taken = Danke, das ist bei mir angekommen. Du hast geschrieben:
unasked-you-wrote = Du hast geschrieben:
unasked-you-tapped = Du hast getippt:
unasked-to-host = Soll ich es an { $host }, { $hostTitle }, schicken? Von dort kam die Frage zu »{ $title }«. Du bekommst hier eine Antwort, und niemand erfährt, wer du bist.
unasked-to-idea = Soll { $sender } das als Idee bekommen? Dann bekommt die Idee eine Nummer, und du bekommst hier eine Antwort.
unasked-to-question = Ist das eine Antwort auf »{ $title }«?
unasked-kept = Wenn du nichts auswählst, lösche ich es nach { $days } Tagen.
unasked-only-last = Also nur das Letzte. Den Rest habe ich gelöscht. Du hast geschrieben:
unasked-where = Wohin soll es gehen?
unasked-way-host = »{ $title }«: { $host }, { $hostTitle }
unasked-way-question = »{ $title }«: hier kannst du noch antworten
unasked-left = In Ordnung, dann lassen wir das so. Ich habe es gelöscht.
unasked-gone = Das habe ich nicht mehr. Schreib es gern noch einmal, dann machen wir von da weiter.
unasked-long = Das ist zu lang, um es auf einmal weiterzugeben. Platz ist für { $max } Zeichen. Magst du es auf zwei Nachrichten verteilen?
unasked-write = Schreib es einfach hier, dann schicke ich es an { $host }. Niemand erfährt, wer du bist. Lass also deinen Namen weg, wenn du ihn nicht sagen möchtest.
button-unasked-host = An { $host } schicken
button-unasked-matter = { $title }
button-unasked-question = Antwort auf { $title }
button-unasked-others = Etwas anderes
button-unasked-last = Nur das Letzte
button-unasked-write = An { $host } schreiben

# Wenn eine Frage zu Ende ist und jemand trotzdem tippt oder schreibt.
closed-on = »{ $title }« ist seit dem { $on } zu Ende.
closed-deciding = { $decider } entscheidet am { $on }. Wer geantwortet hat und es hören will, erfährt bis zum { $answerBy }, was daraus geworden ist.
closed-late = Die Antwort war bis zum { $answerBy } versprochen und ist noch nicht da. Die Entscheidung trifft { $decider }.
closed-decided = Das wurde am { $on } entschieden:
closed-withdrawn = »{ $title }« wurde zurückgezogen, deshalb wird diesmal nichts entschieden.
closed-write = Möchtest du { $host } etwas sagen? Dann tipp hier und schreib es.

small-talk-thanks = Gern. Schreib einfach, wenn noch etwas ist.
small-talk-hello = Hallo! Schreib einfach, wenn du etwas auf dem Herzen hast.
small-talk-fine = Schön. Ich bin da, wenn noch etwas ist.

letter-sent = Danke. Es ist an { $host } geschickt. Die Antwort bekommst du hier, spätestens am { $dueOn }.
letter-sent-late = Danke. Ich habe es weitergegeben. Die Antwort von { $host } war bis zum { $dueOn } versprochen und ist überfällig. Das tut uns leid. Ich habe noch einmal gesagt, dass du wartest.
letter-anonymous = { $host } kann lesen, was du geschrieben hast, aber nicht sehen, wer du bist.
letter-is-answer = Danke. Ich habe es als deine Antwort auf die Rückfrage weitergegeben. Du hörst von mir, wenn jemand zurückschreibt.
letter-is-late = Bis zum { $dueOn } solltest du eine Antwort von { $host } haben, und sie ist noch nicht da. Das tut uns leid. Ich habe daran erinnert. Du hast geschrieben:
letter-ended = In Ordnung. Dann hören wir hier auf.
letter-replied = Es gibt eine Antwort auf das, was du { $host }, { $hostTitle }, zu »{ $title }« geschrieben hast. Du hast geschrieben:
letter-reply = Antwort von { $host } oder aus dem Team:
letter-write-on = Wenn du magst, kannst du zurückschreiben. Wer du bist, sieht { $host } weiterhin nicht.
button-letter-write-on = Zurückschreiben

missing-ask = Was hat gefehlt? Schreib es hier in einer Nachricht, dann geht es an { $host }, und du bekommst noch einmal eine Antwort. Niemand erfährt, wer es geschrieben hat. Du kannst das auch überspringen.
missing-skipped = In Ordnung. Was du getippt hast, zählt trotzdem.
