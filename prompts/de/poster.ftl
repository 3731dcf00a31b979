# Das Plakat, das in der Bücherei hängt.

poster-scan = Antworte in einer App, die du schon hast
poster-how = Halt die Kamera deines Handys auf das Quadrat. Es dauert keine Minute, und deine Antwort ist privat.
poster-promise = Alle, die antworten, können bis zum { $answerBy } hören, was daraus geworden ist. Auch wenn es ein Nein ist.
poster-closes = Du kannst bis { $closes } Uhr antworten.
poster-host = { $name }, { $title }
poster-write = Schreib dann: { $words }
poster-more = Mehr dazu: { $address }
