# Det folk selv kommer med, og svaret på det. Ingen dører er feil.

button-idea-send = Send som idé
button-idea-leave = Nei, la det ligge
idea-how = Hva er ideen din? Skriv den her i én melding, for eksempel: Det mangler en benk ved sjøen.
idea-left = Helt fint. Jeg har ikke lagret det.
idea-gone = Den har jeg ikke lenger. Skriv /idé og så ideen din hvis du vil sende den.
idea-long = Det er for langt til en idé. Det er plass til { $max } tegn.
idea-receipt = Takk! Det er idé nummer { $number }. { $department } har den og svarer deg her senest { $dueOn }.
idea-receipt-anonymous = De kan lese hva du skrev, men ikke se hvem du er. Skriv «mine ideer» hvis du vil se hvordan det går.
idea-answer-intro = Her er svaret på ideen din nummer { $number } fra { $asked }. Du skrev:
idea-answer-from = { $department } svarer:
idea-passed = Ideen din nummer { $number } er gitt videre fra { $from } til { $to }. Du får fortsatt svar senest { $dueOn }. Du skrev:
idea-passed-late = Ideen din nummer { $number } er gitt videre fra { $from } til { $to }. Du skrev:
idea-passed-word = { $from } sier: { $word }
ideas-own-none = Du har ikke sendt noen ideer ennå. Skriv /idé og så ideen din.
idea-own-answered = Nummer { $number }: { $department } har svart.
idea-line = Nummer { $number }: { $department } svarer senest { $dueOn }.
