# Navne, brugernavne og adresser i det, folk skriver.
personal-ask-handle = Der står et brugernavn i det, du skrev. Skal jeg udelade det? Siger du ikke noget, udelader jeg det.
personal-ask-home = Det lyder, som om du skrev, hvor du bor. Skal jeg udelade husnummeret? Siger du ikke noget, udelader jeg det.
personal-ask-name = Der står et navn i det, du skrev. Skal jeg udelade det? Siger du ikke noget, udelader jeg det.
personal-unasked-named = Det, der kunne vise, hvem du er, har jeg udeladt af det, du skrev før. Resten står, som du skrev det.
