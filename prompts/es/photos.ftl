# Imágenes como respuestas.

how-photo = { $max ->
    [one] Mándame una imagen aquí en el chat, con unas palabras si quieres.
   *[other] Mándame hasta { $max } imágenes aquí en el chat, con unas palabras si quieres.
 } Quito los datos de dónde y cuándo se hicieron. Las ven quienes preguntan, y pueden elegir mostrar alguna en público, sin tu nombre. También puedes escribir sin más.
how-open-photos = Escríbelo aquí, con tus propias palabras. Otras personas que responden pueden llegar a leer las palabras, sin tu nombre. Puedes mandar además { $max ->
    [one] una imagen
   *[other] hasta { $max } imágenes
 }. Las ven quienes preguntan, y pueden elegir mostrar alguna en público.
how-open-photos-form = Con tus propias palabras. Las imágenes las puedes mandar después en el chat.
slip-photo = No he podido leer eso como una respuesta. Manda { $max ->
    [one] una imagen
   *[other] hasta { $max } imágenes
 }, o escribe unas palabras.
photos-yours = { $count ->
    [one] Una imagen tuya
   *[other] { $count } imágenes tuyas
 }
photos-kept = ¡Gracias! Ahora tengo { $count ->
    [one] una imagen tuya
   *[other] { $count } imágenes tuyas
 } para «{ $title }», sin datos de lugar ni hora.
photos-more = Manda más si quieres, o toca Siguiente.
photos-full = { $max ->
    [one] Cabe una imagen
   *[other] Caben { $max } imágenes
 } por persona, así que el resto no se ha guardado. Si quieres cambiarlas, retira las tuyas y manda las que prefieras.
photo-rejected = No he podido abrir esa imagen. Prueba con otra; una foto normal del teléfono va bien.
photo-unavailable = Ahora mismo no he podido recoger tu imagen. ¿La mandas otra vez?
photo-forwarded = Esa imagen se reenvió desde otro chat. Si es tuya, mándala tú aquí y la guardo.
photo-delayed = Estoy recogiendo tu imagen. Tarda un poco más de lo normal.
receipt-photos = { $count ->
    [one] He guardado tu imagen
   *[other] He guardado tus { $count } imágenes
 } sin datos de lugar ni hora.
receipt-add-photos = Si se te ocurre algo más, escríbelo aquí, o manda una imagen.
button-photos-back = Borrar todo eso
photos-back = { $count ->
    [one] Tu imagen está borrada
   *[other] Tus { $count } imágenes están borradas
 }, y también lo que escribiste { $count ->
    [one] con ella.
   *[other] con ellas.
 }
photos-back-closed = { $count ->
    [one] Tu imagen está borrada.
   *[other] Tus { $count } imágenes están borradas.
 } Lo que escribiste sigue contando.
photos-back-none = No tengo imágenes tuyas para esa pregunta.

count-photos = { $people } personas respondieron con imágenes o palabras
count-photos-least = Al menos { $people } personas respondieron con imágenes o palabras
echo-you-showed = Mandaste:
echo-unanswered-photos = { $host } lo ha visto. La decisión no responde a esto.

ledger-photos = Imágenes que mandó la gente
ledger-photo-alt = Una imagen que alguien mandó como respuesta a: { $question }
