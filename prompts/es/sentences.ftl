# Cuando la gente le dice a Ekko algo de lo más normal, en medio de todo.

to-ekko-robot = Sí, soy un programa. { $sender } me usa para preguntar y para responder. Pero lo que escribes lo leen personas.
to-ekko-robot-host = Sí, soy un programa. Pero lo que respondes lo lee una persona: { $host }, { $hostTitle }.
to-ekko-human-host = Lo entiendo. Soy un programa, pero puedes escribir a { $host }, { $hostTitle }, que pregunta sobre «{ $title }». Entonces te responde aquí una persona.
to-ekko-human-idea = Lo entiendo. Soy un programa, pero si escribes lo que quieres decir, lo lee una persona de { $sender }, y recibes una respuesta aquí.
to-ekko-human-stopped = Soy un programa, y me pediste que parara. Escribe «empezar», y puedo pasarle a una persona lo que quieras decir.
to-ekko-when = Si respondes a «{ $title }», puedes saber en qué quedó a más tardar el { $answerBy }, también si es un no. { $decider } decide. Puedes responder hasta el { $closes }.
to-ekko-when-none = Cuando respondas a algo, te digo enseguida para cuándo hay respuesta.
to-ekko-promised = La respuesta a «{ $title }» está prometida a más tardar para el { $answerBy }, también si es un no. { $decider } decide.
to-ekko-letter = { $host } ha prometido responder a lo que escribiste a más tardar el { $dueOn }.
button-asking-human = Hablar con alguien
to-ekko-code = Escribe el código aquí, tal como te lo dieron. Es así: ABCD-1234-EFGH-5678.
who-guide = { $name }, { $title }, es tu persona de contacto: sigue lo que escribiste hasta el final y te responde aquí. { $name } no puede ver quién eres.
who-host = { $name }, { $hostTitle }, pregunta sobre «{ $title }» y lee las respuestas. { $name } no puede ver quién eres.
who-decider = { $name }, { $hostTitle }, responde a las preguntas que más personas hacen sobre «{ $title }», a más tardar el { $answerBy }. { $name } no puede ver quién eres.

command-unknown = No conozco ese comando, así que no ha pasado nada. Escribe «ayuda» si quieres ver qué puedo hacer.
command-unknown-write = No conozco ese comando, así que no lo he pasado. Si forma parte de lo que quieres decir, escríbelo sin la barra.

lives-offer = ¿Sigo { $place } por ti? Entonces te pregunto sobre lo que afecta a { $place }.
lives-followed = Ahora sigo { $place } por ti.
lives-followed-already = Sí, sigo { $place } por ti.
lives-later = Es bueno saberlo. Si dices que sí aquí, después puedes elegir { $place }.
lives-left = Está bien, lo dejo así.
button-lives-follow = Sí, síguelo
button-lives-no = No, gracias

unfit-offer = Gracias, eso lo he guardado, aunque no encaja con ninguna de las respuestas. ¿Se lo mando a { $host }, { $hostTitle }? Si no, lo borro en un día.
unfit-still = La pregunta sigue aquí, si también quieres responderla:
unfit-left = Está bien, está borrado.

how-other = Si nada de eso encaja, escríbelo con tus propias palabras.
other-how = Escríbelo aquí, con tus propias palabras.
other-said = Has respondido:
other-how-instead = Si prefieres responder otra cosa, escríbelo aquí con tus propias palabras. Si no, se queda como está.
other-how-more = Escríbelo aquí con tus propias palabras, y se añade a lo demás.
other-stays = Está bien. Se queda como está.
other-no = Está bien. Entonces elige una de estas, o sáltala.

sign-write = ¡Gracias! Ponlo en unas pocas palabras, y lo mando.

told-again = Respondiste a «{ $title }», y ya está cerrado. No has dicho si quieres saber en qué queda.
receipt-not-told = { $decider } decide. La respuesta está prometida a más tardar para el { $answerBy }, también si es un no. Dijiste que no querías que te lo contara yo. Puedes cambiarlo aquí.
