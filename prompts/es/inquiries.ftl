# Cuando la ciudad pregunta más sobre lo que alguien escribió, a través de Ekko: ninguna parte sabe quién es la otra.

inquiry-from-answer = { $department } ha leído tu respuesta a «{ $title }», donde te preguntó { $host }, { $hostTitle }. Quieren saber un poco más. Escribiste:
inquiry-from-idea = { $department } ha leído tu idea número { $number } y quiere saber un poco más. Escribiste:
inquiry-from-help = Ofreciste ayudar con «{ $title }». { $department }, donde te preguntó { $host }, { $hostTitle }, te escribe aquí.
inquiry-writes-back = { $department } lo ha leído y te contesta. Escribiste:
inquiry-asks = Preguntan:
inquiry-anonymous = No pueden ver quién eres. Lo que escribas llega a quien pregunta, y a nadie más. No tienes que responder.
button-inquiry-reply = Responder
button-inquiry-pass = Esto no
button-inquiry-end = No más sobre esto
button-inquiry-more = Escribir más
inquiry-write = Escríbelo aquí, y lo paso. Siguen sin poder ver quién eres, así que no pongas tu nombre si prefieres no decirlo.
inquiry-sent = Gracias. Se lo he pasado a { $department }. Te aviso si contestan.
inquiry-passed = Está bien. Les he dicho que prefieres dejar esa pregunta.
inquiry-refused = Está bien. Nadie te pregunta más sobre eso.
inquiry-is-over = Esa conversación ha terminado, así que no he pasado nada.
inquiry-nothing-waits = Ahí no te espera ninguna pregunta.
inquiry-long = Es demasiado largo para pasarlo. Caben { $max } caracteres.
inquiry-full = Ya he pasado todo lo que cabe. Escribe «stop» si ya no quieres saber más de mí, o /idea si quieres empezar algo nuevo.
inquiry-is-it = ¿Es una respuesta a la pregunta de { $department }? Solo la paso si dices que sí.
inquiry-is-more = ¿Se lo paso también a { $department }? Solo lo hago si dices que sí.
button-inquiry-send = Sí, pásalo
button-inquiry-keep = No
inquiry-kept = Está bien. No lo he pasado.
inquiry-over = { $department } no tiene más preguntas sobre lo que escribiste. Gracias por contestar.
