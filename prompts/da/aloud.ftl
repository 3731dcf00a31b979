## Et spørgsmål, der er godt at få læst op

aloud-question = Spørgsmål { $number } af { $of } i { $title }.
aloud-option = { $number }: { $label }.
aloud-one = Skriv tallet for det, du vælger.
aloud-several = Skriv tallene for det, du vælger, med komma imellem.
aloud-ranking = Skriv tallene i den rækkefølge, du vil have dem, med komma imellem.
aloud-scale = Skriv et tal fra { $from } til { $to }. { $from } er { $low }. { $to } er { $high }.
aloud-open = Skriv dit svar med dine egne ord.
aloud-ways = Du kan også skrive »spring over« eller »hvorfor«. Skriver du »stop«, hører du ikke fra mig igen.
aloud-nothing = Lige nu venter jeg ikke på svar fra dig.
chosen-so-far = Valgt: { $names }.
aloud-yes-no = Skriv ja eller nej.
