# Das offene Buch: die Seiten, auf denen alle sehen, was gefragt, versprochen und getan wurde.

ledger-name = Das offene Buch
ledger-title = Was wir gefragt haben und was daraus wurde
ledger-intro = Hier steht alles, was { $sender } die Menschen in der Stadt gefragt hat: was sie gesagt haben, was entschieden wurde, und ob wir Wort gehalten haben. Auch wenn es ein Nein war.
ledger-skip = Zum Inhalt
ledger-languages = Sprache
ledger-back = Alles, was wir gefragt haben
ledger-counts = Versprechen in Zahlen
ledger-count-kept = { $count ->
    [one] gehaltenes Versprechen
   *[other] gehaltene Versprechen
 }
ledger-count-kept-late = { $late } davon zu spät
ledger-count-open = { $count ->
    [one] Versprechen läuft noch
   *[other] Versprechen laufen noch
 }
ledger-count-overdue = { $count ->
    [one] überfälliges Versprechen
   *[other] überfällige Versprechen
 }
ledger-overdue = Versprechen, mit denen wir zu spät sind
ledger-overdue-none = Im Moment sind wir mit keinem Versprechen zu spät.
ledger-overdue-answer = Die Antwort an die, die mitgemacht haben
ledger-days-late = { $days ->
    [one] Einen Tag überfällig
   *[other] { $days } Tage überfällig
 }
ledger-promised-by = Versprochen bis zum { $on }.
ledger-owed-by = { $host }, { $title }, ist die Antwort noch schuldig.
ledger-late = Überfällig
ledger-late-why = Warum wir zu spät sind
ledger-open = Jetzt offen
ledger-under-way = In Arbeit
ledger-finished = Fertig
ledger-none = Noch ist nichts gefragt worden. Sobald es so weit ist, steht es hier.
ledger-closes = Du kannst bis { $closes } Uhr antworten.
ledger-answer-by = Antwort bis zum { $on }.
ledger-next-promise = Das nächste Versprechen gilt bis zum { $on }.
ledger-decided-on = Entschieden am { $on }.
ledger-opened-on = Gefragt am { $on }.
ledger-turnout = Gefragt: { $asked }. Geantwortet: { $answered }.
ledger-few = weniger als fünf
ledger-least = mindestens { $people }
ledger-least-above = mindestens

ledger-steps = So weit sind wir
ledger-step-asked = Gefragt
ledger-step-reading = Wird gelesen
ledger-step-deciding = Wird entschieden
ledger-step-decided = Entschieden
ledger-step-doing = Wird gemacht
ledger-step-done = Fertig
ledger-step-past = (liegt hinter uns)
ledger-step-now = (hier sind wir)
ledger-step-ahead = (kommt noch)
ledger-withdrawn = Zurückgezogen
ledger-withdrawn-on = Zurückgezogen am { $on }

ledger-frame = Worum es geht
ledger-frame-why = Warum wir fragen
ledger-frame-open = Was du mitbestimmen kannst
ledger-frame-settled = Was schon feststeht
ledger-frame-decider = Wer entscheidet
ledger-frame-decision = Wann entschieden wird
ledger-frame-host = Wer fragt
ledger-frame-departments = Woher die Frage kommt
ledger-day = { $on }

