# Des nouvelles en chemin, des décisions corrigées, ce qu'on a dit et ce que cela a donné, et ce qu'on a manqué.

news-title = Du nouveau sur « { $title } »
news-on = Cela s'est passé le { $on }.
news-because = Vous recevez ceci parce que vous avez répondu et que vous voulez savoir ce que cela donne.
button-news-link = Lire la suite
button-news-mute = Plus de nouvelles
button-news-hear = À nouveau m'informer
news-muted = Bien. Vous n'aurez plus de nouvelles en chemin sur « { $title } ». Vous apprendrez toujours ce qui est décidé – et si nous sommes en retard.
news-heard-again = Bien. Vous aurez à nouveau des nouvelles en chemin sur « { $title } ».

# Voici où en est pour l'instant ce qui a été promis.
present-done = Fait : { $what }
present-delayed = En retard, maintenant promis au plus tard pour le { $dueOn } : { $what }
present-dropped = Cela ne se fera pas : { $what }
present-changed = Quelque chose a changé depuis la décision :
memory-since-decided = Voici ce qui a été décidé : { $decision }

# Une décision corrigée.
correction-intro = Nous avons corrigé quelque chose que nous vous avions écrit sur « { $title } ». Vous aviez répondu :
correction-why = Voici pourquoi c'est corrigé : { $why }
correction-was = Avant, nous avions écrit : { $verdict }. { $decision }
correction-is = Voici ce qui vaut maintenant :
correction-gone = Cela ne vaut plus.
post-correction = Nous avons corrigé la décision sur « { $title } ».

# Mes réponses.
answers-decided = { $verdict } : { $decision }
answers-no-part = La décision ne porte pas sur ce que vous avez écrit.
answers-no-part-rest = La décision ne porte pas sur le reste de ce que vous avez dit.
answers-for-all = Décidé pour tout le monde : { $decision }
answers-news = Du nouveau le { $on } : { $words }
answers-news-more = Du nouveau le { $on } : { $words } Lire la suite : { $link }
answers-news-muted = Vous avez dit non aux nouvelles en chemin sur ce sujet.
answers-not-told = Je ne sais pas avec certitude si vous l'avez appris par moi.
answers-earlier = Et avant :
answers-older = { $number }. { $title }
button-read = Voir le résultat
button-read-named = Lire : { $title }
receipt-noted = J'ai noté :
receipt-change-how = Pour corriger quelque chose, écrivez « mes réponses ».
button-change-noted = Corriger

# Pour qui revient ou change d'avis : ce qui s'est passé entre-temps.
welcome-again = Bon retour ! Ce que vous avez répondu compte toujours, et d'autres peuvent à nouveau le voir. En disant stop, vous aviez aussi dit non pour la suite, alors je redemande.
missed-some = Il s'est passé quelque chose avec ce que vous aviez répondu, pendant votre absence. Vous pourrez le lire dans un instant.
missed-intro = Voici ce que vous n'avez pas encore appris :
missed-perhaps = Voici ce que vous n'avez peut-être pas encore appris :
missed-outcome = « { $title } » est décidé.
missed-news = Il y a du nouveau sur « { $title } ».
missed-none = Vous savez tout.
button-read-all = Tout lire

# La page publique.
ledger-news = Des nouvelles en chemin
ledger-news-on = Le { $on }
ledger-corrected = Corrigé le { $on }
ledger-before = Avant, il était écrit
ledger-feed-news = Du nouveau : { $title }
ledger-feed-corrected = Décision corrigée : { $title }
