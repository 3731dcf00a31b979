# Worauf die Entscheidung keine Antwort gibt, im öffentlichen Verzeichnis und in der Übersicht für das Rathaus.

ledger-unanswered = Worauf die Entscheidung keine Antwort gibt
ledger-unanswered-choice = { $label }: { $people } haben das gewählt, und keine Entscheidung antwortet darauf.
ledger-unanswered-chosen = { $label }: Einige haben das gewählt, und keine Entscheidung antwortet darauf.
ledger-unanswered-theme = { $label }: { $people } haben darüber geschrieben, und keine Entscheidung antwortet darauf.
ledger-unanswered-written = { $label }: Einige haben darüber geschrieben, und keine Entscheidung antwortet darauf.
ledger-unanswered-rest = Alles andere, was gesagt wurde und keine Antwort hat.
