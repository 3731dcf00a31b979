# Cuando es urgente, cuando hay un número en lo que escribe la gente, y qué está abierto ahora.

# Palabras que suenan a que alguien está en peligro. Los números van primero y están en city.yaml. Con calma y en corto.
emergency-call = Llama al { $number }: { $name }
emergency-call-when = Llama al { $number }: { $name }, { $when }
emergency-life = Llama enseguida si hay peligro. Te dicen qué hacer hasta que llegue la ayuda.
emergency-child = Nunca es culpa de un niño o una niña, y está bien contárselo a alguien que puede ayudar.
emergency-self-harm = Eso suena difícil. No tienes que pasarlo en soledad, y hay personas que quieren escucharte.
emergency-violence = No es culpa tuya, y hay ayuda.
emergency-unwatched = Soy un programa. No hay nadie mirando Ekko día y noche, y no le he pasado a nadie lo que escribiste.
emergency-no-answer = No lo he contado como respuesta, y la pregunta espera. ¿Era tu respuesta?
emergency-waits = La pregunta espera hasta que te apetezca.
emergency-misread = Si querías decir otra cosa, toca abajo.
button-held-meant = Era mi respuesta
button-held-no = No
button-held-misread = Quería decir otra
held-dropped = Entonces no lo he guardado.
held-dropped-waits = Entonces no lo he guardado. «{ $title }» sigue aquí cuando te apetezca.
held-gone = Eso ya está resuelto. Si quieres cambiar algo, escribe «mis respuestas».

# Teléfonos, direcciones de correo y números de identidad en lo que escribe la gente.
personal-ask-phone = En lo que escribiste hay un número de teléfono. ¿Lo quito? Si no dices nada, lo quito.
personal-ask-email = En lo que escribiste hay una dirección de correo. ¿La quito? Si no dices nada, la quito.
personal-ask-both = En lo que escribiste hay una dirección de correo y un número de teléfono. ¿Los quito? Si no dices nada, los quito.
personal-cpr = En lo que escribiste había un número personal de identidad. Esos no los guardo nunca, tampoco si me lo pides: aquí nadie lo necesita, y en malas manos puede hacer daño.
personal-left-out = Bien, está quitado.
personal-left-out-unasked = He quitado el número o la dirección de lo que escribiste antes. El resto está como lo escribiste.
personal-kept = Bien, se queda. Quienes leen las respuestas lo pueden ver.
personal-stored = Esto es lo que he guardado:
personal-nothing-stored = No he guardado nada de eso.
personal-idea-bare = En lo que escribiste hay solo un número o una dirección, así que no lo he guardado. ¿Cuál es tu idea?
button-personal-leave = Quítalo
button-personal-keep = Déjalo

# Un nombre y un número solos.
card-ask = Eso parece un nombre y un número, así que no lo he contado como respuesta. ¿Es para tu ofrecimiento de ayudar con «{ $title }»?
button-card-help = Sí, para ayudar

# Cuando la gente pregunta a Ekko en vez de responder.
asking-which = ¿Es tu respuesta, o me preguntas a mí?
asking-privacy = Quienes leen las respuestas ven solo un número, por ejemplo «respuesta 37». No pueden ver quién eres. Así que no escribas tu nombre si no quieres que se sepa. Si escribes «olvídame», borro tus palabras.
button-asking-answer = Es mi respuesta
button-asking-question = Te pregunto

# Qué está abierto ahora.
command-open = Abierto ahora
command-open-name = abierto
command-open-description = Ver a qué puedes responder ahora mismo
open-intro = { $count ->
    [one] A esto puedes responder ahora mismo. Tócalo para participar.
   *[other] A esto puedes responder ahora mismo. Toca una para participar.
 }
open-line = { $title } – hasta el { $closes }
open-line-topics = { $title } ({ $topics }) – hasta el { $closes }
open-line-answered = ✓ { $title } – ya has respondido, y puedes cambiarlo hasta el { $closes }
open-everywhere = Toda la ciudad
open-none = Ahora mismo no hay nada a lo que puedas responder. Si tienes algo que decir, escríbelo aquí.
button-open-more = Mostrar más
button-open-ledger = Ver qué ha pasado
ledger-answer-in = Responde en un chat:
ledger-answer-write = (escribe { $words })
