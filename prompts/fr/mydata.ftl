# Ce qui est gardé sur une personne, et les droits qu'elle a là-dessus.

command-mydata = Mes données
command-mydata-name = mesdonnées
command-mydata-description = Voir tout ce que j'ai gardé sur vous
command-rights = Mes droits
command-rights-name = droits
command-rights-description = Décider de ce que j'ai gardé sur vous
help-rights = Écrivez « mes données » si vous voulez voir ce que j'ai gardé sur vous, et « mes droits » si vous voulez en décider.

# La réponse courte dans le chat, avant le lien.
mydata-none = Je n'ai rien gardé sur vous. Et rien non plus parce que vous l'avez demandé.
mydata-short-since = Je vous connais depuis le { $on }. Nous nous écrivons ici : { $channels }.
mydata-short-what = J'ai gardé { $said ->
    [0] { $written ->
        [0] vos choix et les fois où vous avez dit oui ou non. Vous n'avez encore répondu à rien
        [one] vos choix, les fois où vous avez dit oui ou non, et une chose que vous avez écrite de vous-même
       *[other] vos choix, les fois où vous avez dit oui ou non, et { $written } choses que vous avez écrites de vous-même
     }
    [one] ce que vous avez répondu à une question de la ville, { $written ->
        [0] vos choix et les fois où vous avez dit oui ou non
       *[other] ce que vous avez écrit de vous-même, vos choix et les fois où vous avez dit oui ou non
     }
   *[other] ce que vous avez répondu à { $said } questions de la ville, { $written ->
        [0] vos choix et les fois où vous avez dit oui ou non
       *[other] ce que vous avez écrit de vous-même, vos choix et les fois où vous avez dit oui ou non
     }
 }.
mydata-short-why = Je garde cela pour pouvoir vous poser des questions et vous raconter ce que cela a donné. C'est effacé quand son temps est passé, ou quand vous écrivez « oubliez-moi ».
mydata-short-seen = Ce que vous avez écrit a pu être lu par { $hosts ->
    [none] des agents
   *[other] { $hosts } et des agents
 } ici : { $departments }. Personne parmi eux ne peut voir qui vous êtes.
mydata-named = « { $name } »
mydata-link = Voici le tout sur une page que vous pouvez lire et garder. Le lien marche une fois, et seulement pendant les { $minutes } prochaines minutes. Ne le transmettez pas.
button-mydata-open = Ouvrir mes données
mydata-here = Voici tout ce que j'ai gardé sur vous.
mydata-follows = Voici le tout, réparti sur { $count } messages.
mydata-part = Partie { $number } sur { $of }
mydata-part-goes-on = { $title } (suite)
mydata-file = Le tout est dans ce fichier : il se lit, et un autre programme peut le lire aussi. Gardez-le dans un endroit que personne d'autre ne peut voir.
mydata-enough = Vous avez reçu le tout bien des fois aujourd'hui, la prochaine fois sera donc demain.

# Titres et lignes, sur la page ou dans le chat.
mydata-day = { $on }
mydata-channel = { $channel ->
    [telegram] Telegram
    [discord] Discord
    [slack] Slack
    [messenger] Messenger
    [sandbox] le bac à sable
   *[other] { $channel }
 }
mydata-choices = Vous et vos choix
mydata-since = Je vous connais depuis le { $on }.
mydata-touched = Vous avez écrit ou appuyé pour la dernière fois le { $on }.
mydata-language = Notre langue : { $language }.
mydata-topics = Vous voulez qu'on vous interroge sur : { $names }.
mydata-places = Vos lieux : { $names }.
mydata-roles = Ce que vous avez dit de vous : { $names }.
mydata-age = Votre âge, comme vous l'avez dit : { $names }. Il sert à voir si tous les âges sont entendus, et à rien d'autre.
mydata-venues = Vous suivez : { $names }.
mydata-quiet = Je me tais de { $from } à { $until }.
mydata-yearly = Vous voulez des questions au plus { $perYear ->
    [one] une fois
   *[other] { $perYear } fois
 } par an.
mydata-paused = Vous faites une pause jusqu'au { $on }.
mydata-stopped = Vous avez dit stop : je n'écris que si vous écrivez vous-même, et je ne montre pas vos mots à d'autres. La personne qui doit vous répondre peut toujours les lire.
mydata-chats = Vos chats
mydata-chat = { $channel }, gardé sous { $account }. Utilisé pour la dernière fois le { $on }.{ $state ->
    [gone] { " " }Je ne peux plus vous écrire ici.
   *[open] { "" }
 }
