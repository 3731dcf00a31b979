# Preguntas a quien decide en la política: cómo se hacen, qué pasa con ellas y las respuestas.

invitation-questions = También puedes hacerle una pregunta a { $name }, { $hostTitle }. { $answers ->
    [one] La que más personas hagan
    [2] Las dos que más personas hagan
    [3] Las tres que más personas hagan
    [4] Las cuatro que más personas hagan
    [5] Las cinco que más personas hagan
   *[other] Las { $answers } que más personas hagan
 } tendrán respuesta a más tardar el { $answerBy }.
frame-questions = Puedes hacerle una pregunta a { $name }, { $hostTitle }. Escribe «preguntar a { $name }». Hay respuesta a más tardar el { $answerBy }.
receipt-questions = ¿Tienes una pregunta para { $name }, { $hostTitle }? Escribe «preguntar a { $name }»: las que más personas hagan tendrán respuesta a más tardar el { $answerBy }.
button-decider-ask = Preguntar a { $name }
decider-write = ¿Qué quieres preguntarle a { $name }, { $hostTitle }? Escríbelo aquí. Nadie sabrá quién eres, así que no pongas tu nombre.
decider-let-be = Está bien, lo dejamos. Escribe «preguntar a { $name }» si se te ocurre algo.
decider-long = Es demasiado largo para una pregunta. Caben { $max } caracteres.
decider-left-out = He quitado lo que lleva directamente a ti antes de pasar la pregunta.
decider-closed = Ya no se pueden hacer más preguntas a { $name } sobre «{ $title }». Las que llegaron a tiempo tendrán respuesta a más tardar el { $answerBy }.
decider-enough = Ya le has hecho { $questions ->
    [3] tres
   *[other] { $questions }
 } preguntas a { $name }. Retira una si prefieres preguntar otra cosa.
decider-receipt = ¡Gracias! Esta es la pregunta número { $number } para { $name }:
decider-receipt-next = Cuando se cierre, juntamos las preguntas que se parecen. { $answers ->
    [one] { $name } responde a la que hicieron más personas
    [2] { $name } responde a las dos que hicieron más personas
    [3] { $name } responde a las tres que hicieron más personas
    [4] { $name } responde a las cuatro que hicieron más personas
    [5] { $name } responde a las cinco que hicieron más personas
   *[other] { $name } responde a las { $answers } que hicieron más personas
 } a más tardar el { $answerBy }. Las respuestas llegan a todas las personas que participaron. Si la tuya no está entre ellas, también te lo digo.
decider-receipt-silent = Dijiste que no vuelva a escribirte, así que la respuesta no te llega aquí. Estará en la página pública a más tardar el { $answerBy }.
decider-receipt-anonymous = Tu pregunta se lee sin tu nombre. { $name } no puede ver quién eres.
button-decider-back = Retirar la pregunta
button-decider-back-one = Retirar { $number }
decider-back = La pregunta número { $number } está retirada y no le llega a { $name }.
decider-back-already = Esa pregunta ya está retirada.
decider-back-which = Esa pregunta no es de las tuyas. ¿Cuál quieres retirar?

# Las respuestas, a todas las personas que participaron.
decider-answers = Se le podían hacer preguntas a { $name }, { $hostTitle }, sobre «{ $title }». { $answers ->
    [0] No hubo preguntas que responder.
    [one] Esta es la respuesta a la pregunta que hicieron más personas.
   *[other] Estas son las respuestas a las preguntas que hicieron más personas.
 }
decider-answer-yours = Escribiste: «{ $question }»
decider-support = { $people ->
    [5] Al menos cinco personas preguntaron esto
    [10] Al menos diez personas preguntaron esto
   *[other] Al menos { $people } personas preguntaron esto
 }.
decider-support-few = Menos de cinco personas preguntaron esto.
decider-support-groups = { $people ->
    [5] Al menos cinco personas preguntaron esto
    [10] Al menos diez personas preguntaron esto
   *[other] Al menos { $people } personas preguntaron esto
 }, muchas de ellas de { $groups }.
