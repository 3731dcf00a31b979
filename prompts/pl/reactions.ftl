# Co myślisz o tym, co napisali inni: po trzy zdania, zgadzam się, nie zgadzam się albo nie wiem.

how-agree = Pokazuję je po trzy. Przy każdym powiedz: zgadzam się, nie zgadzam się albo nie wiem. Możesz skończyć, kiedy chcesz.
slip-agree = Naciśnij przycisk albo napisz „pokaż”, a pokażę pierwsze. Przy każdym możesz napisać: zgadzam się, nie zgadzam się albo nie wiem.
button-react-first = Pokaż pierwsze
button-react-others = Co napisali inni
button-react-more = Jeszcze trzy
button-react-one = Jeszcze jedno
button-react-two = Jeszcze dwa
button-react-own = Napisz swoje
button-react-enough = Już starczy
button-react-agree = Zgadzam się
button-react-disagree = Nie zgadzam się
button-react-unsure = Nie wiem
react-by-host = Od: { $host }
react-by-host-of = { $number } z { $of }. Od: { $host }
react-by-neighbour = Ktoś z sąsiedztwa pisze:
react-by-neighbour-of = { $number } z { $of }. Ktoś z sąsiedztwa pisze:
react-alike = Twoje słowa:
react-alike-of = { $number } z { $of }. Twoje słowa:
react-alike-other = Ktoś inny napisał prawie to samo i to te słowa widzą inni:
react-said = { $vote ->
    [agree] Zgadzasz się.
    [disagree] Nie zgadzasz się.
   *[unsure] Nie wiesz.
 } Możesz to zmienić aż do zamknięcia.
react-noted = { $vote ->
    [agree] Zapisane: zgadzam się.
    [disagree] Zapisane: nie zgadzam się.
   *[unsure] Zapisane: nie wiem.
 }
react-more = Dziękuję. Pokazać jeszcze { $more ->
    [one] jedno
    [2] dwa
   *[other] trzy
 }? Możesz teraz skończyć; Twoje głosy już się liczą.
react-usual = Twój głos jest już przy { $said ->
    [one] jednym zdaniu
   *[other] { $said } zdaniach
 }. To aż nadto, dziękuję. Możesz zobaczyć więcej.
react-thanks = Dziękuję. Twój głos jest przy { $said ->
    [one] jednym zdaniu
   *[other] { $said } zdaniach
 }, i to się liczy.
react-none = Teraz nie ma więcej zdań do pokazania.
react-own = Napisz to tutaj własnymi słowami. Zanim zobaczą to inni, przeczyta to człowiek, a Twojego nazwiska tam nie będzie.
receipt-react = Inni też pisali. Chcesz zobaczyć, co myślą trzy osoby, i powiedzieć, czy się zgadzasz?
receipt-react-more = Jest więcej zdań, przy których możesz powiedzieć, co myślisz.
said-reaction = { $vote ->
    [agree] Zgadzasz się z tym:
    [disagree] Nie zgadzasz się z tym:
   *[unsure] Tu Twoja odpowiedź to „nie wiem”:
 }
count-agree = { $statement } – zgadza się: { $agree }, nie zgadza się: { $disagree }
count-agree-few = { $statement }: nie pokazuję, żeby tych kilku osób nie dało się wyliczyć
receipt-reacted = Twój głos jest przy { $said ->
    [one] jednym zdaniu
   *[other] { $said } zdaniach
 }.
ledger-reacted = nie zgadza się: { $disagree }, nie wie: { $unsure }. Pokazane osobom: { $seen }.
ledger-agrees = Liczba mówi, ile osób zgadza się z tym zdaniem.
alike-side = { $others ->
    [one] To samo powiedziała jeszcze { $others } osoba.
    [few] To samo powiedziały jeszcze { $others } osoby.
   *[other] To samo powiedziało jeszcze { $others } osób.
 }
ledger-unanswered-sides = { $label }: decyzja nie odpowiada na to, co ludzie o tym powiedzieli.
ledger-for-side = Dla tych, którzy zgadzają się z „{ $label }”
react-fine = W porządku. Zawsze możesz zobaczyć więcej, aż do zamknięcia.
judged-yes = Twoje słowa w sprawie „{ $title }” są przeczytane i teraz mogą je zobaczyć inni:
judged-yes-then = Powiedzą, czy się zgadzają. Twojego nazwiska tam nie ma.
judged-masked = To, co mogło prowadzić do Ciebie albo kogoś innego, jest wyjęte.
judged-merged = Twoje słowa w sprawie „{ $title }” są przeczytane:
judged-merged-into = Ktoś inny już powiedział prawie to samo, więc inni widzą te słowa zamiast Twoich:
judged-merged-agree = Czy zgadzasz się z nimi? Tylko Ty to wiesz, więc policzę Cię dopiero, gdy odpowiesz.
judged-merged-then = Twoje własne słowa nadal są czytane razem z odpowiedziami.
judged-no = Twoje słowa w sprawie „{ $title }” są przeczytane, ale nie będą pokazane innym:
judged-no-why = Powód jest taki: { $reason } Nadal liczą się jako Twoja odpowiedź i czyta je { $host }.
judged-no-again = Możesz śmiało powiedzieć to w inny sposób.
button-react-again = Powiedz inaczej
travel-reason-names = Pada w tym czyjeś imię albo nazwisko, albo widać, kto to pisze.
travel-reason-hurts = To uderza w ludzi. Zawsze możesz być przeciw sprawie, także ostro.
travel-reason-adverts = To coś reklamuje.
travel-reason-elsewhere = To jest o czymś innym niż pytanie.
travel-reason-several = Mówi to kilka rzeczy naraz, więc inni nie mogą powiedzieć, czy się zgadzają.
