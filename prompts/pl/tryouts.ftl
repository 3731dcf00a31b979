# Próba: o to samo pyta się przed nią, w trakcie i po niej, a pewnego dnia jest podsumowanie.

tryout-before = To jest próba. O to samo pytamy { $rounds ->
    [2] dwa razy: teraz i znowu po niej
   *[other] trzy razy: teraz, w trakcie i po niej
 }. Podsumowanie będzie { $stock }.
tryout-during = Próba trwa. Pytamy o to samo, co przed jej początkiem, żeby zobaczyć, czy coś się zmieniło. Podsumowanie będzie { $stock }.
tryout-after = Teraz pytamy o to samo ostatni raz, żeby zobaczyć, czy próba coś zmieniła. Podsumowanie będzie { $stock }.
tryout-between = „{ $title }” to próba, a teraz o nic nie pytamy. Zapytamy znowu: { $from }.
tryout-again = To próba, więc zapytam o to samo jeszcze raz: { $from }.
tryout-again-open = To próba i zapytamy o to samo jeszcze raz: { $from }. Napisz wtedy „otwarte teraz”, jeśli chcesz znowu odpowiedzieć.
tryout-question-before = Przed próbą: { $question }
tryout-question-during = W trakcie: { $question }
tryout-question-after = Po próbie: { $question }
tryout-round-before = przed
tryout-round-during = w trakcie
tryout-round-after = po
tryout-line-average = { $round }: średnio { $average }, odpowiedziało osób: { $people }
tryout-line-people = { $round }: odpowiedziało osób: { $people }
tryout-line-hidden = { $round }: ukryte
tryout-line-two = { $label }: { $one }, { $two }
tryout-line-three = { $label }: { $one }, { $two }, { $three }
tryout-cell = { $round } { $people }
tryout-cell-hidden = { $round } ukryte
ledger-frame-tryout = Próba
ledger-round = { $round }: od { $from } do { $until }
ledger-stock = Dzień podsumowania
ledger-rounds = Przed, w trakcie i po
ledger-rounds-hidden = Liczba jest ukryta, gdy dotyczy mniej niż pięciu osób albo gdy leży tak blisko liczby z innego razu, że dotyczyłaby ich różnica.
ledger-mean = Średnia
