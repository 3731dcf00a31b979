# Antes de dibujar los planes, y quién puso en marcha una pregunta.

early-note = Todavía no hay ningún plan dibujado. Lo que digas ahora puede ser la próxima pregunta.
started-from = Esto empezó con { $count ->
    [one] la respuesta { $answers }
   *[other] las respuestas { $answers }
 } a «{ $title }».
started-you = Has puesto algo en marcha. Lo que escribiste en «{ $from }» (número { $answer }) se ha convertido en una pregunta: «{ $title }».
started-you-next = { $decider } decide. Quien responda puede saber en qué quedó, a más tardar el { $answerBy }.
ledger-frame-override = Por qué preguntamos de todos modos