decider-signed = Un saludo de { $name }, { $hostTitle }
decider-fate = Tu pregunta número { $number } no ha tenido respuesta. Escribiste:
decider-fate-none = No llegó a estar entre lo que leyó { $name }.
decider-fate-aside = Se dejó aparte y no le llegó a { $name }. El motivo es este: { $why }
decider-fate-less = Se leyó y está en la lista como «{ $question }». { $answers ->
    [one] Se respondió a una pregunta
    [2] Se respondió a dos preguntas
    [3] Se respondió a tres preguntas
    [4] Se respondió a cuatro preguntas
    [5] Se respondió a cinco preguntas
   *[other] Se respondió a { $answers } preguntas
 } que hicieron más personas o que llegaron antes.
button-decider-host = Escribir a { $host }

# Cuando las respuestas tardan más.
standing-promised-decider = Las respuestas estaban prometidas a más tardar para el { $first }.
lateness-decider-late = Participaste en «{ $title }», y { $name } tenía que haber respondido a las preguntas. Las respuestas no han llegado, y lo sentimos.
lateness-decider-again = Las respuestas de { $name } sobre «{ $title }» siguen con retraso.
lateness-decider-moved = Participaste en «{ $title }», donde { $name } responde a las preguntas. Va a tardar más.
lateness-decider-stands = La promesa sigue en pie. Te aviso cuando { $name } haya respondido.
post-decider-late = { $name } tenía que haber respondido a las preguntas sobre «{ $title }». Las respuestas no han llegado todavía.
post-decider-again = Las respuestas de { $name } sobre «{ $title }» siguen con retraso.
post-decider-moved = Las respuestas de { $name } a las preguntas sobre «{ $title }» van a tardar más.
post-decider-stands = La promesa sigue en pie. Las respuestas estarán en la página pública.

# En la página pública.
ledger-decider = Preguntas a { $name }, { $title }
ledger-decider-waiting = Las que más personas hagan tendrán respuesta a más tardar el { $answerBy }.
ledger-decider-asked = Personas que han preguntado: al menos { $people }
ledger-decider-asked-few = Han preguntado menos de cinco personas.
ledger-decider-answered = Respondida el { $on }
ledger-decider-not-answered = Sin respuesta
ledger-promise-decider = { $name } responde a las preguntas que más personas hacen
ledger-overdue-decider = Las respuestas de { $name }

# Cuando varias personas preguntaron lo mismo, y cuando se vuelven a leer las respuestas.
decider-joined = Tu pregunta se hizo junto con las de otras personas que preguntaron lo mismo.
button-decider-read = Respuestas de { $name }
missed-answers = { $name } ha respondido a las preguntas sobre «{ $title }».

told-refused-asked = No hay ningún problema. Tu pregunta se lee igualmente, y las respuestas estarán en la página pública. No te escribo sobre ella.

# En mis respuestas.
asked-own = Tu pregunta número { $number } a { $name }:
asked-waiting = { $name } responde a las preguntas que más personas hacen, a más tardar el { $answerBy }. Si { $own ->
    [one] la tuya no está
   *[other] las tuyas no están
 } entre ellas, también te lo digo.
asked-answered = A esto ya ha respondido { $name }.
asked-not-chosen = No estaba entre las que respondió { $name }. Está en la lista como «{ $question }».
asked-answered-others = { $name } ha respondido a las preguntas que hicieron más personas.

# Al cerrar, debajo de la decisión, y cuando todo se retira.
closing-decider = { $name } responde a las preguntas que hicieron más personas, a más tardar el { $answerBy }.
echo-decider-answered = { $name } respondió el { $on } a las preguntas que hicieron más personas.
echo-decider-late = { $name } no ha respondido todavía a las preguntas.
told-again-asked = Le hiciste una pregunta a { $name } sobre «{ $title }», y ya está cerrado. No has dicho si quieres saber la respuesta.
withdrawn-asked = Por eso { $name } tampoco responde a las preguntas.

# Debajo de la publicación en un grupo.
post-decider-answers = { $name }, { $hostTitle }, ha respondido a las preguntas sobre «{ $title }».
ledger-feed-answers = { $name } responde: { $title }
