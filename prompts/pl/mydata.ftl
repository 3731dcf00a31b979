# To, co jest zapisane o mieszkańcu, i prawa, jakie ma do tego mieszkaniec.

command-mydata = Moje dane
command-mydata-name = mojedane
command-mydata-description = Zobacz wszystko, co mam o Tobie
command-rights = Moje prawa
command-rights-name = prawa
command-rights-description = Decyduj o tym, co mam o Tobie
help-rights = Napisz „moje dane”, jeśli chcesz zobaczyć, co mam o Tobie, i „moje prawa”, jeśli chcesz o tym decydować.

# Krótka odpowiedź w czacie, przed linkiem.
mydata-none = Nic o Tobie nie zapisałem. Teraz, po tym pytaniu, też nie.
mydata-short-since = Znam Cię od { $on }. Piszemy ze sobą tutaj: { $channels }.
mydata-short-what = Oto co mam zapisane: { $said ->
    [0] { $written ->
        [0] Twoje wybory oraz Twoje „tak” i „nie”. Nie ma jeszcze żadnej Twojej odpowiedzi
        [one] Twoje wybory, Twoje „tak” i „nie” oraz jedna rzecz napisana przez Ciebie
       *[other] Twoje wybory, Twoje „tak” i „nie” oraz inne rzeczy napisane przez Ciebie ({ $written })
     }
    [one] Twoja odpowiedź na jedno pytanie miasta, { $written ->
        [0] Twoje wybory oraz Twoje „tak” i „nie”
       *[other] to, co piszesz od siebie, Twoje wybory oraz Twoje „tak” i „nie”
     }
   *[other] Twoje odpowiedzi na pytania miasta ({ $said }), { $written ->
        [0] Twoje wybory oraz Twoje „tak” i „nie”
       *[other] to, co piszesz od siebie, Twoje wybory oraz Twoje „tak” i „nie”
     }
 }.
mydata-short-why = Przechowuję to, żeby móc Cię pytać i mówić Ci, co z tego wyszło. Zostanie usunięte, gdy minie jego czas albo gdy napiszesz „zapomnij o mnie”.
mydata-short-seen = Twoje słowa mogą czytać: { $hosts ->
    [none] pracownicy
   *[other] { $hosts } i pracownicy
 } ({ $departments }). Nikt z nich nie widzi, kim jesteś.
mydata-named = „{ $name }”
mydata-link = Tu jest wszystko na jednej stronie, do przeczytania i zapisania. Link działa jeden raz i tylko przez najbliższe { $minutes } min. Nie wysyłaj go nikomu.
button-mydata-open = Otwórz moje dane
mydata-here = Oto wszystko, co mam o Tobie zapisane.
mydata-follows = Oto całość, w kilku wiadomościach: { $count }.
mydata-part = Część { $number } z { $of }
mydata-part-goes-on = { $title } (dalszy ciąg)
mydata-file = Całość jest w tym pliku: można go czytać, a inny program też go przeczyta. Zapisz go tam, gdzie tylko Ty go zobaczysz.
mydata-enough = Całość przyszła do Ciebie dziś już wiele razy, więc następnym razem dopiero jutro.

# Nagłówki i wiersze, na stronie albo w czacie.
mydata-day = { $on }
mydata-channel = { $channel ->
    [telegram] Telegram
    [discord] Discord
    [slack] Slack
    [messenger] Messenger
    [sandbox] piaskownica
   *[other] { $channel }
 }
mydata-choices = Ty i Twoje wybory
mydata-since = Znam Cię od { $on }.
mydata-touched = Twoja ostatnia wiadomość albo naciśnięcie: { $on }.
mydata-language = Nasz język: { $language }.
mydata-topics = Tematy, o które mam Cię pytać: { $names }.
mydata-places = Twoje miejsca: { $names }.
mydata-roles = Co według Ciebie do Ciebie pasuje: { $names }.
mydata-age = Twój wiek, podany przez Ciebie: { $names }. Służy do sprawdzenia, czy słychać każdy wiek, i do niczego innego.
mydata-venues = Miejsca, które śledzisz: { $names }.
mydata-quiet = Milczę od { $from } do { $until }.
mydata-yearly = Chcesz pytań najwyżej { $perYear ->
    [one] raz
   *[other] { $perYear } razy
 } w roku.
mydata-paused = Masz przerwę do { $on }.
mydata-stopped = Mam od Ciebie „stop”, więc piszę tylko wtedy, gdy Ty piszesz, i nie pokazuję Twoich słów innym. Kto ma Ci odpowiedzieć, nadal może je czytać.
mydata-chats = Twoje czaty
mydata-chat = { $channel }, zapisany jako { $account }. Ostatnio używany { $on }.{ $state ->
    [gone] { " " }Tu nie mogę już do Ciebie pisać.
   *[open] { "" }
 }
