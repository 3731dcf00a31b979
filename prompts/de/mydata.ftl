# Was über eine Person gespeichert ist, und welche Rechte sie daran hat.

command-mydata = Meine Daten
command-mydata-name = meinedaten
command-mydata-description = Alles sehen, was ich über dich gespeichert habe
command-rights = Meine Rechte
command-rights-name = rechte
command-rights-description = Bestimmen, was mit deinen Daten geschieht
help-rights = Schreib „meine Daten“, wenn du sehen willst, was ich über dich gespeichert habe, und „meine Rechte“, wenn du darüber bestimmen willst.

# Die kurze Antwort im Chat, vor dem Link.
mydata-none = Ich habe nichts über dich gespeichert. Auch jetzt nicht, wo du gefragt hast.
mydata-short-since = Ich kenne dich seit dem { $on }. Wir schreiben uns hier: { $channels }.
mydata-short-what = Ich habe gespeichert: { $said ->
    [0] { $written ->
        [0] was du gewählt hast und wann du Ja oder Nein gesagt hast. Geantwortet hast du noch nicht
        [one] was du gewählt hast, wann du Ja oder Nein gesagt hast, und etwas, das du selbst geschrieben hast
       *[other] was du gewählt hast, wann du Ja oder Nein gesagt hast, und { $written } Dinge, die du selbst geschrieben hast
     }
    [one] was du auf eine Frage der Stadt geantwortet hast, { $written ->
        [0] was du gewählt hast und wann du Ja oder Nein gesagt hast
       *[other] was du selbst geschrieben hast, was du gewählt hast und wann du Ja oder Nein gesagt hast
     }
   *[other] was du auf { $said } Fragen der Stadt geantwortet hast, { $written ->
        [0] was du gewählt hast und wann du Ja oder Nein gesagt hast
       *[other] was du selbst geschrieben hast, was du gewählt hast und wann du Ja oder Nein gesagt hast
     }
 }.
mydata-short-why = Ich speichere das, damit ich dich fragen und dir erzählen kann, was daraus wurde. Es wird gelöscht, wenn seine Zeit um ist oder wenn du „vergiss mich“ schreibst.
mydata-short-seen = Was du geschrieben hast, konnten lesen: { $hosts ->
    [none] Mitarbeitende
   *[other] { $hosts } und Mitarbeitende
 } von { $departments }. Niemand davon sieht, wer du bist.
mydata-named = „{ $name }“
mydata-link = Hier ist alles auf einer Seite, die du lesen und behalten kannst. Der Link geht einmal und nur in den nächsten { $minutes } Minuten. Gib ihn nicht weiter.
button-mydata-open = Meine Daten öffnen
mydata-here = Hier ist alles, was ich über dich gespeichert habe.
mydata-follows = Hier kommt alles, verteilt auf { $count } Nachrichten.
mydata-part = Teil { $number } von { $of }
mydata-part-goes-on = { $title } (Fortsetzung)
mydata-file = Alles steht in dieser Datei: Du kannst sie lesen, und ein anderes Programm auch. Bewahre sie auf, wo nur du sie siehst.
mydata-enough = Du hast heute schon oft alles bekommen. Das nächste Mal geht es morgen.

# Überschriften und Zeilen, auf der Seite oder im Chat.
mydata-day = { $on }
mydata-channel = { $channel ->
    [telegram] Telegram
    [discord] Discord
    [slack] Slack
    [messenger] Messenger
    [sandbox] der Sandkasten
   *[other] { $channel }
 }
mydata-choices = Du und was du gewählt hast
mydata-since = Ich kenne dich seit dem { $on }.
mydata-touched = Du hast zuletzt am { $on } geschrieben oder getippt.
mydata-language = Wir sprechen { $language }.
mydata-topics = Danach willst du gefragt werden: { $names }.
mydata-places = Deine Orte: { $names }.
mydata-roles = Was auf dich passt: { $names }.
mydata-age = Dein Alter, wie du es gesagt hast: { $names }. Damit wird gesehen, ob alle Altersgruppen gehört werden, und sonst nichts.
mydata-venues = Du folgst: { $names }.
mydata-quiet = Ich bin still von { $from } bis { $until }.
mydata-yearly = Du willst höchstens { $perYear ->
    [one] einmal
   *[other] { $perYear }-mal
 } im Jahr gefragt werden.
mydata-paused = Du machst Pause bis zum { $on }.
mydata-stopped = Du hast Stopp gesagt, also schreibe ich nur, wenn du selbst schreibst, und zeige deine Worte anderen nicht. Wer dir antwortet, kann sie weiter lesen.
mydata-chats = Deine Chats
mydata-chat = { $channel }, gespeichert als { $account }. Zuletzt benutzt am { $on }.{ $state ->
    [gone] { " " }Hier kann ich dir nicht mehr schreiben.
   *[open] { "" }
 }
