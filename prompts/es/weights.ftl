# A quién se escuchó y a quién no, y en qué quedan las respuestas con pesos. Lo leen la gente y el personal.

weights-heard = A quién se escuchó
weights-missing = Menos presentes en las respuestas que entre los habitantes: { $names }.
weights-asked-least = { $name }: han respondido al menos { $answered } de { $invited } personas preguntadas.
weights-answered-least = { $name }: han respondido al menos { $answered }.
weights-range = Entre paréntesis: entre qué valores estaría si hubiéramos preguntado a otras personas como estas.
weights-turnout-short = { $share } % ({ $from }–{ $to } %)
weights-share = { $residents } % de los habitantes, { $answers } % de las respuestas.
weights-elsewhere = Viven en otro sitio y se cuentan aparte.
weights-elsewhere-short = viven en otro sitio, contadas aparte

weights-title = Si cada grupo contara por tantas personas como es
weights-by-place = Aquí cada parte de la ciudad cuenta por tantas personas como habitantes tiene.
weights-by-both = Aquí cada parte de la ciudad cuenta por tantas personas como habitantes tiene, y lo mismo cada uno de estos grupos: { $names }.
weights-by-roles = Aquí cada uno de estos grupos cuenta por tantas personas como hay en la ciudad: { $names }.
weights-people = Se trata de al menos { $people } habitantes que respondieron.
weights-visitors = Al menos { $visitors } de quienes respondieron viven en otro sitio. Se cuentan aparte: están en las respuestas tal como llegaron, no en las ponderadas.
weights-merged = De algunas partes de la ciudad respondieron demasiado pocas personas, así que estas se contaron como una: { $names }.
weights-merged-ages = De algunas edades respondieron demasiado pocas personas, así que estas se contaron como una: { $names }.
weights-left = Respondieron demasiado pocas personas para ponderar por: { $names }.
weights-worth = Una respuesta cuenta por entre { $smallest } y { $largest } personas. Es tan seguro como si hubieran respondido al menos { $effective } personas que cuentan todas igual.
weights-gap = Ninguna respuesta puede contar por más de tres. Por eso algunos grupos siguen hasta a { $gap } puntos porcentuales de su parte.
weights-caution = Eso corrige lo que se sabe de la gente, pero no quién quiso responder.
weights-answered = Como llegó
weights-weighed = Ponderado
weights-line = { $label }: { $answered } % como llegó, { $weighed } % ponderado
weights-step = Los porcentajes ponderados se redondean a { $step } puntos porcentuales, para que no se pueda deducir quién es quién.
weights-told = El { $answered } % de quienes respondieron eligió «{ $label }». { $by ->
    [place] Si cada parte de la ciudad contara por tantas personas como viven allí, sería alrededor del { $weighed } %.
    [both] Si cada parte de la ciudad y cada grupo contara por tantas personas como son, sería alrededor del { $weighed } %.
   *[roles] Si cada grupo contara por tantas personas como es, sería alrededor del { $weighed } %.
 }
weights-told-other = Entonces la mayoría habría elegido «{ $label }»: alrededor del { $weighed } %, frente al { $answered } % en las respuestas tal como llegaron.
