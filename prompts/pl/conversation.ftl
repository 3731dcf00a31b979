# Co Ekko mówi, gdy ludzie je spotykają, gdy o coś pyta i gdy odchodzą.
# Słowa w { $nawiasach } są wypełniane; zostaw je, jak są. $sender to miasto, tak jak znają je mieszkańcy.
# Słowniczek: pytanie, odpowiedź, sprawa (o co się pyta), pomysł, zdanie (wypowiedź, z którą można się zgodzić), obietnica, decyzja, losowanie,
# wydział, osoba kontaktowa, otwarta księga, plakat, post. Mówimy na „Ty”, bez form męskich i żeńskich; o nazwiskach w mianowniku, bez czasu przeszłego.

welcome = Cześć! Mam na imię Ekko. Jestem programem, nie człowiekiem. { $sender } zadaje przeze mnie krótkie pytania. Odpowiedź zajmuje mniej niż minutę, a ja wracam i mówię, co się z nią stało. Także wtedy, gdy wyjdzie z tego „nie”.
welcome-back = Dobrze Cię znowu widzieć. Napiszę, gdy będzie o co Cię zapytać albo co opowiedzieć.
introduction-short = Cześć, jestem Ekko, program. Pyta { $sender }. Nie siedzi tu człowiek, ale to, co napiszesz, czyta człowiek.

# Zgody. Dokładne słowa są zapisywane przy każdym „tak” i „nie”, więc zmiana tutaj działa tylko na przyszłość.
consent-asked = Czy { $sender } może tu czasem o coś Cię zapytać? Najwyżej { $perYear ->
    [one] raz
   *[other] { $perYear } razy
 } w roku, tylko o sprawy miasta i nigdy w nocy. Zawsze możesz napisać „stop” i wtedy to się skończy.
consent-told = Czy mogę napisać znowu, gdy będzie coś nowego o Twojej odpowiedzi albo gdy ktoś zechce wiedzieć więcej? To może potrwać lata. Przez ten czas przechowuję Twoją odpowiedź, ten czat i Twoje wybory. Nic innego. Zawsze możesz napisać „stop” albo „zapomnij o mnie”.
button-yes-asked = Tak, pytaj mnie
button-yes-told = Tak, napisz mi o tym
button-no-thanks = Nie, dziękuję
asked-accepted = Dziękuję! Napiszę, gdy będzie coś, co Cię dotyczy. Napisz „pomoc”, jeśli chcesz zobaczyć, co jeszcze umiem.
asked-refused = W porządku. Nie będę Cię o nic pytać. Jeśli zmienisz zdanie, napisz po prostu „start”.
asked-refused-told = W porządku. O nic innego nie będę Cię pytać, ale nadal dowiesz się, co dzieje się z Twoją odpowiedzią.
told-accepted = Dobrze. Odezwę się.
told-refused = W porządku. Twoja odpowiedź nadal się liczy, a ja nie będę Ci o niej pisać.

stopped = Już nie piszę. Więcej się do Ciebie nie odezwę, w innych miejscach też nie. Twoje odpowiedzi nadal się liczą i miasto może je czytać, ale od teraz nie pokazuję Twoich słów innym. Napisz „start”, jeśli zmienisz zdanie. Napisz „zapomnij o mnie”, jeśli mam całkiem o Tobie zapomnieć.
is-stopped = Mam od Ciebie „stop”, więc milczę. Napisz „start”, jeśli mogę znowu do Ciebie pisać.
button-start-again = Zacznij znowu
forget-sure = Mam o Tobie zapomnieć? Usunę Twoje słowa i wszystko, co łączy Cię z Twoimi odpowiedziami. Liczby, które już ogłosiliśmy, zostaną – bez Ciebie. Tego nie można cofnąć.
button-forget = Tak, zapomnij o mnie
button-keep = Nie, zostaw to
forgotten = Gotowe. Usunąłem Twoje słowa i wszystko, co o Tobie było. Jeśli znowu do mnie napiszesz, zaczniemy od początku. Wszystkiego dobrego.
kept = Dobrze. Nic nie jest usunięte.

