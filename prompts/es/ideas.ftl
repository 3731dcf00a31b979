# Lo que la gente trae por su cuenta, y la respuesta. Ninguna puerta es la equivocada.

button-idea-send = Mandar como idea
button-idea-leave = No, déjalo
idea-how = ¿Cuál es tu idea? Escríbela aquí en un solo mensaje, por ejemplo: Falta un banco junto al lago.
idea-left = Está bien. No lo he guardado.
idea-gone = Eso ya no lo tengo. Escribe /idea y después tu idea si quieres mandarla.
idea-long = Es demasiado largo para una idea. Caben { $max } caracteres.
idea-receipt = ¡Gracias! Es la idea número { $number }. La tiene { $department } y te responde aquí a más tardar el { $dueOn }.
idea-receipt-anonymous = Pueden leer lo que escribiste, pero no ver quién eres. Escribe «mis ideas» si quieres ver cómo va.
idea-answer-intro = Esta es la respuesta a tu idea número { $number }, del { $asked }. Escribiste:
idea-answer-from = { $department } responde:
idea-passed = Tu idea número { $number } ha pasado de { $from } a { $to }. Sigues teniendo respuesta a más tardar el { $dueOn }. Escribiste:
idea-passed-late = Tu idea número { $number } ha pasado de { $from } a { $to }. Escribiste:
idea-passed-word = { $from } dice: { $word }
ideas-own-none = Todavía no has mandado ninguna idea. Escribe /idea y después tu idea.
idea-own-answered = Número { $number }: { $department } ha respondido.
idea-line = Número { $number }: { $department } responde a más tardar el { $dueOn }.