mydata-consents = Wozu du Ja und Nein gesagt hast
mydata-purpose-asked = Fragen zu bekommen
mydata-purpose-told = zu hören, was daraus wurde
mydata-purpose-help = dein Angebot zu helfen weiterzugeben
mydata-consent-yes = Am { $on } hast du Ja gesagt, { $purpose }. Da stand, auf { $language }:
mydata-consent-no = Am { $on } hast du Nein gesagt, { $purpose }. Da stand, auf { $language }:
mydata-consent-yes-plain = Am { $on } hast du Ja gesagt, { $purpose }.
mydata-consent-ended = Am { $on } endete dein Ja, { $purpose }, oder du hast Nein gesagt.
mydata-matter = { $title }
mydata-asked = Du wurdest am { $on } gefragt.
mydata-came = Du kamst am { $on } selbst zu der Frage.
mydata-delivered = Sie kam am { $on } an.
mydata-reminded = Du wurdest am { $on } erinnert.
mydata-declined = Du hast „diesmal nicht“ gesagt.
mydata-number = Deine Antwort hat die Nummer { $number }.
mydata-behalf = Du hast gesagt, dass du für jemand anderen schreibst.
mydata-muted = Du willst nichts Neues dazu hören.
mydata-said-at = Zuletzt geändert am { $on }.
mydata-photos = { $count ->
    [one] Du hast ein Bild geschickt.
   *[other] Du hast { $count } Bilder geschickt.
 }
mydata-taken-back = Das hast du geändert oder zurückgenommen. Es zählt nicht:
mydata-quote-cleared = Die Moderation hat das gelesen und gesagt, dass andere es sehen dürfen, ohne deinen Namen:
mydata-quote-kept = Die Moderation hat das gelesen. Es wird für andere nicht zitiert:
mydata-quote-unread = Was die Moderation nicht freigegeben hat, wird für andere nicht zitiert.
mydata-model = Was du hier geschrieben hast, ging zusammen mit den Worten anderer und ohne deinen Namen an das Sprachmodell bei { $host }, das unserem Team Themen vorschlug: { $days }.
mydata-themes = Die Moderation hat es eingeordnet unter: { $names }.
mydata-told = Davon habe ich dir erzählt: { $days }.
mydata-felt = Hast du dich gehört gefühlt? Am { $on } hast du gesagt: { $felt ->
    [yes] ja
    [partly] teilweise
   *[no] nein
 }.
mydata-written = Was du selbst geschrieben hast
mydata-idea = Deine Idee Nummer { $number }, geschickt am { $on } an { $department }. Eine Antwort ist bis zum { $dueOn } versprochen.
mydata-idea-answered = Die Antwort kam am { $on }:
mydata-exchange = Du und { $department } habt euch geschrieben:
mydata-line-you = Du, am { $on }:
mydata-line-city = Die Stadt, am { $on }:
mydata-decider = Deine Frage Nummer { $number } an die Politik, am { $on }:
mydata-offer = Dein Angebot zu helfen, Nummer { $number }, am { $on }, an { $department }:
mydata-waiting = Was wartet
mydata-dialogue = Ich warte im Chat auf etwas von dir.
mydata-unasked = Das hast du am { $on } geschrieben und nicht gesagt, wohin es soll:
mydata-held = Das wartet seit dem { $on } darauf, dass du tippst:
mydata-fetching = { $count ->
    [one] Etwas, das du geschickt hast, wird gerade geholt.
   *[other] { $count } Dinge, die du geschickt hast, werden gerade geholt.
 }
mydata-messages-wait = { $count ->
    [one] Eine Nachricht an dich ist unterwegs.
   *[other] { $count } Nachrichten an dich sind unterwegs.
 }
mydata-rest = Was ich sonst noch weiß
mydata-messages-sent = { $count ->
    [one] Du hast eine Nachricht von mir bekommen.
   *[other] Du hast { $count } Nachrichten von mir bekommen.
 }
mydata-arrival = Du kamst am { $on } über das Plakat bei { $venue }.
mydata-draws = { $count ->
    [one] Du warst bei einer Auslosung dabei
   *[other] Du warst bei { $count } Auslosungen dabei
 }, wer gefragt wird, und wurdest { $drawn ->
    [0] nicht gezogen
    [one] einmal gezogen
   *[other] { $drawn }-mal gezogen
 }.
mydata-spared = { $count ->
    [one] Einmal habe ich dich nicht gefragt
   *[other] { $count }-mal habe ich dich nicht gefragt
 }, weil du genug gefragt worden warst.
mydata-duty = Du hast seit dem { $on } eine Aufgabe für die Stadt: { $duty ->
    [moderator] Moderation
    [staff] Mitarbeit
   *[administrator] Verwaltung
 }.
