# Wenn jemand Ekko mittendrin etwas ganz Gewöhnliches sagt.

to-ekko-robot = Ja, ich bin ein Programm. { $sender } nutzt mich, um zu fragen und zu antworten. Aber was du schreibst, lesen Menschen.
to-ekko-robot-host = Ja, ich bin ein Programm. Aber was du antwortest, liest ein Mensch: { $host }, { $hostTitle }.
to-ekko-human-host = Das verstehe ich gut. Ich bin ein Programm, aber du kannst { $host }, { $hostTitle }, schreiben. Von dort kommt die Frage »{ $title }«. Dann antwortet dir hier ein Mensch.
to-ekko-human-idea = Das verstehe ich gut. Ich bin ein Programm, aber wenn du schreibst, was du auf dem Herzen hast, liest es ein Mensch bei { $sender }, und du bekommst hier Antwort.
to-ekko-human-stopped = Ich bin ein Programm, und du hast mich gebeten aufzuhören. Schreib »Start«, dann kann ich weitergeben, was du einem Menschen sagen willst.
to-ekko-when = Wenn du auf »{ $title }« antwortest, kannst du bis zum { $answerBy } hören, was daraus wurde – auch wenn es ein Nein ist. Darüber entscheidet: { $decider }. Du kannst bis { $closes } antworten.
to-ekko-when-none = Wenn du auf etwas antwortest, erfährst du sofort, bis wann es eine Antwort gibt.
to-ekko-promised = Die Antwort auf »{ $title }« ist bis zum { $answerBy } versprochen – auch wenn sie ein Nein ist. Darüber entscheidet: { $decider }.
to-ekko-letter = { $host } hat versprochen, dir bis zum { $dueOn } zu antworten.
button-asking-human = Ich will jemanden sprechen
to-ekko-code = Schreib den Code einfach hier, genau so, wie du ihn bekommen hast. Er sieht so aus: ABCD-1234-EFGH-5678.
who-guide = { $name }, { $title }, begleitet, was du geschrieben hast, bis zum Ende und antwortet dir hier. { $name } sieht nicht, wer du bist.
who-host = { $name }, { $hostTitle }, fragt nach „{ $title }“ und liest die Antworten. { $name } sieht nicht, wer du bist.
who-decider = { $name }, { $hostTitle }, beantwortet bis zum { $answerBy } die Fragen, die die meisten zu „{ $title }“ stellen. { $name } sieht nicht, wer du bist.

command-unknown = Diesen Befehl kenne ich nicht, es ist also nichts passiert. Schreib »Hilfe«, um zu sehen, was ich kann.
command-unknown-write = Diesen Befehl kenne ich nicht, ich habe ihn also nicht weitergegeben. Gehört er zu dem, was du sagen willst, dann schreib es ohne Schrägstrich.

lives-offer = Soll ich { $place } für dich verfolgen? Dann frage ich dich, wenn es um { $place } geht.
lives-followed = Gut, ich verfolge { $place } für dich.
lives-followed-already = Ja, ich verfolge { $place } für dich.
lives-later = Gut zu wissen. Wenn du hier Ja sagst, kannst du danach { $place } auswählen.
lives-left = In Ordnung, dann lasse ich es.
button-lives-follow = Ja, gern
button-lives-no = Nein danke

unfit-offer = Danke, das habe ich aufgehoben, auch wenn es zu keiner der Antworten passt. Soll ich es { $host }, { $hostTitle }, schicken? Sonst lösche ich es innerhalb eines Tages.
unfit-still = Die Frage steht hier noch, wenn du sie auch beantworten möchtest:
unfit-left = In Ordnung, es ist gelöscht.

how-other = Wenn nichts davon passt, schreib es in deinen eigenen Worten.
other-how = Schreib es einfach hier in deinen eigenen Worten.
other-said = Du hast geantwortet:
other-how-instead = Möchtest du lieber etwas anderes antworten, schreib es hier in deinen eigenen Worten. Sonst bleibt es so.
other-how-more = Schreib es einfach hier in deinen eigenen Worten, dann kommt es dazu.
other-stays = Alles gut, es bleibt so.
other-no = Alles gut. Dann wähle eines davon oder überspring die Frage.

sign-write = Danke! Schreib es bitte in ein paar Worten, dann schicke ich es.

told-again = Du hast auf »{ $title }« geantwortet, und jetzt ist die Frage geschlossen. Du hast nicht gesagt, ob du hören willst, was daraus wird.
receipt-not-told = Darüber entscheidet: { $decider }. Eine Antwort ist bis zum { $answerBy } versprochen – auch wenn es ein Nein ist. Du wolltest sie nicht von mir hören. Das kannst du hier ändern.
