# Hvad der skal til, før det er lykkedes: sagt, før der bliver spurgt, og fortalt bagefter.

frame-success = Sådan ved vi, om det lykkes: { $what }
success-goal-average = Målet er mindst { $needed } i gennemsnit på »{ $question }«
success-goal-percent = Målet er, at mindst { $needed } procent svarer »{ $choice }« på »{ $question }«
success-measured-average = Gennemsnittet blev { $is }. Målet var mindst { $needed }.
success-measured-percent = Det blev { $is } procent. Målet var mindst { $needed } procent.
success-reached = Det lykkedes
success-not-reached = Det lykkedes ikke
success-unclear = Vi kan ikke sige, om det lykkedes
success-was = Før vi spurgte, skrev vi, hvordan vi ville vide, om det lykkes: »{ $what }«
ledger-frame-success = Sådan ved vi, om det lykkes
