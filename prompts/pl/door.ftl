# Drzwi są otwarte: co ludzie piszą, gdy nie czeka żadne pytanie, co mogą z tym zrobić, i odpowiedź od osoby, która pytała.

unasked-taken = Dziękuję, mam to. Twoje słowa:
unasked-you-wrote = Twoje słowa:
unasked-you-tapped = Twój wybór:
unasked-to-host = Mam to wysłać do osoby, która pyta w sprawie „{ $title }”: { $host }, { $hostTitle }? Odpowiedź przyjdzie tutaj i nikt się nie dowie, kim jesteś.
unasked-to-idea = Mam to przekazać jako pomysł? Dostanie go { $sender }, z numerem, a odpowiedź przyjdzie tutaj.
unasked-to-question = Czy to odpowiedź w sprawie „{ $title }”?
unasked-kept = Jeśli nic nie wybierzesz, usunę to po { $days ->
    [one] jednym dniu
   *[other] { $days } dniach
 }.
unasked-only-last = Czyli tylko to ostatnie. Resztę usunąłem. Twoje słowa:
unasked-where = Dokąd to wysłać?
unasked-way-host = „{ $title }”: { $host }, { $hostTitle }
unasked-way-question = „{ $title }”: tu możesz jeszcze odpowiedzieć
unasked-left = Dobrze, zostawmy to. Usunąłem to.
unasked-gone = Tego już nie mam. Napisz to jeszcze raz, a pójdziemy dalej.
unasked-long = To za długie, żeby przekazać naraz. Mieści się { $max } znaków. Podzielisz to na dwie części?
unasked-write = Napisz to po prostu tutaj, a wyślę to dalej. Czyta { $host }. Nikt się nie dowie, kim jesteś, więc nie pisz swojego imienia ani nazwiska, jeśli wolisz ich nie podawać.
button-unasked-host = Wyślij: { $host }
button-unasked-matter = { $title }
button-unasked-question = Odpowiedz: { $title }
button-unasked-others = Inna sprawa
button-unasked-last = Tylko ostatnie
button-unasked-write = Napisz: { $host }

# Gdy pytanie jest zamknięte, a ktoś mimo to naciska albo pisze.
closed-on = „{ $title }” jest zamknięte od { $on }.
closed-deciding = Decyzję podejmie { $decider }, { $on }. Kto dał odpowiedź i chce to usłyszeć, dowie się, co z tego wyszło, najpóźniej { $answerBy }.
closed-late = Odpowiedź miała być najpóźniej { $answerBy } i jeszcze jej nie ma. Decyduje { $decider }.
closed-decided = Decyzja z dnia { $on }:
closed-withdrawn = „{ $title }” jest wycofane, więc tym razem nie będzie decyzji.
closed-write = Chcesz coś powiedzieć? Czyta { $host }. Naciśnij tutaj i napisz.

small-talk-thanks = Proszę bardzo. Pisz, jeśli będzie coś jeszcze.
small-talk-hello = Cześć! Pisz, jeśli coś Ci leży na sercu.
small-talk-fine = Dobrze. Jestem tu, gdyby było coś jeszcze.

letter-sent = Dziękuję. Wysłane. { $host } odpowie Ci tutaj najpóźniej { $dueOn }.
letter-sent-late = Dziękuję. Poszło dalej. { $host } ma Ci odpowiedzieć, a termin był { $dueOn } i minął. Przepraszamy. Daliśmy znowu znać, że czekasz.
letter-anonymous = { $host } może przeczytać Twoje słowa, ale nie widzi, kim jesteś.
letter-is-answer = Dziękuję. Poszło dalej jako odpowiedź na pytanie do Ciebie. Odezwę się, jeśli coś odpiszą.
letter-is-late = { $host } ma Ci odpowiedzieć, termin był { $dueOn }, a odpowiedzi jeszcze nie ma. Przepraszamy. Daliśmy o tym znać. Twoje słowa:
letter-ended = Dobrze. Tu kończymy.
letter-replied = Jest odpowiedź na Twoją wiadomość w sprawie „{ $title }”. Adresat: { $host }, { $hostTitle }. Twoje słowa:
letter-reply = Odpowiada { $host } albo ktoś z tego samego wydziału:
letter-write-on = Możesz odpisać, jeśli masz ochotę. { $host } nadal nie widzi, kim jesteś.
button-letter-write-on = Odpisz

missing-ask = Czego zabrakło? Napisz to tutaj w jednej wiadomości. Przeczyta ją { $host } i odpowie Ci jeszcze raz. Nikt się nie dowie, kto to pisze. Możesz też pominąć.
missing-skipped = W porządku. Twój wybór i tak się liczy.
