# Wenn jemand wissen will, wonach die Stadt früher gefragt hat.

memory-how = Worüber möchtest du etwas wissen? Schreib zum Beispiel »Was habt ihr zu Radwegen gefragt«.
memory-none = Dazu finde ich nichts. Probier es mit einem anderen Wort.
memory-intro = Das haben wir früher gefragt:
memory-asked = Gefragt im Jahr { $year }. { $answered } Menschen haben geantwortet.
memory-asked-least = Gefragt im Jahr { $year }. Mindestens { $answered } haben geantwortet.
memory-asked-few = Gefragt im Jahr { $year }. Weniger als fünf haben geantwortet.
memory-adopted = Es wurde ein Ja: { $decision }
memory-in-part = Es wurde zum Teil ein Ja: { $decision }
memory-not-adopted = Es wurde ein Nein: { $decision }
memory-postponed = Es musste warten: { $decision }
memory-passed-on = Es wurde weitergegeben: { $decision }
memory-answer = Antworten: { $title }
memory-more = Lesen: { $title }
memory-everything = Alles, was wir gefragt haben
