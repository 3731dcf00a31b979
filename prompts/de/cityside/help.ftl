# Was nur die Leute im Rathaus lesen. Was hier fehlt, lesen sie in einer anderen Sprache der Stadt.

button-offers = Angebote zu helfen
button-help-ask = Nummer { $number } schreiben
help-new = Jemand möchte bei »{ $title }« helfen. Das ist Angebot Nummer { $number }. Das darf ich euch weitergeben:
help-through-ekko = Ihr dürft hier schreiben. Wer es ist, erfahrt ihr nicht.
help-listed = { $offers ->
    [one] Eine Person möchte
   *[other] { $offers } Menschen möchten
 } helfen. Was ihr dafür bekommen habt, ist zum Verabreden da und für nichts anderes.
help-line = Nummer { $number }, »{ $title }«, vom { $on }:
help-none = Noch hat niemand Hilfe angeboten. Das geht, wenn in einer Umfrage steht, dass Hilfe willkommen ist.
help-taken-back = Angebot Nummer { $number }, bei »{ $title }« zu helfen, ist zurückgenommen. Bitte löscht, was ihr dazu notiert habt.
