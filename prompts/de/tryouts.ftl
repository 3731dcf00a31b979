# Ein Versuch: vorher, währenddessen und danach wird dasselbe gefragt, und an einem Tag wird Bilanz gezogen.

tryout-before = Das ist ein Versuch. Wir fragen dasselbe { $rounds ->
    [2] zweimal: jetzt und danach noch einmal
   *[other] dreimal: jetzt, während er läuft, und danach
 }. Am { $stock } ziehen wir Bilanz.
tryout-during = Der Versuch läuft. Wir fragen dasselbe wie vor seinem Beginn, um zu sehen, ob sich etwas geändert hat. Am { $stock } ziehen wir Bilanz.
tryout-after = Jetzt fragen wir dasselbe zum letzten Mal, um zu sehen, ob der Versuch etwas geändert hat. Am { $stock } ziehen wir Bilanz.
tryout-between = „{ $title }“ ist ein Versuch, und gerade wird nichts gefragt. Wir fragen wieder: { $from } Uhr.
tryout-again = Das ist ein Versuch, darum frage ich dasselbe noch einmal: { $from } Uhr.
tryout-again-open = Das ist ein Versuch, und dasselbe wird noch einmal gefragt: { $from } Uhr. Schreib dann „jetzt offen“, wenn du wieder antworten willst.
tryout-question-before = Vor dem Versuch: { $question }
tryout-question-during = Währenddessen: { $question }
tryout-question-after = Danach: { $question }
tryout-round-before = vorher
tryout-round-during = währenddessen
tryout-round-after = danach
tryout-line-average = { $round }: { $average } im Durchschnitt, { $people } haben geantwortet
tryout-line-people = { $round }: { $people } haben geantwortet
tryout-line-hidden = { $round }: verborgen
tryout-line-two = { $label }: { $one }, { $two }
tryout-line-three = { $label }: { $one }, { $two }, { $three }
tryout-cell = { $round } { $people }
tryout-cell-hidden = { $round } verborgen
ledger-frame-tryout = Ein Versuch
ledger-round = { $round }: von { $from } bis { $until }
ledger-stock = Bilanz ziehen wir am
ledger-rounds = Vorher, währenddessen und danach
ledger-rounds-hidden = Eine Zahl ist verborgen, wenn sie weniger als fünf Menschen betrifft oder so nah an der eines anderen Mals liegt, dass der Unterschied das täte.
ledger-mean = Durchschnitt
