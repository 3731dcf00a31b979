# Affischen som hänger på biblioteket.

poster-scan = Svara i en app du redan har
poster-how = Rikta telefonens kamera mot fyrkanten. Det tar under en minut, och ditt svar är privat.
poster-promise = Alla som svarar kan få höra vad det blev av det, senast den { $answerBy }. Även om det blir ett nej.
poster-closes = Du kan svara fram till { $closes }.
poster-host = { $name }, { $title }
poster-write = Skriv så här: { $words }
poster-more = Läs mer: { $address }
