# Quand une personne veut peut-être partir, mais a écrit plus que cela. Rien n'est gardé avant qu'elle appuie.
leaving-stop-or-answer = Voulez-vous que j'arrête de vous écrire, ou est-ce votre réponse ? Ce que vous venez d'écrire ne compte pas encore.
leaving-stop-or-else = Voulez-vous que j'arrête de vous écrire ? Je n'ai rien fait de ce que vous venez d'écrire.
leaving-forget-or-answer = Voulez-vous que je vous oublie, ou est-ce votre réponse ? Ce que vous venez d'écrire ne compte pas encore.
leaving-forget-or-else = Voulez-vous que je vous oublie ? Je n'ai rien fait de ce que vous venez d'écrire.
button-leaving-stop = Arrêtez d'écrire
button-leaving-forget = Oubliez-moi
button-leaving-else = Autre chose

# Sous quelque chose qui enlèverait les boutons d'une question en attente.
question-again = Vous êtes au milieu de « { $title } ». Voici à nouveau la question :
