# Was man sich aussuchen kann.

choosing-is-optional = Danke! Wenn du magst, such dir aus, wozu ich dich fragen soll, gern auch mehreres. Du kannst das überspringen und jederzeit ändern.
choose-not-there = Das steht nicht auf der Liste, also habe ich es nicht aufgehoben. Soll die Stadt es hören, dann schreib »/idee« davor.
choose-topic = Wozu möchtest du gefragt werden?
choose-place = Wo wohnst du, oder wo bist du oft?
choose-role = Passt etwas davon zu dir?
choose-age = Wie alt bist du? Das wird für eines gebraucht: um zu sehen, ob alle Altersgruppen gehört werden, und um es beim Zählen auszugleichen. Du kannst das überspringen und jederzeit ändern oder löschen.
button-any-topic = Alles
button-any-place = Überspringen
button-any-role = Überspringen
button-any-age = Überspringen
choices-kept = Das merke ich mir.

# Der Knopf, der diese Sprache wählt. Er steht immer in der Sprache selbst.
language-this = Auf Deutsch
language-which = Welche Sprache ist dir am liebsten?
language-chosen = Ab jetzt spreche ich Deutsch mit dir.
language-go-on = Soll ich dir ab jetzt auf Deutsch schreiben?

pause-how-long = Wie lange soll ich still sein?
button-pause = { $days ->
    [7] Eine Woche
    [30] Einen Monat
   *[other] { $days } Tage
 }
paused = Vor dem { $until } hörst du nichts von mir. Was du geantwortet hast, zählt weiter. Schreib »Start«, wenn die Pause zu Ende sein soll.

quiet-which = Zwischen { $from } und { $until } Uhr schreibe ich dir nicht. Wann soll ich still sein?
button-quiet = { $from }–{ $until }
quiet-chosen = Gut. Von { $from } bis { $until } Uhr bin ich still, es sei denn, du schreibst mir.

cap-which = Du wirst höchstens { $perYear ->
    [one] einmal
   *[other] { $perYear }-mal
 } im Jahr gefragt. Wie oft darf ich fragen?
button-cap = { $perYear ->
    [one] Einmal im Jahr
   *[other] { $perYear }-mal im Jahr
 }
cap-chosen = Gut. Ab jetzt höchstens { $perYear ->
    [one] einmal
   *[other] { $perYear }-mal
 } im Jahr.
