# Was nur die Leute im Rathaus lesen. Was hier fehlt, lesen sie in einer anderen Sprache der Stadt.

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
idea-in-one = Es kommt so an, wie du es geschrieben hast, auf { $language }. Auch wenn die Person, von der die Idee kommt, eine andere Sprache gewählt hat.
idea-pass-where = Wer soll sie stattdessen bekommen?
idea-pass-word = Schreib ein paar Worte dazu, warum die Idee woanders hingehört. Wer sie hatte, bekommt das zu lesen.
idea-pass-word-example = Zum Beispiel: Der Weg gehört zu Kinder und Schule, weil er über das Schulgelände führt.
idea-pass-sure = Idee Nummer { $number } geht an { $to }. Wer sie hatte, bekommt das zu lesen:
idea-not-yours = Diese Idee gehört woanders hin.
idea-is-answered = Idee Nummer { $number } hat schon eine Antwort.
done-idea-answered = Idee Nummer { $number } hat jetzt ihre Antwort.
done-idea-passed = Um Idee Nummer { $number } kümmert sich jetzt { $to }. Wer sie hatte, weiß Bescheid.
