# Words in and about the charts of the digest.

chart-few = not shown
chart-few-note = * Not shown
chart-percent = { $share }%
chart-places = Who answered
chart-answers = Share of the answers
chart-residents = Share of residents
chart-themes = What people wrote about: { $question }
chart-agree = How many agree: { $question }
chart-ranking = Put first: { $question }
chart-ranked = { $label } (place { $rank } on average)
chart-alt = Chart. { $title } { $lines }.
chart-alt-line = { $label }: { $people }
chart-alt-line-few = { $label }: not shown
chart-alt-place = { $place }: { $answers }% of the answers and { $residents }% of residents
chart-alt-place-few = { $place }: answers not shown, { $residents }% of residents
