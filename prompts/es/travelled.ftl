# Al cerrar y después de una decisión: qué fue de las frases que otros podían ver, y de lo que se dijo a las de otros.

said-others = { $vote ->
    [agree] Estabas de acuerdo con
    [disagree] Estabas en desacuerdo con
   *[unsure] No sabías qué pensar de
 } { $said ->
    [one] una frase de otra persona
   *[other] { $said } frases de otras personas
 }.
travelled = Otros la han visto. Contándote a ti: { $said }. En total la han visto { $seen }. La frase tiene el número { $number }.
travelled-some = Otros la han visto. Contándote a ti: { $said }. El resto no lo muestro, para que no se pueda deducir quiénes son los pocos. En total la han visto { $seen }. La frase tiene el número { $number }.
travelled-few = Otros han podido verla. Cuántos están de acuerdo o en desacuerdo no lo muestro, para que no se pueda deducir quiénes son los pocos.
travelled-seen = Otros la han visto. En total la han visto { $seen }, contándote a ti. Cuántos de ellos están de acuerdo o en desacuerdo no lo muestro, para que no se pueda deducir quiénes son los pocos. La frase tiene el número { $number }.
travelled-merged = Otra persona escribió casi lo mismo, y otros vieron esas palabras en su lugar: { $said }. En total las han visto { $seen }.
travelled-merged-some = Otra persona escribió casi lo mismo, y otros vieron esas palabras en su lugar: { $said }. El resto no lo muestro, para que no se pueda deducir quiénes son los pocos. En total las han visto { $seen }.
travelled-merged-few = Otra persona escribió casi lo mismo, y otros han podido ver esas palabras en su lugar. Cuántos están de acuerdo o en desacuerdo no lo muestro, para que no se pueda deducir quiénes son los pocos.
travelled-merged-seen = Otra persona escribió casi lo mismo, y otros vieron esas palabras en su lugar. En total las han visto { $seen }. Cuántos de ellos están de acuerdo o en desacuerdo no lo muestro, para que no se pueda deducir quiénes son los pocos.
travelled-merged-you = { $vote ->
    [agree] Dijiste que estás de acuerdo con ellas.
    [disagree] Dijiste que estás en desacuerdo con ellas.
    [unsure] Dijiste que no sabes si estás de acuerdo con ellas.
   *[none] Tú no has dicho nada sobre ellas, así que no te he contado.
 }
travelled-not = A otros no se les ha mostrado. { $reason } Sigue contando como tu respuesta.
travelled-unread = Otros no llegaron a verla, porque no se leyó a tiempo antes de cerrar. Lo sentimos. Sigue contando como tu respuesta.
travelled-agree = { $people ->
    [0] nadie está de acuerdo
    [one] 1 está de acuerdo
   *[other] { $people } están de acuerdo
 }
travelled-disagree = { $people ->
    [0] nadie está en desacuerdo
    [one] 1 está en desacuerdo
   *[other] { $people } están en desacuerdo
 }
travelled-unsure = { $people ->
    [0] nadie duda
    [one] 1 duda
   *[other] { $people } dudan
 }
verdict-disagreed-adopted = Es un sí a algo con lo que no estabas de acuerdo
verdict-disagreed-in-part = Es un sí a una parte de algo con lo que no estabas de acuerdo
verdict-disagreed-not-adopted = Es un no a algo con lo que no estabas de acuerdo
verdict-disagreed-postponed = Aquello con lo que no estabas de acuerdo tiene que esperar
verdict-disagreed-passed-on = Aquello con lo que no estabas de acuerdo ha pasado a otras manos
echo-unanswered-reacted = La decisión no responde a esto. Lo que pensabas está contado.
echo-same-decision = Es la misma decisión de arriba.
echo-side = { $vote ->
    [agree] de acuerdo con
    [disagree] en desacuerdo con
   *[unsure] en duda sobre
 } { $said ->
    [one] una frase
   *[other] { $said } frases
 }
echo-sides-about = Estabas { $said }, y de eso trata la decisión.
echo-sides-read = Estabas { $said } que leímos como { $themes }.
echo-sides-theme = «{ $theme }»
echo-sides-one = { $said } «{ $words }»
echo-sides-verdict = { $said } { $verdict }.
echo-sides-decision = { $decision }
echo-sides-more = { $more ->
    [one] Una decisión más trata
   *[other] { $more } decisiones más tratan
 } de frases de las que dijiste qué pensabas.
echo-sides-left = { $said ->
    [one] La decisión no responde a una frase de la que dijiste qué pensabas. Lo que pensabas está contado.
   *[other] La decisión no responde a { $said } frases de las que dijiste qué pensabas. Lo que pensabas está contado.
 }
echo-sides-short = Esto era lo corto. Escribe «todo» y te cuento el resto.
button-echo-whole = Las { $said } frases
ledger-statements = Lo que dijo la gente de las frases de otros
ledger-statements-lead = Cada frase está aquí con su número. Sus palabras se escribieron para quienes responden, y no se muestran aquí. Quien escribió una frase cuenta como alguien que está de acuerdo y que la ha visto.
ledger-statements-lead-words = Cada frase está aquí con su número. Las palabras están debajo donde una persona que trabaja para la ciudad las ha leído y ha dicho que sí a que todos las lean, y quien las escribió no ha dicho que no. Quien escribió una frase cuenta como alguien que está de acuerdo y que la ha visto.
ledger-statements-few = Han dicho algo sobre ellas demasiado pocas personas para mostrar los números.
ledger-statements-statement = Frase
ledger-statements-agree = De acuerdo
ledger-statements-disagree = En desacuerdo
ledger-statements-unsure = No lo saben
ledger-statements-seen = Mostrada a
ledger-statements-number = Número { $number }
ledger-statements-more = { $count ->
    [one] Una frase más está
   *[other] { $count } frases más están
 } en los datos abiertos.
ledger-policy = Cuándo no se muestra una frase a otros
ledger-policy-lead = Una persona lee cada frase antes de que la vean otros. Un no solo puede tener uno de estos motivos, y a quien la escribió se le dice cuál:
ledger-policy-merged = Otra persona ya había dicho casi lo mismo, y otros ven esas palabras en su lugar.
standing = Por lo que dijo la gente de las frases, hay { $groups } grupos, y en cada uno se piensa más o menos igual. Tú estás más cerca del { $group }.
standing-shared = Con esto está de acuerdo la mayoría, también en los otros grupos:
standing-letter = grupo { $letter }
standing-named = grupo «{ $name }»
travelled-groups-most = { $count ->
    [one] En el grupo { $groups } la mayoría está de acuerdo.
   *[other] En los grupos { $groups } la mayoría está de acuerdo.
 }
travelled-groups-few = { $count ->
    [one] En el grupo { $groups } pocos están de acuerdo.
   *[other] En los grupos { $groups } pocos están de acuerdo.
 }
standing-typical = En ese grupo la mayoría está de acuerdo con esto:
