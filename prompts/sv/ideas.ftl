# Det folk själva kommer med, och svaret på det. Ingen dörr är fel.

button-idea-send = Skicka som idé
button-idea-leave = Nej, låt det vara
idea-how = Vad är din idé? Skriv den här i ett meddelande, till exempel: Det saknas en bänk vid sjön.
idea-left = Helt okej. Jag har inte sparat det.
idea-gone = Den har jag inte kvar. Skriv /idé och sedan din idé om du vill skicka den.
idea-long = Det är för långt för en idé. Det finns plats för { $max } tecken.
idea-receipt = Tack! Det är idé nummer { $number }. { $department } har den och svarar dig här senast den { $dueOn }.
idea-receipt-anonymous = De kan läsa vad du skrev, men inte se vem du är. Skriv ”mina idéer” om du vill se hur det går.
idea-answer-intro = Här är svaret på din idé nummer { $number } från den { $asked }. Du skrev:
idea-answer-from = { $department } svarar:
idea-passed = Din idé nummer { $number } har lämnats vidare från { $from } till { $to }. Du får fortfarande svar senast den { $dueOn }. Du skrev:
idea-passed-late = Din idé nummer { $number } har lämnats vidare från { $from } till { $to }. Du skrev:
idea-passed-word = { $from } säger: { $word }
ideas-own-none = Du har inte skickat några idéer än. Skriv /idé och sedan din idé.
idea-own-answered = Nummer { $number }: { $department } har svarat.
idea-line = Nummer { $number }: { $department } svarar senast den { $dueOn }.
