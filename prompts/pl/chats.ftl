# Jeden człowiek, kilka kanałów: kod, „tak” w obu miejscach i dokąd się pisze.

command-link = Połącz
command-link-name = połącz
command-link-description = Bądź tą samą osobą w kilku aplikacjach

chats-code = Piszesz ze mną też w innej aplikacji? Wyślij mi stamtąd ten kod. Działa przez { $minutes } min.
chats-code-more = Chcesz dołączyć jeszcze jedną aplikację? Wyślij mi stamtąd ten kod. Działa przez { $minutes } min.
chats-code-itself = { $code }
chats-code-once = Nie dawaj go innym. Działa jeden raz, a zanim cokolwiek się stanie, zapytam Cię w obu miejscach.
chats-wait = Za dużo błędnych kodów. Spróbuj znowu za godzinę.
chats-unknown = Nie znam tego kodu albo jest już za stary. Napisz „połącz” w swojej drugiej aplikacji, a dostaniesz nowy.
chats-here = Ten kod wyślij mi ze swojej drugiej aplikacji, nie tutaj.
chats-same = Oba te czaty już są Twoje.
chats-over = To pytanie jest już nieaktualne, więc nic się nie stało. Napisz „połącz”, jeśli chcesz spróbować znowu.

chats-sure = Kod przyszedł z czatu ({ $channel }), który pokazuje { $signs }. Czy to też Ty?
chats-sure-not = Jeśli ten kod masz od kogoś innego albo czat pokazuje coś innego niż te dwa znaki, powiedz nie.
chats-asked = Czat ({ $channel }) przysłał mi Twój kod i mówi, że to Ty. Pokazuje { $signs }. Czy to Ty?
chats-asked-not = Jeśli nie widzisz tych dwóch znaków w swojej drugiej aplikacji, to nie Ty. Powiedz nie, a nic się nie stanie.
chats-means = Jeśli powiesz tak w obu miejscach, będziesz dla mnie jednym człowiekiem. Swoje odpowiedzi zobaczysz i poprawisz w obu miejscach, a pytać będę tylko raz. Stop albo nie z jednego miejsca działa w obu.
button-chats-yes = Tak, to ja
button-chats-no = Nie, to nie ja
chats-agreed = Dobrze. Teraz potrzebuję jeszcze tylko Twojego „tak” w drugiej aplikacji.
chats-refused = Dobrze, że mówisz. Nic się nie stało, a kod już nie działa.
chats-refused-there = W drugiej aplikacji padło „nie”, więc nic się nie stało. Kod już nie działa.

chats-name = { $name }
chats-joined = To teraz jesteś dla mnie jedną osobą tutaj: { $chats }.
chats-now-stopped = W jednym miejscu było stop, a teraz działa to wszędzie. Napisz „start”, jeśli mogę znowu do Ciebie pisać.
chats-now-asked = Mam Twoje „tak” na pytania o coś nowego.
chats-now-not-asked = Nie pytam Cię o nic nowego, bo mam na to Twoje „nie”. Napisz „start”, jeśli jednak mogę.
chats-now-told = Dowiesz się, do czego prowadzą Twoje odpowiedzi.
chats-now-told-some = Dowiesz się, do czego prowadzą Twoje odpowiedzi – oprócz tych, o których nie chcesz słyszeć.
chats-now-not-told = Nie piszę Ci, do czego prowadzą Twoje odpowiedzi, bo mam na to Twoje „nie”.
chats-twice = { $count ->
    [one] W sprawie „{ $matters }” były Twoje odpowiedzi w obu miejscach. Teraz to jedna odpowiedź: jest w niej wszystko, co masz napisane, a gdzie wybór był w obu miejscach, liczy się ostatni.
   *[other] W tych sprawach były Twoje odpowiedzi w obu miejscach: { $matters }. Teraz w każdej jest jedna odpowiedź: jest w niej wszystko, co masz napisane, a gdzie wybór był w obu miejscach, liczy się ostatni.
}
chats-duties = To, co możesz robić dla miasta, możesz teraz robić w obu miejscach.
chats-where = Piszę do Ciebie tam, gdzie ostatnio jesteś. Jeśli tam się nie uda, próbuję w drugim miejscu.
chats-apart = Napisz „połącz”, jeśli chcesz wybrać, gdzie mam pisać, albo odłączyć czat.

chats-own = Znam Cię z tych czatów:
chats-one = { $name }{ $here ->
    [yes] {" "}(tutaj)
   *[no] {""}
}{ $first ->
    [yes] {" "}– tu piszę najpierw
   *[no] {""}
}
chats-alone = Znam Cię tylko z tego czatu. Napisz „połącz”, jeśli chcesz używać też innej aplikacji.
button-chats-prefer = Pisz przez { $name }
button-chats-leave = Odłącz { $name }
chats-preferred = To teraz piszę do Ciebie najpierw tutaj: { $name }. Jeśli się nie uda, piszę gdzie indziej.
chats-left = Gotowe. { $name } już nie należy do Ciebie. Kto stamtąd napisze, jest dla mnie nową osobą. Twoje odpowiedzi są tutaj.
chats-left-here = Gotowe. Ten czat już nie należy do Ciebie. Twoje odpowiedzi są tutaj: { $chats }. Jeśli znowu tu napiszesz, zaczniemy od początku.
forget-sure-chats = To dotyczy wszystkich Twoich czatów ze mną, nie tylko tego.
