# Pomysły pod głosowanie: po trzy naraz, „tak” dla dowolnej liczby, i czym głosowanie się skończyło.

how-ballot = Pokazuję je po trzy, w kolejności tylko dla Ciebie. Powiedz „tak” tylu pomysłom, ilu chcesz. { $choose ->
    [one] Wygra ten, który dostanie najwięcej „tak”.
    [few] Wygrają { $choose }, które dostaną najwięcej „tak”.
   *[other] Wygra { $choose }, które dostaną najwięcej „tak”.
 } Możesz skończyć, kiedy chcesz, i zmieniać wybór aż do zamknięcia.
how-ballot-budget = Pokazuję je po trzy, w kolejności tylko dla Ciebie. Powiedz „tak” tylu pomysłom, ilu chcesz. Do podziału jest { $budget }: każdy, kto głosuje, ma tyle samo, a Twoja część idzie na to, czemu mówisz „tak”. Możesz skończyć, kiedy chcesz, i zmieniać wybór aż do zamknięcia. Jeśli głosujących będzie co najmniej { $least }, potem pokażemy wszystkie głosy, bez tego, kto, kiedy i gdzie głosował, żeby każdy mógł je przeliczyć.
slip-ballot = Naciśnij przycisk albo napisz „pokaż”, a pokażę pierwsze pomysły. Przy każdym możesz napisać tak albo nie.
button-ballot-first = Pokaż pomysły
button-ballot-yes = Tak dla tego pomysłu
button-ballot-pass = Nie ten pomysł
button-ballot-one = Jeszcze jeden
button-ballot-two = Jeszcze dwa
ballot-place = { $number } z { $of }
ballot-cost = Koszt: { $cost }
ballot-money = { $amount } { $money }
ballot-ideas = { $ideas ->
    [one] To pomysł osoby, która tu mieszka.
    [few] Złożony z { $ideas } pomysłów, które mówią to samo.
   *[other] Złożony z { $ideas } pomysłów, które mówią to samo.
 }
ballot-said = { $vote ->
    [agree] Twój głos: tak.
   *[unsure] Twój głos: nie ten pomysł.
 } Możesz to zmienić aż do zamknięcia.
ballot-noted = { $vote ->
    [agree] Zapisane: tak.
   *[unsure] Zapisane: nie ten pomysł.
 }
ballot-more = Za Tobą { $seen } z { $all }. Pokazać jeszcze { $more ->
    [one] jeden
    [2] dwa
   *[other] trzy
 }? Możesz teraz skończyć; Twoje głosy już się liczą.
ballot-thanks = Dziękuję. { $approved ->
    [0] Bez „tak” dla żadnego z nich, i to też się liczy.
    [one] Masz „tak” dla jednego pomysłu, i to się liczy.
   *[other] Masz „tak” dla { $approved } pomysłów, i to się liczy.
 } Możesz to zmienić aż do zamknięcia.
ballot-fine = W porządku. Możesz je zobaczyć, kiedy chcesz, aż do zamknięcia.
ballot-all = To już wszystkie. Jeśli chcesz coś zmienić, naciśnij przy którymś z nich powyżej.
receipt-ballot = { $approved ->
    [0] Bez „tak” dla żadnego z pokazanych pomysłów.
    [one] „Tak” dla jednego pomysłu.
   *[other] „Tak” dla { $approved } pomysłów.
 }
receipt-ballot-more = Są jeszcze pomysły, którym możesz powiedzieć tak albo nie.
ballot-none-approved = { $seen ->
    [one] Bez „tak”; pokazany był jeden pomysł.
   *[other] Bez „tak” dla żadnego z { $seen } pokazanych pomysłów.
 }
ballot-you-approved = Twoje „tak” dostały:
count-ballot = { $proposal } – tyle osób na „tak”: { $people }
count-ballot-few = { $proposal }: mniej niż pięć osób na „tak”
vote-chosen = { $count ->
    [one] Głosy są policzone. Wygrał ten pomysł:
    [few] Głosy są policzone. Wygrały te { $count } pomysły:
   *[other] Głosy są policzone. Wygrało te { $count } pomysłów:
 }
vote-none = Głosy są policzone. Nie wygrał żaden pomysł.
vote-spent = Koszt razem: { $spent } z { $budget }
vote-line = { $proposal }
vote-yours = { $count ->
    [one] Twoje „tak” dostał jeden pomysł. Oto co się z nim stało:
    [few] Twoje „tak” dostały { $count } pomysły. Oto co się z nimi stało:
   *[other] Twoje „tak” dostało { $count } pomysłów. Oto co się z nimi stało:
 }
