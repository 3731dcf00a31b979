## Más de lo que cabe en un mensaje

written-too-long = Eso es más largo de lo que puedo leer de una vez, así que no he guardado nada. Caben { $max } caracteres. ¿Lo mandas en trozos más pequeños?
