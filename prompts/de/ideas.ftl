# Womit Menschen von selbst kommen, und die Antwort darauf. Keine Tür ist die falsche.

idea-offer = Danke. Soll { $sender } das als Idee bekommen? Dann bekommt die Idee eine Nummer, und du bekommst hier eine Antwort.
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
idea-passed-word = { $from } sagt dazu: { $word }
ideas-own-none = Du hast noch keine Idee geschickt. Schreib /idee und dann deine Idee.
idea-own-answered = Nummer { $number }: { $department } hat geantwortet.
idea-line = Nummer { $number }: { $department } antwortet bis zum { $dueOn }.

# Für die Leute im Rathaus.
idea-new = Für { $department } ist eine Idee gekommen. Sie hat die Nummer { $number }. Eine Antwort ist bis zum { $dueOn } versprochen.
idea-due = Idee Nummer { $number } für { $department } braucht bis zum { $dueOn } eine Antwort.
idea-late = Idee Nummer { $number } für { $department } sollte bis zum { $dueOn } eine Antwort haben. Da wartet jemand.
ideas-none = Keine Idee wartet auf eine Antwort.
ideas-waiting = { $ideas ->
    [one] Eine Idee wartet auf Antwort.
   *[other] { $ideas } Ideen warten auf Antwort. Was am längsten wartet, steht oben.
 }
idea-number = Idee Nummer { $number }:
button-idea-answer = { $number } beantworten
button-idea-pass = { $number } weitergeben
idea-answer-write = Was möchtest du antworten? Schreib es so, wie du es einem Menschen sagen würdest.
idea-answer-example = Auch ein Nein ist eine Antwort, wenn du sagst, warum.
idea-answer-sure = Das geht als Antwort auf Idee Nummer { $number } hinaus:
idea-in-one = Es kommt so an, wie du es geschrieben hast, auf { $language ->
    [da] Dänisch
    [de] Deutsch
    [en] Englisch
   *[other] { $language }
 }. Auch wenn die Person, von der die Idee kommt, eine andere Sprache gewählt hat.
idea-pass-where = Wer soll sie stattdessen bekommen?
idea-pass-word = Schreib ein paar Worte dazu, warum die Idee woanders hingehört. Wer sie hatte, bekommt das zu lesen.
idea-pass-word-example = Zum Beispiel: Der Weg gehört zu Kinder und Schule, weil er über das Schulgelände führt.
idea-pass-sure = Idee Nummer { $number } geht an { $to }. Wer sie hatte, bekommt das zu lesen:
idea-not-yours = Diese Idee gehört woanders hin.
idea-is-answered = Idee Nummer { $number } hat schon eine Antwort.
done-idea-answered = Idee Nummer { $number } hat jetzt ihre Antwort.
done-idea-passed = Um Idee Nummer { $number } kümmert sich jetzt { $to }. Wer sie hatte, weiß Bescheid.
