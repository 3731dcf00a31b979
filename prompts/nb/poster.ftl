# Plakaten som henger på biblioteket.

poster-scan = Svar i en app du allerede har
poster-how = Pek telefonkameraet mot firkanten. Det tar under ett minutt, og svaret ditt er privat.
poster-promise = Alle som svarer, kan få høre hva det ble til, senest { $answerBy }. Også hvis det blir et nei.
poster-closes = Du kan svare fram til { $closes }.
poster-host = { $name }, { $title }
poster-write = Skriv da: { $words }
poster-more = Les mer: { $address }
