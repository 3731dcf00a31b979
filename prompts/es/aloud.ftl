## Una pregunta que se lee bien en voz alta

aloud-question = Pregunta { $number } de { $of } en { $title }.
aloud-option = { $number }: { $label }.
aloud-one = Escribe el número de lo que eliges.
aloud-several = Escribe los números de lo que eliges, separados por comas.
aloud-ranking = Escribe los números en el orden que prefieres, separados por comas.
aloud-scale = Escribe un número del { $from } al { $to }. { $from } es { $low }. { $to } es { $high }.
aloud-open = Escribe tu respuesta con tus propias palabras.
aloud-ways = También puedes escribir «saltar» o «por qué». Si escribes «stop», no volverás a saber de mí.
aloud-nothing = Ahora mismo no espero ninguna respuesta tuya.
chosen-so-far = Elegido: { $names }.
aloud-yes-no = Escribe sí o no.
