# Det, folk selv kommer med, og svaret på det. Ingen døre er forkerte.

button-idea-send = Send som idé
button-idea-leave = Nej, lad det ligge
idea-how = Hvad er din idé? Skriv den her i én besked, for eksempel: Der mangler en bænk ved søen.
idea-left = Helt fint. Jeg har ikke gemt det.
idea-gone = Den har jeg ikke længere. Skriv /idé og så din idé, hvis du vil sende den.
idea-long = Det er for langt til en idé. Der er plads til { $max } tegn.
idea-receipt = Tak! Det er idé nummer { $number }. { $department } har den og svarer dig her senest den { $dueOn }.
idea-receipt-anonymous = De kan læse, hvad du skrev, men ikke se, hvem du er. Skriv »mine idéer«, hvis du vil se, hvordan det går.
idea-answer-intro = Her er svaret på din idé nummer { $number } fra den { $asked }. Du skrev:
idea-answer-from = { $department } svarer:
idea-passed = Din idé nummer { $number } er givet videre fra { $from } til { $to }. Du får stadig svar senest den { $dueOn }. Du skrev:
idea-passed-late = Din idé nummer { $number } er givet videre fra { $from } til { $to }. Du skrev:
idea-passed-word = { $from } siger: { $word }
ideas-own-none = Du har ikke sendt nogen idéer endnu. Skriv /idé og så din idé.
idea-own-answered = Nummer { $number }: { $department } har svaret.
idea-line = Nummer { $number }: { $department } svarer senest den { $dueOn }.
