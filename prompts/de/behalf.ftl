# Für jemand anderen schreiben: gemerkt wird, dass es aus zweiter Hand ist, und nie für wen.

button-behalf = Für jemand anderen
button-behalf-was = Für jemand anderen
button-behalf-own = Nein, für mich
behalf-noted = Gut, Sie schreiben für jemand anderen. Schreiben Sie es so, wie die Person es sagen würde. Schreiben Sie nicht, wer es ist.
behalf-noted-sent = Gut. Jetzt steht dabei, dass Sie für jemand anderen geschrieben haben.
behalf-never-who = Ich speichere nur, dass es für jemand anderen ist, und nie für wen.
behalf-own = Gut. Dann schreiben Sie für sich selbst.
behalf-how = Gern. Beginnen Sie mit „für jemand anderen:“ und schreiben Sie nicht, wer es ist.
behalf-you = Sie haben für jemand anderen geschrieben.
behalf-theirs = Für jemand anderen geschrieben. Für wen, steht nirgends.
ledger-behalf = So viele schrieben für jemand anderen: { $people }
