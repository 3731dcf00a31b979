# Mensajes a quienes preguntaron y que esperan respuesta, contados: en la página pública, en el resumen y en el estado.

letters-late = { $letters ->
    [one] Un mensaje a quien preguntó espera respuesta más de lo prometido, con
   *[other] { $letters } mensajes a quienes preguntaron esperan respuesta más de lo prometido, el más antiguo con
  } { $days ->
    [one] un día
   *[other] { $days } días
  } de retraso.
letters-late-some = Algunos mensajes a quienes preguntaron esperan respuesta más de lo prometido, el más antiguo con { $days ->
    [one] un día
   *[other] { $days } días
  } de retraso.
letters-in-time = { $letters ->
    [one] Un mensaje a quien preguntó espera respuesta, y su plazo no ha pasado.
   *[other] { $letters } mensajes a quienes preguntaron esperan respuesta, y su plazo no ha pasado.
  }
letters-in-time-some = Algunos mensajes a quienes preguntaron esperan respuesta, y su plazo no ha pasado.

# En la página pública.
ledger-letters = Mensajes a quienes preguntaron
ledger-letters-intro = A quien escribe a la persona que preguntó se le promete una respuesta en { $days } días. Lo que escribe se lee solo en el departamento.
ledger-letters-answered = Han tenido respuesta: { $answered }.
ledger-late-letters = Respuestas a quienes escribieron a la persona que preguntó
ledger-count-letters-hidden = además de algunos mensajes a quienes preguntaron
