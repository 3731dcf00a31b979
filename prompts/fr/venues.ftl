# Un lieu avec une affiche qui ne vieillit jamais : une bibliothèque, une école, une place, un terrain.

venue-open = { $count ->
    [one] Voici ce que nous demandons en ce moment. Appuyez si vous voulez participer.
   *[other] Voici ce que nous demandons en ce moment. Appuyez sur ce qui vous tente.
 }
venue-answered = Voici ce que nous demandons en ce moment :
venue-none = En ce moment, nous ne demandons rien ici. Puis-je vous écrire quand ce sera le cas ?
venue-more = Puis-je vous écrire la prochaine fois que nous demandons quelque chose ici ?
venue-none-followed = En ce moment, nous ne demandons rien ici. J'écrirai quand ce sera le cas – vous avez dit oui.
venue-more-followed = J'écrirai la prochaine fois que nous demandons quelque chose ici – vous avez dit oui.
venue-follow-what = Si vous dites oui, j'écris quand nous demandons quelque chose ici ({ $names }) ou quelque chose qui touche toute la ville. Vous pouvez toujours redire non.
venue-follow-all = Si vous dites oui, j'écris quand nous demandons quelque chose ici ou quelque chose qui touche toute la ville. Vous pouvez toujours redire non.
venue-followed = Bien. J'écrirai la prochaine fois que nous demandons quelque chose qui touche ce lieu : { $venue }. Si vous voulez aussi des questions sur le reste de la ville, choisissez des sujets ici.
venue-refused = Pas de souci. Alors je n'écris pas. Scannez simplement à nouveau le code en passant, pour voir si quelque chose est ouvert.
venue-refused-told = Vous apprendrez toujours ce que devient votre réponse.
venue-left = Alors vous ne suivez plus ce lieu : { $venue }.
venue-visit-ask = Dans { $hours ->
    [one] une heure
    [2] deux heures
    [3] trois heures
    [4] quatre heures
    [5] cinq heures
    [6] six heures
    [8] huit heures
    [12] douze heures
    [24] un jour
    [48] deux jours
   *[other] { $hours } heures
 }, nous aimerions savoir comment cela s'est passé : « { $title } ». Puis-je vous écrire à ce moment-là ? Vous pouvez aussi répondre maintenant.
venue-visit-planned = Dans { $hours ->
    [one] une heure
    [2] deux heures
    [3] trois heures
    [4] quatre heures
    [5] cinq heures
    [6] six heures
    [8] huit heures
    [12] douze heures
    [24] un jour
    [48] deux jours
   *[other] { $hours } heures
 }, j'écris pour demander comment cela s'est passé : « { $title } ». Jamais la nuit. Vous pouvez aussi répondre maintenant.
venue-visit-full = Nous aimerions savoir comment cela s'est passé : « { $title } ». Vous avez reçu autant de questions que promis, je n'écrirai donc pas plus tard. Mais vous pouvez répondre maintenant si vous voulez.
button-venue-follow = Oui, écrivez-moi
button-venue-visit = Oui, demandez alors
button-venue-leave = Ne plus suivre
button-venue-elsewhere = Le reste de la ville
reason-visit = Vous recevez ceci parce que vous avez visité ce lieu et accepté une question : { $venue }.
reason-venue = Vous recevez ceci parce que vous avez accepté de suivre ce lieu : { $venue }.

poster-open-title = Que demande la ville en ce moment ?
poster-open-question = Ici, vous pouvez toujours voir ce qui est ouvert, et répondre tout de suite.
poster-open-promise = Les personnes qui répondent apprennent toutes ce que cela a donné. Même quand c'est non.
poster-open-stays = Le code ne vieillit pas. Si rien n'est ouvert, vous pouvez accepter qu'on vous prévienne quand ce sera le cas.
poster-venue-question = Y a-t-il quelque chose que nous aimerions vous demander ? Ici, vous pouvez toujours le voir et répondre tout de suite.
