# Lo que se puede elegir.

choosing-is-optional = ¡Gracias! Si quieres, elige sobre qué te pregunto, también varias cosas. Puedes saltarlo, y cambiarlo siempre.
choose-not-there = Eso no está en la lista, así que no lo he guardado. Si el ayuntamiento tiene que saberlo, escribe «/idea» y lo que quieres decir.
choose-topic = ¿Sobre qué quieres que te pregunte?
choose-place = ¿Dónde vives, o dónde pasas el tiempo?
choose-role = ¿Algo de esto encaja contigo?
choose-age = ¿Qué edad tienes? Sirve para una sola cosa: ver si se escucha a personas de todas las edades, y compensarlo cuando se cuentan las respuestas. Puedes saltarlo, y siempre puedes cambiarlo o quitarlo.
button-any-topic = Todo
button-any-place = Saltar
button-any-role = Saltar
button-any-age = Saltar
choices-kept = Está apuntado.

# El botón que elige este idioma. Está siempre en el idioma mismo.
language-this = En español
language-which = ¿Qué idioma prefieres?
language-chosen = Desde ahora te hablo en español.
language-go-on = ¿Quieres que te escriba en español de ahora en adelante?

pause-how-long = ¿Cuánto tiempo guardo silencio?
button-pause = { $days ->
    [7] Una semana
    [30] Un mes
   *[other] { $days } días
 }
paused = No sabrás de mí antes del { $until }. Lo que has respondido sigue contando. Escribe «empezar» si quieres terminar la pausa.

quiet-which = No te escribo entre las { $from } y las { $until }. ¿Cuándo guardo silencio?
button-quiet = { $from }–{ $until }
quiet-chosen = Bien. Guardo silencio de { $from } a { $until }, menos para responder cuando escribes tú.

cap-which = Te pregunto como mucho { $perYear ->
    [one] una vez
   *[other] { $perYear } veces
 } al año. ¿Con qué frecuencia puedo preguntar?
button-cap = { $perYear ->
    [one] Una vez al año
   *[other] { $perYear } veces al año
 }
cap-chosen = Bien. Como mucho { $perYear ->
    [one] una vez
   *[other] { $perYear } veces
 } al año desde ahora.
