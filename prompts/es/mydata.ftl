# Lo que se guarda sobre una persona, y los derechos que tiene sobre ello.

command-mydata = Mis datos
command-mydata-name = misdatos
command-mydata-description = Ver todo lo que he guardado sobre ti
command-rights = Mis derechos
command-rights-name = derechos
command-rights-description = Decidir sobre lo que he guardado de ti
help-rights = Escribe «mis datos» si quieres ver lo que he guardado sobre ti, y «mis derechos» si quieres decidir sobre ello.

# La respuesta corta en el chat, antes del enlace.
mydata-none = No he guardado nada sobre ti. Tampoco ahora que has preguntado.
mydata-short-since = Te conozco desde el { $on }. Nos escribimos aquí: { $channels }.
mydata-short-what = He guardado { $said ->
    [0] { $written ->
        [0] lo que has elegido y las veces que has dicho sí o no. Todavía no has respondido a nada
        [one] lo que has elegido, las veces que has dicho sí o no, y una cosa que escribiste tú
       *[other] lo que has elegido, las veces que has dicho sí o no, y { $written } cosas que escribiste tú
     }
    [one] lo que respondiste a una pregunta de la ciudad, { $written ->
        [0] lo que has elegido y las veces que has dicho sí o no
       *[other] lo que escribiste tú, lo que has elegido y las veces que has dicho sí o no
     }
   *[other] lo que respondiste a { $said } preguntas de la ciudad, { $written ->
        [0] lo que has elegido y las veces que has dicho sí o no
       *[other] lo que escribiste tú, lo que has elegido y las veces que has dicho sí o no
     }
 }.
mydata-short-why = Lo guardo para poder preguntarte y contarte en qué quedó. Se borra cuando se acaba su tiempo, o cuando escribes «olvídame».
mydata-short-seen = Lo que escribiste lo han podido leer { $hosts ->
    [none] personas que trabajan
   *[other] { $hosts } y personas que trabajan
 } en { $departments }. Nadie de ahí puede ver quién eres.
mydata-named = «{ $name }»
mydata-link = Aquí está todo en una página que puedes leer y guardar. El enlace vale una sola vez, y solo durante los próximos { $minutes } minutos. No se lo mandes a nadie.
button-mydata-open = Abrir mis datos
mydata-here = Esto es todo lo que he guardado sobre ti.
mydata-follows = Aquí llega todo, en { $count } mensajes.
mydata-part = Parte { $number } de { $of }
mydata-part-goes-on = { $title } (sigue)
mydata-file = Todo está en este archivo: lo puedes leer tú, y también otro programa. Guárdalo donde solo tú puedas verlo.
mydata-enough = Hoy ya lo has recibido todo muchas veces, así que la próxima será mañana.

# Títulos y líneas, en la página o en el chat.
mydata-day = { $on }
mydata-channel = { $channel ->
    [telegram] Telegram
    [discord] Discord
    [slack] Slack
    [messenger] Messenger
    [sandbox] el cajón de pruebas
   *[other] { $channel }
 }
mydata-choices = Tú y lo que has elegido
mydata-since = Te conozco desde el { $on }.
mydata-touched = Escribiste o tocaste por última vez el { $on }.
mydata-language = Hablamos en { $language }.
mydata-topics = Quieres que te pregunte sobre: { $names }.
mydata-places = Tus lugares: { $names }.
mydata-roles = Lo que dijiste que encaja contigo: { $names }.
mydata-age = Tu edad, como la dijiste: { $names }. Sirve para ver si se escucha a todas las edades, y para nada más.
mydata-venues = Sigues: { $names }.
mydata-quiet = Guardo silencio de { $from } a { $until }.
mydata-yearly = Quieres que te pregunte como mucho { $perYear ->
    [one] una vez
   *[other] { $perYear } veces
 } al año.
mydata-paused = Estás en pausa hasta el { $on }.
mydata-stopped = Dijiste stop, así que escribo solo cuando tú escribes, y no enseño tus palabras a nadie más. Quien tiene que responderte todavía puede leerlas.
mydata-chats = Tus chats
mydata-chat = { $channel }, guardado como { $account }. Usado por última vez el { $on }.{ $state ->
    [gone] { " " }Ahí ya no puedo escribirte.
   *[open] { "" }
 }
