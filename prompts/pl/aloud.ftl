## Pytanie, którego dobrze się słucha

aloud-question = Pytanie { $number } z { $of }, sprawa: { $title }.
aloud-option = { $number }: { $label }.
aloud-one = Napisz numer tego, co wybierasz.
aloud-several = Napisz numery tego, co wybierasz, oddzielone przecinkami.
aloud-ranking = Napisz numery w kolejności, jaką chcesz, oddzielone przecinkami.
aloud-scale = Napisz liczbę od { $from } do { $to }. { $from } to { $low }. { $to } to { $high }.
aloud-open = Napisz odpowiedź własnymi słowami.
aloud-ways = Możesz też napisać „pomiń” albo „dlaczego”. Jeśli napiszesz „stop”, już się nie odezwę.
aloud-nothing = W tej chwili nie czekam na Twoją odpowiedź.
chosen-so-far = Wybrane: { $names }.
aloud-yes-no = Napisz tak albo nie.
