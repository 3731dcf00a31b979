# Gdy ktoś może chce odejść, ale napisał coś więcej. Nic nie jest zapisane, dopóki nie naciśnie.
leaving-stop-or-answer = Czy mam przestać do Ciebie pisać, czy to Twoja odpowiedź? Twoje ostatnie słowa na razie się nie liczą.
leaving-stop-or-else = Czy mam przestać do Ciebie pisać? Z Twoimi ostatnimi słowami nic na razie nie zrobiłem.
leaving-forget-or-answer = Czy mam o Tobie zapomnieć, czy to Twoja odpowiedź? Twoje ostatnie słowa na razie się nie liczą.
leaving-forget-or-else = Czy mam o Tobie zapomnieć? Z Twoimi ostatnimi słowami nic na razie nie zrobiłem.
button-leaving-stop = Przestań pisać
button-leaving-forget = Zapomnij o mnie
button-leaving-else = Coś innego

# Pod czymś, co inaczej zabrałoby przyciski pytaniu, które czeka.
question-again = Jesteśmy w trakcie: „{ $title }”. Oto pytanie jeszcze raz:
