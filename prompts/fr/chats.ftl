# Une seule personne, plusieurs canaux : un code, un oui des deux côtés, et l'endroit où écrire.

command-link = Relier
command-link-name = relier
command-link-description = Soyez la même personne dans plusieurs applis

chats-code = Vous m'écrivez aussi dans une autre appli ? Envoyez-moi ce code depuis là-bas. Il marche pendant { $minutes } minutes.
chats-code-more = Voulez-vous ajouter encore une appli ? Envoyez-moi ce code depuis là-bas. Il marche pendant { $minutes } minutes.
chats-code-itself = { $code }
chats-code-once = Ne le donnez à personne. Il ne marche qu'une fois, et je vous demande des deux côtés avant de faire quoi que ce soit.
chats-wait = Trop de codes faux ont été écrits. Réessayez dans une heure.
chats-unknown = Je ne connais pas ce code, ou il est trop ancien. Écrivez « relier » dans votre autre appli, et vous en aurez un nouveau.
chats-here = Ce code, il faut me l'écrire dans votre autre appli, pas ici.
chats-same = Ces deux chats sont déjà vous, l'un comme l'autre.
chats-over = Cette question n'est plus valable, il ne s'est donc rien passé. Écrivez « relier » si vous voulez réessayer.

chats-sure = Ce code vient d'un chat sur { $channel } qui affiche { $signs }. Est-ce aussi vous ?
chats-sure-not = Si une autre personne vous a donné ce code, ou si le chat affiche autre chose que ces deux signes, dites non.
chats-asked = Un chat sur { $channel } m'a envoyé votre code et dit que c'est vous. Il affiche { $signs }. Est-ce vous ?
chats-asked-not = Si vous ne voyez pas vous-même ces deux signes dans votre autre appli, ce n'est pas vous. Dites non, et il ne se passera rien.
chats-means = Si vous dites oui des deux côtés, vous êtes une seule personne pour moi. Vous pouvez voir et corriger vos réponses des deux côtés, et on ne vous pose chaque question qu'une fois. Si vous avez dit stop ou non d'un côté, cela vaut des deux côtés.
button-chats-yes = Oui, c'est moi
button-chats-no = Non, pas moi
chats-agreed = Bien. Il ne manque plus que votre oui dans l'autre appli.
chats-refused = Merci de l'avoir dit. Il ne s'est rien passé, et le code ne marche plus.
chats-refused-there = La réponse a été non dans l'autre appli, il ne s'est donc rien passé. Le code ne marche plus.

chats-name = { $name }
chats-joined = Vous êtes maintenant la même personne pour moi sur { $chats }.
chats-now-stopped = Vous avez dit stop d'un côté, et cela vaut maintenant partout. Écrivez « commencer » si je peux vous écrire à nouveau.
chats-now-asked = Vous avez accepté que je vous pose de nouvelles questions.
chats-now-not-asked = Je ne vous pose pas de nouvelles questions, car vous avez dit non. Écrivez « commencer » si je peux quand même.
chats-now-told = Vous apprendrez ce que donnent vos réponses.
chats-now-told-some = Vous apprendrez ce que donnent vos réponses, sauf celles pour lesquelles vous avez dit non.
chats-now-not-told = Vous n'apprendrez pas ce que donnent vos réponses, car vous avez dit non.
chats-twice = { $count ->
    [one] Vous aviez répondu des deux côtés à « { $matters } ». C'est maintenant une seule réponse : tout ce que vous avez écrit y est, et si vous aviez choisi quelque chose des deux côtés, c'est le dernier choix qui compte.
   *[other] Vous aviez répondu des deux côtés à { $matters }. Chacune est maintenant une seule réponse : tout ce que vous avez écrit y est, et si vous aviez choisi quelque chose des deux côtés, c'est le dernier choix qui compte.
}
chats-duties = Ce que vous pouvez faire pour la ville, vous pouvez maintenant le faire des deux côtés.
chats-where = Je vous écris là où vous étiez en dernier. Si je ne peux pas vous y joindre, j'essaie l'autre endroit.
chats-apart = Écrivez « relier » si vous voulez choisir où j'écris, ou enlever un chat.

chats-own = Je vous connais par ces chats :
chats-one = { $name }{ $here ->
    [yes] {" "}(ici)
   *[no] {""}
}{ $first ->
    [yes] {" "}– c'est là que j'écris d'abord
   *[no] {""}
}
chats-alone = Je ne vous connais que par ce chat. Écrivez « relier » si vous voulez aussi utiliser une autre appli.
button-chats-prefer = Écrire sur { $name }
button-chats-leave = Enlever { $name }
chats-preferred = Alors je vous écris d'abord sur { $name }. Si je ne peux pas vous y joindre, j'écris ailleurs.
chats-left = C'est fait. { $name } n'est plus à vous. La personne qui écrit de là-bas est nouvelle pour moi. Vos réponses sont ici.
chats-left-here = C'est fait. Ce chat n'est plus à vous. Vos réponses sont sur { $chats }. Si vous m'écrivez à nouveau d'ici, on repart de zéro.
forget-sure-chats = Cela vaut pour tous vos chats avec moi, pas seulement celui-ci.
