# Otwarta księga: strony, na których wszyscy widzą, o co pytano, co obiecano i co zrobiono.

ledger-name = Otwarta księga
ledger-title = O co pytaliśmy i co z tego wyszło
ledger-intro = Tu jest wszystko, o co pytało miasto ({ $sender }): co ludzie powiedzieli, jaka była decyzja i czy dotrzymaliśmy tego, co obiecaliśmy. Także wtedy, gdy wyszło z tego „nie”.
ledger-skip = Przejdź do treści
ledger-languages = Języki
ledger-back = Wszystko, o co pytaliśmy
ledger-counts = Obietnice w liczbach
ledger-count-kept = { $count ->
    [one] obietnica spełniona
    [few] obietnice spełnione
   *[other] obietnic spełnionych
 }
ledger-count-kept-late = w tym po terminie: { $late }
ledger-count-open = { $count ->
    [one] obietnica w drodze
    [few] obietnice w drodze
   *[other] obietnic w drodze
 }
ledger-count-overdue = { $count ->
    [one] obietnica po terminie
    [few] obietnice po terminie
   *[other] obietnic po terminie
 }
ledger-overdue = Obietnice, z którymi się spóźniamy
ledger-overdue-none = W tej chwili nie spóźniamy się z niczym, co obiecaliśmy.
ledger-overdue-answer = Odpowiedź dla tych, którzy brali udział
ledger-days-late = { $days ->
    [one] Jeden dzień po terminie
   *[other] { $days } dni po terminie
 }
ledger-promised-by = Obiecane najpóźniej na: { $on }.
ledger-owed-by = Odpowiedź jest winna ta osoba: { $host }, { $title }.
ledger-late = Po terminie
ledger-late-why = Dlaczego się spóźniamy
ledger-open = Otwarte teraz
ledger-under-way = W drodze
ledger-finished = Zakończone
ledger-none = O nic jeszcze nie pytaliśmy. Gdy tak się stanie, będzie to tutaj.
ledger-closes = Odpowiedzieć możesz do: { $closes }.
ledger-answer-by = Odpowiedź najpóźniej { $on }.
ledger-next-promise = Następna obietnica jest na { $on }.
ledger-decided-on = Decyzja z dnia { $on }.
ledger-opened-on = Pytanie z dnia { $on }.
ledger-turnout = Zapytane osoby: { $asked }. Odpowiedziało: { $answered }.
ledger-few = mniej niż pięć
ledger-least = co najmniej { $people }
ledger-least-above = co najmniej

ledger-steps = Tak daleko jesteśmy
ledger-step-asked = Zapytane
ledger-step-reading = Czytamy
ledger-step-deciding = Decyzja zapada
ledger-step-decided = Jest decyzja
ledger-step-doing = Robi się
ledger-step-done = Zrobione
ledger-step-past = (za nami)
ledger-step-now = (tu jesteśmy teraz)
ledger-step-ahead = (jeszcze nie)
ledger-withdrawn = Wycofane
ledger-withdrawn-on = Wycofane { $on }

ledger-frame = O co chodzi
ledger-frame-why = Dlaczego pytamy
ledger-frame-open = Na co możesz wpłynąć
ledger-frame-settled = Co jest już ustalone
ledger-frame-decider = Kto decyduje
ledger-frame-decision = Dzień decyzji
ledger-frame-host = Kto pyta
ledger-frame-departments = Kto za tym stoi
ledger-day = { $on }

