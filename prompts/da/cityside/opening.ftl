# Det, der bliver fundet, før en høring åbner.

check-place = Der kan ikke slås noget op dér: { $why }
check-place-off = { $community } kan der ikke slås op i: { $channel } er ikke tændt her. Tænd den, eller tag fællesskabet ud.
plan-never = Den ville lukke, før nogen havde fået den. Åbn tidligere, eller luk senere.
plan-no-channel = Ingen af de kanaler, folk er på, er tændt, så ingen ville få den. Tænd en af dem.
plan-echo-late = Alle er lovet svar senest { $answerBy }, og det tager { $duration } at fortælle det til dem alle. Offentliggør resultatet så lang tid i forvejen.
