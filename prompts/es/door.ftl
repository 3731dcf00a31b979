# La puerta queda abierta: lo que la gente escribe cuando no hay pregunta, qué puede hacer con ello, y la respuesta de quien preguntó.

unasked-taken = Gracias, me ha llegado. Escribiste:
unasked-you-wrote = Escribiste:
unasked-you-tapped = Tocaste:
unasked-to-host = ¿Se lo mando a { $host }, { $hostTitle }, que preguntó sobre «{ $title }»? Te responde aquí, y nadie sabrá quién eres.
unasked-to-idea = ¿Se lo paso a { $sender } como idea? Entonces recibe un número, y tú recibes una respuesta aquí.
unasked-to-question = ¿Es una respuesta a «{ $title }»?
unasked-kept = Si no eliges nada, lo borro a los { $days } días.
unasked-only-last = Entonces solo lo último. El resto lo he borrado. Escribiste:
unasked-where = ¿Adónde lo mando?
unasked-way-host = «{ $title }»: { $host }, { $hostTitle }
unasked-way-question = «{ $title }»: aquí todavía puedes responder
unasked-left = Está bien, lo dejamos ahí. Lo he borrado.
unasked-gone = Eso ya no lo tengo. Escríbelo otra vez, y seguimos desde ahí.
unasked-long = Es demasiado largo para pasarlo de una vez. Caben { $max } caracteres. ¿Lo divides en dos?
unasked-write = Escríbelo aquí, y se lo mando a { $host }. Nadie sabrá quién eres, así que no pongas tu nombre si prefieres no decirlo.
button-unasked-host = Mandar a { $host }
button-unasked-matter = { $title }
button-unasked-question = Responder a { $title }
button-unasked-others = Otro asunto
button-unasked-last = Solo lo último
button-unasked-write = Escribir a { $host }

# Cuando una pregunta está cerrada y alguien toca o escribe de todos modos.
closed-on = «{ $title }» se cerró el { $on }.
closed-deciding = { $decider } decide el { $on }. A quienes respondieron y quieren saberlo se les cuenta en qué quedó, a más tardar el { $answerBy }.
closed-late = La respuesta estaba prometida a más tardar para el { $answerBy }, y todavía no ha llegado. { $decider } decide.
closed-decided = Esto se decidió el { $on }:
closed-withdrawn = «{ $title }» se ha retirado, así que esta vez no se decide nada.
closed-write = ¿Hay algo que quieras decirle a { $host }? Toca aquí y escríbelo.

small-talk-thanks = De nada. Escribe si hay algo más.
small-talk-hello = ¡Hola! Escribe si tienes algo que decir.
small-talk-fine = Bien. Aquí estoy si hay algo más.

letter-sent = Gracias. Se lo he mandado a { $host }, que te responde aquí a más tardar el { $dueOn }.
letter-sent-late = Gracias. Lo he pasado. { $host } te prometió una respuesta a más tardar para el { $dueOn }, y llega tarde. Lo sentimos. He vuelto a avisar de que estás esperando.
letter-anonymous = { $host } puede leer lo que escribiste, pero no ver quién eres.
letter-is-answer = Gracias. Lo he pasado como tu respuesta a lo que te preguntaron. Te aviso si te escriben.
letter-is-late = { $host } tenía que haberte respondido a más tardar el { $dueOn }, y la respuesta no ha llegado todavía. Lo sentimos. Se lo he recordado. Escribiste:
letter-ended = Está bien. Lo dejamos aquí.
letter-replied = Hay una respuesta a lo que le escribiste a { $host }, { $hostTitle }, sobre «{ $title }». Escribiste:
letter-reply = Respuesta de { $host } o de alguien de su equipo:
letter-write-on = Puedes contestar si quieres. { $host } sigue sin poder ver quién eres.
button-letter-write-on = Contestar

missing-ask = ¿Qué faltaba? Escríbelo aquí en un solo mensaje, y le llega a { $host }, que te responde una vez más. Nadie sabrá quién lo escribió. También puedes saltarlo.
missing-skipped = Está bien. Lo que tocaste cuenta igualmente.
