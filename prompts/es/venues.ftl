# Un lugar con un cartel que nunca caduca: una biblioteca, una escuela, una plaza, un campo de fútbol.

venue-open = { $count ->
    [one] Esto es lo que preguntamos ahora mismo. Tócalo para participar.
   *[other] Esto es lo que preguntamos ahora mismo. Toca una para participar.
 }
venue-answered = Esto es lo que preguntamos ahora mismo:
venue-none = Ahora mismo no preguntamos nada aquí. ¿Puedo escribirte cuando lo hagamos?
venue-more = ¿Puedo escribirte la próxima vez que preguntemos algo aquí?
venue-none-followed = Ahora mismo no preguntamos nada aquí. Te escribo cuando lo hagamos: a eso dijiste que sí.
venue-more-followed = Te escribo la próxima vez que preguntemos algo aquí: a eso dijiste que sí.
venue-follow-what = Si dices que sí, te escribo cuando preguntemos algo aquí ({ $names }) o algo que toca a toda la ciudad. Siempre puedes volver a decir que no.
venue-follow-all = Si dices que sí, te escribo cuando preguntemos algo aquí o algo que toca a toda la ciudad. Siempre puedes volver a decir que no.
venue-followed = Bien. Te escribo la próxima vez que preguntemos algo que toca a { $venue }. Si quieres que te pregunte sobre más cosas de la ciudad, elige temas aquí.
venue-refused = No hay ningún problema. No te escribo. Escanea el código otra vez cuando pases por aquí, y mira si hay algo abierto.
venue-refused-told = Sigo contándote qué pasa con lo que has respondido.
venue-left = Ya no sigues { $venue }.
venue-visit-ask = Dentro de { $hours ->
    [one] una hora
    [24] un día
    [48] dos días
   *[other] { $hours } horas
 } queremos saber qué tal fue: «{ $title }». ¿Puedo escribirte entonces? También puedes responder ahora.
venue-visit-planned = Dentro de { $hours ->
    [one] una hora
    [24] un día
    [48] dos días
   *[other] { $hours } horas
 } te escribo y te pregunto qué tal fue: «{ $title }». Nunca de noche. También puedes responder ahora.
venue-visit-full = Queremos saber qué tal fue: «{ $title }». Ya te hemos preguntado todas las veces que prometimos, así que no te escribo más tarde. Pero puedes responder ahora si quieres.
button-venue-follow = Sí, escríbeme
button-venue-visit = Sí, pregúntame ahí
button-venue-leave = Dejar de seguirlo
button-venue-elsewhere = Resto de la ciudad
reason-visit = Recibes esto porque estuviste en { $venue } y dijiste que sí a que te preguntemos.
reason-venue = Recibes esto porque dijiste que sí a seguir { $venue }.

poster-open-title = ¿Qué pregunta la ciudad ahora mismo?
poster-open-question = Aquí puedes ver siempre qué está abierto, y responder enseguida.
poster-open-promise = A quien responde se le cuenta en qué quedó. También cuando es un no.
poster-open-stays = Este código no caduca. Si no hay nada abierto, puedes decir que sí a que te avisemos cuando lo haya.
poster-venue-question = ¿Hay algo que nos gustaría preguntarte? Aquí puedes verlo siempre, y responder enseguida.
