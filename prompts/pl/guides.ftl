# Jedna osoba w urzędzie, która prowadzi pomysł albo rozmowę do końca, przez różne wydziały, i którą mieszkaniec zna z nazwiska.

guide-name = { $name }, { $title }

# Gdy pomysł albo rozmowę dostaje ktoś, kto się tym zajmuje.
guide-idea = { $name }, { $title }, od teraz zajmuje się Twoim pomysłem numer { $number }, aż przyjdzie odpowiedź. Wiesz więc, kto się odzywa. Twoje słowa:
guide-idea-number = O Twoim pomyśle numer { $number }:
guide-idea-left = Twój pomysł numer { $number } nie ma już tej samej osoby kontaktowej. Zajmuje się nim { $department }, więc nic Cię nie ominie. Twoje słowa:
guide-idea-due = Odpowiedź nadal ma być najpóźniej { $dueOn }.
guide-exchange = { $name }, { $title }, od teraz zajmuje się tym, co piszesz w sprawie „{ $matter }”, aż do końca. Wiesz więc, z kim piszesz.
guide-exchange-matter = O Twoich słowach w sprawie „{ $matter }”:
guide-exchange-left = Twoje słowa w sprawie „{ $matter }” nie mają już tej samej osoby kontaktowej. Zajmuje się nimi { $department }, więc nic Cię nie ominie.
guide-anonymous = { $name } może przeczytać Twoje słowa, ale nie widzi, kim jesteś.

# Jeden wiersz pod tym, co czeka.
guide-follows-idea = Zajmuje się tym { $name }, { $title }, aż przyjdzie odpowiedź.
guide-follows-exchange = Zajmuje się tym { $name }, { $title }, aż do końca.
guide-stands-in = W zastępstwie do { $until } włącznie: { $name }, { $title }. Nieobecność: { $guide }.
guide-away = Nieobecność do { $until } włącznie: { $guide }. W tym czasie zajmuje się tym { $department }.
guide-away-alone = Nieobecność od { $from } do { $until } włącznie: { $guide }. W tym czasie zajmuje się tym { $department }.

# Gdy pisze osoba, która się tym zajmuje.
guide-answers = Odpowiada { $name }, { $title }:
guide-says = Pisze { $name }, { $title }: { $why }
guide-answered = Numer { $number }: jest odpowiedź. { $name }, { $title }.
guide-from-idea = { $name }, { $title }, ma Twój pomysł numer { $number } i chce wiedzieć trochę więcej. Twoje słowa:
guide-from-answer = { $name }, { $title }, ma Twoje słowa w sprawie „{ $matter }” i chce wiedzieć trochę więcej. Twoje słowa:
guide-from-help = Mamy Twoją ofertę pomocy w sprawie „{ $matter }”. Pisze tu do Ciebie { $name }, { $title }.
guide-writes-back = { $name }, { $title }, ma to przeczytane i odpisuje. Twoje słowa:
guide-asks = Pyta { $name }:
guide-anonymous-asked = { $name } nie widzi, kim jesteś. To, co napiszesz, może przeczytać tylko { $name } i wydział, do którego to należy. Nie musisz odpowiadać.
guide-sent = Dziękuję. Poszło dalej. Czyta { $name }. Odezwę się, jeśli będzie odpowiedź.
guide-is-it = Pyta { $name }. Czy to jest Twoja odpowiedź? Przekażę ją tylko, jeśli powiesz tak.
guide-is-more = To też przekazać? Czyta { $name }. Przekażę tylko, jeśli powiesz tak.
guide-over = { $name } nie ma więcej pytań do Twoich słów. Dziękuję za odpisanie.
guide-letter-replied = { $name }, { $title }, odpowiada na Twoją wiadomość w sprawie „{ $matter }”. Adresat: { $host }. Twoje słowa:
