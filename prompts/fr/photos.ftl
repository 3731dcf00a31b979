# Des images comme réponse.

how-photo = { $max ->
    [one] Envoyez-moi une image ici, avec quelques mots si vous voulez.
   *[other] Envoyez-moi jusqu'à { $max } images ici, avec quelques mots si vous voulez.
 } J'enlève ce qui dit où et quand elles ont été prises. Les personnes qui demandent les voient, et peuvent choisir d'en montrer une en public, sans votre nom. Vous pouvez aussi seulement écrire.
how-open-photos = Écrivez simplement ici avec vos propres mots. D'autres personnes qui répondent peuvent lire ces mots, sans votre nom. Vous pouvez y joindre { $max ->
    [one] une image
   *[other] jusqu'à { $max } images
 }. Les personnes qui demandent les voient, et peuvent choisir d'en montrer une en public.
how-open-photos-form = Avec vos propres mots. Les images, vous pourrez les envoyer ensuite dans la conversation.
slip-photo = Je n'ai pas pu lire cela comme une réponse. Envoyez { $max ->
    [one] une image
   *[other] jusqu'à { $max } images
 }, ou écrivez quelques mots.
photos-yours = { $count ->
    [one] Une image de vous
   *[other] { $count } images de vous
 }
photos-kept = Merci ! J'ai maintenant { $count ->
    [one] une image
   *[other] { $count } images
 } de vous pour « { $title } », sans indication de temps ni de lieu.
photos-more = Envoyez-en d'autres si vous voulez, ou appuyez sur Continuer.
photos-full = Il y a de la place pour { $max ->
    [one] une image
   *[other] { $max } images
 } par personne, le reste n'a donc pas été pris. Pour échanger, reprenez-les et envoyez celles que vous préférez.
photo-rejected = Je n'ai pas pu ouvrir cette image. Essayez-en une autre ; une photo ordinaire du téléphone convient.
photo-unavailable = Je n'ai pas pu recevoir votre image à l'instant. Pouvez-vous l'envoyer à nouveau ?
photo-forwarded = Cette image est transférée d'une autre conversation. Si c'est la vôtre, envoyez-la vous-même ici, et je la prends.
photo-delayed = Je suis en train de recevoir votre image. Cela prend un peu plus de temps que d'habitude.
receipt-photos = { $count ->
    [one] Votre image est gardée
   *[other] Vos { $count } images sont gardées
 } sans indication de temps ni de lieu.
receipt-add-photos = Si vous pensez à autre chose, écrivez-le simplement ici, ou envoyez une image.
button-photos-back = Effacer tout cela
photos-back = { $count ->
    [one] Votre image est effacée.
   *[other] Vos { $count } images sont effacées.
 } Ce que vous aviez écrit avec { $count ->
    [one] elle
   *[other] elles
 } est effacé aussi.
photos-back-closed = { $count ->
    [one] Votre image est effacée.
   *[other] Vos { $count } images sont effacées.
 } Ce que vous avez écrit compte toujours.
photos-back-none = Je n'ai pas d'images de vous pour cette question.

count-photos = { $people } personnes ont répondu par des images ou des mots
count-photos-least = Au moins { $people } personnes ont répondu par des images ou des mots
echo-you-showed = Vous aviez envoyé :
echo-unanswered-photos = { $host } l'a vu. La décision n'y répond pas.

ledger-photos = Images envoyées par les gens
ledger-photo-alt = Une image envoyée en réponse à : { $question }