mydata-consents = Twoje „tak” i „nie”
mydata-purpose-asked = na pytania
mydata-purpose-told = na wiadomości, co z tego wyszło
mydata-purpose-help = na przekazanie Twojej oferty pomocy
mydata-consent-yes = { $on }: Twoje „tak” { $purpose }. Tak to brzmiało ({ $language }):
mydata-consent-no = { $on }: Twoje „nie” { $purpose }. Tak to brzmiało ({ $language }):
mydata-consent-yes-plain = { $on }: Twoje „tak” { $purpose }.
mydata-consent-ended = { $on }: skończyło się Twoje „tak” { $purpose } albo przyszło Twoje „nie”.
mydata-matter = { $title }
mydata-asked = Pytanie do Ciebie wyszło { $on }.
mydata-came = To pytanie otwarte przez Ciebie: { $on }.
mydata-delivered = Dotarło { $on }.
mydata-reminded = Przypomnienie do Ciebie: { $on }.
mydata-declined = Twoje słowa: „nie tym razem”.
mydata-number = Twoja odpowiedź ma numer { $number }.
mydata-behalf = Jest od Ciebie zapisane, że to za kogoś.
mydata-muted = Masz wyłączone wiadomości o tym.
mydata-said-at = Ostatnia zmiana { $on }.
mydata-photos = { $count ->
    [one] Mamy od Ciebie jedno zdjęcie.
    [few] Mamy od Ciebie { $count } zdjęcia.
   *[other] Mamy od Ciebie { $count } zdjęć.
 }
mydata-taken-back = To jest przez Ciebie poprawione albo cofnięte. Nie liczy się:
mydata-quote-cleared = Moderator to przeczytał i pozwala, żeby inni to zobaczyli, bez Twojego nazwiska:
mydata-quote-kept = Moderator to przeczytał. Nie będzie cytowane innym:
mydata-quote-unread = To, na co żaden moderator nie dał zgody, nie jest cytowane innym.
mydata-model = To, co jest tu przez Ciebie napisane, razem ze słowami innych i bez Twojego nazwiska, poszło do modelu językowego ({ $host }), który zaproponował tematy naszym pracownikom: { $days }.
mydata-themes = Moderator przypisał to do: { $names }.
mydata-told = Wiadomości ode mnie o tym: { $days }.
mydata-felt = Czy czujesz, że Cię wysłuchano? { $on }, Twoje słowa: { $felt ->
    [yes] tak
    [partly] częściowo
   *[no] nie
 }.
mydata-written = To, co masz napisane od siebie
mydata-idea = Twój pomysł numer { $number } z dnia { $on }. Ma go { $department }. Odpowiedź jest obiecana najpóźniej na { $dueOn }.
mydata-idea-answered = Odpowiedź przyszła { $on }:
mydata-exchange = Ty i { $department }, Wasza rozmowa:
mydata-line-you = Ty, { $on }:
mydata-line-city = Urząd, { $on }:
mydata-decider = Twoje pytanie numer { $number } do osoby, która decyduje, { $on }:
mydata-offer = Twoja oferta pomocy numer { $number }, { $on }. Ma ją { $department }:
mydata-waiting = Co czeka
mydata-dialogue = Czekam na coś od Ciebie w czacie.
mydata-unasked = Twoje słowa z dnia { $on }, przy których nie ma jeszcze, dokąd mają iść:
mydata-held = To czeka na Twoje naciśnięcie od { $on }:
mydata-fetching = { $count ->
    [one] Jedna rzecz od Ciebie jest właśnie pobierana.
    [few] { $count } rzeczy od Ciebie są właśnie pobierane.
   *[other] { $count } rzeczy od Ciebie jest właśnie pobieranych.
 }
mydata-messages-wait = { $count ->
    [one] Jedna wiadomość jest w drodze do Ciebie.
    [few] { $count } wiadomości są w drodze do Ciebie.
   *[other] { $count } wiadomości jest w drodze do Ciebie.
 }
mydata-rest = Co jeszcze pamiętam
mydata-messages-sent = { $count ->
    [one] Masz ode mnie jedną wiadomość.
   *[other] Masz ode mnie { $count } wiadomości.
 }
mydata-arrival = Wejście z plakatu: { $venue }, { $on }.
mydata-draws = Losowania, kogo zapytamy, z Twoim udziałem: { $count }. Twój los { $drawn ->
    [0] nie wygrał
    [one] wygrał raz
   *[other] wygrał { $drawn } razy
 }.
mydata-spared = { $count ->
    [one] Raz
   *[other] { $count } razy
 } nie zapytałem Cię, bo pytań było już dość.
mydata-duty = Masz rolę w pracy dla miasta od { $on }: { $duty ->
    [moderator] moderator
    [staff] pracownik
   *[administrator] administrator
 }.
