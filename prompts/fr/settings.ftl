# Ce que l'on peut choisir.

choosing-is-optional = Merci ! Si vous voulez, vous pouvez choisir sur quoi je vous interroge, même plusieurs choses. Vous pouvez passer, et changer à tout moment.
choose-not-there = Ce n'est pas dans la liste, je ne l'ai donc pas gardé. Si la mairie doit l'entendre, écrivez « /idée » devant.
choose-topic = Sur quoi voulez-vous qu'on vous interroge ?
choose-place = Où habitez-vous, ou passez-vous souvent ?
choose-role = Est-ce que l'un de ces mots vous correspond ?
choose-age = Quel âge avez-vous ? Cela sert à une seule chose : voir si tous les âges sont entendus, et rétablir l'équilibre quand on compte les réponses. Vous pouvez passer, et changer ou enlever cela à tout moment.
button-any-topic = Tout
button-any-place = Passer
button-any-role = Passer
button-any-age = Passer
choices-kept = C'est noté.

# Le bouton qui choisit cette langue. Il est toujours écrit dans la langue elle-même.
language-this = En français
language-which = Quelle langue préférez-vous ?
language-chosen = À partir de maintenant, je parle français avec vous.
language-go-on = Voulez-vous que je vous écrive en français à partir de maintenant ?

pause-how-long = Pendant combien de temps dois-je me taire ?
button-pause = { $days ->
    [7] Une semaine
    [30] Un mois
   *[other] { $days } jours
 }
paused = Je ne vous écris pas avant le { $until }. Ce que vous avez répondu compte toujours. Écrivez « commencer » si la pause doit finir.

quiet-which = Je ne vous écris pas entre { $from } et { $until }. Quand dois-je me taire ?
button-quiet = { $from }–{ $until }
quiet-chosen = Bien. Je me tais de { $from } à { $until }, sauf quand vous écrivez vous-même.

cap-which = On vous interroge au plus { $perYear ->
    [one] une fois
   *[other] { $perYear } fois
 } par an. Combien de fois puis-je le faire ?
button-cap = { $perYear ->
    [one] Une fois par an
   *[other] { $perYear } fois par an
 }
cap-chosen = Bien. Au plus { $perYear ->
    [one] une fois
   *[other] { $perYear } fois
 } par an à partir de maintenant.
