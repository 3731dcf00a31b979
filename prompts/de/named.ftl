# Namen, Konten und Adressen in dem, was Menschen schreiben.
personal-ask-handle = In dem, was du geschrieben hast, steht ein Benutzername. Soll ich ihn weglassen? Wenn du nichts sagst, lasse ich ihn weg.
personal-ask-home = Es klingt, als hättest du geschrieben, wo du wohnst. Soll ich die Hausnummer weglassen? Wenn du nichts sagst, lasse ich sie weg.
personal-ask-name = In dem, was du geschrieben hast, steht ein Name. Soll ich ihn weglassen? Wenn du nichts sagst, lasse ich ihn weg.
personal-unasked-named = Was zeigen könnte, wer du bist, habe ich in dem weggelassen, was du vorhin geschrieben hast. Der Rest steht da, wie du ihn geschrieben hast.
