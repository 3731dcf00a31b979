# Novedades por el camino, decisiones que se corrigen, lo que dijo la gente y en qué quedó, y lo que se perdieron.

news-title = Novedades sobre «{ $title }»
news-on = Pasó el { $on }.
news-because = Recibes esto porque respondiste y quieres saber en qué queda.
button-news-link = Leer más
button-news-mute = No más novedades
button-news-hear = Novedades otra vez
news-muted = Bien. Ya no recibes novedades por el camino sobre «{ $title }». Lo que se decida te lo cuento igualmente, y también si vamos con retraso.
news-heard-again = Bien. Vuelves a recibir novedades por el camino sobre «{ $title }».

# Cómo está ahora lo que se prometió.
present-done = Hecho: { $what }
present-delayed = Con retraso, ahora prometido a más tardar para el { $dueOn }: { $what }
present-dropped = No se va a hacer: { $what }
present-changed = Algo ha cambiado desde que se decidió:
memory-since-decided = Se decidió: { $decision }

# Una decisión que se corrige.
correction-intro = Hemos corregido algo que te escribimos sobre «{ $title }». Respondiste:
correction-why = Por qué se corrige: { $why }
correction-was = Antes escribimos: { $verdict }. { $decision }
correction-is = Ahora vale esto:
correction-gone = Ya no vale.
post-correction = Hemos corregido la decisión sobre «{ $title }».

# Mis respuestas.
answers-decided = { $verdict }: { $decision }
answers-no-part = La decisión no trata de lo que escribiste.
answers-no-part-rest = La decisión no trata del resto de lo que dijiste.
answers-for-all = Decidido para todos: { $decision }
answers-news = Novedades del { $on }: { $words }
answers-news-more = Novedades del { $on }: { $words } Leer más: { $link }
answers-news-muted = Dijiste que no querías novedades por el camino sobre esto.
answers-not-told = No sé con seguridad si esto te llegó de mi parte.
answers-earlier = Y antes:
answers-older = { $number }. { $title }
button-read = Ver en qué quedó
button-read-named = Leer: { $title }
receipt-noted = He apuntado:
receipt-change-how = Si hay que corregir algo, escribe «mis respuestas».
button-change-noted = Corregirlo

# A quien vuelve o cambia de idea: qué ha pasado mientras tanto.
welcome-again = ¡Qué bueno que vuelves! Lo que respondiste sigue contando, y otros pueden volver a verlo. Cuando dijiste stop, también dijiste que no querías saber más, así que pregunto otra vez.
missed-some = Ha pasado algo con lo que respondiste mientras no estabas. Lo puedes leer en un momento.
missed-intro = Esto todavía no te lo he contado:
missed-perhaps = Puede que esto todavía no te haya llegado:
missed-outcome = «{ $title }» está decidido.
missed-news = Hay novedades sobre «{ $title }».
missed-none = Ya te lo he contado todo.
button-read-all = Leerlo todo

# La página pública.
ledger-news = Novedades por el camino
ledger-news-on = El { $on }
ledger-corrected = Corregido el { $on }
ledger-before = Antes decía
ledger-feed-news = Novedades: { $title }
ledger-feed-corrected = Decisión corregida: { $title }
