# Un error de escritura que se corrigió después de preguntar. La página pública dice cómo estaba antes.

ledger-corrections = Corregido desde que se preguntó
ledger-feed-spelling = Se corrigió un error de escritura: { $title }
