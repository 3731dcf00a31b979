# Ein Ort mit einem Plakat, das nie veraltet: eine Bücherei, eine Schule, ein Platz, ein Sportplatz.

venue-open = { $count ->
    [one] Das fragen wir gerade. Tipp darauf, wenn du mitmachen willst.
   *[other] Das fragen wir gerade. Tipp an, wobei du mitmachen willst.
 }
venue-answered = Das fragen wir gerade:
venue-none = Gerade fragen wir hier nichts. Darf ich schreiben, wenn wir etwas fragen?
venue-more = Darf ich schreiben, wenn wir hier das nächste Mal etwas fragen?
venue-none-followed = Gerade fragen wir hier nichts. Ich schreibe, wenn wir etwas fragen – dazu hast du Ja gesagt.
venue-more-followed = Ich schreibe, wenn wir hier das nächste Mal etwas fragen – dazu hast du Ja gesagt.
venue-follow-what = Wenn du Ja sagst, schreibe ich, wenn wir hier etwas fragen ({ $names }) oder etwas, das die ganze Stadt angeht. Du kannst jederzeit wieder Nein sagen.
venue-follow-all = Wenn du Ja sagst, schreibe ich, wenn wir hier etwas fragen oder etwas, das die ganze Stadt angeht. Du kannst jederzeit wieder Nein sagen.
venue-followed = Gut. Ich schreibe, wenn wir das nächste Mal etwas fragen, das { $venue } angeht. Willst du auch zu anderem in der Stadt gefragt werden, wähl hier Themen.
venue-refused = Das ist völlig in Ordnung. Dann schreibe ich nicht. Scann den Code einfach wieder, wenn du vorbeikommst, und sieh nach, ob etwas offen ist.
venue-refused-told = Du hörst weiterhin, was aus dem wird, was du geantwortet hast.
venue-left = Du folgst nicht mehr: { $venue }.
venue-visit-ask = In { $hours ->
    [one] einer Stunde
    [24] einem Tag
    [48] zwei Tagen
   *[other] { $hours } Stunden
 } würden wir gern hören, wie es war: „{ $title }“. Darf ich dir dann schreiben? Du kannst auch jetzt antworten.
venue-visit-planned = In { $hours ->
    [one] einer Stunde
    [24] einem Tag
    [48] zwei Tagen
   *[other] { $hours } Stunden
 } schreibe ich und frage, wie es war: „{ $title }“. Nie nachts. Du kannst auch jetzt antworten.
venue-visit-full = Wir würden gern hören, wie es war: „{ $title }“. Du wurdest so oft gefragt, wie wir versprochen haben, darum schreibe ich später nicht. Aber du kannst jetzt antworten, wenn du magst.
button-venue-follow = Ja, schreib mir
button-venue-visit = Ja, frag mich dann
button-venue-leave = Nicht mehr folgen
button-venue-elsewhere = Rest der Stadt
reason-visit = Du bekommst das, weil du hier warst und Ja zum Fragen gesagt hast: { $venue }.
reason-venue = Du bekommst das, weil du Ja dazu gesagt hast, diesem Ort zu folgen: { $venue }.

poster-open-title = Was fragt die Stadt gerade?
poster-open-question = Hier siehst du immer, was offen ist, und kannst gleich antworten.
poster-open-promise = Alle, die antworten, hören, was daraus geworden ist. Auch wenn es ein Nein ist.
poster-open-stays = Der Code veraltet nicht. Ist nichts offen, kannst du Ja sagen und hörst, wenn etwas offen ist.
poster-venue-question = Wollen wir gerade etwas von dir wissen? Hier siehst du es immer und kannst gleich antworten.