mydata-consents = Ce que vous avez accepté et refusé
mydata-purpose-asked = qu'on vous pose des questions
mydata-purpose-told = qu'on vous raconte ce que cela a donné
mydata-purpose-help = que votre offre d'aide soit transmise
mydata-consent-yes = Le { $on }, vous avez accepté { $purpose }. Voici ce qui était écrit ; langue : { $language }.
mydata-consent-no = Le { $on }, vous avez refusé { $purpose }. Voici ce qui était écrit ; langue : { $language }.
mydata-consent-yes-plain = Le { $on }, vous avez accepté { $purpose }.
mydata-consent-ended = Le { $on }, votre oui a pris fin, ou vous avez refusé { $purpose }.
mydata-matter = { $title }
mydata-asked = La question vous a été posée le { $on }.
mydata-came = La question, vous l'avez ouverte de vous-même le { $on }.
mydata-delivered = Elle est arrivée le { $on }.
mydata-reminded = On vous l'a rappelée le { $on }.
mydata-declined = Vous avez dit « pas cette fois ».
mydata-number = Votre réponse porte le numéro { $number }.
mydata-behalf = Vous avez dit que vous écriviez pour quelqu'un d'autre.
mydata-muted = Vous avez demandé à ne pas avoir de nouvelles à ce sujet.
mydata-said-at = Changé pour la dernière fois le { $on }.
mydata-photos = { $count ->
    [one] Vous avez envoyé une image.
   *[other] Vous avez envoyé { $count } images.
 }
mydata-taken-back = Ceci, vous l'avez corrigé ou repris. Cela ne compte pas :
mydata-quote-cleared = Une personne qui modère a lu ceci et a dit que d'autres peuvent le voir, sans votre nom :
mydata-quote-kept = Une personne qui modère a lu ceci. Ce ne sera pas cité à d'autres :
mydata-quote-unread = Ce qu'aucune personne qui modère n'a accepté n'est pas cité à d'autres.
mydata-model = Ce que vous avez écrit ici a été envoyé, avec ce qu'ont écrit d'autres et sans votre nom, au modèle de langage de { $host }, qui a proposé des thèmes à nos agents : { $days }.
mydata-themes = Une personne qui modère l'a rangé sous : { $names }.
mydata-told = Je vous en ai parlé : { $days }.
mydata-felt = Aviez-vous le sentiment que votre voix a été entendue ? Le { $on }, vous avez dit { $felt ->
    [yes] oui
    [partly] en partie
   *[no] non
 }.
mydata-written = Ce que vous avez écrit de vous-même
mydata-idea = Votre idée numéro { $number }, envoyée le { $on }. Service : { $department }. La réponse est promise au plus tard pour le { $dueOn }.
mydata-idea-answered = La réponse est venue le { $on } :
mydata-exchange = Ce que vous vous êtes écrit, vous et ce service : { $department }
mydata-line-you = Vous, le { $on } :
mydata-line-city = La mairie, le { $on } :
mydata-decider = Votre question numéro { $number } à la personne élue, le { $on } :
mydata-offer = Votre offre d'aide numéro { $number }, le { $on }. Service : { $department }
mydata-waiting = Ce qui attend
mydata-dialogue = J'attends quelque chose de vous dans le chat.
mydata-unasked = Vous avez écrit ceci le { $on } et n'avez pas dit où cela doit aller :
mydata-held = Ceci attend que vous appuyiez sur un bouton depuis le { $on } :
mydata-fetching = { $count ->
    [one] Une chose que vous avez envoyée est en train d'arriver.
   *[other] { $count } choses que vous avez envoyées sont en train d'arriver.
 }
mydata-messages-wait = { $count ->
    [one] Un message pour vous est en route.
   *[other] { $count } messages pour vous sont en route.
 }
mydata-rest = Ce dont je me souviens d'autre
mydata-messages-sent = { $count ->
    [one] Vous avez reçu un message de moi.
   *[other] Vous avez reçu { $count } messages de moi.
 }
mydata-arrival = L'affiche vous a fait venir ici le { $on }. Lieu : { $venue }.
mydata-draws = { $count ->
    [one] Vous avez été dans un tirage au sort
   *[other] Vous avez été dans { $count } tirages au sort
 } pour savoir à qui l'on demande ; votre numéro { $drawn ->
    [0] n'est pas sorti
    [one] est sorti une fois
   *[other] est sorti { $drawn } fois
 }.
mydata-spared = { $count ->
    [one] Une fois, je ne vous ai pas posé de question
   *[other] { $count } fois, je ne vous ai pas posé de question
 }, parce qu'on vous en avait assez posé.
mydata-duty = Vous avez un rôle pour la ville depuis le { $on } : { $duty ->
    [moderator] modération
    [staff] agent
   *[administrator] administration
 }.
