# Zdjęcia jako odpowiedź.

how-photo = { $max ->
    [one] Wyślij mi zdjęcie tutaj w rozmowie, najlepiej z kilkoma słowami.
    [few] Wyślij mi najwyżej { $max } zdjęcia tutaj w rozmowie, najlepiej z kilkoma słowami.
   *[other] Wyślij mi najwyżej { $max } zdjęć tutaj w rozmowie, najlepiej z kilkoma słowami.
 } Usuwam dane o tym, gdzie i kiedy je zrobiono. Widzą je ci, którzy pytają, i mogą zdecydować, że pokażą któreś publicznie, bez Twojego nazwiska. Możesz też tylko napisać.
how-open-photos = Napisz to po prostu tutaj własnymi słowami. Inni, którzy odpowiadają, mogą te słowa przeczytać, bez Twojego nazwiska. Możesz dołączyć { $max ->
    [one] jedno zdjęcie
    [few] najwyżej { $max } zdjęcia
   *[other] najwyżej { $max } zdjęć
 }. Widzą je ci, którzy pytają, i mogą zdecydować, że pokażą któreś publicznie.
how-open-photos-form = Własnymi słowami. Zdjęcia możesz wysłać potem w rozmowie.
slip-photo = Tego nie umiem odczytać jako odpowiedzi. Wyślij { $max ->
    [one] jedno zdjęcie
    [few] najwyżej { $max } zdjęcia
   *[other] najwyżej { $max } zdjęć
 } albo napisz kilka słów.
photos-yours = { $count ->
    [one] Zdjęcie
    [few] { $count } zdjęcia
   *[other] { $count } zdjęć
 } od Ciebie
photos-kept = Dziękuję! Mam teraz od Ciebie { $count ->
    [one] jedno zdjęcie
    [few] { $count } zdjęcia
   *[other] { $count } zdjęć
 } w sprawie „{ $title }”, bez danych o czasie i miejscu.
photos-more = Wyślij więcej, jeśli chcesz, albo naciśnij Dalej.
photos-full = Od każdego mieści się { $max ->
    [one] jedno zdjęcie
    [few] { $max } zdjęcia
   *[other] { $max } zdjęć
 }, więc reszty nie ma. Jeśli chcesz zamienić, cofnij je i wyślij te, które wolisz.
photo-rejected = Tego zdjęcia nie umiem otworzyć. Spróbuj innego; zwykłe zdjęcie z telefonu wystarczy.
photo-unavailable = Nie udało się teraz pobrać Twojego zdjęcia. Wyślesz je jeszcze raz?
photo-forwarded = To zdjęcie jest przekazane z innej rozmowy. Jeśli jest Twoje, wyślij je tutaj od siebie, a je przyjmę.
photo-delayed = Pobieram Twoje zdjęcie. Trwa to trochę dłużej niż zwykle.
receipt-photos = { $count ->
    [one] Twoje zdjęcie jest zapisane
    [few] Twoje { $count } zdjęcia są zapisane
   *[other] Twoje zdjęcia ({ $count }) są zapisane
 } bez danych o czasie i miejscu.
receipt-add-photos = Jeśli przyjdzie Ci do głowy coś jeszcze, napisz to tutaj albo wyślij zdjęcie.
button-photos-back = Usuń zdjęcia i tekst
photos-back = { $count ->
    [one] Twoje zdjęcie jest usunięte.
   *[other] Twoje zdjęcia ({ $count }) są usunięte.
 } Słowa do { $count ->
    [one] niego też.
   *[other] nich też.
 }
photos-back-closed = { $count ->
    [one] Twoje zdjęcie jest usunięte.
   *[other] Twoje zdjęcia ({ $count }) są usunięte.
 } Twoje słowa nadal się liczą.
photos-back-none = Nie mam Twoich zdjęć do tego pytania.

count-photos = { $people ->
    [one] { $people } osoba odpowiedziała zdjęciami albo słowami
    [few] { $people } osoby odpowiedziały zdjęciami albo słowami
   *[other] { $people } osób odpowiedziało zdjęciami albo słowami
 }
count-photos-least = Co najmniej { $people } osób odpowiedziało zdjęciami albo słowami
echo-you-showed = Od Ciebie mamy:
echo-unanswered-photos = { $host } o tym wie. Decyzja na to nie odpowiada.

ledger-photos = Zdjęcia od ludzi
ledger-photo-alt = Zdjęcie od mieszkańca jako odpowiedź na: { $question }
