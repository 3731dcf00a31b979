# Ce que dit Ekko quand on le rencontre, qu'on lui demande quelque chose ou qu'on s'en va.
# Les mots entre { $accolades } sont remplis ; laissez-les. $sender est la ville, comme les gens la connaissent.
#
# Les mêmes mots pour les mêmes choses. On dit vous. question, réponse, idée, avis (ce qu'une personne a écrit et que d'autres
# jugent), promesse, décision, tirage au sort, service, votre contact (la personne qui suit jusqu'au bout), le livre ouvert,
# affiche, publication (dans un groupe), la mairie, la ville, appuyer (sur un bouton).
# Jamais « de », « que » ou « jusqu'à » juste avant un nom : ils changent devant une voyelle. Jamais d'accord avec la personne
# qui lit : on ne sait pas si c'est un homme ou une femme.

welcome = Bonjour ! Je m'appelle Ekko. Je suis un programme utilisé par { $sender } pour poser de courtes questions – donc pas un être humain. Vous répondez en moins d'une minute, puis je reviens vous raconter ce qu'est devenue votre réponse. Même quand c'est non.
welcome-back = Quel plaisir de vous revoir. J'écris quand il y a quelque chose à vous demander ou à vous raconter.
introduction-short = Bonjour, je m'appelle Ekko, je suis un programme qui pose des questions pour { $sender }. Il n'y a pas d'être humain ici, mais une personne lit ce que vous écrivez.

# Les accords. Les mots exacts sont gardés avec chaque oui et chaque non ; un changement ici ne vaut que pour la suite.
consent-asked = Est-ce que { $sender } peut vous poser une question ici de temps en temps ? Au plus { $perYear ->
    [one] une fois
   *[other] { $perYear } fois
 } par an, seulement sur la ville et jamais la nuit. Vous pouvez toujours écrire « stop », et cela s'arrête.
consent-told = Est-ce que je peux vous écrire à nouveau quand il y a du nouveau sur votre réponse, ou si quelqu'un veut en savoir plus ? Cela peut prendre des années. Pendant ce temps, je garde votre réponse, ce chat et vos choix. Rien d'autre. Vous pouvez toujours écrire « stop » ou « oubliez-moi ».
button-yes-asked = Oui, d'accord
button-yes-told = Oui, racontez-moi
button-no-thanks = Non merci
asked-accepted = Merci ! J'écris quand il y a quelque chose qui vous concerne. Écrivez « aide » si vous voulez voir ce que je sais faire d'autre.
asked-refused = Pas de souci. Je ne vous demanderai rien. Écrivez simplement « commencer » si vous changez d'avis.
asked-refused-told = Pas de souci. Je ne vous demanderai rien d'autre, mais vous apprendrez toujours ce que devient votre réponse.
told-accepted = Bien. Alors je vous tiens au courant.
told-refused = Pas de souci. Votre réponse compte toujours, et je ne vous écrirai pas à ce sujet.

stopped = C'est arrêté. Je ne vous écrirai plus, ailleurs non plus. Ce que vous avez répondu compte toujours, et la mairie peut le lire, mais à partir de maintenant je ne montre plus vos mots à d'autres. Écrivez « commencer » si vous changez d'avis. Écrivez « oubliez-moi » si vous voulez que je vous oublie tout à fait.
is-stopped = Vous m'avez demandé d'arrêter, alors je me tais. Écrivez « commencer » si je peux vous écrire à nouveau.
button-start-again = Recommencer
forget-sure = Voulez-vous que je vous oublie ? J'efface vos mots et tout ce qui vous lie à vos réponses. Les chiffres que nous avons publiés restent – sans vous. On ne peut pas revenir en arrière.
button-forget = Oui, oubliez-moi
button-keep = Non, gardez tout
forgotten = C'est fait. J'ai effacé vos mots et tout ce que je savais de vous. Si vous m'écrivez à nouveau, on repart de zéro. Portez-vous bien.
kept = Bien. Rien n'a été effacé.

help = Voici ce que vous pouvez me demander. Appuyez, ou écrivez le mot.
home = Bonjour ! Ici, vous pouvez voir vos réponses et décider de ce que j'ai le droit de faire.
help-privacy = Des questions sur vos données ? Écrivez à { $contact }.
nothing-asked = Je n'ai pas de question pour vous en ce moment, et comme je suis un programme, je ne comprends pas tout. Écrivez « aide » si vous voulez voir ce que je sais faire.
slip-no-words = Je ne peux lire que des mots, pas des images ni des sons. Voulez-vous l'écrire ?
button-unknown = Je ne connais plus ce bouton. Écrivez « aide » si vous voulez voir ce que je sais faire.

# Pour qui frappe à la porte de la mairie sans y avoir de rôle.
code-unknown = Je ne connais pas ce code, ou alors il a déjà servi ou il est trop ancien. Écrivez-le ainsi : /code ABCD-1234-EFGH-5678, ou demandez-en un nouveau.
code-wait = Trop de codes faux ont été envoyés. Attendez une heure, puis réessayez.
hall-closed = Seules les personnes qui ont un rôle ici peuvent faire cela. Si vous avez reçu un code, écrivez-le ainsi : /code ABCD-1234-EFGH-5678.
hall-moderators = Seules les personnes qui modèrent peuvent faire cela. Écrivez « aide » si vous voulez voir ce que vous pouvez faire ici.

# Menu : le nom du bouton, le mot de la commande, et ce qu'elle fait.
command-start = Commencer
command-start-name = commencer
command-start-description = Dites bonjour à Ekko
command-answers = Mes réponses
command-answers-name = réponses
command-answers-description = Voir ce que vous avez répondu, et le corriger
command-why = Pourquoi moi ?
command-why-name = pourquoi
command-why-description = Pourquoi on vous a demandé, et ce qui peut changer
command-idea = Envoyer une idée
command-idea-name = idée
command-idea-description = Dites à la ville ce que personne n'a demandé
command-topics = Sujets
command-topics-name = sujets
command-topics-description = Choisissez sur quoi on vous interroge
command-pause = Pause
command-pause-name = pause
command-pause-description = Pas de messages pendant un temps
command-quiet = Heures calmes
command-quiet-name = calme
command-quiet-description = Quand je ne dois pas vous écrire
command-fewer = Moins de questions
command-fewer-name = moins
command-fewer-description = Recevoir des questions moins souvent
command-language = Langue / Language
command-language-name = langue
command-language-description = Choisissez la langue que je parle
command-memory = Déjà demandé
command-memory-name = mémoire
command-memory-description = Voir ce que nous avons déjà demandé
command-stop = Stop
command-stop-name = stop
command-stop-description = Plus de messages
command-forget = Oubliez-moi
command-forget-name = oublier
command-forget-description = Effacer tout ce qui vous concerne
command-aloud = Lire à voix haute
command-aloud-name = lecture
command-aloud-description = Recevoir la question en texte, sans boutons
command-help = Aide
command-help-name = aide
command-help-description = Ce que sait faire Ekko
greeting = Bonjour ! Je m'appelle Ekko. Je suis un programme qui pose de courtes questions pour { $sender } et qui revient raconter ce qu'est devenue votre réponse.
about = Des questions de { $sender }. Vous répondez en une minute. Vous apprenez ce qui s'est passé.

# Messenger : le message qu'on peut envoyer après plus d'un jour. Meta doit l'approuver, ne le changez que s'il le faut.
template-body = Bonjour ! Vous avez répondu à { $title }, et il y a maintenant du nouveau de la part de { $sender }. Appuyez pour lire ce qui s'est passé.
template-sample = Des bancs sur la place
template-button = Lire ce qui s'est passé