ledger-audience = Kogo pytamy
ledger-ideas = Pomysły, z którymi ludzie sami przyszli
ledger-ideas-intro = Każdy, kto wyśle pomysł, ma obiecaną odpowiedź w ciągu { $days } dni. Tu są tylko liczby. To, co ludzie napisali, zostaje między nimi a miastem.
ledger-ideas-row = Dostaliśmy: { $received }. Z odpowiedzią: { $answered }. Czeka: { $waiting }.
ledger-ideas-overdue = Po terminie: { $overdue }
ledger-rule-everyone = Zasada: wszyscy, którzy zgodzili się na pytania.
ledger-rule = Zasada: wszyscy, którzy zgodzili się na pytania i którzy:
ledger-rule-topics = śledzą co najmniej jeden z tematów: { $names }, albo nie wybrali tematów
ledger-rule-places = mieszkają albo bywają w co najmniej jednym z tych miejsc: { $names }
ledger-rule-roles = należą do co najmniej jednej z tych grup: { $names }
ledger-rule-interest = napisali do miasta o co najmniej jednej z tych rzeczy albo odpowiedzieli w sprawie o tej nazwie: { $words }
ledger-draw = Spośród nich wylosowano najwyżej { $size } osób, żeby odpowiedzi mówiły za więcej ludzi niż tylko tych najszybszych.
ledger-draw-place = Każde miejsce dostało tyle losów, ile osób można było tam wylosować.
ledger-draw-role = Rodzice, dojeżdżający i wszyscy inni dostali tyle losów, ile osób można było wylosować w każdej grupie.
ledger-draw-both = Każde miejsce i każda grupa ludzi dostały tyle losów, ile osób można było wylosować.
ledger-draw-how = Tak losowano
ledger-draw-steps = Każda osoba ma numer. Los to SHA-256 z ziarna, dwukropka i numeru, a wygrywają najniższe losy. Z tym ziarnem losowanie daje za każdym razem ten sam wynik, więc można je przeliczyć.
ledger-draw-steps-keyed = Każda osoba ma numer. Los wylicza się z ziarna i numeru kluczem, który ma tylko miasto (HMAC-SHA-256), a wygrywają najniższe losy. Odcisk klucza jest tutaj, więc miasto nie może go podmienić. Z ziarnem i kluczem losowanie daje za każdym razem ten sam wynik. Bez klucza nikt nie widzi, czyj jest los.
ledger-draw-key = Odcisk klucza
ledger-draw-seed = Ziarno
ledger-draw-made = Wylosowano { $drawn } z { $people }.
ledger-draw-made-least = Wylosowano { $drawn } z co najmniej { $people }.
ledger-draw-kept = Zapisany jest odcisk wszystkich losów i odcisk tych, które wygrały. Gdyby ktoś potem zmienił listę, już by nie pasowały.
ledger-draw-list = Wszystkie losy
ledger-draw-won = Losy, które wygrały
ledger-join = Inni też mogą odpowiedzieć przez link, post albo plakat. Są tu policzeni.
ledger-asked = zapytanych
ledger-answered = odpowiedziało

ledger-said = Co ludzie powiedzieli
ledger-said-later = Odpowiedzi pokażemy po zamknięciu: { $closes }. Dzięki temu nikt nie sugeruje się tym, co powiedzieli inni.
ledger-question = Pytanie { $number }
ledger-people = { $people ->
    [0] Nikt na to nie odpowiedział
    [one] Odpowiedziała { $people } osoba
    [few] Odpowiedziały { $people } osoby
   *[other] Odpowiedziało { $people } osób
 }
ledger-people-least = Odpowiedziało co najmniej { $people } osób
ledger-people-few = Odpowiedziało mniej niż pięć osób
ledger-answer = Odpowiedź
ledger-number = Liczba
ledger-hidden = nie pokazujemy
ledger-average = Średnio { $average } z { $to }
ledger-ranking = Ludzie układali to w kolejności. Liczba mówi, ile osób dało to na pierwsze miejsce.
ledger-mean-rank = średnio miejsce { $rank }
ledger-words = Tu ludzie pisali własnymi słowami. Słów pojedynczych osób tu nie ma.
ledger-words-waiting = Tu ludzie pisali własnymi słowami. Słów pojedynczych osób tu nie ma. To, o czym pisało więcej osób, będzie razem z decyzją.
ledger-themes = O czym pisało więcej osób
ledger-theme = Temat
ledger-heard = Czy ludzie czuli, że ich wysłuchano?
ledger-heard-how = Każdy, kto dostał odpowiedź, mógł to powiedzieć jednym naciśnięciem.

