# Lo que dice Ekko cuando la gente lo conoce, le pregunta algo o se va. Ekko trata de tú.
# Las palabras entre { $llaves } se rellenan; déjalas. $sender es la ciudad, como la conoce la gente.
# Las mismas palabras para lo mismo: pregunta, respuesta, idea, frase (lo que alguien escribió y otros valoran), promesa, decisión,
# sorteo, departamento, persona de contacto, el libro abierto, la página pública, cartel, publicación (en un grupo), toca (un botón).

welcome = ¡Hola! Soy Ekko, un programa que { $sender } usa para hacer preguntas cortas. No soy una persona. Respondes en menos de un minuto, y yo vuelvo y te cuento qué pasó con tu respuesta. También cuando es un no.
welcome-back = Me alegra verte de nuevo. Te escribo cuando haya algo que preguntarte o algo que contarte.
introduction-short = Hola, soy Ekko, un programa que pregunta por encargo de { $sender }. Aquí no hay una persona, pero lo que escribes lo lee una persona.

# Consentimientos. Las palabras exactas se guardan con cada sí y cada no; un cambio aquí vale solo desde ahora.
consent-asked = ¿Puede { $sender } preguntarte algo por aquí de vez en cuando? Como mucho { $perYear ->
    [one] una vez
   *[other] { $perYear } veces
 } al año, solo sobre la ciudad y nunca de noche. Puedes escribir «stop» en cualquier momento, y se acaba.
consent-told = ¿Puedo volver a escribirte cuando haya novedades sobre tu respuesta, o si alguien quiere saber más? Puede tardar años. Mientras tanto guardo tu respuesta, este chat y lo que has elegido. Nada más. Puedes escribir «stop» u «olvídame» en cualquier momento.
button-yes-asked = Sí, pregúntame
button-yes-told = Sí, cuéntamelo
button-no-thanks = No, gracias
asked-accepted = ¡Gracias! Te escribo cuando haya algo que te toque de cerca. Escribe «ayuda» si quieres ver qué más puedo hacer.
asked-refused = No hay ningún problema. No te preguntaré nada. Si cambias de idea, escribe «empezar».
asked-refused-told = No hay ningún problema. No te preguntaré nada más, pero sí te cuento qué pasa con tu respuesta.
told-accepted = Bien. Entonces te aviso.
told-refused = No hay ningún problema. Tu respuesta sigue contando, y no te escribiré sobre ella.

stopped = He parado. No volverás a saber de mí, tampoco en otros canales. Lo que has respondido sigue contando y el ayuntamiento puede leerlo, pero desde ahora no enseño tus palabras a nadie más. Si cambias de idea, escribe «empezar». Si quieres que te olvide del todo, escribe «olvídame».
is-stopped = Me pediste que parara, así que guardo silencio. Escribe «empezar» si puedo volver a escribirte.
button-start-again = Empezar de nuevo
forget-sure = ¿Quieres que te olvide? Borraré tus palabras y todo lo que te une a tus respuestas. Los números que hemos publicado se quedan, sin ti. No se puede deshacer.
button-forget = Sí, olvídame
button-keep = No, consérvalo
forgotten = Listo. He borrado tus palabras y todo lo que sabía de ti. Si me vuelves a escribir, empezamos de cero. Que te vaya bien.
kept = Bien. No se ha borrado nada.

help = Esto es lo que me puedes pedir. Toca, o escribe la palabra.
home = ¡Hola! Aquí puedes ver tus respuestas y decidir qué puedo hacer.
help-privacy = ¿Tienes preguntas sobre tus datos? Escribe a { $contact }.
nothing-asked = Ahora mismo no tengo ninguna pregunta para ti, y soy un programa, así que no lo entiendo todo. Escribe «ayuda» si quieres ver qué puedo hacer.
slip-no-words = Solo puedo leer palabras, no imágenes ni sonidos. ¿Me lo escribes?
button-unknown = Ya no conozco ese botón. Escribe «ayuda» si quieres ver qué puedo hacer.

# A quien llama a la puerta del ayuntamiento sin tener un papel allí.
code-unknown = No conozco ese código, o ya está usado o es demasiado viejo. Escríbelo así: /code ABCD-1234-EFGH-5678, o pide uno nuevo.
code-wait = Se han mandado demasiados códigos equivocados. Espera una hora y vuelve a intentarlo.
hall-closed = Eso solo lo pueden hacer quienes tienen un papel aquí. Si te dieron un código, escríbelo así: /code ABCD-1234-EFGH-5678.
hall-moderators = Eso solo lo pueden hacer los moderadores. Escribe «ayuda» si quieres ver qué puedes hacer aquí.

# Menú: el nombre, la palabra del comando y lo que hace.
command-start = Empezar
command-start-name = empezar
command-start-description = Saludar a Ekko
command-answers = Mis respuestas
command-answers-name = respuestas
command-answers-description = Ver lo que has respondido, y cambiarlo
command-why = ¿Por qué yo?
command-why-name = porqué
command-why-description = Por qué te preguntamos, y qué se puede cambiar
command-idea = Mandar una idea
command-idea-name = idea
command-idea-description = Contarle a la ciudad algo que nadie ha preguntado
command-topics = Temas
command-topics-name = temas
command-topics-description = Elegir sobre qué quieres que te pregunte
command-pause = Pausa
command-pause-name = pausa
command-pause-description = Sin mensajes durante un tiempo
command-quiet = Horas de silencio
command-quiet-name = silencio
command-quiet-description = Cuándo no debo escribirte
command-fewer = Menos preguntas
command-fewer-name = menos
command-fewer-description = Que te pregunte menos veces
command-language = Idioma / Language
command-language-name = idioma
command-language-description = Elegir en qué idioma te hablo
command-memory = Preguntado antes
command-memory-name = memoria
command-memory-description = Ver lo que hemos preguntado antes
command-stop = Stop
command-stop-name = stop
command-stop-description = No más mensajes
command-forget = Olvídame
command-forget-name = olvidar
command-forget-description = Borrar todo sobre ti
command-aloud = Leer en voz alta
command-aloud-name = leer
command-aloud-description = La pregunta como texto, sin botones
command-help = Ayuda
command-help-name = ayuda
command-help-description = Qué puede hacer Ekko
greeting = ¡Hola! Soy Ekko, un programa que hace preguntas cortas por encargo de { $sender } y vuelve para contarte qué pasó con tu respuesta.
about = { $sender } pregunta. Respondes en un minuto. Te cuento qué pasó.

# Messenger: el mensaje que se puede mandar después de más de un día. Meta tiene que aprobarlo; cámbialo solo si hace falta.
template-body = ¡Hola! Respondiste a { $title }, y ahora hay novedades de { $sender }. Toca para leer qué pasó.
template-sample = Bancos en la plaza
template-button = Leer qué pasó