vote-yours-none = Twojego „tak” nie dostał żaden pomysł.
vote-fate = { $proposal }: { $fate }
vote-fate-approvals = wybrany. Osób na „tak”: { $people }.
vote-fate-shares = wybrany. Osób na „tak”: { $people }, a ich część pieniędzy za niego płaci.
vote-fate-left-over = wybrany. Osób na „tak”: { $people }, a płacą za niego pieniądze, które zostały.
vote-fate-few = niewybrany. Na „tak” było mniej niż pięć osób.
vote-fate-fewer = niewybrany. Osób na „tak”: { $people }, a każdy z wybranych dostał ich więcej.
vote-fate-lot = niewybrany. Osób na „tak”: { $people }, tyle samo co przy ostatnim z wybranych, i rozstrzygnęło losowanie.
vote-fate-money = niewybrany. Osób na „tak”: { $people }, ale nie starczyło ani ich części pieniędzy, ani tego, co zostało.
vote-fate-lacked = niewybrany. Osób na „tak”: { $people }. Ich części pieniędzy zabrakło { $lacked } do { $cost }, bo tyle kosztuje, a tego, co zostało, też nie starczyło.
idea-put = Twój pomysł (numer { $number }) idzie pod głosowanie w sprawie „{ $title }”.
idea-put-merged = { $others ->
    [one] Twój pomysł i jeszcze jeden mówią to samo, więc idą pod głosowanie jako jeden:
    [few] Twój pomysł i { $others } inne mówią to samo, więc idą pod głosowanie jako jeden:
   *[other] Twój pomysł i { $others } innych mówią to samo, więc idą pod głosowanie jako jeden:
 }
idea-put-as = Tak czytają go ludzie:
idea-put-when = Głosowanie trwa od: { $opens }, do: { $closes }. Dowiesz się, co się stało z Twoim pomysłem, także wtedy, gdy przegra.
idea-put-answer = Dostaniesz też odpowiedź od samego wydziału, najpóźniej { $dueOn }.
idea-put-follows = Gdy decyzja zapadnie, dostaniesz też odpowiedź od samego wydziału, najpóźniej { $dueOn }.
idea-vote-withdrawn = Głosowanie „{ $title }” zostało wycofane, więc nad Twoim pomysłem numer { $number } nie będzie głosowania.
idea-vote-without = Twojego pomysłu numer { $number } nie ma już w głosowaniu „{ $title }”.
idea-vote-instead = Pomysł nie jest zapomniany. Odpowiedź dostaniesz najpóźniej { $dueOn }.
idea-left-out = Twój pomysł (numer { $number }) jest przeczytany i nie idzie pod głosowanie w sprawie „{ $title }”. Dlaczego:
idea-left-out-answer = Odpowiedź i tak dostaniesz, najpóźniej { $dueOn }.
idea-voted = Twój pomysł (numer { $number }) był pod głosowaniem w sprawie „{ $title }”. Oto co się z nim stało:
ledger-vote = Tak liczono głosy
ledger-vote-approvals = { $choose ->
    [one] Ludzie mówili „tak” tylu pomysłom, ilu chcieli. Wygrał ten, który dostał najwięcej „tak”.
   *[other] Ludzie mówili „tak” tylu pomysłom, ilu chcieli. Wygrały te, które dostały najwięcej „tak”; miejsc było { $choose }.
 } Nie liczy się pomysł, któremu „tak” powiedziało mniej niż pięć osób. Przy równej liczbie głosów rozstrzyga los ustalony przed początkiem głosowania.
ledger-vote-shares = Do podziału było { $budget }, po równo na każdego, kto głosował. Pomysł wygrywa, gdy osoby, które powiedziały mu „tak”, mogą razem za niego zapłacić ze swoich części; najpierw idzie to, co kosztuje każdą z nich najmniej. Potem części powiększa się po trochu, dopóki to, co wybrane, nie kosztuje więcej, niż jest pieniędzy, a to, co zostanie, idzie na pomysły z największą liczbą „tak”, na które starczy. Dzięki temu szansę ma też pomysł, którego chce mniejsza grupa. Nie liczy się pomysł, któremu „tak” powiedziało mniej niż pięć osób. Przy równej liczbie głosów rozstrzyga los ustalony przed początkiem głosowania. Ta reguła nazywa się Method of Equal Shares.
ledger-vote-file = Wszystkie głosy ({ $voters }), bez tego, kto, kiedy i gdzie głosował, żeby każdy mógł je przeliczyć
ledger-vote-hash = SHA-256 pliku to { $hash }. Ekko przelicza go poleceniem „ekko vote PLIK --verify”.
ledger-vote-unlisted = Głosów nie pokazujemy: jest ich tak mało, że kogoś można by po nich rozpoznać.
ledger-vote-totals = Każdy może to przeliczyć z liczb powyżej.
receipt-vote = Dziękuję! To odpowiedź numer { $number } w sprawie „{ $title }”, a Twój głos się liczy.
