# Cuando alguien quizá quiere irse y ha escrito algo más. No se guarda nada antes de que toque.
leaving-stop-or-answer = ¿Quieres que deje de escribirte, o es tu respuesta? Lo que acabas de escribir no cuenta todavía.
leaving-stop-or-else = ¿Quieres que deje de escribirte? No he hecho nada con lo que acabas de escribir.
leaving-forget-or-answer = ¿Quieres que te olvide, o es tu respuesta? Lo que acabas de escribir no cuenta todavía.
leaving-forget-or-else = ¿Quieres que te olvide? No he hecho nada con lo que acabas de escribir.
button-leaving-stop = Deja de escribirme
button-leaving-forget = Olvídame
button-leaving-else = Otra cosa

# Debajo de algo que si no se quedaría con los botones de una pregunta que espera.
question-again = Estás en mitad de «{ $title }». Aquí tienes otra vez la pregunta:
