# Cuánto tiempo se guardan las cosas, y qué se dice antes de borrarlas.

kept-words = Lo que escribes en tus respuestas lo borro { $years ->
    [one] un año
   *[other] { $years } años
} después de cumplirse la última promesa del asunto. Los números se quedan, sin ti.
kept-ideas = Una idea que mandaste la borro { $years ->
    [one] un año
   *[other] { $years } años
} después de que tuviste respuesta.
kept-exchanges = Los mensajes entre el ayuntamiento y tú los borro { $years ->
    [one] un año
   *[other] { $years } años
} después de que terminaron.
kept-invitations = Que te pregunté y no respondiste lo borro { $years ->
    [one] un año
   *[other] { $years } años
} después de que terminó el asunto.
kept-contacts = Que te conozco, y a qué dijiste que sí, lo borro cuando no queda nada más tuyo y no has escrito en { $years ->
    [one] un año
   *[other] { $years } años
}.
kept-photos = Las imágenes las borro cuando ya no va a pasar nada más con su asunto.
kept-photos-days = Las imágenes las borro { $days } días después de que se cierra la pregunta.
kept-audit = Quién hizo qué en el ayuntamiento se guarda. Ahí no dice quién eres.

deleted-soon-title = «{ $title }»
deleted-soon-words = En { $month } borro lo que escribiste en { $titles }{ $more ->
    [0] {""}
    [one] {" "}y en un asunto más
   *[other] {" "}y en { $more } asuntos más
}. La última promesa se cumplió hace más de { $years ->
    [one] un año
   *[other] { $years } años
}.
deleted-soon-ideas = En { $month } borro { $count ->
    [one] tu idea número { $ideas }
   *[other] tus ideas número { $ideas }
}. Tuviste respuesta hace más de { $years ->
    [one] un año
   *[other] { $years } años
}.
deleted-soon-exchanges = En { $month } borro { $count ->
    [one] una conversación
   *[other] { $count } conversaciones
} que tuviste con el ayuntamiento. { $count ->
    [one] Terminó
   *[other] Terminaron
} hace más de { $years ->
    [one] un año
   *[other] { $years } años
}.
deleted-soon-contact = Hace más de { $years ->
    [one] un año
   *[other] { $years } años
} que no hablamos, y no te debo nada. Por eso te olvido en { $month }, y ya no sabrás más de mí.
deleted-soon-numbers = Los números se quedan, sin ti. No tienes que hacer nada.
deleted-soon-how = Para verlo antes, escribe «mis datos». Para que se borre todo ya, escribe «olvídame».
deleted-soon-stay = Si quieres seguir sabiendo de mí, escribe hola.

ledger-kept = Cuánto tiempo lo guardamos
ledger-kept-none = Todavía no se ha borrado nada por haber pasado su tiempo.
ledger-kept-last-few = Borrado por última vez el { $on }: menos de cinco cosas cuyo tiempo había pasado.
ledger-kept-last = Borrado por última vez el { $on }: { $count } cosas cuyo tiempo había pasado.
ledger-kept-leaflet = Más sobre tus derechos
ledger-leaflet = Protección de datos

personal-ask-iban = En lo que escribiste hay una cuenta bancaria. ¿La quito? Si no dices nada, la quito.
personal-ask-plate = En lo que escribiste hay una matrícula de coche. ¿La quito? Si no dices nada, la quito.
personal-ask-several = En lo que escribiste hay varias cosas que pueden llevar a ti. ¿Las quito? Si no dices nada, las quito.
