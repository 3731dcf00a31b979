# Gdy urząd dopytuje przez Ekko o coś, co ktoś napisał. Żadna strona nie dowiaduje się, kim jest druga.

inquiry-from-answer = { $department } ma Twoją odpowiedź w sprawie „{ $title }” (pyta { $host }, { $hostTitle }) i chce wiedzieć trochę więcej. Twoje słowa:
inquiry-from-idea = { $department } ma Twój pomysł numer { $number } i chce wiedzieć trochę więcej. Twoje słowa:
inquiry-from-help = Mamy Twoją ofertę pomocy w sprawie „{ $title }” (pyta { $host }, { $hostTitle }). Pisze tu do Ciebie { $department }.
inquiry-writes-back = { $department } ma to przeczytane i odpisuje. Twoje słowa:
inquiry-asks = Pytanie:
inquiry-anonymous = Nikt tam nie widzi, kim jesteś. To, co napiszesz, dostaje ten, kto pyta, i nikt inny. Nie musisz odpowiadać.
button-inquiry-reply = Odpowiedz
button-inquiry-pass = Nie na to
button-inquiry-end = Więcej o tym nie
button-inquiry-more = Napisz więcej
inquiry-write = Napisz to po prostu tutaj, a przekażę to dalej. Nadal nikt nie widzi, kim jesteś, więc nie pisz swojego imienia ani nazwiska, jeśli wolisz ich nie podawać.
inquiry-sent = Dziękuję. Poszło dalej. Ma to { $department }. Odezwę się, jeśli coś odpiszą.
inquiry-passed = W porządku. Przekazałem, że wolisz zostawić to pytanie.
inquiry-refused = W porządku. Nikt Cię o to więcej nie zapyta.
inquiry-is-over = Ta rozmowa się skończyła, więc niczego nie przekazałem.
inquiry-nothing-waits = Nie czeka tam na Ciebie żadne pytanie.
inquiry-long = To za długie, żeby przekazać. Mieści się { $max } znaków.
inquiry-full = Przekazałem już tyle, ile się mieści. Napisz „stop”, jeśli masz mnie dość, albo /pomysł, jeśli chcesz zacząć coś nowego.
inquiry-is-it = Pyta { $department }. Czy to jest Twoja odpowiedź? Przekażę ją tylko, jeśli powiesz tak.
inquiry-is-more = To też przekazać? Czyta { $department }. Przekażę tylko, jeśli powiesz tak.
button-inquiry-send = Tak, przekaż to
button-inquiry-keep = Nie
inquiry-kept = W porządku. Nie przekazałem tego.
inquiry-over = { $department } nie ma więcej pytań do Twoich słów. Dziękuję za odpisanie.
