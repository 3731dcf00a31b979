# Før planene er tegnet, og hvem som satte et spørsmål i gang.

early-note = Ingen planer er tegnet ennå. Det dere sier nå, kan bli det neste spørsmålet.
started-from = Dette begynte med { $count ->
    [one] svar { $answers }
   *[other] svarene { $answers }
 } på «{ $title }».
started-you = Du satte noe i gang. Det du skrev til «{ $from }» (nummer { $answer }), er nå blitt et spørsmål: «{ $title }».
started-you-next = { $decider } bestemmer. Alle som svarer, kan få høre hva det ble til, senest { $answerBy }.
ledger-frame-override = Derfor spør vi likevel
