# Når nogen spørger, hvad kommunen har spurgt om før.

memory-how = Hvad vil du vide noget om? Skriv for eksempel »hvad har I spurgt om cykelstier«.
memory-none = Det kan jeg ikke finde noget om. Prøv med et andet ord.
memory-intro = Det her har vi spurgt om før:
memory-asked = Spurgt i { $year }. { $answered } svarede.
memory-asked-least = Spurgt i { $year }. Mindst { $answered } svarede.
memory-asked-few = Spurgt i { $year }. Færre end fem har svaret.
memory-adopted = Det blev et ja: { $decision }
memory-in-part = Det blev et ja til noget af det: { $decision }
memory-not-adopted = Det blev et nej: { $decision }
memory-postponed = Det måtte vente: { $decision }
memory-passed-on = Det blev givet videre: { $decision }
memory-answer = Svar: { $title }
memory-more = Læs: { $title }
memory-everything = Se alt, vi har spurgt om
