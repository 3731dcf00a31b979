# Hvor lenge noe blir lagret, og hva folk får vite før det blir slettet.

kept-words = Det du skriver i svarene dine, sletter jeg { $years ->
    [one] ett år
    [2] to år
    [3] tre år
    [4] fire år
    [5] fem år
   *[other] { $years } år
} etter at det siste løftet i saken er holdt. Tallene blir stående, uten deg.
kept-ideas = En idé du har sendt, sletter jeg { $years ->
    [one] ett år
    [2] to år
    [3] tre år
    [4] fire år
    [5] fem år
   *[other] { $years } år
} etter at du fikk svar på den.
kept-exchanges = Det du og kommunen har skrevet fram og tilbake, sletter jeg { $years ->
    [one] ett år
    [2] to år
    [3] tre år
    [4] fire år
    [5] fem år
   *[other] { $years } år
} etter at dere sluttet.
kept-invitations = At du ble spurt og ikke svarte, sletter jeg { $years ->
    [one] ett år
    [2] to år
    [3] tre år
    [4] fire år
    [5] fem år
   *[other] { $years } år
} etter at saken er slutt.
kept-contacts = At jeg kjenner deg, og hva du har sagt ja til, sletter jeg når det ikke er mer igjen av deg, og du ikke har skrevet på { $years ->
    [one] ett år
    [2] to år
    [3] tre år
    [4] fire år
    [5] fem år
   *[other] { $years } år
}.
kept-photos = Bilder sletter jeg når det ikke skal skje mer i saken.
kept-photos-days = Bilder sletter jeg { $days } dager etter at spørsmålet er stengt.
kept-audit = Hvem i kommunen som gjorde hva, blir lagret. Der står det ikke hvem du er.

deleted-soon-title = «{ $title }»
deleted-soon-words = I { $month } sletter jeg det du skrev i { $titles }{ $more ->
    [0] {""}
    [one] {" "}og én sak til
   *[other] {" "}og { $more } saker til
}. Det er over { $years ->
    [one] ett år
    [2] to år
    [3] tre år
    [4] fire år
    [5] fem år
   *[other] { $years } år
} siden det siste løftet ble holdt.
deleted-soon-ideas = I { $month } sletter jeg { $count ->
    [one] ideen din nummer { $ideas }
   *[other] ideene dine nummer { $ideas }
}. Det er over { $years ->
    [one] ett år
    [2] to år
    [3] tre år
    [4] fire år
    [5] fem år
   *[other] { $years } år
} siden du fikk svar.
deleted-soon-exchanges = I { $month } sletter jeg { $count ->
    [one] en samtale
   *[other] { $count } samtaler
} du hadde med kommunen. { $count ->
    [one] Den sluttet
   *[other] De sluttet
} for over { $years ->
    [one] ett år
    [2] to år
    [3] tre år
    [4] fire år
    [5] fem år
   *[other] { $years } år
} siden.
deleted-soon-contact = Vi har ikke snakket sammen på over { $years ->
    [one] ett år
    [2] to år
    [3] tre år
    [4] fire år
    [5] fem år
   *[other] { $years } år
}, og jeg skylder deg ingenting. Derfor glemmer jeg deg i { $month }, og da hører du ikke mer fra meg.
deleted-soon-numbers = Tallene blir stående, uten deg. Du trenger ikke å gjøre noe.
deleted-soon-how = Vil du se det først, så skriv «mine data». Skal alt bort nå, så skriv «glem meg».
deleted-soon-stay = Vil du fortsatt høre fra meg, så bare skriv hei.

ledger-kept = Så lenge lagrer vi det
ledger-kept-none = Ingenting er slettet ennå fordi tiden var ute.
ledger-kept-last-few = Sist slettet { $on }: færre enn fem ting der tiden var ute.
ledger-kept-last = Sist slettet { $on }: { $count } ting der tiden var ute.
ledger-kept-leaflet = Les mer om rettighetene dine
ledger-leaflet = Personvern

personal-ask-iban = Det står et kontonummer i det du skrev. Skal jeg utelate det? Sier du ingenting, utelater jeg det.
personal-ask-plate = Det står et bilnummer i det du skrev. Skal jeg utelate det? Sier du ingenting, utelater jeg det.
personal-ask-several = Det står flere ting i det du skrev, som kan føre til deg. Skal jeg utelate dem? Sier du ingenting, utelater jeg dem.
