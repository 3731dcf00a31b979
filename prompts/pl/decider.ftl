# Pytania do osoby, która decyduje: jak je zadać, co się z nimi dzieje, i odpowiedzi.

invitation-questions = Możesz też zadać pytanie. Odpowiada { $name }, { $hostTitle }. Odpowiedź na { $answers ->
    [one] pytanie, które zada najwięcej osób, będzie
    [2] dwa pytania, które zada najwięcej osób, będzie
    [3] trzy pytania, które zada najwięcej osób, będzie
    [4] cztery pytania, które zada najwięcej osób, będzie
    [5] pięć pytań, które zada najwięcej osób, będzie
   *[other] { $answers } pytań, które zada najwięcej osób, będzie
 } najpóźniej { $answerBy }.
frame-questions = Możesz zadać pytanie. Odpowiada { $name }, { $hostTitle }. Napisz „pytanie do: { $name }”. Odpowiedzi będą najpóźniej { $answerBy }.
receipt-questions = Masz pytanie? Odpowiada { $name }, { $hostTitle }. Napisz „pytanie do: { $name }”, a na te, które zada najwięcej osób, odpowiedź będzie najpóźniej { $answerBy }.
button-decider-ask = Pytanie: { $name }
decider-write = O co chcesz zapytać? Odpowiada { $name }, { $hostTitle }. Napisz to po prostu tutaj. Nikt się nie dowie, kim jesteś, więc nie pisz swojego imienia ani nazwiska.
decider-let-be = Dobrze, zostawmy to. Napisz „pytanie do: { $name }”, jeśli coś Ci przyjdzie do głowy.
decider-long = To za długie jak na pytanie. Mieści się { $max } znaków.
decider-left-out = Zanim pytanie poszło dalej, usunąłem to, co prowadzi wprost do Ciebie.
decider-closed = Pytań w sprawie „{ $title }” już nie można zadawać. { $name } odpowie na te, które zdążyły przyjść, najpóźniej { $answerBy }.
decider-enough = Masz już tyle pytań ({ $name }): { $questions ->
    [3] trzy
   *[other] { $questions }
 }. Cofnij któreś, jeśli wolisz zapytać o coś innego.
decider-receipt = Dziękuję! To pytanie numer { $number }, odpowiada { $name }:
decider-receipt-next = Gdy pytania się zamkną, zbierzemy razem te, które są podobne. { $answers ->
    [one] Na pytanie, które zadało najwięcej osób,
    [2] Na dwa pytania, które zadało najwięcej osób,
    [3] Na trzy pytania, które zadało najwięcej osób,
    [4] Na cztery pytania, które zadało najwięcej osób,
    [5] Na pięć pytań, które zadało najwięcej osób,
   *[other] Na { $answers } pytań, które zadało najwięcej osób,
 } { $name } odpowie najpóźniej { $answerBy }. Odpowiedzi dostaną wszyscy, którzy brali udział. Jeśli Twojego wśród nich nie będzie, też się o tym dowiesz.
decider-receipt-silent = Mam Twoje „nie” na dalsze wiadomości, więc odpowiedź tu nie przyjdzie. Będzie na stronie publicznej najpóźniej { $answerBy }.
decider-receipt-anonymous = Twoje pytanie jest czytane bez Twojego nazwiska. { $name } nie widzi, kim jesteś.
button-decider-back = Cofnij pytanie
button-decider-back-one = Cofnij numer { $number }
decider-back = Pytanie numer { $number } jest cofnięte i nie pójdzie dalej ({ $name }).
decider-back-already = To pytanie jest już cofnięte.
decider-back-which = To pytanie nie jest Twoje. Które chcesz cofnąć?

# Odpowiedzi, do wszystkich, którzy brali udział.
decider-answers = Można było zadać pytanie w sprawie „{ $title }”. Odpowiada { $name }, { $hostTitle }. { $answers ->
    [0] Nie było pytań, na które trzeba odpowiedzieć.
    [one] Oto odpowiedź na pytanie, które zadało najwięcej osób.
   *[other] Oto odpowiedzi na pytania, które zadało najwięcej osób.
 }
decider-answer-yours = Twoje słowa: „{ $question }”
decider-support = { $people ->
    [5] Pyta o to co najmniej pięć osób
    [10] Pyta o to co najmniej dziesięć osób
   *[other] Pyta o to co najmniej { $people } osób
 }.
decider-support-few = Pyta o to mniej niż pięć osób.
decider-support-groups = { $people ->
    [5] Pyta o to co najmniej pięć osób
    [10] Pyta o to co najmniej dziesięć osób
   *[other] Pyta o to co najmniej { $people } osób
 }, w tym wiele stąd: { $groups }.
