# Ord i og om diagrammerne i overblikket.

chart-few = ikke vist
chart-few-note = * Ikke vist
chart-percent = { $share } %
chart-places = Hvem har svaret
chart-answers = Andel af svarene
chart-residents = Andel af indbyggerne
chart-themes = Det skrev folk om: { $question }
chart-agree = Så mange er enige: { $question }
chart-ranking = Sat øverst: { $question }
chart-ranked = { $label } (plads { $rank } i snit)
chart-alt = Diagram. { $title } { $lines }.
chart-alt-line = { $label }: { $people }
chart-alt-line-few = { $label }: ikke vist
chart-alt-place = { $place }: { $answers } % af svarene og { $residents } % af indbyggerne
chart-alt-place-few = { $place }: svar ikke vist, { $residents } % af indbyggerne
