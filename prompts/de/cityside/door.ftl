# Was Bürgerinnen und Bürger an die schreiben, die gefragt haben, und die Antwort darauf.

inquiry-about-letter = Eine Nachricht zu »{ $title }«
letter-new = Es gibt eine Nachricht an { $host }. Versprochen ist eine Antwort bis zum { $dueOn }:
letter-more = Es kommt noch etwas für { $host } dazu. Versprochen ist eine Antwort bis zum { $dueOn }:
letter-goes-on = Es kommt eine Nachricht zurück. Versprochen ist eine Antwort bis zum { $dueOn }:
letter-missed = Jemand fühlt sich nicht ganz gehört und schreibt an { $host }, was gefehlt hat. Versprochen ist eine Antwort bis zum { $dueOn }:
letter-more-late = Es kommt noch etwas für { $host } dazu. Die Antwort war bis zum { $dueOn } versprochen und ist überfällig:
letter-missed-late = Jemand fühlt sich nicht ganz gehört und schreibt an { $host }, was gefehlt hat. Die Antwort war bis zum { $dueOn } versprochen und ist überfällig:
letter-due = Hier ist bald eine Antwort fällig, spätestens am { $dueOn }. Geschrieben an { $host }:
letter-late = Hier war bis zum { $dueOn } eine Antwort fällig. Jemand wartet. Geschrieben an { $host }:
letter-you-wrote = Ihr habt geschrieben:
button-letter-reply = Antworten
letter-reply-write = Was möchtest du antworten? Schreib es so, wie du es einem Menschen sagen würdest. Es erscheint als Antwort von der Person, die gefragt hat, und du erfährst nicht, wer geschrieben hat.
letter-reply-example = Auch ein Nein ist eine Antwort, wenn du sagst, warum.
letter-reply-sure = Das wird als Antwort geschickt:
done-letter-replied = Die Antwort ist verschickt. Wenn etwas zurückkommt, steht es hier.
letter-taken-back = Das Gespräch wurde beendet. Ihr schuldet keine Antwort mehr.
inquiry-owes-reply = Hier ist eine Antwort versprochen. Antworte zuerst, dann kannst du das Gespräch beenden.
inquiry-replied-already = Das hat schon eine Antwort.
