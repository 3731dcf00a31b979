# Dans les groupes, sur les serveurs et sur la page : tout le monde voit ceci, rien de privé n'y figure donc jamais.

under-post = Bonjour, je suis Ekko, un programme. Ce que vous avez écrit sous la publication, tout le monde peut le lire, cela ne compte donc pas comme réponse. Appuyez ici si vous voulez répondre : c'est privé et cela prend moins d'une minute.
post-how = { $host }, { $title }, vous pose { $questions ->
    [one] une question
   *[other] { $questions } questions
 }, en moins d'une minute, et votre réponse est privée. Vous pouvez répondre jusqu'au { $closes }. Les personnes qui répondent peuvent toutes savoir ce que cela a donné au plus tard le { $answerBy }.
post-count = Au moins { $answered } personnes ont répondu jusqu'ici.
post-count-few = Moins de cinq personnes ont répondu pour l'instant.
post-closed = Fermé. { $answered } personnes ont répondu.
post-closed-least = Fermé. Au moins { $answered } personnes ont répondu.
post-closed-few = Fermé.
button-answer-private = Répondre en privé
post-closing = « { $title } » est fermé. { $answered } personnes ont répondu. Voici ce qui a été dit :
post-closing-least = « { $title } » est fermé. Au moins { $answered } personnes ont répondu. Voici ce qui a été dit :
post-closing-few = « { $title } » est fermé. Merci à toutes les personnes qui ont répondu.
post-outcome = C'est décidé : « { $title } ».
post-milestone = Du nouveau sur « { $title } » :