mydata-guide = Vous êtes le contact de personnes qui habitent ici, sous le nom { $name }.
mydata-draft = Vous êtes en train d'écrire quelque chose pour la ville.
mydata-seen = Qui a pu le lire
mydata-seen-none = Personne d'autre n'en a lu une partie.
mydata-seen-hosts = Les personnes qui ont demandé : { $names }.
mydata-seen-departments = Les agents et la modération ici, aussi dans leurs résumés : { $names }.
mydata-seen-guides = Votre contact : { $names }.
mydata-seen-deciders = Les personnes élues à qui vous avez posé une question : { $names }.
mydata-seen-never = Elles ne voient que des mots et des numéros. Aucune ne peut voir votre compte ni votre nom.
mydata-seen-hidden = Les numéros, les adresses et les noms qui peuvent mener à vous leur sont cachés. Si une personne de la mairie doit les voir, elle écrit pourquoi, et c'est noté ici.
mydata-opened = { $department } a vu ce qui était caché le { $on }. La raison donnée : « { $why } »
mydata-kept = Pendant combien de temps
mydata-kept-unasked = Les mots dont vous n'avez pas dit où ils doivent aller, je les efface au bout de { $days ->
    [one] un jour
   *[other] { $days } jours
}.
mydata-kept-held = Les mots qui attendent que vous appuyiez sur un bouton, je les efface au bout de { $days ->
    [one] un jour
   *[other] { $days } jours
}.
mydata-why = Pourquoi, et ce que vous pouvez décider
mydata-why-words = Je garde cela parce que vous avez dit oui. Cela sert à vous poser des questions sur la ville, à lire et compter ce que vous répondez, et à vous raconter ce que cela a donné. Cela ne sert à rien d'autre.

# La page derrière le lien.
mydata-page-title = Tout ce que j'ai gardé sur vous
mydata-page-door = Le lien ne marche qu'une fois. Ouvrez ceci sur votre propre téléphone ou ordinateur, là où personne ne regarde.
mydata-page-show = Tout montrer
mydata-page-file = Télécharger en fichier (JSON)
mydata-page-closed = Le lien a déjà servi ou est trop ancien. Écrivez « mes données » dans le chat, et vous en aurez un nouveau.
mydata-page-once = Enregistrez la page si vous voulez la garder. On ne peut pas la rouvrir avec le même lien.
mydata-page-pictures = Vos images
mydata-page-json = La même chose en données
mydata-page-save = Enregistrer en fichier (JSON)
mydata-page-look = Voir ceci sur la page
mydata-page-foot = Si vous voulez que ce soit corrigé, mis de côté ou effacé, écrivez « mes droits » dans le chat.

# Les droits, chacun avec son bouton.
rights-intro = Ce sont vos données, c'est donc vous qui décidez. Voici ce que vous pouvez faire tout de suite :
rights-see = Les voir : écrivez « mes données », et vous aurez tout ce que j'ai gardé.
rights-correct = Les corriger : écrivez « mes réponses » pour corriger une réponse, « sujets » pour les sujets et les lieux, et « langue » pour la langue.
rights-restrict = Les mettre de côté : je les garde, mais on ne les lit pas, et on ne vous pose plus de questions. Vous apprendrez toujours ce que cela a donné.
rights-object = Refuser les citations : vos mots ne sont pas montrés à d'autres. La personne qui doit vous répondre peut toujours les lire.
rights-erase = Les effacer : écrivez « oubliez-moi ».
rights-complain = Si quelque chose ne va pas, vous pouvez vous plaindre auprès de l'autorité de protection des données.
rights-complain-contact = Si vous avez des questions sur vos données, écrivez à { $contact }. Si quelque chose ne va pas, vous pouvez vous plaindre auprès de l'autorité de protection des données.
rights-is-restricted = Depuis le { $on }, je mets vos mots de côté, et on ne les lit pas.
rights-is-objected = Depuis le { $on }, vos mots ne sont pas montrés à d'autres.
button-right-restrict = Mettez de côté
button-right-lift = Utilisez à nouveau
button-right-object = Ne me citez pas
button-right-agree = Vous pouvez me citer
button-right-untold = Ne plus m'en parler
right-restrict-done = C'est fait. Je garde ce que vous avez dit, mais on ne le lit pas, et je ne vous pose plus de questions. Les nombres déjà comptés restent, car ils ne montrent pas qui vous êtes. Je vous raconte toujours ce que cela a donné. Écrivez « utilisez à nouveau » quand cela doit finir.
right-restrict-still = Vous m'avez demandé de mettre vos mots de côté : ceci est donc gardé, mais pas lu. Écrivez « utilisez à nouveau » si cela doit être lu.
right-lift-done = Alors ce que vous avez dit est à nouveau lu et utilisé.
right-lift-none = Vos mots ne sont pas mis de côté.
right-object-done = C'est fait. Vos mots ne sont ni cités ni montrés à d'autres. La personne qui doit vous répondre peut toujours les lire, et vous apprendrez toujours ce que cela a donné. Ce qui est déjà envoyé, je ne peux pas le rappeler.
right-agree-done = Alors vos mots peuvent à nouveau être montrés à d'autres, sans votre nom.
right-agree-none = Vos mots peuvent être montrés à d'autres, sans votre nom. Cela n'a pas changé.
echo-unanswered-kept-back = La décision n'y répond pas. Vous avez demandé que vos mots soient mis de côté, ils ne sont donc pas dans ce qui a été lu.
