# Plakaten, der hænger på biblioteket.

poster-scan = Svar i en app, du allerede har
poster-how = Peg telefonens kamera på firkanten. Det tager under et minut, og dit svar er privat.
poster-promise = Alle, der svarer, kan høre, hvad det blev til, senest den { $answerBy }. Også hvis det bliver et nej.
poster-closes = Du kan svare indtil { $closes }.
poster-host = { $name }, { $title }
poster-write = Skriv så: { $words }
poster-more = Læs mere: { $address }
