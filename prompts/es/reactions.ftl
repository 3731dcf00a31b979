# Decir qué se piensa de lo que escribieron otros: tres frases cada vez, de acuerdo, en desacuerdo o no lo sé.

how-agree = Vienen de tres en tres. Di de acuerdo, en desacuerdo o no lo sé a cada una. Puedes parar cuando quieras.
slip-agree = Toca el botón, o escribe «mostrar», y te enseño las primeras. A cada una puedes escribir de acuerdo, en desacuerdo o no lo sé.
button-react-first = Ver las primeras
button-react-others = Ver qué dicen otros
button-react-more = Tres más
button-react-one = Una más
button-react-two = Dos más
button-react-own = Escribir la mía
button-react-enough = Ya es suficiente
button-react-agree = De acuerdo
button-react-disagree = En desacuerdo
button-react-unsure = No lo sé
react-by-host = De { $host }:
react-by-host-of = { $number } de { $of }. De { $host }:
react-by-neighbour = Alguien de la ciudad escribe:
react-by-neighbour-of = { $number } de { $of }. Alguien de la ciudad escribe:
react-alike = Escribiste:
react-alike-of = { $number } de { $of }. Escribiste:
react-alike-other = Otra persona escribió casi lo mismo, y estas son las palabras que ven otros:
react-said = { $vote ->
    [agree] Estás de acuerdo.
    [disagree] Estás en desacuerdo.
   *[unsure] No lo sabes.
 } Puedes cambiarlo hasta que se cierre.
react-noted = { $vote ->
    [agree] Apuntado: de acuerdo.
    [disagree] Apuntado: en desacuerdo.
   *[unsure] Apuntado: no lo sé.
 }
react-more = Gracias. ¿Quieres ver { $more ->
    [one] una más
    [2] dos más
   *[other] tres más
 }? Puedes parar ya; lo que has dicho cuenta.
react-usual = Has dicho qué piensas de { $said } frases. Es más que suficiente, gracias. Puedes ver más si quieres.
react-thanks = Gracias. Has dicho qué piensas de { $said ->
    [one] una frase
   *[other] { $said } frases
 }, y cuenta.
react-none = Ahora mismo no hay más frases que mostrar.
react-own = Escríbelo aquí, con tus propias palabras. Una persona lo lee antes de que lo vean otros, y tu nombre no aparece.
receipt-react = Otras personas también han escrito. ¿Quieres ver qué piensan tres de ellas, y decir si estás de acuerdo?
receipt-react-more = Hay más frases de las que puedes decir qué piensas.
said-reaction = { $vote ->
    [agree] Estabas de acuerdo con:
    [disagree] Estabas en desacuerdo con:
   *[unsure] No sabías qué pensar de:
 }
count-agree = { $statement }: { $agree } de acuerdo, { $disagree } en desacuerdo
count-agree-few = { $statement }: no se muestra, para que no se pueda deducir quiénes son los pocos
receipt-reacted = Has dicho qué piensas de { $said ->
    [one] una frase
   *[other] { $said } frases
 }.
ledger-reacted = { $disagree } en desacuerdo, { $unsure } no lo saben. Mostrada a { $seen }.
ledger-agrees = El número es cuántas personas están de acuerdo con la frase.
alike-side = { $others } personas más dijeron lo mismo.
ledger-unanswered-sides = { $label }: la decisión no responde a lo que la gente dijo sobre esto.
ledger-for-side = A quienes están de acuerdo con «{ $label }»
react-fine = Está bien. Puedes ver más cuando quieras hasta que se cierre.
judged-yes = Lo que escribiste en «{ $title }» se ha leído, y ahora otros lo pueden ver:
judged-yes-then = Dicen si están de acuerdo. Tu nombre no aparece.
judged-masked = Se ha quitado lo que podía llevar a ti o a otra persona.
judged-merged = Lo que escribiste en «{ $title }» se ha leído:
judged-merged-into = Otra persona ya había dicho casi lo mismo, así que otros ven estas palabras en su lugar:
judged-merged-then = Tus propias palabras se siguen leyendo con las respuestas.
judged-merged-agree = ¿Estás de acuerdo con ellas? Eso solo lo sabes tú, así que te cuento cuando hayas respondido.
judged-no = Lo que escribiste en «{ $title }» se ha leído, pero no se muestra a otros:
judged-no-why = Este es el motivo: { $reason } Sigue contando como tu respuesta, y la lee { $host }.
judged-no-again = Con mucho gusto puedes decirlo de otra manera.
button-react-again = Decirlo otra vez
travel-reason-names = Nombra a una persona, o deja ver quién lo escribió.
travel-reason-hurts = Va contra personas. Estar en contra de algo siempre vale, también con dureza.
travel-reason-adverts = Hace publicidad de algo.
travel-reason-elsewhere = Trata de algo distinto de la pregunta.
travel-reason-several = Dice varias cosas a la vez, así que otros no pueden decir si están de acuerdo o no.
