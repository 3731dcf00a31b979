## Ce que les gens font, en plus d'écrire et d'appuyer

# Un message qu'ils ont corrigé
edit-taken = C'est corrigé. Voici ce qui est écrit maintenant :
edit-slip = Je n'ai pas pu lire cette correction comme une réponse, je garde donc ce que vous aviez écrit d'abord.
edit-late = « { $title } » est fermé, je garde donc ce que vous aviez écrit d'abord :
edit-unread = Cette correction, je ne l'ai pas prise. Écrivez-la dans un nouveau message, et je la lis.

# Un message qu'ils ont effacé
deletion-taken = Vous avez effacé votre message ; ces mots ne sont plus chez moi non plus.
deletion-late = Vous avez effacé votre message, mais « { $title } » est fermé, et vos mots y sont. Si vous voulez les enlever, je peux seulement effacer tout ce que vous avez dit. Dans ce cas, appuyez sur le bouton.

# Un signe au lieu de mots
sign-no-answer = Merci ! Mais le signe seul ne me dit pas ce que vous répondez.
sign-no-consent = Merci ! Mais c'est important, alors je redemande :
sign-felt-heard = Merci ! Cela veut-il dire que vous avez le sentiment que votre voix a été entendue ?
sign-ask = Merci ! Mais le signe seul ne me dit pas ce que vous pensez. Écrivez-le en quelques mots, et ce sera votre réponse.
sign-alone = Je n'arrive pas à en tirer quelque chose. Écrivez-le en quelques mots si vous voulez bien.

# Les mots de quelqu'un d'autre
forwarded-answer = Vous avez transféré quelque chose. Est-ce aussi votre réponse ?
forwarded-unasked = Vous avez transféré quelque chose. Est-ce aussi ce que vous voulez dire vous-même ?
button-forwarded-same = Oui, moi aussi

# Quelque chose sans mots
attached-photo = Ici, je ne peux pas recevoir d'images. Voulez-vous écrire ce qu'elle montre ?
attached-voice = Je ne peux pas écouter les messages vocaux. Voulez-vous l'écrire en quelques mots ?
attached-video = Je ne peux pas voir les vidéos. Voulez-vous l'écrire en quelques mots ?
attached-sound = Je ne peux pas écouter les sons. Voulez-vous l'écrire en quelques mots ?
attached-file = Je ne peux pas ouvrir les fichiers. Voulez-vous écrire le plus important en quelques mots ?
attached-card = Je ne garde pas les numéros de téléphone d'autres personnes, je n'ai donc pas regardé la carte. Voulez-vous écrire ce que vous pensez ?
attached-poll = Je ne peux pas voter dans les sondages. Voulez-vous écrire ce que vous pensez vous-même ?
attached-place = Je ne vois pas où c'est sur la carte. Voulez-vous écrire le nom du lieu ?
attached-sticker = Je ne comprends pas celui-là. Voulez-vous l'écrire en quelques mots ?
attached-unknown = Je ne peux pas lire ce genre de message. Voulez-vous l'écrire en quelques mots ?

# À côté de mots qui sont pris
attached-left-photo = J'ai pris les mots, mais pas l'image.
attached-left-voice = J'ai pris les mots, mais je ne peux pas écouter le message vocal.
attached-left-video = J'ai pris les mots, mais je ne peux pas voir la vidéo.
attached-left-sound = J'ai pris les mots, mais je ne peux pas écouter le son.
attached-left-file = J'ai pris les mots, mais je ne peux pas ouvrir le fichier.
attached-left-card = J'ai pris les mots, mais je n'ai pas gardé la carte.
attached-left-poll = J'ai pris les mots, mais je ne peux pas voir le sondage.
attached-left-place = J'ai pris les mots, mais je ne vois pas le lieu sur la carte.
attached-left-sticker = J'ai pris les mots.
attached-left-unknown = J'ai pris les mots, mais je ne peux pas lire le reste.
