# Under a draw on the public record: how anyone can check it.
ledger-lots = You can check it yourself. These lists have one lot on each line: the SHA-256 of the file is the fingerprint above, and the lowest lots won. You find your own lot by writing "my data" to Ekko.
