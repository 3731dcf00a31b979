# När någon frågar vad kommunen har frågat om förut.

memory-how = Vad vill du veta något om? Skriv till exempel ”vad har ni frågat om cykelvägar”.
memory-none = Det kan jag inte hitta något om. Försök med ett annat ord.
memory-intro = Det här har vi frågat om förut:
memory-asked = Frågan ställdes { $year }. { $answered } svarade.
memory-asked-least = Frågan ställdes { $year }. Minst { $answered } svarade.
memory-asked-few = Frågan ställdes { $year }. Färre än fem har svarat.
memory-adopted = Det blev ett ja: { $decision }
memory-in-part = Det blev ett ja till en del av det: { $decision }
memory-not-adopted = Det blev ett nej: { $decision }
memory-postponed = Det fick vänta: { $decision }
memory-passed-on = Det lämnades vidare: { $decision }
memory-answer = Svara: { $title }
memory-more = Läs: { $title }
memory-everything = Se allt vi frågat om
