# Gracias a quienes cambiaron algo con su respuesta o su idea.

started-from-ideas = Esto empezó con { $count ->
    [one] la idea número { $ideas }
   *[other] las ideas { $ideas }
 }.
started-you-idea = Has puesto algo en marcha. Tu idea (número { $number }) se ha convertido en una pregunta: «{ $title }».
credit-you = Esto lo pusiste en marcha tú
credit-number = Tu respuesta tiene el número { $numbers }. Solo tú puedes ver que es tuya.
ledger-credit = { $count ->
    [one] La respuesta { $numbers } cambió algo
   *[other] Las respuestas { $numbers } cambiaron algo
 }
