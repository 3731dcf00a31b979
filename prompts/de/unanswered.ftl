# Worauf die Entscheidung keine Antwort gibt, im öffentlichen Verzeichnis und in der Übersicht für das Rathaus.

ledger-unanswered = Worauf die Entscheidung keine Antwort gibt
ledger-unanswered-choice = { $label }: { $people } haben das gewählt, und keine Entscheidung antwortet darauf.
ledger-unanswered-chosen = { $label }: Keine Entscheidung antwortet darauf. Wie viele das gewählt haben, zeigen wir nicht.
ledger-unanswered-theme = { $label }: { $people } haben darüber geschrieben, und keine Entscheidung antwortet darauf.
ledger-unanswered-written = { $label }: Keine Entscheidung antwortet darauf. Wie viele darüber geschrieben haben, zeigen wir nicht.
ledger-unanswered-rest = Alles andere, was gesagt wurde und keine Antwort hat.
