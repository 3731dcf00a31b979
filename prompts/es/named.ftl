# Nombres, cuentas y direcciones en lo que escribe la gente.
personal-ask-handle = En lo que escribiste hay un nombre de usuario. ¿Lo quito? Si no dices nada, lo quito.
personal-ask-home = Parece que escribiste dónde vives. ¿Quito el número de la casa? Si no dices nada, lo quito.
personal-ask-name = En lo que escribiste hay un nombre. ¿Lo quito? Si no dices nada, lo quito.
personal-unasked-named = He quitado de lo que escribiste antes lo que podía mostrar quién eres. El resto está como lo escribiste.
