# Gdy ktoś pyta, o co miasto pytało wcześniej.

memory-how = O czym chcesz się czegoś dowiedzieć? Napisz na przykład „o co pytaliście w sprawie ścieżek rowerowych”.
memory-none = Nic o tym nie znajduję. Spróbuj innego słowa.
memory-intro = O to pytaliśmy wcześniej:
memory-asked = { $year }. { $answered ->
    [one] Odpowiedziała { $answered } osoba.
    [few] Odpowiedziały { $answered } osoby.
   *[other] Odpowiedziało { $answered } osób.
 }
memory-asked-least = { $year }. Odpowiedziało co najmniej { $answered } osób.
memory-asked-few = { $year }. Odpowiedziało mniej niż pięć osób.
memory-adopted = Wyszło „tak”: { $decision }
memory-in-part = Wyszło „tak”, ale tylko częściowo: { $decision }
memory-not-adopted = Wyszło „nie”: { $decision }
memory-postponed = To musiało poczekać: { $decision }
memory-passed-on = To zostało przekazane dalej: { $decision }
memory-answer = Odpowiedz: { $title }
memory-more = Czytaj: { $title }
memory-everything = Zobacz wszystko, o co pytaliśmy
