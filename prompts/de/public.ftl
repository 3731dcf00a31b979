## Wo alle mitlesen

# Am Beitrag
post-replies = Was hier darunter steht, können alle lesen. Deshalb zählt es nicht als Antwort.

# Wenn im Namen der Gruppe oder eines Kanals geschrieben wird
public-faceless = Ich sehe nicht, wer schreibt, wenn es im Namen der Gruppe oder eines Kanals geschieht. Schreib mir privat, dann kann ich antworten.

# Wenn Ekko in einer Gruppe gerufen wird
said-to-all = Das hast du dort geschrieben, wo alle mitlesen. Deshalb habe ich es nicht aufgehoben. Schreib es mir hier, dann nehme ich es auf.
public-call = Hallo, ich bin Ekko, ein Programm. Hier lesen alle mit. Schreib mir privat, dann nehme ich es auf.
button-write-private = Privat schreiben
