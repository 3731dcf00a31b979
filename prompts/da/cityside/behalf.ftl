# Det, folk skrev for andre. Kun moderatorer og medarbejdere læser det her.

digest-behalf = { $people } skrev for en anden.
