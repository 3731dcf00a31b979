# Det, folk skrev for andre. Kun moderatorer og medarbejdere læser det her.

digest-behalf = { $people } skrev for en anden.
digest-behalf-few = Færre end fem skrev for en anden.