ledger-audience = Wer gefragt wird
ledger-ideas = Ideen, die Menschen von selbst geschickt haben
ledger-ideas-intro = Wer eine Idee schickt, bekommt in { $days } Tagen eine Antwort. Das ist versprochen. Hier stehen nur Zahlen. Was die Leute geschrieben haben, bleibt zwischen ihnen und der Stadt.
ledger-ideas-row = Bekommen: { $received }. Beantwortet: { $answered }. Noch offen: { $waiting }.
ledger-ideas-overdue = Überfällig: { $overdue }
ledger-rule-everyone = Die Regel: alle, die gesagt haben, dass wir sie fragen dürfen.
ledger-rule = Die Regel: alle, die gesagt haben, dass wir sie fragen dürfen, und die:
ledger-rule-topics = mindestens einem der Themen { $names } folgen oder keine Themen gewählt haben
ledger-rule-places = an mindestens einem dieser Orte wohnen oder oft dort sind: { $names }
ledger-rule-roles = mindestens eins davon sind: { $names }
ledger-rule-interest = der Stadt über mindestens eins davon geschrieben oder auf eine Umfrage mit diesem Namen geantwortet haben: { $words }
ledger-draw = Von ihnen wurden höchstens { $size } ausgelost, damit die Antworten für mehr sprechen als nur für die Schnellsten.
ledger-draw-place = Jeder Ort bekam seinen Anteil an den Losen, je nachdem, wie viele dort zur Auswahl standen.
ledger-draw-role = Eltern, Pendelnde und alle anderen bekamen ihren Anteil an den Losen, je nachdem, wie viele von ihnen zur Auswahl standen.
ledger-draw-both = Jeder Ort und jede Gruppe bekam den eigenen Anteil an den Losen, je nachdem, wie viele zur Auswahl standen.
ledger-draw-how = So wurde ausgelost
ledger-draw-steps = Jede Person hat eine Nummer. Ihr Los ist SHA-256 aus dem Startwert, einem Doppelpunkt und der Nummer. Die niedrigsten Lose gewinnen. Mit dem Startwert kommt jedes Mal dasselbe heraus, also kann man die Auslosung nachrechnen.
ledger-draw-steps-keyed = Jede Person hat eine Nummer. Ihr Los wird aus dem Startwert und der Nummer berechnet, mit einem Schlüssel, den nur die Stadt hat (HMAC-SHA-256). Die niedrigsten Lose gewinnen. Der Fingerabdruck des Schlüssels steht hier, damit die Stadt ihn nicht austauschen kann. Mit Startwert und Schlüssel kommt jedes Mal dasselbe heraus. Ohne den Schlüssel kann niemand sehen, wem ein Los gehört.
ledger-draw-key = Fingerabdruck des Schlüssels
ledger-draw-seed = Der Startwert
ledger-draw-made = { $drawn } von { $people } Menschen wurden ausgelost.
ledger-draw-made-least = { $drawn } von mindestens { $people } Menschen wurden ausgelost.
ledger-draw-kept = Wir haben einen Fingerabdruck von allen Losen aufbewahrt und einen von denen, die gewonnen haben. Hätte jemand die Liste danach geändert, würden sie nicht mehr passen.
ledger-draw-list = Alle Lose
ledger-draw-won = Die Lose, die gewonnen haben
ledger-join = Auch andere können antworten: über einen Link, einen Beitrag oder ein Plakat. Sie sind hier mitgezählt.
ledger-asked = wurden gefragt
ledger-answered = haben geantwortet

ledger-said = Was die Leute gesagt haben
ledger-said-later = Die Antworten stehen hier, wenn Schluss ist, am { $closes } Uhr. So lässt sich niemand davon beeinflussen, was andere gesagt haben.
ledger-question = Frage { $number }
ledger-people = { $people ->
    [0] Darauf hat niemand geantwortet
   *[other] { $people } haben geantwortet
 }
ledger-people-least = Mindestens { $people } haben geantwortet
ledger-people-few = Weniger als fünf haben geantwortet
ledger-answer = Antwort
ledger-number = Anzahl
ledger-hidden = nicht gezeigt
ledger-average = Im Schnitt { $average } von { $to }
ledger-ranking = Hier ging es um eine Reihenfolge. Die Zahl sagt, bei wie vielen etwas ganz oben stand.
ledger-mean-rank = im Schnitt Platz { $rank }
ledger-words = Hier haben die Leute mit eigenen Worten geschrieben. Was einzelne geschrieben haben, zeigen wir nicht.
ledger-words-waiting = Hier haben die Leute mit eigenen Worten geschrieben. Was einzelne geschrieben haben, zeigen wir nicht. Worüber mehrere geschrieben haben, steht hier mit der Entscheidung.
ledger-themes = Worüber mehrere geschrieben haben
ledger-theme = Thema
ledger-heard = Haben sich die Leute gehört gefühlt?
ledger-heard-how = Alle, die eine Antwort bekamen, konnten das mit einem Fingertipp sagen.

