# Bilder als Antwort.

how-photo = { $max ->
    [one] Schick mir hier im Chat ein Bild, gern mit ein paar Worten.
   *[other] Schick mir hier im Chat bis zu { $max } Bilder, gern mit ein paar Worten.
 } Wo und wann sie aufgenommen wurden, nehme ich heraus. Die, die fragen, sehen sie und können eines öffentlich zeigen, ohne deinen Namen. Worte allein sind auch gut.
how-open-photos = Schreib es einfach hier, mit deinen eigenen Worten. Andere, die antworten, bekommen die Worte vielleicht zu lesen, ohne deinen Namen. Du kannst { $max ->
    [one] ein Bild
   *[other] bis zu { $max } Bilder
 } mitschicken. Die, die fragen, sehen sie und können eines öffentlich zeigen.
how-open-photos-form = Mit deinen eigenen Worten. Bilder kannst du danach im Chat schicken.
slip-photo = Das konnte ich nicht als Antwort lesen. Schick { $max ->
    [one] ein Bild
   *[other] bis zu { $max } Bilder
 }, oder schreib ein paar Worte.
photos-yours = { $count ->
    [one] Ein Bild
   *[other] { $count } Bilder
 } von dir
photos-kept = Danke! Ich habe jetzt { $count ->
    [one] ein Bild
   *[other] { $count } Bilder
 } von dir zu „{ $title }“, ohne Angaben zu Ort und Zeit.
photos-more = Schick gern mehr, oder tipp auf Weiter.
photos-full = Von jeder Person ist Platz für { $max ->
    [one] ein Bild
   *[other] { $max } Bilder
 }, darum ist der Rest nicht dabei. Zum Tauschen nimm deine zurück und schick die, die du lieber dabeihaben willst.
photo-rejected = Dieses Bild konnte ich nicht öffnen; versuch es mit einem anderen. Ein gewöhnliches Foto vom Handy geht gut.
photo-unavailable = Ich konnte dein Bild gerade nicht holen. Schickst du es noch einmal?
photo-forwarded = Dieses Bild ist aus einem anderen Chat weitergeleitet. Wenn es dein eigenes ist, schick es hier selbst, dann nehme ich es auf.
photo-delayed = Ich hole gerade dein Bild. Es dauert etwas länger als sonst.
receipt-photos = { $count ->
    [one] Dein Bild ist
   *[other] Deine { $count } Bilder sind
 } ohne Angaben zu Ort und Zeit gespeichert.
receipt-add-photos = Wenn dir noch etwas einfällt, schreib es einfach hier, oder schick ein Bild.
button-photos-back = Bilder und Worte löschen
photos-back = { $count ->
    [one] Dein Bild ist gelöscht
   *[other] Deine { $count } Bilder sind gelöscht
 }, und was du darunter geschrieben hast, auch.
photos-back-closed = { $count ->
    [one] Dein Bild ist gelöscht.
   *[other] Deine { $count } Bilder sind gelöscht.
 } Was du geschrieben hast, zählt weiter.
photos-back-none = Ich habe keine Bilder von dir zu dieser Frage.

count-photos = { $people } Menschen haben mit Bildern oder Worten geantwortet
count-photos-least = Mindestens { $people } Menschen haben mit Bildern oder Worten geantwortet
echo-you-showed = Du hast geschickt:
echo-unanswered-photos = { $host } hat es gesehen. Die Entscheidung antwortet nicht darauf.

ledger-photos = Bilder, die Menschen geschickt haben
ledger-photo-alt = Ein Bild, das als Antwort geschickt wurde auf: { $question }
