# Przy zamknięciu i po decyzji: co się stało ze zdaniami, które inni mogli widzieć, i z tym, co się powiedziało o zdaniach innych.

said-others = Twój głos: { $vote ->
    [agree] „zgadzam się”
    [disagree] „nie zgadzam się”
   *[unsure] „nie wiem”
 } przy { $said ->
    [one] jednym zdaniu kogoś innego
   *[other] { $said } zdaniach innych osób
 }.
travelled = Inni to widzieli. Licząc Ciebie: { $said }. Razem widziało to osób: { $seen }. To zdanie ma numer { $number }.
travelled-some = Inni to widzieli. Licząc Ciebie: { $said }. Reszty nie pokazuję, żeby tych kilku osób nie dało się wyliczyć. Razem widziało to osób: { $seen }. To zdanie ma numer { $number }.
travelled-seen = Inni to widzieli. Razem, licząc Ciebie, widziało to osób: { $seen }. Ile z nich się zgadza albo nie zgadza, nie pokazuję, żeby tych kilku osób nie dało się wyliczyć. To zdanie ma numer { $number }.
travelled-few = Inni mogli to widzieć. Ile osób się zgadza albo nie zgadza, nie pokazuję, żeby tych kilku osób nie dało się wyliczyć.
travelled-merged = Ktoś inny napisał prawie to samo i inni widzieli te słowa zamiast Twoich: { $said }. Razem widziało je osób: { $seen }.
travelled-merged-some = Ktoś inny napisał prawie to samo i inni widzieli te słowa zamiast Twoich: { $said }. Reszty nie pokazuję, żeby tych kilku osób nie dało się wyliczyć. Razem widziało je osób: { $seen }.
travelled-merged-seen = Ktoś inny napisał prawie to samo i inni widzieli te słowa zamiast Twoich. Razem widziało je osób: { $seen }. Ile z nich się zgadza albo nie zgadza, nie pokazuję, żeby tych kilku osób nie dało się wyliczyć.
travelled-merged-few = Ktoś inny napisał prawie to samo i inni mogli widzieć te słowa zamiast Twoich. Ile osób się zgadza albo nie zgadza, nie pokazuję, żeby tych kilku osób nie dało się wyliczyć.
travelled-merged-you = { $vote ->
    [agree] Twój głos: zgadzam się z nimi.
    [disagree] Twój głos: nie zgadzam się z nimi.
    [unsure] Twój głos: nie wiem, czy się z nimi zgadzam.
   *[none] Twojego głosu przy nich nie ma, więc nie ma Cię w tych liczbach.
 }
travelled-not = Innym tego nie pokazano. { $reason } Nadal liczy się to jako Twoja odpowiedź.
travelled-unread = Inni nie zdążyli tego zobaczyć, bo nie zostało przeczytane na czas przed zamknięciem. Przepraszamy. Nadal liczy się to jako Twoja odpowiedź.
travelled-agree = { $people ->
    [0] nikt się nie zgadza
    [one] { $people } osoba się zgadza
    [few] { $people } osoby się zgadzają
   *[other] { $people } osób się zgadza
 }
travelled-disagree = { $people ->
    [0] nikt nie jest przeciw
    [one] { $people } osoba się nie zgadza
    [few] { $people } osoby się nie zgadzają
   *[other] { $people } osób się nie zgadza
 }
travelled-unsure = { $people ->
    [0] „nie wiem” nie powiedział nikt
    [one] „nie wiem” mówi { $people } osoba
    [few] „nie wiem” mówią { $people } osoby
   *[other] „nie wiem” mówi { $people } osób
 }
verdict-disagreed-adopted = Odpowiedź to „tak” dla tego, z czym się nie zgadzasz
verdict-disagreed-in-part = Odpowiedź to „tak” dla części tego, z czym się nie zgadzasz
verdict-disagreed-not-adopted = Odpowiedź to „nie” dla tego, z czym się nie zgadzasz
verdict-disagreed-postponed = To, z czym się nie zgadzasz, musi poczekać
verdict-disagreed-passed-on = To, z czym się nie zgadzasz, zostało przekazane dalej
echo-unanswered-reacted = Na to decyzja nie odpowiada. To, co o tym myślisz, jest policzone.
echo-same-decision = To ta sama decyzja, co powyżej.
echo-side = { $vote ->
    [agree] „zgadzam się”
    [disagree] „nie zgadzam się”
   *[unsure] „nie wiem”
 } przy { $said ->
    [one] jednym zdaniu
   *[other] { $said } zdaniach
 }
echo-sides-about = Twój głos: { $said }, o których jest ta decyzja.
echo-sides-read = Twój głos: { $said }, które czytamy jako { $themes }.
echo-sides-theme = „{ $theme }”
echo-sides-one = { $said } „{ $words }”
echo-sides-verdict = { $said } { $verdict }.
echo-sides-decision = { $decision }
echo-sides-more = { $more ->
    [one] Jeszcze jedna decyzja dotyczy
    [few] Jeszcze { $more } decyzje dotyczą
   *[other] Jeszcze { $more } decyzji dotyczy
 } zdań, przy których jest Twój głos.
echo-sides-left = { $said ->
    [one] Na jedno zdanie, przy którym jest Twój głos, decyzja nie odpowiada. To, co o nim myślisz, jest policzone.
    [few] Na { $said } zdania, przy których jest Twój głos, decyzja nie odpowiada. To, co o nich myślisz, jest policzone.
   *[other] Na { $said } zdań, przy których jest Twój głos, decyzja nie odpowiada. To, co o nich myślisz, jest policzone.
 }
echo-sides-short = To był skrót. Napisz „wszystko”, a opowiem resztę.
button-echo-whole = Wszystkie zdania: { $said }
ledger-statements = Co ludzie powiedzieli o zdaniach innych
ledger-statements-lead = Każde zdanie jest tu pod swoim numerem. Słowa napisano do tych, którzy odpowiadają, i tu ich nie ma. Autor zdania jest policzony jako ktoś, kto się zgadza i je widział.
ledger-statements-lead-words = Każde zdanie jest tu pod swoim numerem. Słowa są niżej, jeśli przeczytał je człowiek, który pracuje dla miasta, i zgodził się, żeby wszyscy mogli je czytać, a autor nie powiedział „nie”. Autor zdania jest policzony jako ktoś, kto się zgadza i je widział.
ledger-statements-few = Za mało osób coś o nich powiedziało, żeby pokazać liczby.
ledger-statements-statement = Zdanie
ledger-statements-agree = Zgadza się
ledger-statements-disagree = Nie zgadza się
ledger-statements-unsure = Nie wie
ledger-statements-seen = Pokazane osobom
ledger-statements-number = Numer { $number }
ledger-statements-more = { $count ->
    [one] Jeszcze jedno zdanie jest
    [few] Jeszcze { $count } zdania są
   *[other] Jeszcze { $count } zdań jest
 } w otwartych danych.
ledger-policy = Kiedy innym nie pokazuje się zdania
ledger-policy-lead = Każde zdanie czyta człowiek, zanim zobaczą je inni. „Nie” może mieć tylko jeden z tych powodów, a autor się o nim dowiaduje:
ledger-policy-merged = Ktoś inny już powiedział prawie to samo i inni widzą te słowa zamiast tych.
standing = Z tego, co ludzie powiedzieli o zdaniach, wychodzą grupy, z których każda myśli mniej więcej to samo. Liczba grup: { $groups }. Najbliżej Ciebie jest { $group }.
standing-shared = Z tym większość się zgadza, w innych grupach też:
standing-letter = grupa { $letter }
standing-typical = W tej grupie większość zgadza się z tym:
