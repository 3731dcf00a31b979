# Miejsca: wskazać na mapie albo napisać, gdzie to jest.

how-place = Napisz ulicę, plac albo inne miejsce w mieście – albo wyślij miejsce na mapie, jeśli Twój czat to potrafi. Zapisuję tylko mniej więcej gdzie, nigdy numeru domu.
how-place-form = Ulica, plac albo inne miejsce
place-said = { $near } ({ $district })
echo-you-pointed = Twoje miejsce:
place-which = Nie wiem, o które miejsce Ci chodzi. Czy to któreś z tych?
place-which-district = { $name } jest w mieście w kilku miejscach. O które Ci chodzi?
place-words-left = Tu zapisuję tylko miejsce, a nie resztę Twoich słów. Jeśli mają się liczyć, wyślij je jeszcze raz, gdy skończysz odpowiadać. Pomogę Ci je wtedy przekazać.
repoint-how = Napisz albo wyślij inne miejsce, a będzie się liczyć zamiast poprzedniego.
slip-place = Nie znajduję tego miejsca w mieście. Napisz nazwę ulicy albo miejsca w pobliżu, na przykład: { $example }.
slip-place-here = Nie widzę, gdzie jesteś. Napisz nazwę ulicy albo miejsca w pobliżu, na przykład: { $example }.
slip-place-outside = To miejsce jest poza naszą gminą. Chodzi o jakieś miejsce u nas? Napisz na przykład: { $example }, albo wyślij miejsce jeszcze raz.
slip-place-no-map = Teraz nie mogę szukać miejsc w mieście. Spróbuj później.
place-sent = Twoje miejsce jest przy: { $name }.
place-is-answer = Czy to część Twojej odpowiedzi? Zapisuję tylko nazwę, nie punkt na mapie.
place-not-asked = Twoje miejsce jest przy: { $name }, ale tutaj pytam o coś innego.
place-what = Teraz o nic nie pytam. Jeśli chcesz coś powiedzieć o tym miejscu, napisz to i podaj nazwę: { $name }. Wtedy zapytam, dokąd to ma iść.
place-nameless = Mam od Ciebie miejsce, ale nie widzę, jak się nazywa. Napiszesz w kilku słowach, gdzie to jest?
button-place-answer = Tak, dołącz to

alike-few-place = Nie pokazuję, ile innych osób wskazało to miejsce ({ $place }), żeby nie dało się wyliczyć, kto to.
alike-place = { $others ->
    [one] To miejsce wskazała jeszcze { $others } osoba: { $place }.
    [few] To miejsce wskazały jeszcze { $others } osoby: { $place }.
   *[other] To miejsce wskazało jeszcze { $others } osób: { $place }.
 }

# Mapa, na której widać tylko to, czego jest dość.
map-alt = Mapa miasta. { $title } { $lines }.
map-line = { $label }: { $people }
map-line-few = { $label }: nie pokazujemy
map-squares = Ciemne pole ma { $metres } m na { $metres } m i wskazało je co najmniej pięć osób.
map-square = przy { $name }: { $people }
map-none = Nikt nie wskazał: { $names }.
