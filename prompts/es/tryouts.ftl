# Una prueba: se pregunta lo mismo antes, durante y después, y un día se hace balance.

tryout-before = Esto es una prueba. Preguntamos lo mismo { $rounds ->
    [2] dos veces: ahora y otra vez después
   *[other] tres veces: ahora, mientras dura y después
 }. El { $stock } hacemos balance.
tryout-during = La prueba está en marcha. Preguntamos lo mismo que antes de que empezara, para ver si algo ha cambiado. El { $stock } hacemos balance.
tryout-after = Ahora preguntamos lo mismo por última vez, para ver si la prueba ha cambiado algo. El { $stock } hacemos balance.
tryout-between = «{ $title }» es una prueba, y ahora mismo no preguntamos nada. Volvemos a preguntar el { $from }.
tryout-again = Es una prueba, así que vuelvo a preguntar lo mismo el { $from }.
tryout-again-open = Es una prueba, y volvemos a preguntar lo mismo el { $from }. Escribe entonces «abierto ahora» si quieres responder otra vez.
tryout-question-before = Antes de la prueba: { $question }
tryout-question-during = Durante la prueba: { $question }
tryout-question-after = Después: { $question }
tryout-round-before = antes
tryout-round-during = durante
tryout-round-after = después
tryout-line-average = { $round }: { $average } de media, respondieron { $people }
tryout-line-people = { $round }: respondieron { $people }
tryout-line-hidden = { $round }: oculto
tryout-line-two = { $label }: { $one }, { $two }
tryout-line-three = { $label }: { $one }, { $two }, { $three }
tryout-cell = { $round } { $people }
tryout-cell-hidden = { $round } oculto
ledger-frame-tryout = Una prueba
ledger-round = { $round }: del { $from } al { $until }
ledger-stock = Hacemos balance el
ledger-rounds = Antes, durante y después
ledger-rounds-hidden = Un número está oculto cuando es sobre menos de cinco personas, o cuando está tan cerca del de otra vez que la diferencia lo sería.
ledger-mean = Media
