# Miejsce z plakatem, który nigdy się nie starzeje: biblioteka, szkoła, rynek, boisko.

venue-open = { $count ->
    [one] O to teraz pytamy. Naciśnij, jeśli chcesz wziąć udział.
   *[other] O to teraz pytamy. Naciśnij to, w czym chcesz wziąć udział.
 }
venue-answered = O to teraz pytamy:
venue-none = Teraz o nic tu nie pytamy. Czy mogę napisać, gdy zapytamy?
venue-more = Czy mogę napisać, gdy następnym razem o coś tu zapytamy?
venue-none-followed = Teraz o nic tu nie pytamy. Napiszę, gdy zapytamy – mam na to Twoje „tak”.
venue-more-followed = Napiszę, gdy następnym razem o coś tu zapytamy – mam na to Twoje „tak”.
venue-follow-what = Jeśli powiesz „tak”, będę pisać, gdy zapytamy o coś tutaj ({ $names }) albo o coś, co dotyczy całego miasta. Zawsze możesz znowu powiedzieć „nie”.
venue-follow-all = Jeśli powiesz „tak”, będę pisać, gdy zapytamy o coś tutaj albo o coś, co dotyczy całego miasta. Zawsze możesz znowu powiedzieć „nie”.
venue-followed = Dobrze. Napiszę, gdy następnym razem zapytamy o coś, co dotyczy tego miejsca: { $venue }. Jeśli chcesz pytań także o inne rzeczy w mieście, wybierz tu tematy.
venue-refused = W porządku. Nie będę pisać. Zeskanuj kod znowu, gdy będziesz w pobliżu, i zobacz, czy coś jest otwarte.
venue-refused-told = Nadal dowiesz się, co dzieje się z Twoimi odpowiedziami.
venue-left = Już nie śledzisz tego miejsca: { $venue }.
venue-visit-ask = Za { $hours ->
    [one] godzinę
    [2] dwie godziny
    [3] trzy godziny
    [4] cztery godziny
    [5] pięć godzin
    [6] sześć godzin
    [8] osiem godzin
    [12] dwanaście godzin
    [24] dobę
    [48] dwie doby
    [few] { $hours } godziny
   *[other] { $hours } godzin
 } chętnie się dowiemy, jak było: „{ $title }”. Czy mogę wtedy do Ciebie napisać? Możesz też odpowiedzieć teraz.
venue-visit-planned = Za { $hours ->
    [one] godzinę
    [2] dwie godziny
    [3] trzy godziny
    [4] cztery godziny
    [5] pięć godzin
    [6] sześć godzin
    [8] osiem godzin
    [12] dwanaście godzin
    [24] dobę
    [48] dwie doby
    [few] { $hours } godziny
   *[other] { $hours } godzin
 } napiszę i zapytam, jak było: „{ $title }”. Nigdy w nocy. Możesz też odpowiedzieć teraz.
venue-visit-full = Chętnie się dowiemy, jak było: „{ $title }”. Pytań do Ciebie było już tyle, ile obiecaliśmy, więc nie napiszę później. Ale możesz odpowiedzieć teraz, jeśli chcesz.
button-venue-follow = Tak, pisz do mnie
button-venue-visit = Tak, zapytaj wtedy
button-venue-leave = Nie śledź już
button-venue-elsewhere = Reszta miasta
reason-visit = Dostajesz to po wizycie w tym miejscu ({ $venue }) i Twoim „tak” na pytanie.
reason-venue = Dostajesz to, bo śledzisz to miejsce: { $venue }.

poster-open-title = O co miasto pyta teraz?
poster-open-question = Tu zawsze zobaczysz, co jest otwarte, i odpowiesz od razu.
poster-open-promise = Każdy, kto odpowie, dowie się, co z tego wyszło. Także wtedy, gdy wyjdzie z tego „nie”.
poster-open-stays = Ten kod się nie starzeje. Jeśli nic nie jest otwarte, możesz powiedzieć „tak” na wiadomość, gdy coś będzie.
poster-venue-question = Czy jest coś, o co chcemy Cię zapytać? Tu zawsze to zobaczysz i odpowiesz od razu.
