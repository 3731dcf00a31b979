# Una persona, varios canales: un código, un sí en los dos, y adónde van los mensajes.

command-link = Unir
command-link-name = unir
command-link-description = Ser la misma persona en varias apps

chats-code = ¿También me escribes en otra app? Mándame este código desde allí. Vale durante { $minutes } minutos.
chats-code-more = ¿Quieres añadir otra app más? Mándame este código desde allí. Vale durante { $minutes } minutos.
chats-code-itself = { $code }
chats-code-once = No se lo des a nadie más. Vale una sola vez, y te pregunto en los dos sitios antes de que pase nada.
chats-wait = Se han escrito demasiados códigos equivocados. Inténtalo otra vez dentro de una hora.
chats-unknown = No conozco ese código, o es demasiado viejo. Escribe «unir» en tu otra app y te doy uno nuevo.
chats-here = Mándame el código en tu otra app, no aquí.
chats-same = Los dos chats ya son tuyos.
chats-over = Esa pregunta ya no vale, así que no ha pasado nada. Escribe «unir» si quieres intentarlo otra vez.

chats-sure = El código viene de un chat en { $channel } que muestra { $signs }. ¿También eres tú?
chats-sure-not = Si el código te lo dio otra persona, o ese chat muestra algo distinto de estos dos signos, di que no.
chats-asked = Un chat en { $channel } me ha mandado tu código y dice que eres tú. Muestra { $signs }. ¿Eres tú?
chats-asked-not = Si no ves estos dos signos en tu otra app, no eres tú. Di que no, y no pasa nada.
chats-means = Si dices que sí en los dos, para mí eres una sola persona. Puedes ver y cambiar tus respuestas en los dos, y te pregunto solo una vez. Si has dicho stop o no en uno de ellos, eso vale en los dos.
button-chats-yes = Sí, soy yo
button-chats-no = No, no soy yo
chats-agreed = Bien. Ahora solo me falta tu sí en la otra app.
chats-refused = Qué bien que lo hayas dicho. No ha pasado nada, y el código ya no vale.
chats-refused-there = En la otra app se ha dicho que no, así que no ha pasado nada. El código ya no vale.

chats-name = { $name }
chats-joined = Ahora eres para mí la misma persona en { $chats }.
chats-now-stopped = Dijiste stop en uno de ellos, y ahora vale en todas partes. Escribe «empezar» si puedo volver a escribirte.
chats-now-asked = Has dicho que sí a que te pregunte cosas nuevas.
chats-now-not-asked = No te pregunto nada nuevo, porque dijiste que no. Escribe «empezar» si al final sí puedo.
chats-now-told = Te cuento en qué quedan tus respuestas.
chats-now-told-some = Te cuento en qué quedan tus respuestas, pero no las que dijiste que no querías seguir.
chats-now-not-told = No te cuento en qué quedan tus respuestas, porque dijiste que no.
chats-twice = { $count ->
    [one] Habías respondido a «{ $matters }» en los dos. Ahora es una sola respuesta: está todo lo que escribiste, y si elegiste algo en los dos, vale lo último.
   *[other] Habías respondido a { $matters } en los dos. Cada una es ahora una sola respuesta: está todo lo que escribiste, y si elegiste algo en los dos, vale lo último.
}
chats-duties = Lo que puedes hacer para la ciudad, ahora lo puedes hacer desde los dos.
chats-where = Te escribo donde estuviste por última vez. Si ahí no te encuentro, pruebo en el otro.
chats-apart = Escribe «unir» si quieres elegir dónde te escribo, o volver a quitar un chat.

chats-own = Te conozco por estos chats:
chats-one = { $name }{ $here ->
    [yes] {" "}(aquí)
   *[no] {""}
}{ $first ->
    [yes] {" "}– aquí escribo primero
   *[no] {""}
}
chats-alone = Te conozco solo por este chat. Escribe «unir» si también quieres usar otra app.
button-chats-prefer = Escríbeme en { $name }
button-chats-leave = Quitar { $name }
chats-preferred = Entonces te escribo primero en { $name }. Si ahí no te encuentro, escribo en otro sitio.
chats-left = Listo. { $name } ya no es tuyo. Quien escriba desde allí es alguien nuevo para mí. Tus respuestas están aquí.
chats-left-here = Listo. Este chat ya no es tuyo. Tus respuestas están en { $chats }. Si me vuelves a escribir aquí, empezamos de cero.
forget-sure-chats = Esto vale para todos tus chats conmigo, no solo para este.
