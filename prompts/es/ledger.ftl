# El libro abierto: las páginas donde cualquiera puede ver qué se preguntó, qué se prometió y qué se hizo.

ledger-name = El libro abierto
ledger-title = Lo que preguntamos, y en qué quedó
ledger-intro = Aquí está todo lo que { $sender } ha preguntado a la ciudad: qué dijo la gente, qué se decidió, y si cumplimos lo prometido. También cuando fue un no.
ledger-skip = Ir al contenido
ledger-languages = Idioma
ledger-back = Todo lo que hemos preguntado
ledger-counts = Las promesas en números
ledger-count-kept = { $count ->
    [one] promesa cumplida
   *[other] promesas cumplidas
 }
ledger-count-kept-late = { $late } de ellas tarde
ledger-count-open = { $count ->
    [one] promesa en camino
   *[other] promesas en camino
 }
ledger-count-overdue = { $count ->
    [one] promesa con retraso
   *[other] promesas con retraso
 }
ledger-overdue = Promesas en las que vamos con retraso
ledger-overdue-none = Ahora mismo no vamos con retraso en nada de lo que prometimos.
ledger-overdue-answer = La respuesta a quienes participaron
ledger-days-late = { $days ->
    [one] Un día de retraso
   *[other] { $days } días de retraso
 }
ledger-promised-by = Prometido a más tardar para el { $on }.
ledger-owed-by = { $host }, { $title }, debe la respuesta.
ledger-late = Con retraso
ledger-late-why = Por qué vamos con retraso
ledger-open = Abierto ahora mismo
ledger-under-way = En camino
ledger-finished = Terminado
ledger-none = Todavía no se ha preguntado nada. Cuando se pregunte, estará aquí.
ledger-closes = Puedes responder hasta el { $closes }.
ledger-answer-by = Respuesta a más tardar el { $on }.
ledger-next-promise = La próxima promesa es para el { $on }.
ledger-decided-on = Decidido el { $on }.
ledger-opened-on = Preguntado el { $on }.
ledger-turnout = Preguntadas: { $asked }. Han respondido: { $answered }.
ledger-few = menos de cinco
ledger-least = al menos { $people }
ledger-least-above = al menos

ledger-steps = Dónde estamos
ledger-step-asked = Preguntado
ledger-step-reading = Se está leyendo
ledger-step-deciding = Se está decidiendo
ledger-step-decided = Decidido
ledger-step-doing = Se está haciendo
ledger-step-done = Hecho
ledger-step-past = (ya está)
ledger-step-now = (aquí estamos)
ledger-step-ahead = (todavía no)
ledger-withdrawn = Retirado
ledger-withdrawn-on = Retirado el { $on }

ledger-frame = De qué se trata
ledger-frame-why = Por qué preguntamos
ledger-frame-open = Qué puedes ayudar a cambiar
ledger-frame-settled = Qué está ya decidido
ledger-frame-decider = Quién decide
ledger-frame-decision = Se decide el
ledger-frame-host = Quién pregunta
ledger-frame-departments = Quién está detrás
ledger-day = { $on }

ledger-audience = A quién se pregunta
ledger-ideas = Ideas que mandó la gente por su cuenta
ledger-ideas-intro = A quien manda una idea se le promete una respuesta en { $days } días. Aquí hay solo números. Lo que escribió la gente queda entre ella y la ciudad.
ledger-ideas-row = Recibidas: { $received }. Con respuesta: { $answered }. En espera: { $waiting }.
ledger-ideas-overdue = Con retraso: { $overdue }
ledger-rule-everyone = La regla: todas las personas que dijeron que sí a que les preguntemos.
ledger-rule = La regla: todas las personas que dijeron que sí a que les preguntemos, y que:
ledger-rule-topics = siguen al menos uno de los temas { $names }, o no han elegido temas
ledger-rule-places = viven o pasan tiempo en al menos uno de estos lugares: { $names }
ledger-rule-roles = son al menos una de estas cosas: { $names }
ledger-rule-interest = escribieron a la ciudad sobre al menos una de estas cosas, o respondieron a una consulta con ese nombre: { $words }
ledger-draw = Entre ellas se sacaron por sorteo como mucho { $size }, para que las respuestas hablen por más gente que la más rápida.
ledger-draw-place = Cada lugar tuvo su parte del sorteo, según cuántas personas podían salir allí.
ledger-draw-role = Madres y padres, quienes viajan cada día y todas las demás personas tuvieron su parte del sorteo, según cuántas podían salir de cada clase.
ledger-draw-both = Cada lugar, y cada clase de personas, tuvo su parte del sorteo, según cuántas podían salir.
ledger-draw-how = Cómo se hizo el sorteo
ledger-draw-steps = Cada persona tiene un número. Su papeleta es el SHA-256 de la semilla, dos puntos y el número, y ganan las papeletas más bajas. Con la semilla el sorteo sale siempre igual, así que se puede comprobar.
ledger-draw-steps-keyed = Cada persona tiene un número. Su papeleta se calcula con la semilla y el número y con una clave que solo tiene el ayuntamiento (HMAC-SHA-256), y ganan las papeletas más bajas. La huella de la clave está aquí, para que el ayuntamiento no pueda cambiarla. Con la semilla y la clave el sorteo sale siempre igual. Sin la clave no se puede saber de quién es una papeleta.
ledger-draw-key = La huella de la clave
ledger-draw-seed = La semilla
ledger-draw-made = Salieron { $drawn } de { $people } personas.
ledger-draw-made-least = Salieron { $drawn } de al menos { $people } personas.
ledger-draw-kept = Se guardó una huella de todas las papeletas y otra de las que ganaron. Si alguien cambiara la lista después, ya no encajarían.
ledger-draw-list = Todas las papeletas
ledger-draw-won = Las papeletas que ganaron
ledger-join = También pueden responder otras personas, con un enlace, una publicación o un cartel. Aquí están contadas.
ledger-asked = preguntadas
ledger-answered = han respondido

