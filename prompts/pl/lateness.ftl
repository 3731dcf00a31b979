# Gdy miasto się spóźnia: jak obietnica stoi teraz i czego dowiadują się ci, którzy czekają.

# Po jednym wierszu, jeden pod drugim: co było obiecane, jak dawno, co pisze wydział i nowa data.
standing-promised-outcome = Odpowiedź miała być najpóźniej { $first }.
standing-promised-milestone = Obietnica, najpóźniej { $first }: { $what }
standing-promised-idea = Odpowiedź miała być najpóźniej { $first }.
standing-since-late = { $days ->
    [one] To jeden dzień po terminie.
   *[other] To { $days } dni po terminie.
 }
standing-since-again = To { $days ->
    [one] jeden dzień
   *[other] { $days } dni
 } po terminie, a nowa data, { $due }, też już minęła.
standing-since-moved = Będzie później.
standing-says = Pisze { $department }: { $why }
standing-silent = { $department } nie podaje powodu i nie ma nowej daty.
standing-silent-again = { $department } od tego czasu nic nie pisze i nie ma nowej daty.
standing-no-date = Nie ma nowej daty.
standing-new-date = Nowa data: { $due }.

stage-closed-late = Odpowiadać już nie można. Nie wiem jeszcze, jaka jest decyzja.
frame-decider-undated = Kto decyduje: { $decider }.
frame-host-undated = Kto pyta: { $name }, { $title }.

# Pierwszego roboczego ranka po tym, jak minął obiecany dzień; „moved”, gdy mówi się o tym, zanim minął.
lateness-outcome-late = Mamy Twoją odpowiedź w sprawie „{ $title }” i obiecałem, że dowiesz się, co z tego wyszło. To się opóźnia. Przepraszamy.
lateness-outcome-again = Sprawa „{ $title }” nadal się opóźnia.
lateness-outcome-moved = Mamy Twoją odpowiedź w sprawie „{ $title }” i obiecałem, że dowiesz się, co z tego wyszło. To potrwa dłużej.
lateness-outcome-stands = Obietnica nadal obowiązuje. Odezwę się, gdy będzie decyzja – także wtedy, gdy wyjdzie z tego „nie”.
lateness-milestone-late = Mamy Twoją odpowiedź w sprawie „{ $title }”. Coś z tego, co potem obiecano, się opóźnia. Przepraszamy.
lateness-milestone-again = Coś z tego, co obiecano po sprawie „{ $title }”, nadal się opóźnia.
lateness-milestone-moved = Mamy Twoją odpowiedź w sprawie „{ $title }”. Coś z tego, co potem obiecano, potrwa dłużej.
lateness-milestone-stands = Obietnica nadal obowiązuje. Odezwę się, gdy to będzie zrobione – a także wtedy, gdy nic z tego nie będzie.
lateness-idea = Twój pomysł numer { $number } jest u nas od { $sent }. Nie ma jeszcze odpowiedzi i za to przepraszamy:
lateness-idea-stands = Obietnica nadal obowiązuje. Odezwę się, gdy będzie odpowiedź.
idea-own-waiting = Pomysł numer { $number }:

# To samo pod postem w grupie, na serwerze albo na stronie, gdzie wszyscy czytają.
post-outcome-late = Pytaliśmy Was w sprawie „{ $title }”, a odpowiedzi jeszcze nie ma. To się opóźnia.
post-outcome-again = Odpowiedź w sprawie „{ $title }” nadal się opóźnia.
post-outcome-moved = Na odpowiedź w sprawie „{ $title }” trzeba będzie dłużej poczekać.
post-outcome-stands = Obietnica nadal obowiązuje. Dowiecie się tutaj, gdy będzie decyzja – także wtedy, gdy wyjdzie z tego „nie”.
post-milestone-late = Coś z tego, co obiecano po sprawie „{ $title }”, się opóźnia.
post-milestone-again = Coś z tego, co obiecano po sprawie „{ $title }”, nadal się opóźnia.
post-milestone-moved = Coś z tego, co obiecano po sprawie „{ $title }”, potrwa dłużej.
post-milestone-stands = Obietnica nadal obowiązuje. Dowiecie się tutaj, gdy to będzie zrobione – a także wtedy, gdy nic z tego nie będzie.

# Na stronie, którą wszyscy mogą czytać.
ledger-late-ideas = Odpowiedzi na pomysły, z którymi ludzie sami przyszli
ledger-late-ideas-many = Pomysły, które czekają dłużej, niż obiecaliśmy: { $overdue }
ledger-count-ideas-hidden = oprócz mniej niż pięciu pomysłów
ledger-new-date = Nowa data: { $on }.
ledger-new-date-passed = Nowa data, { $on }, też już minęła.
