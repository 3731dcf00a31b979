# Was nur die Leute im Rathaus lesen. Was hier fehlt, lesen sie in einer anderen Sprache der Stadt.

cityside-language = Was du hier über deine Arbeit für die Stadt liest, ist auf { $language }.
