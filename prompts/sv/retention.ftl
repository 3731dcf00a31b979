# Hur länge något sparas, och vad folk får veta innan det raderas.

kept-words = Det du skriver i dina svar raderar jag { $years ->
    [one] ett år
    [2] två år
    [3] tre år
    [4] fyra år
    [5] fem år
   *[other] { $years } år
} efter att det sista löftet i ärendet är hållet. Siffrorna står kvar, utan dig.
kept-ideas = En idé du har skickat raderar jag { $years ->
    [one] ett år
    [2] två år
    [3] tre år
    [4] fyra år
    [5] fem år
   *[other] { $years } år
} efter att du fick svar på den.
kept-exchanges = Det du och kommunen har skrivit fram och tillbaka raderar jag { $years ->
    [one] ett år
    [2] två år
    [3] tre år
    [4] fyra år
    [5] fem år
   *[other] { $years } år
} efter att ni slutade.
kept-invitations = Att du fick en fråga och inte svarade raderar jag { $years ->
    [one] ett år
    [2] två år
    [3] tre år
    [4] fyra år
    [5] fem år
   *[other] { $years } år
} efter att ärendet är slut.
kept-contacts = Att jag känner dig, och vad du har sagt ja till, raderar jag när det inte finns mer kvar av dig och du inte har skrivit på { $years ->
    [one] ett år
    [2] två år
    [3] tre år
    [4] fyra år
    [5] fem år
   *[other] { $years } år
}.
kept-photos = Bilder raderar jag när inget mer ska hända i ärendet.
kept-photos-days = Bilder raderar jag { $days } dagar efter att frågan har stängt.
kept-audit = Vem på kommunen som gjorde vad sparas. Där står inte vem du är.

deleted-soon-title = ”{ $title }”
deleted-soon-words = I { $month } raderar jag det du skrev i { $titles }{ $more ->
    [0] {""}
    [one] {" "}och ett ärende till
   *[other] {" "}och { $more } ärenden till
}. Det är över { $years ->
    [one] ett år
    [2] två år
    [3] tre år
    [4] fyra år
    [5] fem år
   *[other] { $years } år
} sedan det sista löftet hölls.
deleted-soon-ideas = I { $month } raderar jag { $count ->
    [one] din idé nummer { $ideas }
   *[other] dina idéer nummer { $ideas }
}. Det är över { $years ->
    [one] ett år
    [2] två år
    [3] tre år
    [4] fyra år
    [5] fem år
   *[other] { $years } år
} sedan du fick svar.
deleted-soon-exchanges = I { $month } raderar jag { $count ->
    [one] ett samtal
   *[other] { $count } samtal
} som du hade med kommunen. { $count ->
    [one] Det slutade
   *[other] De slutade
} för över { $years ->
    [one] ett år
    [2] två år
    [3] tre år
    [4] fyra år
    [5] fem år
   *[other] { $years } år
} sedan.
deleted-soon-contact = Vi har inte talats vid på över { $years ->
    [one] ett år
    [2] två år
    [3] tre år
    [4] fyra år
    [5] fem år
   *[other] { $years } år
}, och jag är inte skyldig dig något. Därför glömmer jag dig i { $month }, och då hör du inte mer från mig.
deleted-soon-numbers = Siffrorna står kvar, utan dig. Du behöver inte göra något.
deleted-soon-how = Vill du se det först, skriv ”mina uppgifter”. Ska allt bort nu, skriv ”glöm mig”.
deleted-soon-stay = Vill du fortfarande höra från mig, skriv bara hej.

ledger-kept = Så länge sparar vi det
ledger-kept-none = Inget har raderats än för att tiden var ute.
ledger-kept-last-few = Senast raderat den { $on }: färre än fem saker vars tid var ute.
ledger-kept-last = Senast raderat den { $on }: { $count } saker vars tid var ute.
ledger-kept-leaflet = Läs mer om dina rättigheter
ledger-leaflet = Dataskydd

personal-ask-iban = Det står ett kontonummer i det du skrev. Ska jag ta bort det? Säger du inget tar jag bort det.
personal-ask-plate = Det står ett registreringsnummer i det du skrev. Ska jag ta bort det? Säger du inget tar jag bort det.
personal-ask-several = Det står flera saker i det du skrev som kan leda till dig. Ska jag ta bort dem? Säger du inget tar jag bort dem.
