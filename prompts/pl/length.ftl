## Więcej, niż mieści się w jednej wiadomości

written-too-long = To dłuższe, niż umiem przeczytać naraz, więc nic z tego nie zapisałem. Mieści się { $max } znaków. Wyślesz to w mniejszych częściach?
