# Ideas que se votan: de tres en tres, sí a todas las que se quiera, y en qué quedó la votación.

how-ballot = Vienen de tres en tres, en un orden que es solo tuyo. Di que sí a todas las que quieras. { $choose ->
    [one] Se elige la que más personas quieren.
   *[other] Se eligen las { $choose } que más personas quieren.
 } Puedes parar cuando quieras y cambiar lo que has dicho hasta que se cierre.
how-ballot-budget = Vienen de tres en tres, en un orden que es solo tuyo. Di que sí a todas las que quieras. Hay { $budget } para repartir: a cada persona que vota le toca una parte igual, y tu parte va a aquello a lo que dices que sí. Puedes parar cuando quieras y cambiar lo que has dicho hasta que se cierre. Si votan al menos { $least }, después se publican todos los votos, sin quién, cuándo ni dónde, para que cualquiera pueda volver a contarlos.
slip-ballot = Toca el botón, o escribe «mostrar», y te enseño las primeras ideas. A cada una puedes escribir sí o no.
button-ballot-first = Ver las ideas
button-ballot-yes = Sí a esta
button-ballot-pass = Esta no
button-ballot-one = Una más
button-ballot-two = Dos más
ballot-place = { $number } de { $of }
ballot-cost = Precio: { $cost }
ballot-money = { $amount } { $money }
ballot-ideas = { $ideas ->
    [one] La idea es de alguien que vive aquí.
   *[other] Reúne { $ideas } ideas que dicen lo mismo.
 }
ballot-said = { $vote ->
    [agree] Dijiste que sí.
   *[unsure] No elegiste esta.
 } Puedes cambiarlo hasta que se cierre.
ballot-noted = { $vote ->
    [agree] Apuntado: sí.
   *[unsure] Apuntado: esta no.
 }
ballot-more = Has visto { $seen } de { $all }. ¿Quieres ver { $more ->
    [one] una más
    [2] dos más
   *[other] tres más
 }? Puedes parar ya; lo que has dicho cuenta.
ballot-thanks = Gracias. { $approved ->
    [0] No dijiste que sí a ninguna, y eso también cuenta.
    [one] Dijiste que sí a una idea, y cuenta.
   *[other] Dijiste que sí a { $approved } ideas, y cuenta.
 } Puedes cambiarlo hasta que se cierre.
ballot-fine = Está bien. Puedes verlas cuando quieras hasta que se cierre.
ballot-all = Las has visto todas. Toca una de arriba si quieres cambiar lo que has dicho.
receipt-ballot = { $approved ->
    [0] Sí a ninguna de las ideas que viste.
    [one] Sí a una idea.
   *[other] Sí a { $approved } ideas.
 }
receipt-ballot-more = Hay más ideas a las que puedes decir sí o no.
ballot-none-approved = { $seen ->
    [one] No dijiste que sí a nada; viste una idea.
   *[other] No dijiste que sí a ninguna de las { $seen } ideas que viste.
 }
ballot-you-approved = Dijiste que sí a:
count-ballot = { $proposal }: { $people ->
    [one] 1 persona dijo que sí
   *[other] { $people } personas dijeron que sí
 }
count-ballot-few = { $proposal }: menos de cinco dijeron que sí
vote-chosen = { $count ->
    [one] Los votos están contados. Se ha elegido esta idea:
   *[other] Los votos están contados. Se han elegido estas { $count } ideas:
 }
vote-none = Los votos están contados. No se ha elegido ninguna idea.
vote-spent = Precio en total: { $spent } de { $budget }
vote-line = { $proposal }
vote-yours = { $count ->
    [one] Dijiste que sí a una idea. Así le fue:
   *[other] Dijiste que sí a { $count } ideas. Así les fue:
 }
