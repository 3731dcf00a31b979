# En stavefejl, der er rettet, efter at folk er blevet spurgt. Den offentlige side viser, hvad der stod før.

ledger-corrections = Rettet, siden der blev spurgt
ledger-feed-spelling = En stavefejl er rettet: { $title }
