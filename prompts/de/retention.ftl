# Wie lange etwas bleibt, und was Leute erfahren, bevor es gelöscht wird.

kept-words = Was du in deinen Antworten schreibst, lösche ich { $years ->
    [one] ein Jahr
   *[other] { $years } Jahre
} nachdem das letzte Versprechen dazu eingelöst ist. Die Zahlen bleiben, ohne dich.
kept-ideas = Eine Idee von dir lösche ich { $years ->
    [one] ein Jahr
   *[other] { $years } Jahre
} nachdem du die Antwort bekommen hast.
kept-exchanges = Was du und die Stadt einander geschrieben habt, lösche ich { $years ->
    [one] ein Jahr
   *[other] { $years } Jahre
} nachdem es zu Ende war.
kept-invitations = Dass du gefragt wurdest und nicht geantwortet hast, lösche ich { $years ->
    [one] ein Jahr
   *[other] { $years } Jahre
} nachdem die Sache zu Ende ist.
kept-contacts = Dass ich dich kenne, und wozu du Ja gesagt hast, lösche ich, wenn sonst nichts mehr von dir da ist und du { $years ->
    [one] ein Jahr
   *[other] { $years } Jahre
} lang nicht geschrieben hast.
kept-photos = Bilder lösche ich, wenn in ihrer Sache nichts mehr kommt.
kept-photos-days = Bilder lösche ich { $days } Tage nachdem die Frage geschlossen ist.
kept-audit = Wer in der Stadt was getan hat, bleibt gespeichert. Wer du bist, steht dort nicht.

deleted-soon-title = „{ $title }“
deleted-soon-words = Im { $month } lösche ich, was du zu { $titles }{ $more ->
    [0] {""}
    [one] {" "}und einer weiteren Sache
   *[other] {" "}und { $more } weiteren Sachen
} geschrieben hast. Das letzte Versprechen ist seit mehr als { $years ->
    [one] einem Jahr
   *[other] { $years } Jahren
} eingelöst.
deleted-soon-ideas = Im { $month } lösche ich { $count ->
    [one] deine Idee Nummer { $ideas }
   *[other] deine Ideen Nummer { $ideas }
}. Die Antwort hast du vor mehr als { $years ->
    [one] einem Jahr
   *[other] { $years } Jahren
} bekommen.
deleted-soon-exchanges = Im { $month } lösche ich { $count ->
    [one] ein Gespräch
   *[other] { $count } Gespräche
}, { $count ->
    [one] das
   *[other] die
} du mit der Stadt hattest, zu Ende seit mehr als { $years ->
    [one] einem Jahr
   *[other] { $years } Jahren
}.
deleted-soon-contact = Wir haben seit mehr als { $years ->
    [one] einem Jahr
   *[other] { $years } Jahren
} nicht miteinander gesprochen, und ich schulde dir nichts. Darum vergesse ich dich im { $month }, und du hörst nichts mehr von mir.
deleted-soon-numbers = Die Zahlen bleiben, ohne dich. Du musst nichts tun.
deleted-soon-how = Willst du es vorher sehen, schreib „meine Daten“. Soll alles jetzt weg, schreib „vergiss mich“.
deleted-soon-stay = Wenn du weiter von mir hören willst, schreib einfach hallo.

ledger-kept = So lange bewahren wir es auf
ledger-kept-none = Noch wurde nichts gelöscht, weil seine Zeit um war.
ledger-kept-last-few = Zuletzt gelöscht am { $on }: weniger als fünf Dinge, deren Zeit um war.
ledger-kept-last = Zuletzt gelöscht am { $on }: { $count } Dinge, deren Zeit um war.
ledger-kept-leaflet = Mehr über deine Rechte
ledger-leaflet = Datenschutz

personal-ask-iban = In dem, was du geschrieben hast, steht eine Kontonummer. Soll ich sie weglassen? Wenn du nichts sagst, lasse ich sie weg.
personal-ask-plate = In dem, was du geschrieben hast, steht ein Kennzeichen. Soll ich es weglassen? Wenn du nichts sagst, lasse ich es weg.
personal-ask-several = In dem, was du geschrieben hast, steht mehreres, das zu dir führt. Soll ich es weglassen? Wenn du nichts sagst, lasse ich es weg.
