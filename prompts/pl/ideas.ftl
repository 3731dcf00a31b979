# To, z czym ludzie sami przychodzą, i odpowiedź na to. Żadne drzwi nie są złe.

button-idea-send = Wyślij jako pomysł
button-idea-leave = Nie, zostaw to
idea-how = Jaki jest Twój pomysł? Napisz go tutaj w jednej wiadomości, na przykład: Brakuje ławki nad stawem.
idea-left = Dobrze. Nie zapisałem tego.
idea-gone = Tego już nie mam. Napisz /pomysł, a potem swój pomysł, jeśli chcesz go wysłać.
idea-long = To za długie jak na pomysł. Mieści się { $max } znaków.
idea-receipt = Dziękuję! To pomysł numer { $number }. Ma go { $department }, a odpowiedź przyjdzie tutaj najpóźniej { $dueOn }.
idea-receipt-anonymous = W urzędzie mogą przeczytać Twoje słowa, ale nie widzą, kim jesteś. Napisz „moje pomysły”, jeśli chcesz zobaczyć, co się z nimi dzieje.
idea-answer-intro = Oto odpowiedź na Twój pomysł numer { $number } z dnia { $asked }. Twoje słowa:
idea-answer-from = Odpowiada { $department }:
idea-passed = Twój pomysł numer { $number } poszedł dalej: oddaje go { $from }, a bierze { $to }. Odpowiedź nadal dostaniesz najpóźniej { $dueOn }. Twoje słowa:
idea-passed-late = Twój pomysł numer { $number } poszedł dalej: oddaje go { $from }, a bierze { $to }. Twoje słowa:
idea-passed-word = Pisze { $from }: { $word }
ideas-own-none = Nie ma jeszcze żadnych Twoich pomysłów. Napisz /pomysł, a potem swój pomysł.
idea-own-answered = Numer { $number }: jest odpowiedź, { $department }.
idea-line = Numer { $number }: { $department } odpowie najpóźniej { $dueOn }.
