# Co można wybrać.

choosing-is-optional = Dziękuję! Jeśli chcesz, możesz wybrać, o co mam Cię pytać, także kilka rzeczy. Możesz to pominąć i zawsze zmienić.
choose-not-there = Tego nie ma na liście, więc nie zapisałem. Jeśli miasto ma to usłyszeć, napisz na początku „/pomysł”.
choose-topic = O co mam Cię pytać?
choose-place = Gdzie mieszkasz albo często bywasz?
choose-role = Czy coś z tego do Ciebie pasuje?
choose-age = Ile masz lat? Służy to do jednego: żeby sprawdzić, czy słychać każdy wiek, i wyrównać to przy liczeniu odpowiedzi. Możesz to pominąć i zawsze zmienić albo usunąć.
button-any-topic = Wszystko
button-any-place = Pomiń
button-any-role = Pomiń
button-any-age = Pomiń
choices-kept = Zapisane.

# Przycisk, który wybiera ten język. Zawsze jest w samym języku.
language-this = Po polsku
language-which = Jaki język wolisz?
language-chosen = Od teraz mówię do Ciebie po polsku.
language-go-on = Czy od teraz pisać do Ciebie po polsku?

pause-how-long = Jak długo mam milczeć?
button-pause = { $days ->
    [7] Tydzień
    [30] Miesiąc
   *[other] { $days } dni
 }
paused = Nie odezwę się przed { $until }. Twoje odpowiedzi nadal się liczą. Napisz „start”, jeśli przerwa ma się skończyć.

quiet-which = Nie piszę do Ciebie między { $from } a { $until }. Kiedy mam milczeć?
button-quiet = { $from }–{ $until }
quiet-chosen = Dobrze. Milczę od { $from } do { $until }, chyba że to Ty piszesz.

cap-which = Pytam Cię najwyżej { $perYear ->
    [one] raz
   *[other] { $perYear } razy
 } w roku. Jak często mogę pytać?
button-cap = { $perYear ->
    [one] Raz w roku
   *[other] { $perYear } razy w roku
 }
cap-chosen = Dobrze. Od teraz najwyżej { $perYear ->
    [one] raz
   *[other] { $perYear } razy
 } w roku.
