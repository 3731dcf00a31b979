## Lo que hace la gente además de escribir y tocar

# Un mensaje que cambiaron
edit-taken = Cambiado. Ahora dice:
edit-slip = No he podido leer ese cambio como una respuesta, así que me quedo con lo que escribiste primero.
edit-late = { $title } está cerrado, así que me quedo con lo que escribiste primero:
edit-unread = Ese cambio no lo he recogido. Escríbelo en un mensaje nuevo y lo leo.

# Un mensaje que borraron
deletion-taken = Borraste tu mensaje, así que las palabras tampoco están ya aquí.
deletion-late = Borraste tu mensaje, pero { $title } está cerrado y tus palabras están dentro. Para sacarlas solo puedo borrar todo lo que has dicho. Si quieres eso, toca el botón.

# Un signo en lugar de palabras
sign-no-answer = ¡Gracias! Pero por el signo solo no sé qué respondes.
sign-no-consent = ¡Gracias! Pero esto es importante, así que pregunto otra vez:
sign-felt-heard = ¡Gracias! ¿Quiere decir que sientes que te hemos escuchado?
sign-ask = ¡Gracias! Pero el signo solo no me dice qué piensas. Ponlo en unas pocas palabras, y esa es tu respuesta.
sign-alone = No consigo sacar nada de eso. Ponlo en unas pocas palabras.

# Palabras que escribió otra persona
forwarded-answer = Has reenviado algo. ¿Es también tu respuesta?
forwarded-unasked = Has reenviado algo. ¿Es también algo que quieres decir tú?
button-forwarded-same = Sí, yo también

# Algo sin palabras
attached-photo = Aquí no puedo recibir imágenes. ¿Me escribes qué se ve?
attached-voice = No puedo escuchar mensajes de voz. ¿Me lo escribes en pocas palabras?
attached-video = No puedo ver vídeos. ¿Me lo escribes en pocas palabras?
attached-sound = No puedo escuchar sonidos. ¿Me lo escribes en pocas palabras?
attached-file = No puedo abrir archivos. ¿Me escribes lo más importante en pocas palabras?
attached-card = No guardo números de teléfono de otras personas, así que no he mirado la tarjeta. ¿Me escribes qué piensas?
attached-poll = No puedo votar en encuestas. ¿Me escribes qué piensas tú?
attached-place = No puedo ver dónde está eso en el mapa. ¿Me escribes el nombre del lugar?
attached-sticker = Ese no lo entiendo. ¿Me lo escribes en pocas palabras?
attached-unknown = No puedo leer ese tipo de mensaje. ¿Me lo escribes en pocas palabras?

# Junto a palabras que sí se recogieron
attached-left-photo = He recogido las palabras, pero no la imagen.
attached-left-voice = He recogido las palabras, pero no puedo oír el mensaje de voz.
attached-left-video = He recogido las palabras, pero no puedo ver el vídeo.
attached-left-sound = He recogido las palabras, pero no puedo oír el sonido.
attached-left-file = He recogido las palabras, pero no puedo abrir el archivo.
attached-left-card = He recogido las palabras, pero no he guardado la tarjeta.
attached-left-poll = He recogido las palabras, pero no puedo ver la encuesta.
attached-left-place = He recogido las palabras, pero no puedo ver el lugar en el mapa.
attached-left-sticker = He recogido las palabras.
attached-left-unknown = He recogido las palabras, pero no puedo leer el resto.