decider-signed = Pozdrowienia, { $name }, { $hostTitle }
decider-fate = Na Twoje pytanie numer { $number } nie ma odpowiedzi. Twoje słowa:
decider-fate-none = Nie zdążyło wejść do tego, co dostaje do czytania { $name }.
decider-fate-aside = Zostało odłożone i nie poszło dalej ({ $name }). Uzasadnienie: { $why }
decider-fate-less = Zostało przeczytane i jest na liście jako „{ $question }”. { $answers ->
    [one] Odpowiedź jest na jedno pytanie, które zadało więcej osób albo które przyszło wcześniej.
    [2] Odpowiedzi są na dwa pytania, które zadało więcej osób albo które przyszły wcześniej.
    [3] Odpowiedzi są na trzy pytania, które zadało więcej osób albo które przyszły wcześniej.
    [4] Odpowiedzi są na cztery pytania, które zadało więcej osób albo które przyszły wcześniej.
    [5] Odpowiedzi są na pięć pytań, które zadało więcej osób albo które przyszły wcześniej.
   *[other] Odpowiedzi są na { $answers } pytań, które zadało więcej osób albo które przyszły wcześniej.
 }
button-decider-host = Napisz: { $host }

# Gdy odpowiedzi się opóźniają.
standing-promised-decider = Odpowiedzi miały być najpóźniej { $first }.
lateness-decider-late = W sprawie „{ $title }” są Wasze pytania, a na nie odpowiada { $name }. Termin minął, a odpowiedzi nie ma. Przepraszamy.
lateness-decider-again = Odpowiedzi w sprawie „{ $title }” nadal się opóźniają ({ $name }).
lateness-decider-moved = W sprawie „{ $title }” na Wasze pytania odpowiada { $name }. To potrwa dłużej.
lateness-decider-stands = Obietnica nadal obowiązuje. Odezwę się, gdy { $name } odpowie.
post-decider-late = { $name } ma odpowiedzieć na Wasze pytania w sprawie „{ $title }”. Termin minął, a odpowiedzi jeszcze nie ma.
post-decider-again = Odpowiedzi w sprawie „{ $title }” nadal się opóźniają ({ $name }).
post-decider-moved = Na odpowiedzi w sprawie „{ $title }” trzeba będzie dłużej poczekać ({ $name }).
post-decider-stands = Obietnica nadal obowiązuje. Odpowiedzi będą na stronie publicznej.

# Na stronie, którą wszyscy mogą czytać.
ledger-decider = Pytania, odpowiada { $name }, { $title }
ledger-decider-waiting = Na te, które zada najwięcej osób, odpowiedź będzie najpóźniej { $answerBy }.
ledger-decider-asked = Tyle osób pyta: co najmniej { $people }
ledger-decider-asked-few = Pyta mniej niż pięć osób.
ledger-decider-answered = Odpowiedzi z dnia { $on }
ledger-decider-not-answered = Bez odpowiedzi
ledger-promise-decider = { $name } odpowiada na pytania, które zada najwięcej osób
ledger-overdue-decider = Odpowiedzi: { $name }

# Gdy kilka osób pytało o to samo i gdy odpowiedzi czyta się znowu.
decider-joined = Twoje pytanie poszło razem z pytaniami innych, którzy pytali o to samo.
button-decider-read = Odpowiedzi: { $name }
missed-answers = Są już odpowiedzi na Wasze pytania w sprawie „{ $title }”. Odpowiada { $name }.

told-refused-asked = W porządku. Twoje pytanie i tak zostanie przeczytane, a odpowiedzi będą na stronie publicznej. Nie będę Ci o tym pisać.

# W moich odpowiedziach.
asked-own = Twoje pytanie numer { $number }, odpowiada { $name }:
asked-waiting = { $name } odpowie na pytania, które zada najwięcej osób, najpóźniej { $answerBy }. Jeśli { $own ->
    [one] Twojego
   *[other] Twoich
 } wśród nich nie będzie, też się o tym dowiesz.
asked-answered = Na to jest już odpowiedź: { $name }.
asked-not-chosen = Nie ma go wśród tych, na które odpowiada { $name }. Jest na liście jako „{ $question }”.
asked-answered-others = Są już odpowiedzi na pytania, które zadało najwięcej osób: { $name }.

# Przy zamknięciu, pod decyzją i gdy wszystko zostało wycofane.
closing-decider = { $name } odpowie na pytania, które zadało najwięcej osób, najpóźniej { $answerBy }.
echo-decider-answered = Odpowiedzi na pytania, które zadało najwięcej osób, są z dnia { $on } ({ $name }).
echo-decider-late = Na Wasze pytania nie ma jeszcze odpowiedzi ({ $name }).
told-again-asked = W sprawie „{ $title }” mamy Twoje pytanie (odpowiada { $name }), a teraz jest zamknięte. Nie wiem jeszcze, czy chcesz poznać odpowiedź.
withdrawn-asked = Dlatego { $name } nie odpowie też na Wasze pytania.

# Pod postem w grupie.
post-decider-answers = Są odpowiedzi na Wasze pytania w sprawie „{ $title }”. Odpowiada { $name }, { $hostTitle }.
ledger-feed-answers = Odpowiada { $name }: { $title }