vote-yours-none = No dijiste que sí a ninguna de las ideas.
vote-fate = { $proposal }: { $fate }
vote-fate-approvals = elegida. Dijeron que sí { $people }.
vote-fate-shares = elegida. Dijeron que sí { $people }, y se paga con su parte del dinero.
vote-fate-left-over = elegida. Dijeron que sí { $people }, y se paga con el dinero que sobró.
vote-fate-few = no elegida. Dijeron que sí menos de cinco.
vote-fate-fewer = no elegida. Dijeron que sí { $people }, y cada una de las elegidas tuvo más.
vote-fate-lot = no elegida. Dijeron que sí { $people }, los mismos que a la última elegida, y el sorteo cayó en esa.
vote-fate-money = no elegida. Dijeron que sí { $people }, pero no alcanzó con su parte del dinero ni con lo que sobró.
vote-fate-lacked = no elegida. Dijeron que sí { $people }. A su parte del dinero le faltaron { $lacked } para llegar a los { $cost } que cuesta, y con lo que sobró tampoco alcanzó.
idea-put = Tu idea (número { $number }) se va a votar en «{ $title }».
idea-put-merged = { $others ->
    [one] Tu idea y una más dicen lo mismo, así que se votan como una sola:
   *[other] Tu idea y { $others } más dicen lo mismo, así que se votan como una sola:
 }
idea-put-as = Esto es lo que lee la gente:
idea-put-when = Se puede votar del { $opens } al { $closes }. Te diré cómo le fue a tu idea, también si pierde.
idea-put-answer = El departamento también te responde, a más tardar el { $dueOn }.
idea-put-follows = El departamento también te responde cuando esté decidido, a más tardar el { $dueOn }.
idea-vote-withdrawn = La votación «{ $title }» se ha retirado, así que no se vota tu idea número { $number }.
idea-vote-without = Tu idea número { $number } ya no está en la votación «{ $title }».
idea-vote-instead = La idea no se ha olvidado. Tendrás una respuesta a más tardar el { $dueOn }.
idea-left-out = Tu idea (número { $number }) se ha leído, y no se va a votar en «{ $title }». Este es el motivo:
idea-left-out-answer = De todas formas tendrás una respuesta, a más tardar el { $dueOn }.
idea-voted = Tu idea (número { $number }) se votó en «{ $title }». Así le fue:
ledger-vote = Cómo se contaron los votos
ledger-vote-approvals = { $choose ->
    [one] Cada persona dijo que sí a todas las ideas que quiso. Queda elegida la que tiene más síes.
   *[other] Cada persona dijo que sí a todas las ideas que quiso. Quedan elegidas las { $choose } que tienen más síes.
 } Una idea a la que dijeron que sí menos de cinco no entra. Si dos empatan, decide un sorteo que estaba fijado antes de empezar a votar.
ledger-vote-shares = Había { $budget }, a partes iguales entre todas las personas que votaron. Una idea queda elegida cuando quienes le dijeron que sí pueden pagarla juntas con sus partes; va primero lo que menos le cuesta a cada una. Después las partes se hacen más grandes, poco a poco, mientras lo elegido no cueste más que el dinero que hay, y lo que sobra va a las ideas con más síes para las que alcanza. Así también tiene una oportunidad una idea que quiere un grupo más pequeño. Una idea a la que dijeron que sí menos de cinco no entra. Si dos empatan, decide un sorteo que estaba fijado antes de empezar a votar. La regla se llama Method of Equal Shares.
ledger-vote-file = Los { $voters } votos, sin quién, cuándo ni dónde, para que cualquiera pueda volver a contarlos
ledger-vote-hash = El SHA-256 del archivo es { $hash }. Ekko lo vuelve a contar con «ekko vote ARCHIVO --verify».
ledger-vote-unlisted = Los votos no se publican: son tan pocos que se podría reconocer a alguien por ellos.
ledger-vote-totals = Cualquiera puede volver a contar con los números de arriba.
receipt-vote = ¡Gracias! La tuya es la respuesta número { $number } a «{ $title }», y tu voto cuenta.
