# El cartel que cuelga en la biblioteca.

poster-scan = Responde en una app que ya tienes
poster-how = Apunta al cuadrado con la cámara del teléfono. Se tarda menos de un minuto, y tu respuesta es privada.
poster-promise = Quien responda puede saber en qué quedó, a más tardar el { $answerBy }. También si es un no.
poster-closes = Puedes responder hasta el { $closes }.
poster-host = { $name }, { $title }
poster-write = Después escribe: { $words }
poster-more = Leer más: { $address }
