# Was Ekko sagt, wenn Menschen ihm begegnen, es etwas fragen oder wieder gehen.
# Wörter in { $klammern } werden ausgefüllt; lass sie stehen. $sender ist die Stadt, wie die Leute sie kennen. Das Wort steht
# nie am Anfang eines Satzes und immer so, dass »die Stadt Hejresund« und »Hejresund Kommune« beide passen.

welcome = Hallo! Ich bin Ekko, ein Programm, mit dem { $sender } kurze Fragen stellt. Ich bin also kein Mensch. Du antwortest in weniger als einer Minute, und ich komme wieder und erzähle dir, was aus deiner Antwort geworden ist. Auch wenn es ein Nein ist.
welcome-back = Schön, dass du wieder da bist. Ich schreibe dir, wenn es etwas zu fragen oder zu erzählen gibt.
introduction-short = Hallo, ich bin Ekko, ein Programm, mit dem { $sender } Fragen stellt. Hier sitzt kein Mensch, aber ein Mensch liest, was du schreibst.

# Einwilligungen. Der genaue Wortlaut wird mit jedem Ja und Nein aufbewahrt. Eine Änderung hier gilt also erst von da an.
consent-asked = Darf { $sender } dich hier ab und zu etwas fragen? Höchstens { $perYear ->
    [one] einmal
   *[other] { $perYear }-mal
 } im Jahr, nur, wenn es um die Stadt geht, und nie nachts. Du kannst jederzeit »Stopp« schreiben, dann ist Schluss.
consent-told = Darf ich wieder schreiben, wenn es Neues zu deiner Antwort gibt oder jemand mehr wissen möchte? Das kann Jahre dauern. So lange behalte ich deine Antwort, diesen Chat und deine Auswahl. Sonst nichts. Du kannst jederzeit »Stopp« oder »Vergiss mich« schreiben.
button-yes-asked = Ja, frag mich
button-yes-told = Ja, erzähl es mir
button-no-thanks = Nein danke
asked-accepted = Danke! Ich schreibe dir, wenn es etwas gibt, das dich angeht. Schreib »Hilfe«, wenn du sehen willst, was ich sonst noch kann.
asked-refused = Das ist völlig in Ordnung. Ich frage dich nichts. Wenn du es dir anders überlegst, schreib einfach »Start«.
asked-refused-told = Das ist völlig in Ordnung. Ich frage dich sonst nichts, aber du hörst trotzdem, was aus deiner Antwort wird.
told-accepted = Gut. Dann hörst du von mir.
told-refused = In Ordnung. Deine Antwort zählt trotzdem, und ich schreibe dir dazu nichts mehr.

stopped = Ich höre auf. Du hörst nichts mehr von mir, auch nicht anderswo. Was du geantwortet hast, zählt weiter, und die Stadt kann es lesen, aber ab jetzt zeige ich deine Worte sonst niemandem. Wenn du es dir anders überlegst, schreib »Start«. Wenn ich dich ganz vergessen soll, schreib »Vergiss mich«.
is-stopped = Du wolltest, dass ich aufhöre, also bin ich still. Schreib »Start«, wenn ich dir wieder schreiben darf.
button-start-again = Wieder anfangen
forget-sure = Soll ich dich vergessen? Ich lösche deine Worte und alles, was dich mit deinen Antworten verbindet. Die Zahlen, die wir schon veröffentlicht haben, bleiben stehen, ohne dich. Das lässt sich nicht zurücknehmen.
button-forget = Ja, vergiss mich
button-keep = Nein, nicht löschen
forgotten = So, fertig. Ich habe deine Worte gelöscht und alles, was ich über dich wusste. Wenn du mir wieder schreibst, fangen wir von vorn an. Mach es gut.
kept = Gut. Ich habe nichts gelöscht.

help = Darum kannst du mich bitten. Tipp auf einen Knopf oder schreib das Wort.
home = Hallo! Hier siehst du deine Antworten und bestimmst, was ich darf.
help-privacy = Fragen zu deinen Daten? Schreib an { $contact }.
nothing-asked = Ich habe gerade keine Frage an dich. Und ich bin ein Programm und verstehe nicht alles. Schreib »Hilfe«, wenn du sehen willst, was ich kann.
slip-no-words = Ich kann nur Wörter lesen, keine Bilder und keinen Ton. Schreibst du es mir?
button-unknown = Diesen Knopf kenne ich nicht mehr. Schreib »Hilfe«, wenn du sehen willst, was ich kann.

# Für alle, die bei der Stadtverwaltung anklopfen und dort keine Rolle haben.
code-unknown = Diesen Code kenne ich nicht, oder er ist schon benutzt oder zu alt. Schreib ihn so: /code ABCD-1234-EFGH-5678, oder bitte um einen neuen.
code-wait = Es wurden zu viele falsche Codes geschickt. Warte eine Stunde und versuch es dann noch einmal.
hall-closed = Das geht nur mit einer Rolle hier. Wenn du einen Code bekommen hast, schreib ihn so: /code ABCD-1234-EFGH-5678.
hall-moderators = Das können nur Moderatoren. Schreib »hilfe«, um zu sehen, was du hier tun kannst.

# Menü: was auf dem Knopf steht, das Wort für den Befehl, und was er tut.
command-start = Start
command-start-name = start
command-start-description = Ekko Hallo sagen
command-answers = Meine Antworten
command-answers-name = antworten
command-answers-description = Antworten ansehen und ändern
command-why = Warum ich?
command-why-name = warum
command-why-description = Warum du gefragt wurdest und was sich noch ändern lässt
command-idea = Idee schicken
command-idea-name = idee
command-idea-description = Der Stadt etwas sagen, wonach niemand gefragt hat
command-topics = Themen
command-topics-name = themen
command-topics-description = Wozu du gefragt werden willst
command-pause = Pause
command-pause-name = pause
command-pause-description = Erst mal keine Nachrichten
command-quiet = Ruhezeiten
command-quiet-name = ruhe
command-quiet-description = Wann ich nicht schreiben darf
command-fewer = Weniger Fragen
command-fewer-name = weniger
command-fewer-description = Seltener gefragt werden
command-language = Sprache / Language
command-language-name = sprache
command-language-description = Welche Sprache ich spreche
command-memory = Früher gefragt
command-memory-name = gefragt
command-memory-description = Was wir schon gefragt haben
command-stop = Stopp
command-stop-name = stopp
command-stop-description = Keine Nachrichten mehr
command-forget = Vergiss mich
command-forget-name = vergiss
command-forget-description = Alles über dich löschen
command-aloud = Vorlesen
command-aloud-name = vorlesen
command-aloud-description = Die Frage als Text ohne Knöpfe
command-help = Hilfe
command-help-name = hilfe
command-help-description = Was Ekko kann
greeting = Hallo! Ich bin Ekko, ein Programm. Mit mir stellt { $sender } kurze Fragen, und ich erzähle dir, was aus deiner Antwort wird.
about = Hier fragt { $sender }. Du antwortest in einer Minute. Du hörst, was daraus wird.

# Messenger: die Nachricht, die nach mehr als einem Tag noch geschickt werden darf. Meta muss sie genehmigen, also ändere sie nur, wenn es sein muss.
template-body = Hallo! Du hast auf »{ $title }« geantwortet, und jetzt hat { $sender } Neues für dich. Tipp hier und lies, was daraus geworden ist.
template-sample = Bänke auf dem Marktplatz
template-button = Was daraus wurde