mydata-guide = Jesteś osobą kontaktową dla mieszkańców pod nazwą { $name }.
mydata-draft = Piszesz właśnie coś dla miasta.
mydata-seen = Kto może to czytać
mydata-seen-none = Nikt inny nic z tego nie czytał.
mydata-seen-hosts = Osoby, które pytają: { $names }.
mydata-seen-departments = Pracownicy i moderatorzy tutaj: { $names }, także w swoich zbiorczych przeglądach.
mydata-seen-guides = Twoja osoba kontaktowa: { $names }.
mydata-seen-deciders = Osoby, które decydują i którym zadajesz pytania: { $names }.
mydata-seen-never = Widzą tylko słowa i numery. Nikt z nich nie widzi Twojego konta ani nazwiska.
mydata-seen-hidden = Numery, adresy i nazwiska, które mogą prowadzić do Ciebie, są przed nimi ukryte. Jeśli ktoś w urzędzie musi je zobaczyć, pisze dlaczego, i wtedy jest to tutaj.
mydata-opened = { $on } ukryte miejsca zobaczył { $department }. Powód: „{ $why }”
mydata-kept = Jak długo
mydata-kept-unasked = Słowa, przy których nie ma, dokąd mają iść, usuwam po { $days ->
    [one] jednym dniu
   *[other] { $days } dniach
}.
mydata-kept-held = Słowa, które czekają na naciśnięcie, usuwam po { $days ->
    [one] jednym dniu
   *[other] { $days } dniach
}.
mydata-why = Dlaczego, i o czym możesz decydować
mydata-why-words = Przechowuję to, bo mam na to Twoje „tak”. Służy to do pytania Cię o miasto, do czytania i liczenia Twoich odpowiedzi i do mówienia Ci, co z tego wyszło. Do niczego innego.

# Strona pod linkiem.
mydata-page-title = Wszystko, co mam o Tobie zapisane
mydata-page-door = Link działa tylko jeden raz. Otwórz go na własnym telefonie albo komputerze, tam, gdzie nikt nie zagląda.
mydata-page-show = Pokaż całość
mydata-page-file = Pobierz jako plik (JSON)
mydata-page-closed = Link jest już użyty albo za stary. Napisz „moje dane” w czacie, a dostaniesz nowy.
mydata-page-once = Zapisz tę stronę, jeśli chcesz ją zachować. Tym samym linkiem już jej nie otworzysz.
mydata-page-pictures = Twoje zdjęcia
mydata-page-json = To samo jako dane
mydata-page-save = Zapisz jako plik (JSON)
mydata-page-look = Zobacz to na stronie
mydata-page-foot = Jeśli chcesz to poprawić, wstrzymać albo usunąć, napisz w czacie „moje prawa”.

# Prawa, każde ze swoim przyciskiem.
rights-intro = To Twoje dane, więc Ty decydujesz. To możesz zrobić teraz:
rights-see = Zobaczyć: napisz „moje dane”, a dostaniesz wszystko, co mam zapisane.
rights-correct = Poprawić: napisz „moje odpowiedzi”, żeby poprawić odpowiedź, „tematy” dla tematów i miejsc, „język” dla języka.
rights-restrict = Wstrzymać: wtedy przechowuję to, ale nikt tego nie czyta, a o nic Cię nie pytam. Nadal dowiesz się, co z tego wyszło.
rights-object = Nie zgodzić się na cytowanie: wtedy Twoich słów nie pokazuję innym. Kto ma Ci odpowiedzieć, nadal może je czytać.
rights-erase = Usunąć: napisz „zapomnij o mnie”.
rights-complain = Jeśli coś jest nie w porządku, możesz złożyć skargę do urzędu ochrony danych osobowych.
rights-complain-contact = Jeśli masz pytania o swoje dane, napisz do: { $contact }. Jeśli coś jest nie w porządku, możesz złożyć skargę do urzędu ochrony danych osobowych.
rights-is-restricted = Od { $on } Twoje słowa są wstrzymane, więc nikt ich nie czyta.
rights-is-objected = Od { $on } Twoich słów nie pokazuję innym.
button-right-restrict = Wstrzymaj
button-right-lift = Używaj znowu
button-right-object = Nie cytuj mnie
button-right-agree = Możecie mnie cytować
button-right-untold = Wcale o tym nie pisz
right-restrict-done = Zrobione. Przechowuję to, co mam od Ciebie, ale nikt tego nie czyta, a ja o nic Cię nie pytam. Liczby, które są już policzone, zostają, bo nie pokazują, kim jesteś. Nadal mówię Ci, co z tego wyszło. Napisz „używaj znowu”, gdy to ma się skończyć.
right-restrict-still = Twoje słowa są na Twoją prośbę wstrzymane, więc te też zostaną zapisane, ale nie przeczytane. Napisz „używaj znowu”, jeśli mają być czytane.
right-lift-done = To, co mam od Ciebie, znowu jest czytane i używane.
right-lift-none = Twoje słowa nie są wstrzymane.
right-object-done = Zrobione. Twoich słów nie cytuję i nie pokazuję innym. Kto ma Ci odpowiedzieć, nadal może je czytać, a Ty nadal dowiesz się, co z tego wyszło. Tego, co już zostało rozesłane, nie mogę odwołać.
right-agree-done = Twoje słowa można znowu pokazywać innym, bez Twojego nazwiska.
right-agree-none = Twoje słowa można pokazywać innym, bez Twojego nazwiska. To się nie zmieniło.
echo-unanswered-kept-back = Na to decyzja nie odpowiada. Twoje słowa są na Twoją prośbę wstrzymane, więc nie ma ich w tym, co zostało przeczytane.
