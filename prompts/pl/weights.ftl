# Kogo słychać, a kogo nie, i czym stają się odpowiedzi z wagami. Czytają to mieszkańcy i pracownicy.

weights-heard = Kogo słychać
weights-missing = Słychać mniej, niż wynosi ich udział wśród mieszkańców: { $names }.
weights-asked-least = { $name }: odpowiedziało co najmniej { $answered } z { $invited } zapytanych.
weights-answered-least = { $name }: odpowiedziało co najmniej { $answered }.
weights-range = W nawiasie jest to, ile mogłoby wyjść, gdybyśmy zapytali innych podobnych do nich.
weights-turnout-short = { $share } % ({ $from }–{ $to } %)
weights-share = { $residents } % mieszkańców, { $answers } % odpowiedzi.
weights-elsewhere = Mieszkają gdzie indziej i są policzeni osobno.
weights-elsewhere-short = mieszkają gdzie indziej, policzeni osobno

weights-title = Gdyby każda grupa liczyła się tyle, ile jej jest
weights-by-place = Tu każda część miasta liczy się tyle, ilu ma mieszkańców.
weights-by-both = Tu każda część miasta liczy się tyle, ilu ma mieszkańców, i tak samo te grupy: { $names }.
weights-by-roles = Tu każda z tych grup liczy się tyle, ile jej jest w mieście: { $names }.
weights-people = Chodzi o mieszkańców, którzy odpowiedzieli: co najmniej { $people }.
weights-visitors = Spośród tych, którzy odpowiedzieli, gdzie indziej mieszka co najmniej { $visitors }. Są policzeni osobno: są w odpowiedziach takich, jakie przyszły, ale nie w ważonych.
weights-merged = Z niektórych części miasta odpowiedziało za mało osób, więc są policzone jako jedna: { $names }.
weights-merged-ages = W niektórych grupach wieku odpowiedziało za mało osób, więc te są policzone jako jedna: { $names }.
weights-left = Odpowiedziało za mało osób, żebyśmy mogli ważyć według: { $names }.
weights-worth = Jedna odpowiedź liczy się za { $smallest } do { $largest } osób. To równie pewne, jak gdyby odpowiedziało co najmniej { $effective } osób, które liczą się po równo (efekt schematu { $effect }).
weights-gap = Żadna odpowiedź nie może liczyć się za więcej niż trzy. Dlatego niektórym grupom brakuje do ich udziału nadal do { $gap } punktów procentowych.
weights-caution = Wagi poprawiają to, co o ludziach wiadomo, a nie to, kto miał ochotę odpowiedzieć.
weights-answered = Jak odpowiedziano
weights-weighed = Ważone
weights-line = { $label }: { $answered } % jak odpowiedziano, { $weighed } % ważone
weights-step = Ważone liczby są zaokrąglone do { $step } punktów procentowych, żeby nikogo nie dało się wyliczyć.
weights-told = { $answered } % tych, którzy odpowiedzieli, wybrało „{ $label }”. { $by ->
    [place] Gdyby każda część miasta liczyła się za tylu, ilu w niej mieszka, byłoby to około { $weighed } %.
    [both] Gdyby każda część miasta i każda grupa liczyła się za tylu, ilu ich jest, byłoby to około { $weighed } %.
   *[roles] Gdyby każda grupa liczyła się za tylu, ilu ich jest, byłoby to około { $weighed } %.
 }
weights-told-other = Wtedy najwięcej osób wybrałoby „{ $label }”: około { $weighed } %, a w odpowiedziach takich, jakie przyszły, jest to { $answered } %.