ledger-said = Lo que dijo la gente
ledger-said-later = Las respuestas se muestran cuando se cierre, el { $closes }. Así lo que dicen unas personas no influye en las demás.
ledger-question = Pregunta { $number }
ledger-people = { $people ->
    [0] Nadie respondió a esta
    [one] Respondió 1 persona
   *[other] Respondieron { $people } personas
 }
ledger-people-least = Respondieron al menos { $people } personas
ledger-people-few = Respondieron menos de cinco personas
ledger-answer = Respuesta
ledger-number = Cuántas
ledger-hidden = no se muestra
ledger-average = { $average } de { $to } de media
ledger-ranking = La gente puso las cosas en orden. El número es cuántas personas lo pusieron primero.
ledger-mean-rank = puesto { $rank } de media
ledger-words = Aquí la gente escribió con sus propias palabras. Lo que escribió cada persona no se muestra.
ledger-words-waiting = Aquí la gente escribió con sus propias palabras. Lo que escribió cada persona no se muestra. Aquello sobre lo que escribieron varias llega con la decisión.
ledger-themes = Sobre lo que escribieron varias personas
ledger-theme = Tema
ledger-heard = ¿Sintió la gente que la escuchamos?
ledger-heard-how = Quien recibió una respuesta pudo decirlo con un toque.

ledger-decision = Lo que se decidió
ledger-decision-waiting = Todavía no está decidido.
ledger-decision-when = Se decide el { $on }, y quien responda puede saberlo a más tardar el { $answerBy }.
ledger-for-everyone = Para todos
ledger-for-choice = A quienes eligieron «{ $label }»
ledger-for-theme = A quienes escribieron sobre «{ $label }»
ledger-why = Por qué
ledger-next = Qué pasa ahora

ledger-promises = Lo que hemos prometido
ledger-promise-answer = A quienes respondieron y quieren saberlo se les cuenta en qué quedó
ledger-state-open = A más tardar el { $on }
ledger-state-overdue = Con retraso: prometido a más tardar para el { $on }
ledger-state-kept = Cumplida el { $on }
ledger-state-dropped = Abandonada el { $on }
ledger-state-withdrawn = Dejó de valer el { $on }
ledger-first-promised = Prometido primero para el { $on }.
ledger-kept-late = { $days ->
    [one] Un día más tarde de lo prometido al principio.
   *[other] { $days } días más tarde de lo prometido al principio.
 }
ledger-delayed = El { $on } se aplazó hasta el { $dueOn }
ledger-done = Hecho el { $on }
ledger-dropped = Abandonado el { $on }

ledger-small = Los números sobre una a cuatro personas no se muestran, para que no se pueda reconocer a nadie. Tampoco los números con los que se podrían deducir. Mientras llegan respuestas, y donde un número delataría a unas pocas personas que no respondieron, escribimos «al menos». Lo que escribió una persona está aquí solo si eso se dijo junto a la pregunta, y lo ha leído una persona que trabaja para la ciudad.
ledger-follow = Seguir
ledger-feed = Novedades de aquí (Atom)
ledger-data = Todo como datos (JSON)
ledger-privacy = Privacidad: { $contact }
ledger-made = Así estaba el { $on }.
ledger-missing = Esa página no existe
ledger-missing-how = Quizá la dirección está mal escrita, o todavía no se ha preguntado.

ledger-feed-opened = Preguntamos: { $title }
ledger-feed-decided = Decidido: { $title }
ledger-feed-withdrawn = Retirado: { $title }
ledger-feed-done = Hecho: { $what } ({ $title })
ledger-feed-delayed = Aplazado: { $what } ({ $title })
ledger-feed-dropped = Abandonado: { $what } ({ $title })
ledger-feed-overdue = Con retraso: { $what } ({ $title })
ledger-feed-overdue-body = Estaba prometido a más tardar para el { $on }. { $host }, { $role }, debe la respuesta.

# El sello del registro de lo que hizo la parte de la ciudad.
ledger-seal = ¿Se podría reescribir el registro?
ledger-seal-why = Todo lo que hace aquí la gente del ayuntamiento queda escrito: quién preguntó, quién cerró, quién respondió y cuándo. Cuando acaba el día, todo recibe un sello. Si después se cambia una línea, el sello ya no encaja.
ledger-seal-of = El sello del { $on }, sobre { $acts ->
    [one] un acto
   *[other] { $acts } actos
 }:
ledger-seal-how = Guárdalo si quieres. Siempre puedes pedirle al ayuntamiento que muestre que todavía encaja.
ledger-feed-seal = El sello del registro del { $on }
ledger-seal-renewed = El { $on } el registro recibió sellos nuevos. Los antiguos dependían de las cuentas desde las que escribe la gente del ayuntamiento, y esas no se deben poder adivinar. Por eso los sellos de antes de ese día ya no encajan. Lo que se hizo, y cuándo, sigue escrito ahí.
ledger-feed-renewed = El registro tiene sellos nuevos desde el { $on }