mydata-consents = A qué dijiste sí y no
mydata-purpose-asked = que te pregunte
mydata-purpose-told = saber en qué quedó
mydata-purpose-help = pasar tu ofrecimiento de ayuda
mydata-consent-yes = El { $on } dijiste que sí a { $purpose }. Decía así, en { $language }:
mydata-consent-no = El { $on } dijiste que no a { $purpose }. Decía así, en { $language }:
mydata-consent-yes-plain = El { $on } dijiste que sí a { $purpose }.
mydata-consent-ended = El { $on } terminó tu sí a { $purpose }, o dijiste que no.
mydata-matter = { $title }
mydata-asked = Te pregunté el { $on }.
mydata-came = Llegaste tú a la pregunta el { $on }.
mydata-delivered = Te llegó el { $on }.
mydata-reminded = Te lo recordé el { $on }.
mydata-declined = Dijiste «esta vez no».
mydata-number = La tuya es la respuesta número { $number }.
mydata-behalf = Dijiste que escribías por otra persona.
mydata-muted = Pediste no recibir novedades sobre esto.
mydata-said-at = Cambiado por última vez el { $on }.
mydata-photos = { $count ->
    [one] Mandaste una imagen.
   *[other] Mandaste { $count } imágenes.
 }
mydata-taken-back = Esto lo cambiaste o lo retiraste. No cuenta:
mydata-quote-cleared = Esto lo ha leído un moderador, y ha dicho que otros pueden verlo, sin tu nombre:
mydata-quote-kept = Esto lo ha leído un moderador. No se cita a otros:
mydata-quote-unread = Lo que ningún moderador ha dado por bueno no se cita a otros.
mydata-model = Lo que escribiste aquí se mandó, con lo de otras personas y sin tu nombre, al modelo de lenguaje de { $host }, que propuso temas a la gente que trabaja con nosotros: { $days }.
mydata-themes = Un moderador lo ha puesto en: { $names }.
mydata-told = Te lo conté: { $days }.
mydata-felt = ¿Sentiste que te escuchamos? El { $on } dijiste { $felt ->
    [yes] que sí
    [partly] que en parte
   *[no] que no
 }.
mydata-written = Lo que escribiste tú
mydata-idea = Tu idea número { $number }, mandada el { $on } a { $department }. La respuesta está prometida a más tardar para el { $dueOn }.
mydata-idea-answered = La respuesta llegó el { $on }:
mydata-exchange = Mensajes entre { $department } y tú:
mydata-line-you = Tú, el { $on }:
mydata-line-city = El ayuntamiento, el { $on }:
mydata-decider = Tu pregunta número { $number } a quien decide en la política, el { $on }:
mydata-offer = Tu ofrecimiento de ayuda número { $number }, el { $on }, a { $department }:
mydata-waiting = Lo que está esperando
mydata-dialogue = Espero algo tuyo en el chat.
mydata-unasked = Escribiste esto el { $on } y no has dicho adónde mandarlo:
mydata-held = Esto espera un toque tuyo desde el { $on }:
mydata-fetching = { $count ->
    [one] Una cosa que mandaste se está recogiendo ahora mismo.
   *[other] { $count } cosas que mandaste se están recogiendo ahora mismo.
 }
mydata-messages-wait = { $count ->
    [one] Un mensaje para ti está en camino.
   *[other] { $count } mensajes para ti están en camino.
 }
mydata-rest = Qué más recuerdo
mydata-messages-sent = { $count ->
    [one] Has recibido un mensaje mío.
   *[other] Has recibido { $count } mensajes míos.
 }
mydata-arrival = Llegaste por el cartel de { $venue } el { $on }.
mydata-draws = { $count ->
    [one] Estuviste en un sorteo
   *[other] Estuviste en { $count } sorteos
 } para ver a quién se pregunta, y { $drawn ->
    [0] no saliste
    [one] saliste una vez
   *[other] saliste { $drawn } veces
 }.
mydata-spared = { $count ->
    [one] Una vez no te pregunté
   *[other] { $count } veces no te pregunté
 }, porque ya te habíamos preguntado bastante.
mydata-duty = Tienes un papel para la ciudad desde el { $on }: { $duty ->
    [moderator] moderación
    [staff] personal
   *[administrator] administración
 }.
