# Mensajes de voz: se escriben, se muestran, y cuentan solo cuando la persona ha dicho que eso es lo que dijo.

voice-is-this = ¿Te he entendido bien?
voice-are-these = ¿He entendido bien tus mensajes?
voice-not-kept = Cuenta cuando digas que sí. El sonido no lo he guardado.
button-voice-yes = Sí, eso dije
button-voice-no = No, lo escribo
voice-dropped = Está bien, entonces no lo he guardado. Escríbelo como lo quieras, o dilo otra vez.

# Antes de la respuesta a un «stop» hablado, y después de los números cuando suena a que alguien está en peligro.
voice-heard = Esto es lo que he entendido:

# Cuando tarda más de unos segundos.
voice-listening = Estoy escuchando tu mensaje. Tarda un poco más de lo normal. También lo puedes escribir.

# Cuando no se puede escuchar.
voice-long = Ese mensaje es demasiado largo para mí. Puedo escuchar hasta diez minutos cada vez, así que mándalo en partes, o escribe lo más importante.
voice-silent = No he podido oír ninguna palabra en tu mensaje. Inténtalo otra vez, o escríbelo en pocas palabras.
voice-failed = Lo siento, no he podido oír tu mensaje. Inténtalo otra vez, o escríbelo en pocas palabras.
voice-unavailable = Lo siento, ahora mismo no puedo escuchar. Escríbelo en pocas palabras, o dilo otra vez más tarde.
