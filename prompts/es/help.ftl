# «Quiero ayudar»: un ofrecimiento llega a quien pregunta solo con un sí claro, y se puede retirar.

button-help = Quiero ayudar
receipt-help = A { $host } le vendría bien una mano. Si te apetece, toca el botón de abajo.
receipt-help-wanted = Hace falta una mano: { $wanted } Si te apetece, toca el botón de abajo.
receipt-help-said = Parece que quieres ayudar. Toca el botón de abajo, y tú eliges qué paso.
help-welcome = Qué amable. ¿Es por «{ $title }»? Toca el botón, y tú eliges qué paso.
help-how = ¡Qué bien! Tu ofrecimiento llega a { $host } y a { $department }, y a nadie más. ¿Cómo pueden encontrarte?
# Las palabras exactas del consentimiento: se guardan con cada sí, así que un cambio aquí vale solo desde ahora.
consent-help = ¿Puedo pasar tu ofrecimiento a quienes preguntan? Reciben solo lo que tú eliges ahora, y no pueden ver qué has respondido. Lo borro cuando el asunto termina. Puedes retirarlo en cualquier momento, o escribir «olvídame».
button-help-here = Que escriban aquí
button-help-write = Dar nombre y número
button-help-leave = Mejor no
button-help-give = Sí, pásalo
button-write-again = Escribirlo otra vez
button-help-back = Retirarlo
help-write = Escribe tu nombre y un teléfono o una dirección de correo. Te lo enseño antes de pasarlo.
help-write-example = Por ejemplo: Ana, 20 30 40 50, mejor después de las cuatro
help-sure = Esto es lo que paso, y nada más. ¿Lo paso?
help-long = Es demasiado largo. Basta con un nombre y un número; caben { $max } caracteres.
help-given = ¡Gracias! { $host } ya lo tiene. Toca abajo si cambias de idea.
help-given-here = ¡Gracias! { $host } sabe que alguien quiere ayudar, pero no quién eres. Te escriben aquí. Toca abajo si cambias de idea.
help-given-already = { $host } ya tiene tu ofrecimiento. Toca abajo si quieres retirarlo.
help-back = Está retirado, y les he pedido que borren lo que habían apuntado.
help-back-already = No hay nada que retirar.
help-left = Está bien. No he pasado nada.
help-gone = Ya no tengo lo que escribiste. Toca el botón si quieres hacerlo otra vez.
help-too-late = El asunto ha terminado, así que ya no paso más ofrecimientos. Gracias de todas formas.
