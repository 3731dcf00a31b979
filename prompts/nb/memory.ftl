# Når noen spør hva kommunen har spurt om før.

memory-how = Hva vil du vite noe om? Skriv for eksempel «hva har dere spurt om sykkelveier».
memory-none = Det finner jeg ikke noe om. Prøv med et annet ord.
memory-intro = Dette har vi spurt om før:
memory-asked = Spurt i { $year }. { $answered } svarte.
memory-asked-least = Spurt i { $year }. Minst { $answered } svarte.
memory-asked-few = Spurt i { $year }. Færre enn fem har svart.
memory-adopted = Det ble et ja: { $decision }
memory-in-part = Det ble et ja til noe av det: { $decision }
memory-not-adopted = Det ble et nei: { $decision }
memory-postponed = Det måtte vente: { $decision }
memory-passed-on = Det ble gitt videre: { $decision }
memory-answer = Svar: { $title }
memory-more = Les: { $title }
memory-everything = Se alt vi har spurt om