help = O to możesz mnie poprosić. Naciśnij albo napisz słowo.
home = Cześć! Tu zobaczysz swoje odpowiedzi i zdecydujesz, co mi wolno.
help-privacy = Masz pytania o swoje dane? Napisz do: { $contact }.
nothing-asked = Nie mam teraz do Ciebie pytania, a jestem programem, więc nie wszystko rozumiem. Napisz „pomoc”, jeśli chcesz zobaczyć, co umiem.
slip-no-words = Umiem czytać tylko słowa, nie zdjęcia i dźwięk. Napiszesz to?
button-unknown = Tego przycisku już nie znam. Napisz „pomoc”, jeśli chcesz zobaczyć, co umiem.

# Do osoby, która puka do urzędu, a nie ma tam roli.
code-unknown = Nie znam tego kodu albo jest zużyty lub za stary. Napisz go tak: /code ABCD-1234-EFGH-5678, albo poproś o nowy.
code-wait = Przyszło za dużo błędnych kodów. Poczekaj godzinę i spróbuj znowu.
hall-closed = To jest tylko dla osób, które mają tu rolę. Jeśli masz kod, napisz go tak: /code ABCD-1234-EFGH-5678.
hall-moderators = To mogą zrobić tylko moderatorzy. Napisz „pomoc”, jeśli chcesz zobaczyć, co możesz tutaj.

# Menu: nazwa przycisku, słowo polecenia i co ono robi.
command-start = Start
command-start-name = start
command-start-description = Przywitaj się z Ekko
command-answers = Moje odpowiedzi
command-answers-name = odpowiedzi
command-answers-description = Zobacz swoje odpowiedzi i popraw je
command-why = Dlaczego ja?
command-why-name = dlaczego
command-why-description = Dlaczego pytamy Ciebie i co można zmienić
command-idea = Wyślij pomysł
command-idea-name = pomysł
command-idea-description = Powiedz miastu coś, o co nie pyta
command-topics = Tematy
command-topics-name = tematy
command-topics-description = Wybierz, o co mamy Cię pytać
command-pause = Przerwa
command-pause-name = przerwa
command-pause-description = Żadnych wiadomości przez jakiś czas
command-quiet = Ciche godziny
command-quiet-name = cisza
command-quiet-description = Kiedy nie wolno mi do Ciebie pisać
command-fewer = Mniej pytań
command-fewer-name = rzadziej
command-fewer-description = Niech pytania przychodzą rzadziej
command-language = Język / Language
command-language-name = język
command-language-description = Wybierz, w jakim języku mówię
command-memory = Wcześniejsze pytania
command-memory-name = pamięć
command-memory-description = Zobacz, o co pytaliśmy wcześniej
command-stop = Stop
command-stop-name = stop
command-stop-description = Żadnych więcej wiadomości
command-forget = Zapomnij o mnie
command-forget-name = zapomnij
command-forget-description = Usuń wszystko o sobie
command-aloud = Czytaj na głos
command-aloud-name = nagłos
command-aloud-description = Dostań pytanie jako tekst bez przycisków
command-help = Pomoc
command-help-name = pomoc
command-help-description = Co umie Ekko
greeting = Cześć! Jestem Ekko, program. { $sender } zadaje przeze mnie krótkie pytania, a ja wracam z tym, co się stało z Twoją odpowiedzią.
about = Pyta { $sender }. Odpowiedź zajmuje minutę. Dowiesz się, co się stało.

# Messenger: wiadomość, którą wolno wysłać, gdy minęła więcej niż doba. Zatwierdza ją Meta, więc zmieniaj ją tylko, gdy trzeba.
template-body = Cześć! Mamy Twoją odpowiedź w sprawie { $title }, a teraz { $sender } ma wiadomość. Naciśnij, żeby przeczytać, co się stało.
template-sample = Ławki na Rynku
template-button = Czytaj, co się stało