ledger-decision = Was entschieden wurde
ledger-decision-waiting = Das ist noch nicht entschieden.
ledger-decision-when = Entschieden wird am { $on }. Alle, die antworten, können bis zum { $answerBy } davon hören.
ledger-for-everyone = Für alle
ledger-for-choice = An alle, die »{ $label }« gewählt haben
ledger-for-theme = An alle, die über »{ $label }« geschrieben haben
ledger-why = Warum
ledger-next = Wie es weitergeht

ledger-promises = Was wir versprochen haben
ledger-promise-answer = Wer geantwortet hat und es hören will, erfährt, was daraus wurde
ledger-state-open = Bis zum { $on }
ledger-state-overdue = Überfällig: versprochen bis zum { $on }
ledger-state-kept = Gehalten am { $on }
ledger-state-dropped = Aufgegeben am { $on }
ledger-state-withdrawn = Weggefallen am { $on }
ledger-first-promised = Zuerst versprochen bis zum { $on }.
ledger-kept-late = { $days ->
    [one] Einen Tag später als zuerst versprochen.
   *[other] { $days } Tage später als zuerst versprochen.
 }
ledger-delayed = Am { $on } verschoben auf den { $dueOn }
ledger-done = Am { $on } geschafft
ledger-dropped = Am { $on } aufgegeben

ledger-small = Zahlen über eine bis vier Personen zeigen wir nicht, damit man niemanden erkennt. Auch keine Zahlen, aus denen man die anderen ausrechnen könnte. Solange noch Antworten kommen, und wo eine Zahl einige wenige verraten würde, die nichts gesagt haben, schreiben wir »mindestens«. Was ein Mensch geschrieben hat, steht hier nur, wenn das bei der Frage gesagt wurde und ein Mensch, der für die Stadt arbeitet, es gelesen hat.
ledger-follow = Auf dem Laufenden bleiben
ledger-feed = Neues von hier (Atom)
ledger-data = Alles als Daten (JSON)
ledger-privacy = Datenschutz: { $contact }
ledger-made = Stand: { $on }.
ledger-missing = Diese Seite gibt es nicht
ledger-missing-how = Vielleicht ist die Adresse falsch geschrieben, oder die Frage ist noch nicht gestellt.

ledger-feed-opened = Wir fragen: { $title }
ledger-feed-decided = Entschieden: { $title }
ledger-feed-withdrawn = Zurückgezogen: { $title }
ledger-feed-done = Geschafft: { $what } ({ $title })
ledger-feed-delayed = Verschoben: { $what } ({ $title })
ledger-feed-dropped = Aufgegeben: { $what } ({ $title })
ledger-feed-overdue = Überfällig: { $what } ({ $title })
ledger-feed-overdue-body = Es war bis zum { $on } versprochen. { $host }, { $role }, ist die Antwort noch schuldig.

# The seal of the record of what the city's side did.
ledger-seal = Kann das Protokoll umgeschrieben werden?
ledger-seal-why = Alles, was die Leute der Stadt hier tun, wird aufgeschrieben: wer gefragt, wer geschlossen, wer geantwortet hat, und wann. Ist der Tag vorbei, bekommt alles zusammen ein Siegel. Wird danach eine Zeile geändert, passt das Siegel nicht mehr.
ledger-seal-of = Das Siegel vom { $on } mit { $acts ->
    [one] einem Eintrag
   *[other] { $acts } Einträgen
 }:
ledger-seal-how = Heb es auf, wenn du magst. Du kannst die Stadt jederzeit bitten zu zeigen, dass es noch passt.
ledger-feed-seal = Das Siegel des Protokolls vom { $on }
ledger-seal-renewed = Am { $on } bekam das Protokoll neue Siegel. Die alten hingen an den Konten, von denen die Leute der Stadt schreiben, und die soll niemand erraten können. Siegel von vor diesem Tag passen deshalb nicht mehr. Was getan wurde und wann, steht unverändert da.
ledger-feed-renewed = Neue Siegel für das Protokoll ab { $on }
