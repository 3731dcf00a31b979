# Gdy jest pilnie, gdy w słowach jest numer, i co jest teraz otwarte.

# Słowa, które brzmią, jakby ktoś był w niebezpieczeństwie. Najpierw numery, są w city.yaml. Pisz spokojnie i krótko.
emergency-call = Zadzwoń: { $number }, { $name }
emergency-call-when = Zadzwoń: { $number }, { $name }, { $when }
emergency-life = Jeśli grozi niebezpieczeństwo, dzwoń od razu. Powiedzą Ci, co robić, zanim przyjedzie pomoc.
emergency-child = To nigdy nie jest wina dziecka, i dobrze jest powiedzieć o tym komuś, kto może pomóc.
emergency-self-harm = Chyba jest Ci bardzo ciężko. Nie musisz zostawać z tym bez nikogo: są ludzie, którzy chętnie wysłuchają.
emergency-violence = To nie Twoja wina i można dostać pomoc.
emergency-unwatched = Jestem programem. Nikt nie pilnuje Ekko dzień i noc, a Twoich słów nikomu nie przekazałem.
emergency-no-answer = Nie policzyłem tego jako odpowiedzi, a pytanie czeka. Czy to była Twoja odpowiedź?
emergency-waits = Pytanie poczeka, aż będziesz mieć ochotę.
emergency-misread = Jeśli chodzi Ci o coś innego, naciśnij poniżej.
button-held-meant = To moja odpowiedź
button-held-no = Nie
button-held-misread = Chodzi o coś innego
held-dropped = W takim razie tego nie zapisałem.
held-dropped-waits = W takim razie tego nie zapisałem. „{ $title }” jest tu nadal, gdy będziesz mieć ochotę.
held-gone = To jest już rozstrzygnięte. Jeśli chcesz coś zmienić, napisz „moje odpowiedzi”.

# Numery telefonu, adresy e-mail i numery osobiste w tym, co ludzie piszą.
personal-ask-phone = W Twoich słowach jest numer telefonu. Mam go pominąć? Jeśli nic nie powiesz, pominę go.
personal-ask-email = W Twoich słowach jest adres e-mail. Mam go pominąć? Jeśli nic nie powiesz, pominę go.
personal-ask-both = W Twoich słowach jest adres e-mail i numer telefonu. Mam je pominąć? Jeśli nic nie powiesz, pominę je.
personal-cpr = W Twoich słowach był osobisty numer identyfikacyjny. Takiego numeru nigdy nie zapisuję, także na prośbę: nikt go tu nie potrzebuje, a w złych rękach może zaszkodzić.
personal-left-out = Dobrze, pominięte.
personal-left-out-unasked = Numer albo adres z Twoich wcześniejszych słów pominąłem. Reszta jest tak, jak przyszła od Ciebie.
personal-kept = Dobrze, to zostaje. Kto czyta odpowiedzi, będzie to widzieć.
personal-stored = To zapisałem:
personal-nothing-stored = Nic z tego nie zapisałem.
personal-idea-bare = W Twoich słowach jest tylko numer albo adres, więc tego nie zapisałem. Jaki jest Twój pomysł?
button-personal-leave = Pomiń to
button-personal-keep = Zostaw to

# Samo imię i numer.
card-ask = To wygląda jak imię i numer, więc nie policzyłem tego jako odpowiedzi. Czy to należy do Twojej oferty pomocy w sprawie „{ $title }”?
button-card-help = Tak, to moja oferta

# Gdy ktoś pyta Ekko zamiast odpowiadać.
asking-which = Czy to Twoja odpowiedź, czy pytasz mnie?
asking-privacy = Kto czyta odpowiedzi, widzi tylko numer, na przykład „odpowiedź 37”. Nie widzi, kim jesteś. Nie pisz więc swojego nazwiska, jeśli chcesz zachować anonimowość. Jeśli napiszesz „zapomnij o mnie”, usunę Twoje słowa.
button-asking-answer = To moja odpowiedź
button-asking-question = Pytam

# Co jest teraz otwarte.
command-open = Otwarte teraz
command-open-name = otwarte
command-open-description = Zobacz, na co możesz teraz odpowiedzieć
open-intro = { $count ->
    [one] Na to możesz teraz odpowiedzieć. Naciśnij, jeśli chcesz wziąć udział.
   *[other] Na to możesz teraz odpowiedzieć. Naciśnij to, w czym chcesz wziąć udział.
 }
open-line = { $title } – otwarte do: { $closes }
open-line-topics = { $title } ({ $topics }) – otwarte do: { $closes }
open-line-answered = ✓ { $title } – jest Twoja odpowiedź, możesz ją poprawić do: { $closes }
open-everywhere = Całe miasto
open-none = Teraz nie ma nic, na co możesz odpowiedzieć. Jeśli coś Ci leży na sercu, napisz to po prostu tutaj.
button-open-more = Pokaż więcej
button-open-ledger = Zobacz, co się stało
ledger-answer-in = Odpowiedz w czacie:
ledger-answer-write = (napisz { $words })
