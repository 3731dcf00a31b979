# Quand c'est urgent, quand il y a un numéro dans ce que les gens écrivent, et ce qui est ouvert en ce moment.

# Des mots qui font penser que quelqu'un est en danger. Les numéros viennent d'abord et sont dans city.yaml. Écrivez calmement et court.
emergency-call = Appelez le { $number } : { $name }
emergency-call-when = Appelez le { $number } : { $name }, { $when }
emergency-life = Appelez tout de suite s'il y a un danger. On vous dira quoi faire en attendant les secours.
emergency-child = Ce n'est jamais la faute d'un enfant, et c'est bien de le dire à quelqu'un qui peut aider.
emergency-self-harm = Cela a l'air dur. Vous n'avez pas à porter cela sans aide : il y a des gens qui veulent vous écouter.
emergency-violence = Ce n'est pas votre faute, et on peut vous aider.
emergency-unwatched = Je suis un programme. Personne ne surveille Ekko jour et nuit, et je n'ai transmis à personne ce que vous avez écrit.
emergency-no-answer = Je ne l'ai pas compté comme une réponse, et la question attend. Était-ce votre réponse ?
emergency-waits = La question attend que vous en ayez envie.
emergency-misread = Si vous vouliez dire autre chose, appuyez ci-dessous.
button-held-meant = C'est ma réponse
button-held-no = Non
button-held-misread = C'était autre chose
held-dropped = Alors je ne l'ai pas gardé.
held-dropped-waits = Alors je ne l'ai pas gardé. « { $title } » est toujours là, quand vous voudrez.
held-gone = C'est déjà réglé. Si vous voulez changer quelque chose, écrivez « mes réponses ».

# Numéros de téléphone, adresses mail et numéros d'identité dans ce que les gens écrivent.
personal-ask-phone = Il y a un numéro de téléphone dans ce que vous avez écrit. Voulez-vous que je l'enlève ? Si vous ne dites rien, je l'enlève.
personal-ask-email = Il y a une adresse mail dans ce que vous avez écrit. Voulez-vous que je l'enlève ? Si vous ne dites rien, je l'enlève.
personal-ask-both = Il y a une adresse mail et un numéro de téléphone dans ce que vous avez écrit. Voulez-vous que je les enlève ? Si vous ne dites rien, je les enlève.
personal-cpr = Il y avait un numéro d'identité national dans ce que vous avez écrit. Je ne le garde jamais, même si vous le demandez : ici, personne n'en a besoin, et dans de mauvaises mains il peut faire du tort.
personal-left-out = Bien, c'est enlevé.
personal-left-out-unasked = J'ai enlevé le numéro ou l'adresse dans ce que vous aviez écrit. Le reste est comme vous l'avez écrit.
personal-kept = Bien, cela reste. Les personnes qui lisent les réponses peuvent le voir.
personal-stored = Voici ce que j'ai gardé :
personal-nothing-stored = Je n'en ai rien gardé.
personal-idea-bare = Il n'y a qu'un numéro ou une adresse dans ce que vous avez écrit, je ne l'ai donc pas gardé. Quelle est votre idée ?
button-personal-leave = Enlever
button-personal-keep = Garder

# Un nom et un numéro, sans rien d'autre.
card-ask = Cela ressemble à un nom et un numéro, je ne l'ai donc pas compté comme réponse. Est-ce pour votre offre d'aide à « { $title } » ?
button-card-help = Oui, mon offre

# Quand on pose une question à Ekko au lieu de répondre.
asking-which = Est-ce votre réponse, ou est-ce une question pour moi ?
asking-privacy = Les personnes qui lisent les réponses ne voient qu'un numéro, par exemple « réponse 37 ». Elles ne peuvent pas voir qui vous êtes. N'écrivez donc pas votre nom si vous voulez rester anonyme. Si vous écrivez « oubliez-moi », j'efface vos mots.
button-asking-answer = C'est ma réponse
button-asking-question = Je pose la question

# Ce qui est ouvert en ce moment.
command-open = Ouvert maintenant
command-open-name = ouvert
command-open-description = Voir à quoi vous pouvez répondre en ce moment
open-intro = { $count ->
    [one] Voici à quoi vous pouvez répondre en ce moment. Appuyez dessus si vous voulez participer.
   *[other] Voici à quoi vous pouvez répondre en ce moment. Appuyez sur ce qui vous tente.
 }
open-line = { $title } – ouvert jusqu'au { $closes }
open-line-topics = { $title } ({ $topics }) – ouvert jusqu'au { $closes }
open-line-answered = ✓ { $title } – vous y avez répondu, et vous pouvez corriger jusqu'au { $closes }
open-everywhere = Toute la ville
open-none = En ce moment, il n'y a rien à quoi vous puissiez répondre. Si vous avez quelque chose à dire, écrivez-le simplement ici.
button-open-more = En montrer d'autres
button-open-ledger = Voir le suivi
ledger-answer-in = Répondre dans un chat :
ledger-answer-write = (écrivez { $words })
