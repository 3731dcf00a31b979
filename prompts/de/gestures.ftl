## Was Menschen außer Schreiben und Tippen tun

# Eine Nachricht, die sie geändert haben
edit-taken = Geändert. Jetzt steht da:
edit-slip = Diese Änderung konnte ich nicht als Antwort lesen. Ich behalte, was du zuerst geschrieben hast.
edit-late = { $title } ist geschlossen, deshalb behalte ich, was du zuerst geschrieben hast:
edit-unread = Diese Änderung habe ich nicht übernommen. Schreib es in einer neuen Nachricht, dann lese ich es.

# Eine Nachricht, die sie gelöscht haben
deletion-taken = Du hast deine Nachricht gelöscht. Jetzt sind die Worte auch bei mir weg.
deletion-late = Du hast deine Nachricht gelöscht, aber { $title } ist geschlossen, und deine Worte sind dabei. Herausnehmen kann ich nur alles, was du gesagt hast. Wenn du das willst, tippe auf den Knopf.

# Ein Zeichen statt Worten
sign-no-answer = Danke! Aber am Zeichen allein sehe ich nicht, was du antwortest.
sign-no-consent = Danke! Aber das ist wichtig, deshalb frage ich noch einmal:
sign-felt-heard = Danke! Heißt das, du fühlst dich gehört?
sign-ask = Danke! Aber am Zeichen allein sehe ich nicht, was du meinst. Schreib es in ein paar Worten, dann ist das deine Antwort.
sign-alone = Daraus werde ich nicht schlau. Schreib es gern in ein paar Worten.

# Worte, die jemand anders geschrieben hat
forwarded-answer = Du hast etwas weitergeleitet. Ist das auch deine Antwort?
forwarded-unasked = Du hast etwas weitergeleitet. Möchtest du das auch selbst sagen?
button-forwarded-same = Ja, das meine ich auch

# Etwas ohne Worte
attached-photo = Hier kann ich keine Bilder annehmen. Schreibst du, was es zeigt?
attached-voice = Sprachnachrichten kann ich nicht hören. Schreibst du es in ein paar Worten?
attached-video = Videos kann ich nicht sehen. Schreibst du es in ein paar Worten?
attached-sound = Töne kann ich nicht hören. Schreibst du es in ein paar Worten?
attached-file = Dateien kann ich nicht öffnen. Schreibst du das Wichtigste in ein paar Worten?
attached-card = Ich speichere keine Telefonnummern von anderen und habe die Karte nicht angesehen. Schreibst du, was du meinst?
attached-poll = In Umfragen kann ich nicht abstimmen. Schreibst du, was du selbst meinst?
attached-place = Ich kann nicht sehen, wo das auf der Karte ist. Schreibst du den Namen des Ortes?
attached-sticker = Das verstehe ich nicht. Schreibst du es in ein paar Worten?
attached-unknown = Diese Art von Nachricht kann ich nicht lesen. Schreibst du es in ein paar Worten?

# Neben Worten, die mitgenommen wurden
attached-left-photo = Die Worte sind dabei, das Bild nicht.
attached-left-voice = Die Worte sind dabei, aber die Sprachnachricht kann ich nicht hören.
attached-left-video = Die Worte sind dabei, aber das Video kann ich nicht sehen.
attached-left-sound = Die Worte sind dabei, aber den Ton kann ich nicht hören.
attached-left-file = Die Worte sind dabei, aber die Datei kann ich nicht öffnen.
attached-left-card = Die Worte sind dabei, aber die Karte habe ich nicht gespeichert.
attached-left-poll = Die Worte sind dabei, aber die Umfrage kann ich nicht sehen.
attached-left-place = Die Worte sind dabei, aber den Ort auf der Karte kann ich nicht sehen.
attached-left-sticker = Die Worte sind dabei.
attached-left-unknown = Die Worte sind dabei, aber den Rest kann ich nicht lesen.
