# „Chcę pomóc”: oferta idzie dalej tylko po wyraźnym „tak” i można ją cofnąć.

button-help = Chcę pomóc
receipt-help = { $host } chętnie przyjmie pomoc. Jeśli masz ochotę, naciśnij przycisk poniżej.
receipt-help-wanted = Przyda się pomoc: { $wanted } Jeśli masz ochotę, naciśnij przycisk poniżej.
receipt-help-said = Wygląda na to, że chcesz pomóc. Naciśnij przycisk poniżej, a wybierzesz, co mam przekazać.
help-welcome = To miło. Czy chodzi o „{ $title }”? Naciśnij przycisk, a wybierzesz, co mam przekazać.
help-how = Jak miło! Twoją ofertę dostaną tylko: { $host } i { $department }, nikt inny. Jak mogą się z Tobą skontaktować?
# Dokładne słowa zgody: są zapisywane przy każdym „tak”, więc zmiana tutaj działa tylko na przyszłość.
consent-help = Czy mogę przekazać Twoją ofertę tym, którzy pytają? Dostaną tylko to, co teraz wybierzesz, i nie zobaczą, co jest w Twoich odpowiedziach. Usunę ją, gdy sprawa się skończy. Zawsze możesz ją cofnąć albo napisać „zapomnij o mnie”.
button-help-here = Mogą pisać tutaj
button-help-write = Podaj imię i numer
button-help-leave = Jednak nie
button-help-give = Tak, przekaż to
button-write-again = Napisz inaczej
button-help-back = Cofnij to
help-write = Napisz swoje imię i numer telefonu albo adres e-mail. Pokażę Ci to, zanim przekażę dalej.
help-write-example = Na przykład: Anna, 501 234 567, najlepiej po szesnastej
help-sure = To przekażę dalej, i nic więcej. Przekazać?
help-long = To za długie. Wystarczy imię i numer; mieści się { $max } znaków.
help-given = Dziękuję! { $host } już to ma. Naciśnij poniżej, jeśli zmienisz zdanie.
help-given-here = Dziękuję! { $host } wie, że ktoś chce pomóc, ale nie wie, kim jesteś. Wiadomość przyjdzie tutaj. Naciśnij poniżej, jeśli zmienisz zdanie.
help-given-already = { $host } ma już Twoją ofertę. Naciśnij poniżej, jeśli chcesz ją cofnąć.
help-back = Oferta jest cofnięta, a ja poprosiłem, żeby usunięto to, co było zanotowane.
help-back-already = Nie ma nic do cofnięcia.
help-left = W porządku. Nic nie przekazałem.
help-gone = Nie mam już Twoich słów. Naciśnij przycisk, jeśli chcesz zrobić to znowu.
help-too-late = Sprawa się skończyła, więc nie przekazuję już ofert. Mimo to dziękuję.
