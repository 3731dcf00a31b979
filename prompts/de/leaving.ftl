# Wenn jemand vielleicht nichts mehr hören will und mehr geschrieben hat als das. Vor dem Tippen ist nichts gespeichert.
leaving-stop-or-answer = Soll ich dir nicht mehr schreiben, oder ist das deine Antwort? Was du gerade geschrieben hast, zählt noch nicht.
leaving-stop-or-else = Soll ich dir nicht mehr schreiben? Mit dem, was du gerade geschrieben hast, habe ich noch nichts gemacht.
leaving-forget-or-answer = Soll ich dich vergessen, oder ist das deine Antwort? Was du gerade geschrieben hast, zählt noch nicht.
leaving-forget-or-else = Soll ich dich vergessen? Mit dem, was du gerade geschrieben hast, habe ich noch nichts gemacht.
button-leaving-stop = Nicht mehr schreiben
button-leaving-forget = Vergiss mich
button-leaving-else = Etwas anderes

# Unter etwas, das einer wartenden Frage sonst die Knöpfe nähme.
question-again = Du bist mitten in »{ $title }«. Hier ist die Frage noch einmal:
