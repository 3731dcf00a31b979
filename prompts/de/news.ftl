# Neues unterwegs, berichtigte Entscheidungen, was man gesagt hat und was daraus wurde, und was man verpasst hat.

news-title = Neues zu »{ $title }«
news-on = Das war am { $on }.
news-because = Du bekommst das, weil du geantwortet hast und hören möchtest, was daraus wird.
button-news-link = Mehr lesen
button-news-mute = Dazu nichts Neues mehr
button-news-hear = Doch wieder Neues
news-muted = Gut. Unterwegs bekommst du zu »{ $title }« nichts Neues mehr. Was entschieden wird, hörst du trotzdem – und auch, wenn wir zu spät dran sind.
news-heard-again = Gut. Zu »{ $title }« bekommst du wieder Neues unterwegs.

# So steht es jetzt um das, was versprochen wurde.
present-done = Geschafft: { $what }
present-delayed = Es dauert länger, jetzt versprochen bis zum { $dueOn }: { $what }
present-dropped = Daraus wird nichts: { $what }
present-changed = Seit der Entscheidung hat sich etwas geändert:
memory-since-decided = Entschieden wurde: { $decision }

# Eine Entscheidung, die berichtigt wurde.
correction-intro = Wir haben etwas berichtigt, das wir dir zu »{ $title }« geschrieben haben. Du hast geantwortet:
correction-why = Warum es berichtigt ist: { $why }
correction-was = Vorher haben wir geschrieben: { $verdict }. { $decision }
correction-is = Jetzt gilt:
correction-gone = Das gilt nicht mehr.
post-correction = Wir haben die Entscheidung zu »{ $title }« berichtigt.

# Meine Antworten.
answers-decided = { $verdict }: { $decision }
answers-no-part = In der Entscheidung geht es nicht um das, was du geschrieben hast.
answers-no-part-rest = Um den Rest von dem, was du gesagt hast, geht es in der Entscheidung nicht.
answers-for-all = Für alle entschieden: { $decision }
answers-news = Neues am { $on }: { $words }
answers-news-more = Neues am { $on }: { $words } Mehr dazu: { $link }
answers-news-muted = Neues unterwegs wolltest du hierzu nicht.
answers-not-told = Ich bin nicht sicher, dass du das schon von mir gehört hast.
answers-earlier = Und früher:
answers-older = { $number }. { $title }
button-read = Zeig mir, was daraus wurde
button-read-named = Lesen: { $title }
receipt-noted = Das habe ich notiert:
receipt-change-how = Stimmt etwas nicht? Dann schreib »meine Antworten«.
button-change-noted = Ändern

# Für alle, die wiederkommen oder es sich anders überlegen: was inzwischen war.
welcome-again = Willkommen zurück! Was du geantwortet hast, zählt noch, und andere können es wieder zu sehen bekommen. Mit »Stopp« hast du auch Nein dazu gesagt, mehr zu hören. Deshalb frage ich noch einmal.
missed-some = Während du weg warst, ist etwas aus deinen Antworten geworden. Gleich kannst du es lesen.
missed-intro = Das hast du noch nicht gehört:
missed-perhaps = Das hast du vielleicht noch nicht gehört:
missed-outcome = »{ $title }« ist entschieden.
missed-news = Es gibt Neues zu »{ $title }«.
missed-none = Du hast alles gehört.
button-read-all = Alles lesen

# Die öffentliche Seite.
ledger-news = Neues unterwegs
ledger-news-on = Am { $on }
ledger-corrected = Berichtigt am { $on }
ledger-before = Vorher stand da
ledger-feed-news = Neues: { $title }
ledger-feed-corrected = Entscheidung berichtigt: { $title }
