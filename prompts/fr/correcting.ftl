# Une faute de frappe, corrigée après que les gens ont reçu la question. La page publique montre ce qui était écrit avant.

ledger-corrections = Corrigé depuis que la question est posée
ledger-feed-spelling = Une faute de frappe est corrigée : { $title }
