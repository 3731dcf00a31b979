# Womit Menschen von selbst kommen, und die Antwort darauf. Keine Tür ist die falsche.

button-idea-send = Als Idee schicken
button-idea-leave = Nein, lass es
idea-how = Was ist deine Idee? Schreib sie hier in einer einzigen Nachricht, zum Beispiel: Am See fehlt eine Bank.
idea-left = In Ordnung. Ich habe es nicht behalten.
idea-gone = Das habe ich nicht mehr. Schreib /idee und dann deine Idee, wenn du sie schicken willst.
idea-long = Das ist zu lang für eine Idee. Es ist Platz für { $max } Zeichen.
idea-receipt = Danke! Das ist Idee Nummer { $number }. { $department } hat sie jetzt und antwortet dir hier bis zum { $dueOn }.
idea-receipt-anonymous = Dort kann man lesen, was du geschrieben hast, aber nicht sehen, wer du bist. Schreib »Meine Ideen«, wenn du wissen willst, wie es steht.
idea-answer-intro = Hier ist die Antwort auf deine Idee Nummer { $number } vom { $asked }. Du hast geschrieben:
idea-answer-from = { $department } antwortet:
idea-passed = Deine Idee Nummer { $number } ist umgezogen: { $from } hat sie an { $to } weitergegeben. Deine Antwort bekommst du trotzdem bis zum { $dueOn }. Du hast geschrieben:
idea-passed-late = Deine Idee Nummer { $number } ist umgezogen: { $from } hat sie an { $to } weitergegeben. Du hast geschrieben:
idea-passed-word = { $from } sagt dazu: { $word }
ideas-own-none = Du hast noch keine Idee geschickt. Schreib /idee und dann deine Idee.
idea-own-answered = Nummer { $number }: { $department } hat geantwortet.
idea-line = Nummer { $number }: { $department } antwortet bis zum { $dueOn }.
