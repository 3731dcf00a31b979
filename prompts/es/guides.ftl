# Una persona de la ciudad que sigue una idea o una conversación hasta el final, entre departamentos, y a quien se conoce por su nombre.

guide-name = { $name }, { $title }

# Cuando alguien empieza a seguir una idea o una conversación.
guide-idea = Desde ahora { $name }, { $title }, sigue tu idea número { $number } hasta que tenga respuesta. Así sabes quién te escribe. Escribiste:
guide-idea-number = Sobre tu idea número { $number }:
guide-idea-left = Quien seguía tu idea número { $number } ya no lo hace. { $department } se ocupa de ella, así que no te pierdes nada. Escribiste:
guide-idea-due = La respuesta sigue prometida a más tardar para el { $dueOn }.
guide-exchange = Desde ahora { $name }, { $title }, sigue lo que escribiste sobre «{ $matter }» hasta que termine. Así sabes con quién te escribes.
guide-exchange-matter = Sobre lo que escribiste de «{ $matter }»:
guide-exchange-left = Quien seguía lo que escribiste sobre «{ $matter }» ya no lo hace. { $department } se ocupa de ello, así que no te pierdes nada.
guide-anonymous = { $name } puede leer lo que escribiste, pero no ver quién eres.

# Una línea debajo de lo que espera.
guide-follows-idea = { $name }, { $title }, la sigue hasta que tenga respuesta.
guide-follows-exchange = { $name }, { $title }, lo sigue hasta que termine.
guide-stands-in = { $name }, { $title }, toma el relevo mientras { $guide } no está, hasta el { $until } incluido.
guide-away = { $guide } no está hasta el { $until } incluido. Mientras tanto se ocupa { $department }.
guide-away-alone = { $guide } no está desde el { $from } hasta el { $until } incluido. Mientras tanto se ocupa { $department }.

# Cuando escribe quien la sigue.
guide-answers = { $name }, { $title }, responde:
guide-says = { $name }, { $title }, escribe: { $why }
guide-answered = Número { $number }: { $name }, { $title }, ha respondido.
guide-from-idea = { $name }, { $title }, ha leído tu idea número { $number } y quiere saber un poco más. Escribiste:
guide-from-answer = { $name }, { $title }, ha leído lo que escribiste sobre «{ $matter }» y quiere saber un poco más. Escribiste:
guide-from-help = Ofreciste ayudar con «{ $matter }». { $name }, { $title }, te escribe aquí.
guide-writes-back = { $name }, { $title }, lo ha leído y te contesta. Escribiste:
guide-asks = { $name } pregunta:
guide-anonymous-asked = { $name } no puede ver quién eres. Solo { $name } y el departamento al que pertenece el asunto pueden leer lo que escribes. No tienes que responder.
guide-sent = Gracias. Se lo he pasado a { $name }. Te aviso si llega una respuesta.
guide-is-it = ¿Es una respuesta a la pregunta de { $name }? Solo la paso si dices que sí.
guide-is-more = ¿Se lo paso también a { $name }? Solo lo hago si dices que sí.
guide-over = { $name } no tiene más preguntas sobre lo que escribiste. Gracias por contestar.
guide-letter-replied = { $name }, { $title }, responde a lo que le escribiste a { $host } sobre «{ $matter }». Escribiste:
