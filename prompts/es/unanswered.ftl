# A qué no responde la decisión, en la página pública y en el resumen del personal.

ledger-unanswered = A qué no responde la decisión
ledger-unanswered-choice = { $label }: { $people } lo eligieron, y la decisión no responde a esto.
ledger-unanswered-chosen = { $label }: la decisión no responde a esto. No se muestra cuántas personas lo eligieron.
ledger-unanswered-theme = { $label }: { $people } escribieron sobre esto, y la decisión no responde a ello.
ledger-unanswered-written = { $label }: la decisión no responde a esto. No se muestra cuántas personas escribieron sobre ello.
ledger-unanswered-rest = Todo lo demás que se dijo y que no tiene respuesta.
