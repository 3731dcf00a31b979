# Preguntar, responder y el recibo.

reason-shared = Recibes esto porque elegiste { $names }.
reason-everyone = Recibes esto porque dijiste que sí a que te preguntemos sobre la ciudad.
reason-drawn = Recibes esto porque te tocó en el sorteo entre todas las personas que dijeron que sí.
reason-drawn-shared = Recibes esto porque elegiste { $names }, y te tocó en el sorteo.
reason-wrote = Recibes esto porque escribiste sobre «{ $about }» cuando preguntamos sobre «{ $title }».
reason-idea = Recibes esto porque escribiste sobre «{ $about }» en tu idea número { $number }.
reason-answered = Recibes esto porque respondiste a «{ $title }».
reason-and-shared = También elegiste { $names }.
reason-and-drawn = Entre las personas a las que toca, saliste tú en el sorteo.
reason-own = Recibes esto porque abriste tú la pregunta.
invitation = { $host }, { $title }, quiere saber qué piensas. { $questions ->
    [one] Hay una pregunta
   *[other] Hay { $questions } preguntas
 }, y puedes responder hasta el { $closes }. Puedes saber en qué quedó a más tardar el { $answerBy }.
reminder = «{ $title }» sigue abierta hasta el { $closes }. Se tarda menos de un minuto, y este es el único recordatorio.

question-place = Pregunta { $number } de { $of }
how-open = Escríbelo aquí, con tus propias palabras.
how-open-shown = Escríbelo aquí, con tus propias palabras. Otras personas que responden pueden llegar a leerlo, sin tu nombre.
how-open-travels = Escríbelo aquí, con tus propias palabras. Otras personas que responden pueden llegar a leerlo y decir si están de acuerdo. Cuando una persona lo haya leído, también puede estar en la página pública de la ciudad. Nunca con tu nombre.
how-choices = Puedes elegir varias. Toca otra vez para deshacer.
how-choices-max = Puedes elegir hasta { $max }. Toca otra vez para deshacer.
how-scale = { $from } es { $low }, { $to } es { $high }.
how-ranking = Toca lo que quieres primero, después lo siguiente, y así. Puedes parar cuando quieras.
scale-end = { $value } – { $meaning }
ticked = ✓ { $label }
ranked = { $place }. { $label }
ranking-undo = Toca algo que has elegido para volver a quitarlo de la lista.
ranking-rewrite = Para cambiar el orden, escríbelo, por ejemplo: { $example }.
ranking-order = Tu orden:
ranking-first-place = Puesto 1: { $question }
ranking-place = Puesto { $place }
button-done = Listo
button-next = Siguiente
button-send = Enviar
button-skip = Saltar
button-why = ¿Por qué yo?
button-stop = Stop
button-not-this = Esta vez no
button-answer = Responder ahora
button-rewrite = Escribirlo otra vez
button-change = Cambiarlo
button-change-named = Cambiar: { $title }

too-many-choices = Puedes elegir hasta { $max }. Toca una de las elegidas para quitarla.
statement-more = Gracias, lo tengo. Escribe más si quieres, o toca Siguiente.
statement-added = Gracias, lo he añadido.
statement-known = Eso ya lo tengo, palabra por palabra.
statements-full = Tengo { $max } mensajes tuyos sobre esto, y no caben más. Puedes escribirlo todo otra vez en uno solo.
rewrite-how = Escríbelo otra vez, y lo pongo en lugar de lo que escribiste antes.
change-which = ¿Qué respuesta quieres cambiar?
change-how = Elige otra cosa, y sustituye a lo que dijiste. Hasta entonces no cambia nada.
answer-changed = Cambiado. La respuesta que cuenta es la nueva.
declined = Está bien, esta la dejamos. No te la volveré a preguntar.
already-answered = Ya has respondido, y cuenta. Escribe «mis respuestas» si quieres verla o cambiarla.
slip-choice = Eso no encaja con ninguna de las respuestas. Toca una, o escribe su número.
slip-open = No he podido leer eso como una respuesta. ¿Me lo escribes en pocas palabras?
slip-ranking = No he podido encajar eso con lo que se puede elegir. Escribe números o nombres en el orden que prefieres, por ejemplo: { $example }.
slip-ranking-twice = Escribiste { $label } dos veces. Escribe cada cosa una vez, lo primero al principio, por ejemplo: { $example }.
slip-last = Entonces lo dejamos ahí. Toca Responder ahora cuando quieras, o escribe «ayuda» si quieres ver qué puedo hacer.
not-open-yet = «{ $title }» todavía no está abierta. Se abre el { $opens }.
drawn-only = «{ $title }» se pregunta a personas elegidas por sorteo, para que las respuestas puedan hablar por todos. Esta vez no te tocó.

receipt = ¡Gracias! La tuya es la respuesta número { $number } a «{ $title }». La lee { $host }.
receipt-put-first = Pusiste { $first } primero.
receipt-promise = { $decider } decide. Te cuento qué pasó con tu respuesta a más tardar el { $answerBy }, también si es un no.
receipt-promise-asks = { $decider } decide. La respuesta está prometida a más tardar para el { $answerBy }, también si es un no.
receipt-add = Si se te ocurre algo más, escríbelo aquí.

# Por qué, y qué has dicho.
why-nothing = Todavía no te he preguntado nada. Cuando lo haga, te digo por qué, y puedes escribir «por qué» para ver qué se puede cambiar.
frame-why = Por qué preguntamos: { $why }
frame-open = Qué se puede cambiar: { $open }
frame-settled = Qué está ya decidido: { $settled }
frame-decider = Quién decide: { $decider }, el { $on }.
frame-host = Quién pregunta: { $name }, { $title }. Puedes saber en qué quedó a más tardar el { $answerBy }.
corrected = Corregido el { $on }: «{ $was }» es ahora «{ $is }».
stage-draft = Todavía no se ha preguntado.
stage-scheduled = Todavía no se ha preguntado.
stage-open = Puedes responder hasta el { $closes }.
stage-closed = Cerrado. Las respuestas se están leyendo, y se decide el { $decision }. La respuesta está prometida a más tardar para el { $answerBy }.
stage-answered = Está decidido.
stage-archived = Terminado.
stage-withdrawn = Retirado.
answers-intro = Esto es lo que has dicho:
answers-none = No tengo ninguna respuesta tuya.
listed = { $names }
scale-said = { $value } de { $to }
