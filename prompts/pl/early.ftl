# Zanim narysowano plany, i od kogo zaczęło się pytanie.

early-note = Nie ma jeszcze żadnych planów na papierze. To, co teraz powiecie, może stać się następnym pytaniem.
started-from = Zaczęło się od { $count ->
    [one] odpowiedzi { $answers }
   *[other] odpowiedzi { $answers }
 } w sprawie „{ $title }”.
started-you = To od Ciebie się zaczęło. Z Twoich słów w sprawie „{ $from }” (numer { $answer }) powstało teraz pytanie: „{ $title }”.
started-you-next = Decyduje { $decider }. Wszyscy, którzy odpowiedzą, mogą się dowiedzieć, co z tego wyszło, najpóźniej { $answerBy }.
ledger-frame-override = Dlaczego mimo to pytamy
