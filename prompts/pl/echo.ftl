# Wracanie z wiadomością: podsumowanie przy zamknięciu, echo decyzji, dalsze kroki i wycofanie pytania.

closing = „{ $title }” jest zamknięte. { $answered ->
    [one] Odpowiedziała { $answered } osoba.
    [few] Odpowiedziały { $answered } osoby.
   *[other] Odpowiedziało { $answered } osób.
 } Oto co ludzie powiedzieli:
closing-least = „{ $title }” jest zamknięte. Odpowiedziało co najmniej { $answered } osób. Oto co ludzie powiedzieli:
closing-few = „{ $title }” jest zamknięte. Odpowiedziało niewiele osób, więc nie pokazuję liczb, ale każda odpowiedź jest czytana.
closing-early = Zamknęło się wcześniej, niż było zapowiedziane (w zapowiedzi: { $closes }). Przepraszamy.
closing-next = Decyzję podejmie { $decider }, { $on }. Dowiesz się, co się stało z Twoją odpowiedzią, najpóźniej { $answerBy }.
counts-too-few = Mniej niż pięć osób coś tu powiedziało, więc nie pokazuję liczb.
count-choice = { $label }: { $people }
count-first = { $label } – na pierwszym miejscu: { $people }
count-first-ranked = { $label } – na pierwszym miejscu: { $people }, średnio miejsce { $rank }
count-few = { $label }: nie pokazuję, żeby tych kilku osób nie dało się wyliczyć
count-scale = średnio { $average } z { $to }, osób: { $people }
count-steps-few = Nie pokazuję, żeby tych kilku osób nie dało się wyliczyć
count-statements = { $people ->
    [one] { $people } osoba napisała własnymi słowami
    [few] { $people } osoby napisały własnymi słowami
   *[other] { $people } osób napisało własnymi słowami
 }
count-statements-least = Co najmniej { $people } osób napisało własnymi słowami

echo-intro = Mamy Twoją odpowiedź w sprawie „{ $title }” z dnia { $answered }. Teraz dowiesz się, co z tego wyszło.
echo-you-wrote = Twoje słowa:
echo-you-chose = Twój wybór:
echo-you-put-first = Na pierwszym miejscu u Ciebie:
alike-few = Nie pokazuję, ile innych osób wybrało to samo, żeby nie dało się wyliczyć, kto to.
alike-few-theme = Czytamy to jako „{ $theme }”.
alike-choice = { $others ->
    [one] To samo wybrała jeszcze { $others } osoba.
    [few] To samo wybrały jeszcze { $others } osoby.
   *[other] To samo wybrało jeszcze { $others } osób.
 }
alike-theme = Czytamy to jako „{ $theme }”. { $others ->
    [one] O tym samym napisała jeszcze { $others } osoba.
    [few] O tym samym napisały jeszcze { $others } osoby.
   *[other] O tym samym napisało jeszcze { $others } osób.
 }
echo-same-answer = Ta sama odpowiedź dotyczy też tych Twoich słów:
echo-unanswered = Na to decyzja nie odpowiada. { $host } zna Twoje słowa.
echo-unanswered-chosen = Na to decyzja nie odpowiada. { $host } zna Twój wybór.
echo-unanswered-number = Twoja liczba jest wliczona.
verdict-adopted = Odpowiedź to „tak”
verdict-in-part = Odpowiedź to „tak”, ale tylko częściowo
verdict-not-adopted = Odpowiedź to „nie”
verdict-postponed = To musi poczekać
verdict-passed-on = To zostało przekazane dalej
verdict-against-adopted = Będzie tak, jak chcesz
verdict-against-in-part = Częściowo będzie tak, jak chcesz
verdict-against-not-adopted = Nie, nie będzie tak, jak chcesz
verdict-against-postponed = Jeszcze nie ma decyzji
verdict-against-passed-on = Twoje słowa zostały przekazane dalej
verdict-asks-adopted = Oto odpowiedź na Twoje pytanie
verdict-asks-in-part = Oto część odpowiedzi
verdict-asks-not-adopted = Odpowiedź to „nie”
verdict-asks-postponed = Odpowiedź musi poczekać
verdict-asks-passed-on = Twoje pytanie zostało przekazane dalej
verdict-tells-adopted = Coś się z tym zrobi
verdict-tells-in-part = Coś się z tym zrobi, ale to nie rozwiąże wszystkiego
verdict-tells-not-adopted = To nie zmieniło decyzji
verdict-tells-postponed = To musi poczekać
verdict-tells-passed-on = To zostało przekazane dalej
verdict-everyone-adopted = Decyzja dla wszystkich
verdict-everyone-in-part = Decyzja dla wszystkich. Nie rozwiąże wszystkiego
verdict-everyone-not-adopted = Decyzja dla wszystkich: nic z tego nie będzie
verdict-everyone-postponed = Decyzja dla wszystkich: to musi poczekać
verdict-everyone-passed-on = Decyzja dla wszystkich: to zostało przekazane dalej
echo-why = Dlaczego: { $why }
echo-next = Co teraz: { $next }
echo-decided-by = Decyzja: { $name }, { $title }, { $on }.
echo-milestone = Obietnica, najpóźniej { $dueOn }: { $what }
echo-milestones-told = Dam znać, gdy to się stanie – i jeśli się nie stanie.
heard-question = Jeszcze jedno: czy czujesz, że Cię wysłuchano?
heard-again-question = Czy mogę zapytać jeszcze raz: czujesz, że Cię wysłuchano?
button-heard-yes = Tak
button-heard-partly = Częściowo
button-heard-no = Nie
button-ledger = Zobacz całość
heard-yes = Dziękuję. Po to tu jestem.
heard-partly = Dziękuję, że to mówisz. To się liczy, bez Twojego nazwiska.
heard-no = Dziękuję, że mówisz to wprost. To się liczy, bez Twojego nazwiska.

milestone-intro = Jest coś nowego o Twojej odpowiedzi w sprawie „{ $title }” z dnia { $answered }.
milestone-news = Jest coś nowego w sprawie „{ $title }”, w której mamy Twoją odpowiedź z dnia { $answered }.
milestone-done = Obietnica spełniona
milestone-delayed = To się opóźni
milestone-dropped = Nic z tego nie będzie
milestone-new-date = Nowa data to { $dueOn }. Odezwę się znowu.

withdrawn = „{ $title }” jest wycofane. Tym razem nie będzie decyzji.
withdrawn-end = Dziękuję za odpowiedź mimo wszystko. { $host } ma to, co masz do powiedzenia.
