# Was nur die Leute im Rathaus lesen. Was hier fehlt, lesen sie in einer anderen Sprache der Stadt.

chart-few = nicht gezeigt
chart-few-note = * Nicht gezeigt
chart-percent = { $share } %
chart-places = Wer geantwortet hat
chart-answers = Anteil an den Antworten
chart-residents = Anteil an der Bevölkerung
chart-themes = Darüber haben die Leute geschrieben: { $question }
chart-agree = So viele stimmen zu: { $question }
chart-ranking = Ganz oben: { $question }
chart-ranked = { $label } (im Schnitt Platz { $rank })
chart-alt = Diagramm. { $title } { $lines }.
chart-alt-line = { $label }: { $people }
chart-alt-line-few = { $label }: nicht gezeigt
chart-alt-place = { $place }: { $answers } % der Antworten und { $residents } % der Bevölkerung
chart-alt-place-few = { $place }: Antworten nicht gezeigt, { $residents } % der Bevölkerung
