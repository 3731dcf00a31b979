# Podziękowanie dla tych, których odpowiedź albo pomysł coś zmieniły.

started-from-ideas = Zaczęło się od { $count ->
    [one] pomysłu numer { $ideas }
   *[other] pomysłów { $ideas }
 }.
started-you-idea = To od Ciebie się zaczęło. Twój pomysł (numer { $number }) stał się teraz pytaniem: „{ $title }”.
credit-you = To się zaczęło od Ciebie
credit-number = Twoja odpowiedź ma numer { $numbers }. Tylko Ty widzisz, że jest Twoja.
ledger-credit = { $count ->
    [one] Odpowiedź { $numbers } coś zmieniła
   *[other] Odpowiedzi { $numbers } coś zmieniły
 }
