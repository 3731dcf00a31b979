# Nowości po drodze, poprawione decyzje, co się powiedziało i co z tego wyszło, i to, co ominęło.

news-title = Nowości w sprawie „{ $title }”
news-on = To się stało { $on }.
news-because = Dostajesz to, bo mamy Twoją odpowiedź i chcesz wiedzieć, co z tego wyjdzie.
button-news-link = Czytaj dalej
button-news-mute = Bez nowości o tym
button-news-hear = Chcę znowu nowości
news-muted = Dobrze. Nowości po drodze w sprawie „{ $title }” już nie dostaniesz. O decyzji nadal się dowiesz – i o tym, że się spóźniamy, też.
news-heard-again = Dobrze. Znowu dostajesz nowości po drodze w sprawie „{ $title }”.

# Jak stoi teraz to, co było obiecane.
present-done = Zrobione: { $what }
present-delayed = Opóźnione, teraz obiecane najpóźniej na { $dueOn }: { $what }
present-dropped = Nic z tego nie będzie: { $what }
present-changed = Coś się zmieniło od czasu decyzji:
memory-since-decided = Decyzja była taka: { $decision }

# Decyzja, która została poprawiona.
correction-intro = Poprawiliśmy coś z tego, co pisaliśmy do Ciebie w sprawie „{ $title }”. Twoja odpowiedź:
correction-why = Dlaczego poprawione: { $why }
correction-was = Wcześniej pisaliśmy: { $verdict }. { $decision }
correction-is = Teraz obowiązuje to:
correction-gone = To już nie obowiązuje.
post-correction = Poprawiliśmy decyzję w sprawie „{ $title }”.

# Moje odpowiedzi.
answers-decided = { $verdict }: { $decision }
answers-no-part = Decyzja nie dotyczy Twoich słów.
answers-no-part-rest = Reszty Twoich słów decyzja nie dotyczy.
answers-for-all = Decyzja dla wszystkich: { $decision }
answers-news = Nowość, { $on }: { $words }
answers-news-more = Nowość, { $on }: { $words } Czytaj dalej: { $link }
answers-news-muted = Nowości po drodze o tym są u Ciebie wyłączone.
answers-not-told = Nie mam pewności, czy wiesz to już ode mnie.
answers-earlier = I wcześniej:
answers-older = { $number }. { $title }
button-read = Pokaż, co wyszło
button-read-named = Czytaj: { $title }
receipt-noted = Zapisałem:
receipt-change-how = Jeśli trzeba coś poprawić, napisz „moje odpowiedzi”.
button-change-noted = Popraw to

# Dla kogoś, kto wraca albo zmienia zdanie: co się działo w tym czasie.
welcome-again = Dobrze, że znowu jesteś! Twoje odpowiedzi nadal się liczą, a inni mogą je znowu zobaczyć. Razem ze „stop” było też Twoje „nie” na dalsze wiadomości, więc pytam jeszcze raz.
missed-some = Podczas Twojej nieobecności coś się stało z tym, na co mamy Twoją odpowiedź. Za chwilę możesz o tym przeczytać.
missed-intro = Tego jeszcze nie wiesz:
missed-perhaps = Tego możesz jeszcze nie wiedzieć:
missed-outcome = W sprawie „{ $title }” jest decyzja.
missed-news = Jest coś nowego w sprawie „{ $title }”.
missed-none = Wiesz już wszystko.
button-read-all = Czytaj wszystko

# Strona publiczna.
ledger-news = Nowości po drodze
ledger-news-on = { $on }
ledger-corrected = Poprawione { $on }
ledger-before = Wcześniej było tu
ledger-feed-news = Nowość: { $title }
ledger-feed-corrected = Poprawiona decyzja: { $title }
