# En grupos, servidores, espacios de trabajo y en la Página: esto lo ve todo el mundo, así que aquí nunca está lo que se dijo en privado.

under-post = Hola, soy Ekko, un programa. Lo que escribiste debajo de la publicación lo puede leer todo el mundo, así que no cuenta como respuesta. Toca aquí para responder: es privado y se tarda menos de un minuto.
post-how = Pregunta { $host }, { $title }. { $questions ->
    [one] Una pregunta
   *[other] { $questions } preguntas
 }, menos de un minuto, y tu respuesta es privada. Puedes responder hasta el { $closes }. Quien responda puede saber en qué quedó, a más tardar el { $answerBy }.
post-count = Hasta ahora han respondido al menos { $answered } personas.
post-count-few = Hasta ahora han respondido menos de cinco personas.
post-closed = Cerrado. Respondieron { $answered } personas.
post-closed-least = Cerrado. Respondieron al menos { $answered } personas.
post-closed-few = Cerrado.
button-answer-private = Responder en privado
post-closing = «{ $title }» se ha cerrado. Respondieron { $answered } personas. Esto es lo que se dijo:
post-closing-least = «{ $title }» se ha cerrado. Respondieron al menos { $answered } personas. Esto es lo que se dijo:
post-closing-few = «{ $title }» se ha cerrado. Gracias a quienes respondieron.
post-outcome = Está decidido: «{ $title }».
post-milestone = Novedades sobre «{ $title }»:
