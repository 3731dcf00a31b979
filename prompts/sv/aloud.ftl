## En fråga som är bra att få uppläst

aloud-question = Fråga { $number } av { $of } i { $title }.
aloud-option = { $number }: { $label }.
aloud-one = Skriv siffran för det du väljer.
aloud-several = Skriv siffrorna för det du väljer, med komma emellan.
aloud-ranking = Skriv siffrorna i den ordning du vill ha dem, med komma emellan.
aloud-scale = Skriv en siffra från { $from } till { $to }. { $from } är { $low }. { $to } är { $high }.
aloud-open = Skriv ditt svar med egna ord.
aloud-ways = Du kan också skriva ”hoppa över” eller ”varför”. Skriver du ”stopp” hör du inte från mig igen.
aloud-nothing = Just nu väntar jag inte på något svar från dig.
chosen-so-far = Valt: { $names }.
aloud-yes-no = Skriv ja eller nej.