ledger-decision = Jaka jest decyzja
ledger-decision-waiting = Jeszcze nie ma decyzji.
ledger-decision-when = Decyzja będzie { $on }, a każdy, kto odpowie, może się o niej dowiedzieć najpóźniej { $answerBy }.
ledger-for-everyone = Dla wszystkich
ledger-for-choice = Dla tych, których wybór to „{ $label }”
ledger-for-theme = Dla tych, którzy pisali o tym: „{ $label }”
ledger-why = Dlaczego
ledger-next = Co teraz

ledger-promises = Co obiecaliśmy
ledger-promise-answer = Kto dał odpowiedź i chce to usłyszeć, dowie się, co z tego wyszło
ledger-state-open = Najpóźniej { $on }
ledger-state-overdue = Po terminie: obiecane najpóźniej na { $on }
ledger-state-kept = Spełnione { $on }
ledger-state-dropped = Porzucone { $on }
ledger-state-withdrawn = Odpadło { $on }
ledger-first-promised = Najpierw obiecane na { $on }.
ledger-kept-late = { $days ->
    [one] Jeden dzień później, niż najpierw obiecano.
   *[other] { $days } dni później, niż najpierw obiecano.
 }
ledger-delayed = { $on } przesunięte na { $dueOn }
ledger-done = Zrobione { $on }
ledger-dropped = Porzucone { $on }

ledger-small = Liczb o jednej do czterech osób nie pokazujemy, żeby nikogo nie dało się rozpoznać. Tak samo liczb, z których można by je wyliczyć. Dopóki przychodzą odpowiedzi, i tam, gdzie liczba zdradziłaby kilka osób, które nie odpowiedziały, piszemy „co najmniej”. Czyjeś słowa są tu tylko wtedy, gdy było to powiedziane przy pytaniu i gdy przeczytał je człowiek, który pracuje dla miasta.
ledger-follow = Śledź
ledger-feed = Wiadomości stąd (Atom)
ledger-data = Całość jako dane (JSON)
ledger-privacy = Prywatność: { $contact }
ledger-made = Stan z dnia { $on }.
ledger-missing = Nie ma takiej strony
ledger-missing-how = Może adres jest źle zapisany albo jeszcze o to nie pytaliśmy.

ledger-feed-opened = Pytamy: { $title }
ledger-feed-decided = Jest decyzja: { $title }
ledger-feed-withdrawn = Wycofane: { $title }
ledger-feed-done = Zrobione: { $what } ({ $title })
ledger-feed-delayed = Przesunięte: { $what } ({ $title })
ledger-feed-dropped = Porzucone: { $what } ({ $title })
ledger-feed-overdue = Po terminie: { $what } ({ $title })
ledger-feed-overdue-body = Obiecane najpóźniej na { $on }. Odpowiedź jest winna ta osoba: { $host }, { $role }.

# The seal of the record of what the city's side did.
ledger-seal = Czy protokół można zmienić po cichu?
ledger-seal-why = Wszystko, co robią tu ludzie z urzędu, jest zapisywane: kto pytał, kto zamknął, kto odpowiedział i kiedy. Po każdym dniu całość dostaje pieczęć. Jeśli potem ktoś zmieni choć jeden wiersz, pieczęć już nie pasuje.
ledger-seal-of = Pieczęć z dnia { $on }, gdy w protokole { $acts ->
    [one] była jedna czynność
    [few] były { $acts } czynności
   *[other] było { $acts } czynności
 }:
ledger-seal-how = Zapisz ją, jeśli chcesz. Wtedy zawsze możesz poprosić miasto, żeby pokazało, że nadal pasuje.
ledger-feed-seal = Pieczęć protokołu z dnia { $on }
ledger-seal-renewed = { $on } protokół dostał nowe pieczęcie. Stare zależały od kont, z których piszą ludzie z urzędu, a tych nikt nie powinien móc zgadnąć. Dlatego pieczęcie sprzed tego dnia już nie pasują. To, co zrobiono i kiedy, nadal tam jest.
ledger-feed-renewed = Protokół ma nowe pieczęcie od { $on }
