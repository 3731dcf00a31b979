# Forsøg i filer og i overblikket.

file-tryout-missing = Skriv forsøgets dage: stockOn, before (until), måske during (from, until) og after (from). Eller fjern linjen.
file-tryout-stock = Skriv den dag, I gør status: "stockOn: 2026-09-01".
file-tryout-before = Skriv, hvornår den første gang slutter: "before: {"{"} until: +7d 20:00 {"}"}". Den begynder, når høringen åbner.
file-tryout-during = Skriv, hvornår I spørger undervejs: "during: {"{"} from: +30d 08:00, until: +37d 20:00 {"}"}". Eller fjern linjen.
file-tryout-after = Skriv, hvornår den sidste gang begynder: "after: {"{"} from: +60d 08:00 {"}"}". Den slutter, når høringen lukker.
file-tryout-order = Gangene skal følge efter hinanden: før, undervejs, bagefter. Det her tidspunkt kommer for tidligt.
file-tryout-stock-day = Gør status, når den sidste gang er begyndt, og senest den dag, der bliver besluttet.
file-tryout-visit = Dem, der bruger et sted, bliver spurgt én gang hver. Fjern enten "tryout" eller "afterVisit".
digest-rounds = forsøg, status den { $stock }
