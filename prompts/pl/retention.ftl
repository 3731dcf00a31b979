# Jak długo coś jest przechowywane i czego ludzie dowiadują się, zanim zostanie usunięte.

kept-words = Słowa z Twoich odpowiedzi usuwam { $years ->
    [one] rok
    [2] dwa lata
    [3] trzy lata
    [4] cztery lata
    [5] pięć lat
   *[other] { $years } lat
} po spełnieniu ostatniej obietnicy w sprawie. Liczby zostają, bez Ciebie.
kept-ideas = Pomysł od Ciebie usuwam { $years ->
    [one] rok
    [2] dwa lata
    [3] trzy lata
    [4] cztery lata
    [5] pięć lat
   *[other] { $years } lat
} po odpowiedzi na niego.
kept-exchanges = To, co piszecie do siebie nawzajem Ty i urząd, usuwam { $years ->
    [one] rok
    [2] dwa lata
    [3] trzy lata
    [4] cztery lata
    [5] pięć lat
   *[other] { $years } lat
} po końcu rozmowy.
kept-invitations = To, że było do Ciebie pytanie bez odpowiedzi, usuwam { $years ->
    [one] rok
    [2] dwa lata
    [3] trzy lata
    [4] cztery lata
    [5] pięć lat
   *[other] { $years } lat
} po końcu sprawy.
kept-contacts = To, że Cię znam, i Twoje zgody usuwam, gdy nie zostało już nic innego od Ciebie, a nie piszesz przez { $years ->
    [one] rok
    [2] dwa lata
    [3] trzy lata
    [4] cztery lata
    [5] pięć lat
   *[other] { $years } lat
}.
kept-photos = Zdjęcia usuwam, gdy w sprawie nic już nie ma się wydarzyć.
kept-photos-days = Zdjęcia usuwam { $days ->
    [one] jeden dzień
   *[other] { $days } dni
 } po zamknięciu pytania.
kept-audit = To, kto w urzędzie co zrobił, jest przechowywane. Nie ma tam tego, kim jesteś.

deleted-soon-title = „{ $title }”
deleted-soon-words = Niedługo ({ $month }) usunę Twoje słowa w tych sprawach: { $titles }{ $more ->
    [0] {""}
    [one] {" "}i jeszcze jednej
   *[other] {" "}i jeszcze { $more } innych
}. Ostatnia obietnica jest spełniona od ponad { $years ->
    [one] roku
    [2] dwóch lat
    [3] trzech lat
    [4] czterech lat
    [5] pięciu lat
   *[other] { $years } lat
}.
deleted-soon-ideas = Niedługo ({ $month }) usunę { $count ->
    [one] Twój pomysł numer { $ideas }
   *[other] Twoje pomysły o numerach { $ideas }
}. Od odpowiedzi minęło ponad { $years ->
    [one] rok
    [2] dwa lata
    [3] trzy lata
    [4] cztery lata
    [5] pięć lat
   *[other] { $years } lat
}.
deleted-soon-exchanges = Niedługo ({ $month }) usunę { $count ->
    [one] Twoją rozmowę z urzędem.
   *[other] Twoje rozmowy z urzędem ({ $count }).
} { $count ->
    [one] Skończyła się
   *[other] Skończyły się
} ponad { $years ->
    [one] rok
    [2] dwa lata
    [3] trzy lata
    [4] cztery lata
    [5] pięć lat
   *[other] { $years } lat
} temu.
deleted-soon-contact = Nie rozmawialiśmy od ponad { $years ->
    [one] roku
    [2] dwóch lat
    [3] trzech lat
    [4] czterech lat
    [5] pięciu lat
   *[other] { $years } lat
}, a ja nie jestem Ci nic winien. Dlatego niedługo ({ $month }) o Tobie zapomnę i więcej się nie odezwę.
deleted-soon-numbers = Liczby zostają, bez Ciebie. Nie musisz nic robić.
deleted-soon-how = Jeśli chcesz to przedtem zobaczyć, napisz „moje dane”. Jeśli wszystko ma zniknąć już teraz, napisz „zapomnij o mnie”.
deleted-soon-stay = Jeśli nadal chcesz się ze mną słyszeć, napisz po prostu cześć.

ledger-kept = Tak długo to przechowujemy
ledger-kept-none = Nic jeszcze nie zostało usunięte dlatego, że minął czas.
ledger-kept-last-few = Ostatnio usunięte { $on }: mniej niż pięć rzeczy, których czas minął.
ledger-kept-last = Ostatnio usunięte { $on }, rzeczy, których czas minął: { $count }.
ledger-kept-leaflet = Czytaj więcej o swoich prawach
ledger-leaflet = Ochrona danych

personal-ask-iban = W Twoich słowach jest numer konta. Mam go pominąć? Jeśli nic nie powiesz, pominę go.
personal-ask-plate = W Twoich słowach jest numer rejestracyjny. Mam go pominąć? Jeśli nic nie powiesz, pominę go.
personal-ask-several = W Twoich słowach jest kilka rzeczy, które mogą prowadzić do Ciebie. Mam je pominąć? Jeśli nic nie powiesz, pominę je.
