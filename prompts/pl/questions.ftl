# Pytanie, odpowiadanie i potwierdzenie.

reason-shared = Dostajesz to, bo masz wybrane: { $names }.
reason-everyone = Dostajesz to, bo mam Twoje „tak” na pytania o miasto.
reason-drawn = Dostajesz to, bo Twój los wyszedł w losowaniu spośród wszystkich, którzy powiedzieli „tak”.
reason-drawn-shared = Dostajesz to, bo masz wybrane: { $names }, a Twój los wyszedł w losowaniu.
reason-wrote = Dostajesz to, bo w Twoich słowach w sprawie „{ $title }” jest mowa o tym: „{ $about }”.
reason-idea = Dostajesz to, bo w Twoim pomyśle numer { $number } jest mowa o tym: „{ $about }”.
reason-answered = Dostajesz to, bo mamy Twoją odpowiedź w sprawie „{ $title }”.
reason-and-shared = Masz też wybrane: { $names }.
reason-and-drawn = Spośród osób, których to dotyczy, Twój los wyszedł w losowaniu.
reason-own = Dostajesz to, bo to pytanie otwarte przez Ciebie.
invitation = { $host }, { $title }, chce poznać Twoje zdanie. { $questions ->
    [one] Jest jedno pytanie
    [2] Są dwa pytania
    [3] Są trzy pytania
    [few] Są { $questions } pytania
   *[other] Jest { $questions } pytań
 }, a odpowiedzieć możesz do: { $closes }. Możesz się dowiedzieć, co z tego wyszło, najpóźniej { $answerBy }.
reminder = „{ $title }” jest jeszcze otwarte do: { $closes }. Trwa to mniej niż minutę, a to jest jedyne przypomnienie.

question-place = Pytanie { $number } z { $of }
how-open = Napisz to po prostu tutaj własnymi słowami.
how-open-shown = Napisz to po prostu tutaj własnymi słowami. Inni, którzy odpowiadają, mogą to przeczytać, bez Twojego nazwiska.
how-open-travels = Napisz to po prostu tutaj własnymi słowami. Inni, którzy odpowiadają, mogą to przeczytać i powiedzieć, czy się zgadzają. Gdy przeczyta to człowiek, może to też trafić na publiczną stronę miasta. Nigdy z Twoim nazwiskiem.
how-choices = Możesz wybrać kilka. Naciśnij jeszcze raz, żeby cofnąć.
how-choices-max = Możesz wybrać najwyżej { $max }. Naciśnij jeszcze raz, żeby cofnąć.
how-scale = { $from } to { $low }, { $to } to { $high }.
how-ranking = Naciśnij to, co ma być pierwsze, potem następne i tak dalej. Możesz skończyć, kiedy chcesz.
scale-end = { $value } – { $meaning }
ticked = ✓ { $label }
ranked = { $place }. { $label }
ranking-undo = Naciśnij coś wybranego, żeby zdjąć to z listy.
ranking-rewrite = Chcesz zamienić miejsca? Napisz kolejność, na przykład: { $example }.
ranking-order = Twoja kolejność:
ranking-first-place = Miejsce 1: { $question }
ranking-place = Miejsce { $place }
button-done = Gotowe
button-next = Dalej
button-send = Wyślij
button-skip = Pomiń
button-why = Dlaczego ja?
button-stop = Stop
button-not-this = Nie tym razem
button-answer = Odpowiedz teraz
button-rewrite = Napisz inaczej
button-change = Popraw to
button-change-named = Popraw: { $title }

too-many-choices = Możesz wybrać najwyżej { $max }. Naciśnij któreś z wybranych, żeby je odznaczyć.
statement-more = Dziękuję, mam to. Napisz więcej, jeśli chcesz, albo naciśnij Dalej.
statement-added = Dziękuję, dołączone.
statement-known = To już mam, słowo w słowo.
statements-full = Mam od Ciebie tyle wiadomości o tym, ile się mieści: { $max }. Możesz napisać wszystko od nowa w jednej.
rewrite-how = Napisz to inaczej, a zastąpię tym wcześniejsze słowa.
change-which = Którą odpowiedź chcesz poprawić?
change-how = Wybierz coś innego, a zastąpi to poprzednią odpowiedź. Dopóki tego nie zrobisz, nic się nie zmienia.
answer-changed = Poprawione. Liczy się nowa odpowiedź.
declined = W porządku, zostawmy to. O to już nie zapytam.
already-answered = Mam już Twoją odpowiedź i ona się liczy. Napisz „moje odpowiedzi”, jeśli chcesz ją zobaczyć albo poprawić.
slip-choice = To nie pasuje do żadnej z odpowiedzi. Naciśnij którąś albo napisz jej numer.
slip-open = Tego nie umiem odczytać jako odpowiedzi. Napiszesz to w kilku słowach?
slip-ranking = Nie umiem dopasować tego do możliwości. Napisz numery albo nazwy w kolejności, jaką chcesz, na przykład: { $example }.
slip-ranking-twice = { $label } jest w tym dwa razy. Napisz każdą rzecz raz, najważniejszą pierwszą, na przykład: { $example }.
slip-last = To zostawmy to. Naciśnij Odpowiedz teraz, gdy będziesz mieć ochotę, albo napisz „pomoc”, jeśli chcesz zobaczyć, co umiem.
not-open-yet = „{ $title }” nie jest jeszcze otwarte. Otwiera się: { $opens }.
drawn-only = W sprawie „{ $title }” pytamy osoby wybrane w losowaniu, żeby odpowiedzi mówiły za wszystkich. Tym razem Twój los nie wyszedł.

receipt = Dziękuję! To odpowiedź numer { $number } w sprawie „{ $title }”. Czyta ją { $host }.
receipt-put-first = Na pierwszym miejscu u Ciebie: { $first }.
receipt-promise = Decyduje { $decider }. Dowiesz się, co się stało z Twoją odpowiedzią, najpóźniej { $answerBy } – także wtedy, gdy wyjdzie z tego „nie”.
receipt-promise-asks = Decyduje { $decider }. Odpowiedź jest obiecana najpóźniej na { $answerBy } – także wtedy, gdy wyjdzie z tego „nie”.
receipt-add = Jeśli przyjdzie Ci do głowy coś jeszcze, napisz to po prostu tutaj.

# Dlaczego, i co się powiedziało.
why-nothing = O nic Cię jeszcze nie pytałem. Gdy zapytam, powiem dlaczego, a wtedy możesz napisać „dlaczego” i zobaczyć, co można zmienić.
frame-why = Dlaczego pytamy: { $why }
frame-open = To można zmienić: { $open }
frame-settled = To jest już ustalone: { $settled }
frame-decider = Decyzję podejmie { $decider }, { $on }.
frame-host = Kto pyta: { $name }, { $title }. Możesz się dowiedzieć, co z tego wyszło, najpóźniej { $answerBy }.
corrected = Poprawione { $on }: zamiast „{ $was }” jest „{ $is }”.
stage-draft = Jeszcze nie pytamy.
stage-scheduled = Jeszcze nie pytamy.
stage-open = Odpowiedzieć możesz do: { $closes }.
stage-closed = Zamknięte. Odpowiedzi są czytane, a decyzja będzie { $decision }. Odpowiedź jest obiecana najpóźniej na { $answerBy }.
stage-answered = Jest decyzja.
stage-archived = Zakończone.
stage-withdrawn = Wycofane.
answers-intro = Oto Twoje odpowiedzi:
answers-none = Nie mam zapisanej żadnej Twojej odpowiedzi.
listed = { $names }
scale-said = { $value } z { $to }
