# Hvor længe noget gemmes, og hvad folk får at vide, inden det slettes.

kept-words = Det, du skriver i dine svar, sletter jeg { $years ->
    [one] et år
    [2] to år
    [3] tre år
    [4] fire år
    [5] fem år
   *[other] { $years } år
} efter, at det sidste løfte i sagen er holdt. Tallene bliver, uden dig.
kept-ideas = En idé, du har sendt, sletter jeg { $years ->
    [one] et år
    [2] to år
    [3] tre år
    [4] fire år
    [5] fem år
   *[other] { $years } år
} efter, at du fik svar på den.
kept-exchanges = Det, du og kommunen har skrevet frem og tilbage, sletter jeg { $years ->
    [one] et år
    [2] to år
    [3] tre år
    [4] fire år
    [5] fem år
   *[other] { $years } år
} efter, at I sluttede.
kept-invitations = At du blev spurgt og ikke svarede, sletter jeg { $years ->
    [one] et år
    [2] to år
    [3] tre år
    [4] fire år
    [5] fem år
   *[other] { $years } år
} efter, at sagen er slut.
kept-contacts = At jeg kender dig, og hvad du har sagt ja til, sletter jeg, når der ikke er mere af dig tilbage, og du ikke har skrevet i { $years ->
    [one] et år
    [2] to år
    [3] tre år
    [4] fire år
    [5] fem år
   *[other] { $years } år
}.
kept-photos = Billeder sletter jeg, når der ikke skal ske mere i sagen.
kept-photos-days = Billeder sletter jeg { $days } dage efter, at spørgsmålet er lukket.
kept-audit = Hvem i kommunen der gjorde hvad, bliver gemt. Der står ikke, hvem du er.

deleted-soon-title = »{ $title }«
deleted-soon-words = I { $month } sletter jeg det, du skrev i { $titles }{ $more ->
    [0] {""}
    [one] {" "}og en sag mere
   *[other] {" "}og { $more } sager mere
}. Det er over { $years ->
    [one] et år
    [2] to år
    [3] tre år
    [4] fire år
    [5] fem år
   *[other] { $years } år
} siden, det sidste løfte blev holdt.
deleted-soon-ideas = I { $month } sletter jeg { $count ->
    [one] din idé nummer { $ideas }
   *[other] dine idéer nummer { $ideas }
}. Det er over { $years ->
    [one] et år
    [2] to år
    [3] tre år
    [4] fire år
    [5] fem år
   *[other] { $years } år
} siden, du fik svar.
deleted-soon-exchanges = I { $month } sletter jeg { $count ->
    [one] en samtale
   *[other] { $count } samtaler
}, du havde med kommunen. { $count ->
    [one] Den sluttede
   *[other] De sluttede
} for over { $years ->
    [one] et år
    [2] to år
    [3] tre år
    [4] fire år
    [5] fem år
   *[other] { $years } år
} siden.
deleted-soon-contact = Vi har ikke talt sammen i over { $years ->
    [one] et år
    [2] to år
    [3] tre år
    [4] fire år
    [5] fem år
   *[other] { $years } år
}, og jeg skylder dig ikke noget. Derfor glemmer jeg dig i { $month }, og så hører du ikke mere fra mig.
deleted-soon-numbers = Tallene bliver, uden dig. Du skal ikke gøre noget.
deleted-soon-how = Vil du se det først, så skriv »mine data«. Skal alt væk nu, så skriv »glem mig«.
deleted-soon-stay = Vil du gerne høre fra mig stadig, så skriv bare hej.

ledger-kept = Så længe gemmer vi det
ledger-kept-none = Der er ikke slettet noget endnu, fordi tiden var gået.
ledger-kept-last-few = Sidst slettet den { $on }: færre end fem ting, hvis tid var gået.
ledger-kept-last = Sidst slettet den { $on }: { $count } ting, hvis tid var gået.
ledger-kept-leaflet = Læs mere om dine rettigheder
ledger-leaflet = Databeskyttelse

personal-ask-iban = Der står et kontonummer i det, du skrev. Skal jeg udelade det? Siger du ikke noget, udelader jeg det.
personal-ask-plate = Der står en nummerplade i det, du skrev. Skal jeg udelade den? Siger du ikke noget, udelader jeg den.
personal-ask-several = Der står flere ting i det, du skrev, som kan føre til dig. Skal jeg udelade dem? Siger du ikke noget, udelader jeg dem.