mydata-guide = Eres persona de contacto para la gente con el nombre { $name }.
mydata-draft = Estás escribiendo algo para la ciudad.
mydata-seen = Quién ha podido leerlo
mydata-seen-none = No lo ha leído ninguna otra persona.
mydata-seen-hosts = Quienes preguntaron: { $names }.
mydata-seen-departments = Personal y moderadores de { $names }, también en su resumen común.
mydata-seen-guides = Tu persona de contacto: { $names }.
mydata-seen-deciders = A quién preguntaste en la política: { $names }.
mydata-seen-never = Solo ven palabras y números. No pueden ver tu cuenta ni tu nombre.
mydata-seen-hidden = Los números, direcciones y nombres que pueden llevar a ti están ocultos para ellos. Si alguien del ayuntamiento necesita verlos, escribe por qué, y entonces consta aquí.
mydata-opened = { $department } vio lo oculto el { $on }. Su motivo: «{ $why }»
mydata-kept = Durante cuánto tiempo
mydata-kept-unasked = Las palabras que no has dicho adónde mandar las borro después de { $days ->
    [one] un día
   *[other] { $days } días
}.
mydata-kept-held = Las palabras que esperan un toque las borro después de { $days ->
    [one] un día
   *[other] { $days } días
}.
mydata-why = Por qué, y qué puedes decidir
mydata-why-words = Lo guardo porque dijiste que sí. Sirve para preguntarte sobre la ciudad, para leer y contar lo que respondes, y para contarte en qué quedó. No sirve para nada más.

# La página detrás del enlace.
mydata-page-title = Todo lo que he guardado sobre ti
mydata-page-door = El enlace vale una sola vez. Ábrelo en tu propio teléfono u ordenador, donde nadie mire.
mydata-page-show = Mostrarlo todo
mydata-page-file = Descargarlo como archivo (JSON)
mydata-page-closed = El enlace ya está usado o es demasiado viejo. Escribe «mis datos» en el chat y te doy uno nuevo.
mydata-page-once = Guarda la página si quieres conservarla. El mismo enlace no vuelve a abrirla.
mydata-page-pictures = Tus imágenes
mydata-page-json = Lo mismo como datos
mydata-page-save = Guardar como archivo (JSON)
mydata-page-look = Verlo aquí
mydata-page-foot = Si quieres que se corrija, se aparte o se borre, escribe «mis derechos» en el chat.

# Los derechos, cada uno con su botón.
rights-intro = Son tus datos, así que decides tú. Esto es lo que puedes hacer ahora mismo:
rights-see = Verlo: escribe «mis datos» y recibes todo lo que he guardado.
rights-correct = Corregirlo: escribe «mis respuestas» para cambiar una respuesta, «temas» para temas y lugares, e «idioma» para el idioma.
rights-restrict = Apartarlo: entonces lo guardo, pero nadie lo lee, y no te pregunto nada. Sigo contándote en qué quedó.
rights-object = Decir que no a que te citen: entonces tus palabras no se enseñan a otros. Quien tiene que responderte todavía puede leerlas.
rights-erase = Borrarlo: escribe «olvídame».
rights-complain = Si algo no te parece bien, puedes reclamar ante la autoridad de protección de datos.
rights-complain-contact = ¿Tienes preguntas sobre tus datos? Escribe a { $contact }. Si algo no te parece bien, puedes reclamar ante la autoridad de protección de datos.
rights-is-restricted = Desde el { $on } tus palabras están apartadas, y nadie las lee.
rights-is-objected = Desde el { $on } tus palabras no se enseñan a otros.
button-right-restrict = Apártalo
button-right-lift = Úsalo otra vez
button-right-object = No me cites
button-right-agree = Me pueden citar
button-right-untold = No me avises de eso
right-restrict-done = Hecho. Guardo lo que dijiste, pero nadie lo lee, y no te pregunto nada. Los números que ya estaban contados se quedan, porque no muestran quién eres. Sigo contándote en qué quedó. Escribe «úsalo otra vez» cuando quieras que termine.
right-restrict-still = Me pediste apartar tus palabras, así que esto se guarda, pero no se lee. Escribe «úsalo otra vez» si quieres que se lea.
right-lift-done = Lo que dijiste se lee y se usa otra vez.
right-lift-none = Tus palabras no están apartadas.
right-object-done = Hecho. Tus palabras ni se citan ni se enseñan a otros. Quien tiene que responderte todavía puede leerlas, y sigo contándote en qué quedó. Lo que ya se mandó no lo puedo recoger.
right-agree-done = Tus palabras se pueden volver a enseñar a otros, sin tu nombre.
right-agree-none = Tus palabras se pueden enseñar a otros, sin tu nombre. No ha cambiado nada.
echo-unanswered-kept-back = La decisión no responde a esto. Pediste apartar tus palabras, así que no están en lo que se leyó.
