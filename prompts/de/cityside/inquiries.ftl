# Was nur die Leute im Rathaus lesen. Was hier fehlt, lesen sie in einer anderen Sprache der Stadt.

desk-verb-ask = Nachfragen
button-ask-back = Etwas nachfragen
button-idea-ask = Zu { $number } nachfragen
inquiry-about-statement = Aussage { $number } zu »{ $title }«
inquiry-about-answer = Antwort { $number } auf »{ $title }«
inquiry-about-idea = Idee Nummer { $number }
inquiry-about-help = Angebot Nummer { $number }, bei »{ $title }« zu helfen
inquiry-which = Schreib die Nummer von dem, wozu du mehr wissen willst. Oder »Antwort 7« für eine ganze Antwort, mit ihrer Nummer aus dem Export.
inquiry-nothing-there = Unter dieser Nummer finde ich nichts. Schreib eine Nummer, die du in der Übersicht oder hier in der Liste siehst.
inquiry-question = Was möchtest du fragen? Schreib eine einzige Frage. Ich gebe sie weiter, und die Antwort kommt hier an. Keine Seite erfährt, wer die andere ist.
inquiry-question-example = Zum Beispiel: Du hast geschrieben, dass du dich an der Kreuzung unsicher fühlst. Wann am Tag ist es am schlimmsten?
inquiry-sure = Das geht als Frage deiner Abteilung an die Person, die das geschrieben hat:
done-inquiry-asked = Deine Frage ist unterwegs. Die Antwort kommt hier an. Wenn nach zwei Wochen keine da ist, sage ich es dir.
done-inquiry-ended = Das Gespräch ist zu Ende. Falls eine Antwort kam, habe ich dafür Danke gesagt.
inquiry-you-asked = Du hast gefragt:
inquiry-answered = Die Antwort:
inquiry-was-passed = Die Person möchte darauf lieber nicht antworten.
button-inquiry-again = Zurückschreiben
button-inquiry-close = Das war alles
inquiry-ended = Das Gespräch ist zu Ende.
inquiry-lapsed = In zwei Wochen kam keine Antwort, deshalb ist das Gespräch zu Ende.
inquiry-unreachable = Wer das geschrieben hat, lässt sich nicht fragen. Nimm, was da steht, oder frag offen, in einer neuen Umfrage.
inquiry-waits = Da wartet schon eine Frage auf Antwort. Es geht nur eine nach der anderen.
inquiry-enough = Öfter darf man dazu nicht nachfragen. Frag offen, in einer neuen Umfrage.
inquiry-unwanted = Wer das geschrieben hat, möchte dazu nichts mehr gefragt werden.
inquiry-elsewhere = Das liegt bei einer anderen Abteilung. Frag dort nach, was man schon weiß.
