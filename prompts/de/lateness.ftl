# Wenn die Stadt zu spät ist: wie es um ein Versprechen gerade steht, und was alle erfahren, die darauf warten.

# Zeile für Zeile untereinander: was versprochen war, wie lange das her ist, was das Amt schreibt, und der neue Termin.
standing-promised-outcome = Die Antwort war bis zum { $first } versprochen.
standing-promised-milestone = Versprochen bis zum { $first }: { $what }
standing-promised-idea = Die Antwort war bis zum { $first } versprochen.
standing-since-late = { $days ->
    [one] Das ist ein Tag Verspätung.
   *[other] Das sind { $days } Tage Verspätung.
 }
standing-since-again = Das sind { $days } Tage Verspätung, und auch der neue Termin, der { $due }, ist vorbei.
standing-since-moved = Es wird später.
standing-says = { $department } schreibt: { $why }
standing-silent = { $department } hat nicht geschrieben, warum, und es gibt keinen neuen Termin.
standing-silent-again = { $department } hat seitdem nichts geschrieben, und es gibt keinen neuen Termin.
standing-no-date = Es gibt keinen neuen Termin.
standing-new-date = Neuer Termin: { $due }.

stage-closed-late = Zu Ende. Ich weiß noch nicht, was entschieden wurde.
frame-decider-undated = Wer entscheidet: { $decider }.
frame-host-undated = Wer fragt: { $name }, { $title }.

# Am Morgen des ersten Arbeitstags, nachdem ein versprochener Tag vorbei ist; "moved", wenn es vorher gesagt wird.
lateness-outcome-late = Du hast auf »{ $title }« geantwortet, und ich habe versprochen, dass du hörst, was daraus wird. Das dauert länger, und das tut uns leid.
lateness-outcome-again = Bei »{ $title }« dauert es immer noch länger.
lateness-outcome-moved = Du hast auf »{ $title }« geantwortet, und ich habe versprochen, dass du hörst, was daraus wird. Das wird länger dauern.
lateness-outcome-stands = Das Versprechen gilt weiter. Du hörst von mir, wenn es entschieden ist – auch wenn es ein Nein ist.
lateness-milestone-late = Du hast auf »{ $title }« geantwortet. Etwas, das danach versprochen wurde, ist zu spät. Das tut uns leid.
lateness-milestone-again = Etwas, das nach »{ $title }« versprochen wurde, ist immer noch zu spät.
lateness-milestone-moved = Du hast auf »{ $title }« geantwortet. Etwas, das danach versprochen wurde, wird länger dauern.
lateness-milestone-stands = Das Versprechen gilt weiter. Du hörst von mir, wenn es so weit ist – und auch, wenn nichts daraus wird.
lateness-idea = Am { $sent } hast du die Idee Nummer { $number } geschickt. Sie hat noch keine Antwort, und das tut uns leid:
lateness-idea-stands = Das Versprechen gilt weiter. Du hörst von mir, sobald es eine Antwort gibt.
idea-own-waiting = Idee Nummer { $number }:

# Dasselbe unter dem Beitrag in einer Gruppe, auf einem Server oder auf der Seite, wo alle mitlesen.
post-outcome-late = Ihr wurdet zu »{ $title }« gefragt, und die Antwort ist noch nicht da. Das dauert länger.
post-outcome-again = Die Antwort zu »{ $title }« dauert immer noch länger.
post-outcome-moved = Die Antwort zu »{ $title }« wird länger dauern.
post-outcome-stands = Das Versprechen gilt weiter. Ihr erfahrt es hier, sobald es entschieden ist – auch wenn es ein Nein ist.
post-milestone-late = Etwas, das nach »{ $title }« versprochen wurde, ist zu spät.
post-milestone-again = Etwas, das nach »{ $title }« versprochen wurde, ist immer noch zu spät.
post-milestone-moved = Etwas, das nach »{ $title }« versprochen wurde, wird länger dauern.
post-milestone-stands = Das Versprechen gilt weiter. Ihr erfahrt es hier, wenn es so weit ist – und auch, wenn nichts daraus wird.

# Auf der öffentlichen Seite.
ledger-late-ideas = Antworten auf Ideen, die Leute von sich aus geschickt haben
ledger-late-ideas-many = Ideen, die länger warten als versprochen: { $overdue }
ledger-count-ideas-hidden = dazu weniger als fünf Ideen
ledger-new-date = Neuer Termin: { $on }.
ledger-new-date-passed = Auch der neue Termin, der { $on }, ist vorbei.
