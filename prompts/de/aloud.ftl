## Eine Frage, die sich gut vorlesen lässt

aloud-question = Frage { $number } von { $of } in { $title }.
aloud-option = { $number }: { $label }.
aloud-one = Schreib die Zahl, die du wählst.
aloud-several = Schreib die Zahlen, die du wählst, mit Komma dazwischen.
aloud-ranking = Schreib die Zahlen in deiner Reihenfolge, mit Komma dazwischen.
aloud-scale = Schreib eine Zahl von { $from } bis { $to }. { $from } ist { $low }. { $to } ist { $high }.
aloud-open = Schreib deine Antwort mit deinen eigenen Worten.
aloud-ways = Du kannst auch „überspringen“ oder „warum“ schreiben. Schreibst du „stopp“, hörst du nichts mehr von mir.
aloud-nothing = Gerade warte ich auf keine Antwort von dir.
chosen-so-far = Gewählt: { $names }.
aloud-yes-no = Schreib ja oder nein.
