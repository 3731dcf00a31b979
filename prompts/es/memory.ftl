# Cuando alguien pregunta sobre qué ha preguntado antes la ciudad.

memory-how = ¿Sobre qué quieres saber? Escribe, por ejemplo, «qué se ha preguntado sobre carriles bici».
memory-none = No encuentro nada sobre eso. Prueba con otra palabra.
memory-intro = Esto lo hemos preguntado antes:
memory-asked = Preguntado en { $year }. Respondieron { $answered } personas.
memory-asked-least = Preguntado en { $year }. Respondieron al menos { $answered } personas.
memory-asked-few = Preguntado en { $year }. Respondieron menos de cinco personas.
memory-adopted = Fue un sí: { $decision }
memory-in-part = Fue un sí a una parte: { $decision }
memory-not-adopted = Fue un no: { $decision }
memory-postponed = Tuvo que esperar: { $decision }
memory-passed-on = Pasó a otras manos: { $decision }
memory-answer = Respuesta: { $title }
memory-more = Leer: { $title }
memory-everything = Ver todo lo que hemos preguntado
