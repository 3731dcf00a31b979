# Gdy ktoś mówi do Ekko coś zupełnie zwykłego, w środku tego wszystkiego.

to-ekko-robot = Tak, jestem programem. { $sender } pyta i odpowiada przeze mnie. Ale to, co napiszesz, czytają ludzie.
to-ekko-robot-host = Tak, jestem programem. Ale Twoje odpowiedzi czyta człowiek: { $host }, { $hostTitle }.
to-ekko-human-host = Rozumiem. Jestem programem, ale możesz napisać do osoby, która pyta w sprawie „{ $title }”: { $host }, { $hostTitle }. Wtedy odpowie Ci tu człowiek.
to-ekko-human-idea = Rozumiem. Jestem programem, ale jeśli napiszesz, co Ci leży na sercu, przeczyta to człowiek ({ $sender }), a odpowiedź przyjdzie tutaj.
to-ekko-human-stopped = Jestem programem i mam od Ciebie „stop”. Napisz „start”, a będę mógł przekazać Twoje słowa człowiekowi.
to-ekko-when = Jeśli odpowiesz w sprawie „{ $title }”, możesz się dowiedzieć, co z tego wyszło, najpóźniej { $answerBy } – także wtedy, gdy wyjdzie z tego „nie”. Decyduje { $decider }. Odpowiedzieć możesz do: { $closes }.
to-ekko-when-none = Gdy na coś odpowiesz, od razu dowiesz się, kiedy będzie odpowiedź.
to-ekko-promised = Odpowiedź w sprawie „{ $title }” jest obiecana najpóźniej na { $answerBy } – także wtedy, gdy wyjdzie z tego „nie”. Decyduje { $decider }.
to-ekko-letter = { $host } ma odpowiedzieć na Twoje słowa najpóźniej { $dueOn }.
button-asking-human = Chcę z kimś pogadać
to-ekko-code = Wpisz tutaj po prostu kod, dokładnie taki, jaki masz. Wygląda tak: ABCD-1234-EFGH-5678.
who-guide = { $name }, { $title }, to Twoja osoba kontaktowa: zajmuje się Twoimi słowami aż do końca i odpowiada Ci tutaj. { $name } nie widzi, kim jesteś.
who-host = { $name }, { $hostTitle }, stoi za sprawą „{ $title }” i czyta odpowiedzi. { $name } nie widzi, kim jesteś.
who-decider = { $name }, { $hostTitle }, odpowie na pytania, które zada najwięcej osób w sprawie „{ $title }”, najpóźniej { $answerBy }. { $name } nie widzi, kim jesteś.

command-unknown = Nie znam tego polecenia, więc nic się nie stało. Napisz „pomoc”, jeśli chcesz zobaczyć, co umiem.
command-unknown-write = Nie znam tego polecenia, więc nie poszło dalej. Jeśli to część tego, co chcesz powiedzieć, napisz to bez ukośnika.

lives-offer = Mam śledzić dla Ciebie to miejsce: { $place }? Wtedy będę Cię pytać o to, co go dotyczy.
lives-followed = Śledzę dla Ciebie: { $place }.
lives-followed-already = Tak, śledzę dla Ciebie: { $place }.
lives-later = Dobrze wiedzieć. Jeśli powiesz tu „tak”, możesz potem wybrać to miejsce: { $place }.
lives-left = Dobrze, zostawiam to.
button-lives-follow = Tak, śledź
button-lives-no = Nie, dziękuję

unfit-offer = Dziękuję, mam to, choć nie pasuje do żadnej z odpowiedzi. Mam to wysłać do osoby, która pyta: { $host }, { $hostTitle }? Inaczej usunę to w ciągu doby.
unfit-still = Pytanie nadal tu jest, jeśli chcesz też na nie odpowiedzieć:
unfit-left = Dobrze, usunięte.

how-other = Jeśli nic nie pasuje, napisz to własnymi słowami.
other-how = Napisz to po prostu tutaj własnymi słowami.
other-said = Twoja odpowiedź:
other-how-instead = Jeśli wolisz odpowiedzieć inaczej, napisz to tutaj własnymi słowami. Jeśli nie, zostaje tak, jak jest.
other-how-more = Napisz to po prostu tutaj własnymi słowami, a dołączę to obok.
other-stays = Dobrze, zostaje tak, jak jest.
other-no = W porządku. To wybierz coś z tego albo pomiń.

sign-write = Dziękuję! Napisz to w kilku słowach, a wyślę to dalej.

told-again = Mamy Twoją odpowiedź w sprawie „{ $title }”, a teraz jest zamknięte. Nie wiem jeszcze, czy chcesz się dowiedzieć, co z tego wyjdzie.
receipt-not-told = Decyduje { $decider }. Odpowiedź jest obiecana najpóźniej na { $answerBy } – także wtedy, gdy wyjdzie z tego „nie”. Mam Twoje „nie” na wiadomości o tym. Tu możesz to zmienić.
