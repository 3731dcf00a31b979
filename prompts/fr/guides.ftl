# Une personne de la mairie qui suit une idée ou un échange jusqu'au bout, d'un service à l'autre, et que l'on connaît par son nom.

guide-name = { $name }, { $title }

# Quand une idée ou un échange est confié à une personne qui le suit.
guide-idea = À partir de maintenant, { $name }, { $title }, suit votre idée numéro { $number } jusqu'à la réponse. Vous savez ainsi qui vous répondra. Vous aviez écrit :
guide-idea-number = À propos de votre idée numéro { $number } :
guide-idea-left = La personne qui suivait votre idée numéro { $number } ne la suit plus. Un service s'en occupe, pour que rien ne se perde : { $department }. Vous aviez écrit :
guide-idea-due = La réponse est toujours promise au plus tard pour le { $dueOn }.
guide-exchange = À partir de maintenant, { $name }, { $title }, suit ce que vous avez écrit sur « { $matter } » jusqu'au bout. Vous savez ainsi avec qui vous échangez.
guide-exchange-matter = À propos de ce que vous avez écrit sur « { $matter } » :
guide-exchange-left = La personne qui suivait ce que vous avez écrit sur « { $matter } » ne le suit plus. Un service s'en occupe, pour que rien ne se perde : { $department }.
guide-anonymous = { $name } peut lire ce que vous avez écrit, mais pas voir qui vous êtes.

# Une ligne sous ce qui attend.
guide-follows-idea = { $name }, { $title }, la suit jusqu'à la réponse.
guide-follows-exchange = { $name }, { $title }, le suit jusqu'au bout.
guide-stands-in = { $guide } n'est pas là jusqu'au { $until } inclus ; { $name }, { $title }, prend le relais.
guide-away = { $guide } n'est pas là jusqu'au { $until } inclus. Pendant ce temps, ce service s'en occupe : { $department }.
guide-away-alone = { $guide } n'est pas là du { $from } au { $until } inclus. Pendant ce temps, ce service s'en occupe : { $department }.

# Quand c'est la personne qui le suit qui écrit.
guide-answers = { $name }, { $title }, répond :
guide-says = { $name }, { $title }, écrit : { $why }
guide-answered = Numéro { $number } : { $name }, { $title }, a répondu.
guide-from-idea = { $name }, { $title }, a lu votre idée numéro { $number } et voudrait en savoir un peu plus. Vous aviez écrit :
guide-from-answer = { $name }, { $title }, a lu ce que vous avez écrit sur « { $matter } » et voudrait en savoir un peu plus. Vous aviez écrit :
guide-from-help = Vous avez proposé votre aide pour « { $matter } ». { $name }, { $title }, vous écrit ici.
guide-writes-back = { $name }, { $title }, l'a lu et vous répond. Vous aviez écrit :
guide-asks = { $name } demande :
guide-anonymous-asked = { $name } ne peut pas voir qui vous êtes. Ce que vous écrivez est lu seulement par { $name } et par le service concerné. Rien ne vous oblige à répondre.
guide-sent = Merci. Je l'ai transmis à { $name }. Je vous écris s'il y a une réponse.
guide-is-it = { $name } vous a posé une question : est-ce la réponse ? Je ne la transmets que si vous dites oui.
guide-is-more = Faut-il aussi le transmettre à { $name } ? Je ne le transmets que si vous dites oui.
guide-over = { $name } n'a plus de questions sur ce que vous avez écrit. Merci d'avoir répondu.
guide-letter-replied = { $name }, { $title }, répond à ce que vous aviez écrit à { $host } sur « { $matter } ». Vous aviez écrit :
