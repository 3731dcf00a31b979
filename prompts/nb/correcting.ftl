# En skrivefeil som er rettet etter at folk er blitt spurt. Den offentlige siden viser hva som sto før.

ledger-corrections = Rettet etter at det ble spurt
ledger-feed-spelling = En skrivefeil er rettet: { $title }