mydata-guide = Du begleitest Anliegen unter dem Namen { $name }.
mydata-draft = Du schreibst gerade etwas für die Stadt.
mydata-seen = Wer es lesen konnte
mydata-seen-none = Kein anderer Mensch hat etwas davon gelesen.
mydata-seen-hosts = Die gefragt haben: { $names }.
mydata-seen-departments = Mitarbeitende und Moderation von { $names }, auch in ihrer Übersicht.
mydata-seen-guides = Deine Kontaktperson: { $names }.
mydata-seen-deciders = Wen du aus der Politik gefragt hast: { $names }.
mydata-seen-never = Sie sehen nur Worte und Nummern. Niemand davon sieht dein Konto oder deinen Namen.
mydata-seen-hidden = Nummern, Adressen und Namen, die zu dir führen können, sind für sie verdeckt. Muss jemand bei der Stadt sie sehen, schreibt er warum, und dann steht es hier.
mydata-opened = { $department } hat das Verdeckte am { $on } angesehen. Der Grund: »{ $why }«
mydata-kept = Wie lange
mydata-kept-unasked = Worte, von denen du nicht gesagt hast, wohin sie sollen, lösche ich nach { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
}.
mydata-kept-held = Worte, die auf ein Tippen warten, lösche ich nach { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
}.
mydata-why = Warum, und was du bestimmen kannst
mydata-why-words = Ich speichere es, weil du Ja gesagt hast. Es dient dazu, dich nach der Stadt zu fragen, deine Antworten zu lesen und zu zählen, und dir zu erzählen, was daraus wurde. Zu nichts anderem.

# Die Seite hinter dem Link.
mydata-page-title = Alles, was ich über dich gespeichert habe
mydata-page-door = Der Link geht nur einmal. Öffne ihn auf deinem eigenen Telefon oder Computer, wo niemand mitliest.
mydata-page-show = Alles zeigen
mydata-page-file = Als Datei holen (JSON)
mydata-page-closed = Der Link ist benutzt oder zu alt. Schreib im Chat „meine Daten“, dann bekommst du einen neuen.
mydata-page-once = Speichere die Seite, wenn du sie behalten willst. Derselbe Link öffnet sie nicht noch einmal.
mydata-page-pictures = Deine Bilder
mydata-page-json = Dasselbe als Daten
mydata-page-save = Als Datei speichern (JSON)
mydata-page-look = Hier ansehen
mydata-page-foot = Soll etwas berichtigt, zurückgehalten oder gelöscht werden, schreib im Chat „meine Rechte“.

# Die Rechte, jedes mit seinem Knopf.
rights-intro = Es sind deine Daten, also bestimmst du. Das kannst du jetzt gleich tun:
rights-see = Ansehen: Schreib „meine Daten“, dann bekommst du alles, was ich gespeichert habe.
rights-correct = Berichtigen: Schreib „meine Antworten“, um eine Antwort zu ändern, „Themen“ für Themen und Orte, „Sprache“ für die Sprache.
rights-restrict = Zurückhalten: Dann speichere ich es, aber niemand liest es, und du wirst nichts gefragt. Was daraus wurde, hörst du weiterhin.
rights-object = Nicht zitiert werden: Dann werden deine Worte anderen nicht gezeigt. Wer dir antwortet, kann sie weiter lesen.
rights-erase = Löschen: Schreib „vergiss mich“.
rights-complain = Wenn du nicht zufrieden bist, kannst du dich bei der Datenschutzbehörde beschweren.
rights-complain-contact = Fragen zu deinen Daten? Schreib an { $contact }. Wenn du nicht zufrieden bist, kannst du dich bei der Datenschutzbehörde beschweren.
rights-is-restricted = Seit dem { $on } halte ich deine Worte zurück, niemand liest sie.
rights-is-objected = Seit dem { $on } werden deine Worte anderen nicht gezeigt.
button-right-restrict = Halte es zurück
button-right-lift = Nutze es wieder
button-right-object = Zitiere mich nicht
button-right-agree = Ihr dürft mich zitieren
button-right-untold = Schreib mir nicht dazu
right-restrict-done = Erledigt. Ich speichere, was du gesagt hast, aber niemand liest es, und ich frage dich nichts. Zahlen, die schon gezählt sind, bleiben, denn sie zeigen nicht, wer du bist. Was daraus wurde, erzähle ich dir weiterhin. Schreib „nutze es wieder“, wenn das enden soll.
right-restrict-still = Du hast mich gebeten, deine Worte zurückzuhalten. Das hier ist also gespeichert, aber nicht gelesen. Schreib „nutze es wieder“, wenn es gelesen werden soll.
right-lift-done = Was du gesagt hast, wird wieder gelesen und genutzt.
right-lift-none = Deine Worte werden nicht zurückgehalten.
right-object-done = Erledigt. Deine Worte werden weder zitiert noch anderen gezeigt. Wer dir antwortet, kann sie weiter lesen, und du hörst weiterhin, was daraus wurde. Was schon verschickt ist, kann ich nicht zurückholen.
right-agree-done = Deine Worte dürfen anderen wieder gezeigt werden, ohne deinen Namen.
right-agree-none = Deine Worte dürfen anderen gezeigt werden, ohne deinen Namen. Es hat sich nichts geändert.
echo-unanswered-kept-back = Darauf antwortet die Entscheidung nicht. Du hast darum gebeten, deine Worte zurückzuhalten, also gehören sie nicht zu dem, was gelesen wurde.
