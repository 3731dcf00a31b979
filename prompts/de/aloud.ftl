## Eine Frage, die sich gut vorlesen lässt

aloud-question = Frage { $number } von { $of } in { $title }.
aloud-option = { $number }: { $label }.
aloud-one = Schreib die Zahl, die du wählst.
aloud-several = Schreib die Zahlen, die du wählst, mit Komma dazwischen.
aloud-ranking = Schreib die Zahlen in deiner Reihenfolge, mit Komma dazwischen.
aloud-scale = Schreib eine Zahl von { $from } bis { $to }. { $from } ist { $low }. { $to } ist { $high }.
aloud-open = Schreib deine Antwort mit deinen eigenen Worten.
aloud-ways = Du kannst auch schreiben: überspringen, warum oder stopp.
aloud-nothing = Gerade wartet keine Frage.
chosen-so-far = Gewählt: { $names }.
