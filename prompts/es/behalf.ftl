# Escribir por otra persona: se recuerda que es de segunda mano, y nunca por quién.

button-behalf = Escribo por otro
button-behalf-was = Era por otra persona
button-behalf-own = No, por mí
behalf-noted = Bien, escribes por otra persona. Escríbelo como lo diría esa persona. No escribas quién es.
behalf-noted-sent = Bien. Ahora consta que escribiste por otra persona.
behalf-never-who = Solo guardo que es por otra persona, y nunca por quién.
behalf-own = Bien. Entonces escribes por ti.
behalf-how = Claro que puedes. Empieza lo que escribas con «por otra persona:», y no escribas quién es.
behalf-you = Escribiste por otra persona.
behalf-theirs = Escrito por otra persona. Por quién no consta en ningún sitio.
ledger-behalf = Personas que escribieron por otra persona: { $people }
