# Literówka poprawiona już po zadaniu pytania. Strona publiczna pokazuje, co było wcześniej.

ledger-corrections = Poprawione po zadaniu pytania
ledger-feed-spelling = Poprawiona literówka: { $title }
