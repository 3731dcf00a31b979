# Alguien que escribe mucho en poco tiempo.

written-too-many = Escribes más rápido de lo que puedo leer, así que el resto no lo he guardado. Espera un momento y escribe lo más importante en un solo mensaje.
ideas-full = { $ideas ->
    [one] Ya tienes una idea que espera respuesta.
   *[other] Ya tienes { $ideas } ideas que esperan respuesta.
} Manda la siguiente cuando una de ellas tenga respuesta. Esta no la he guardado.
