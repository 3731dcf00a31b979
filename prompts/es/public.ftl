## Donde lee todo el mundo

# En la publicación
post-replies = Lo que se escribe aquí debajo lo puede leer todo el mundo, así que no cuenta como respuesta.

# Cuando las palabras llegan en nombre del grupo o de un canal
public-faceless = No puedo ver quién escribe cuando es en nombre del grupo o de un canal. Escríbeme en privado, y te puedo responder.

# Cuando llaman a Ekko en un grupo
said-to-all = Eso lo escribiste donde lo puede leer todo el mundo, así que no lo he guardado. Escríbemelo aquí, y lo recojo.
public-call = Hola, soy Ekko, un programa. Aquí lee todo el mundo. Escríbeme en privado, y lo recojo.
button-write-private = Escribir en privado
