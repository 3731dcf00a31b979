## Gdzie wszyscy czytają

# Przy poście
post-replies = To, co jest napisane poniżej, może czytać każdy, więc nie liczy się jako odpowiedź.

# Gdy ktoś pisze w imieniu grupy albo kanału
public-faceless = Nie widzę, kto pisze, gdy to się dzieje w imieniu grupy albo kanału. Napisz do mnie prywatnie, a odpowiem.

# Gdy ktoś woła Ekko w grupie
said-to-all = To było napisane tam, gdzie wszyscy czytają, więc tego nie zapisałem. Napisz to do mnie tutaj, a przyjmę to.
public-call = Cześć, jestem Ekko, program. Tutaj czytają wszyscy. Napisz do mnie prywatnie, a przyjmę to.
button-write-private = Napisz prywatnie
