## Et spørsmål som er godt å få lest opp

aloud-question = Spørsmål { $number } av { $of } i { $title }.
aloud-option = { $number }: { $label }.
aloud-one = Skriv tallet for det du velger.
aloud-several = Skriv tallene for det du velger, med komma mellom.
aloud-ranking = Skriv tallene i den rekkefølgen du vil ha dem, med komma mellom.
aloud-scale = Skriv et tall fra { $from } til { $to }. { $from } er { $low }. { $to } er { $high }.
aloud-open = Skriv svaret ditt med egne ord.
aloud-ways = Du kan også skrive «hopp over» eller «hvorfor». Skriver du «stopp», hører du ikke fra meg igjen.
aloud-nothing = Akkurat nå venter jeg ikke på svar fra deg.
chosen-so-far = Valgt: { $names }.
aloud-yes-no = Skriv ja eller nei.
