# Co musi się stać, żeby się udało: mówione przed pytaniem i opowiedziane potem.

frame-success = Po tym poznamy, czy się udało: { $what }
success-goal-average = Cel: średnio co najmniej { $needed } w pytaniu „{ $question }”
success-goal-percent = Cel: co najmniej { $needed } procent odpowiedzi „{ $choice }” w pytaniu „{ $question }”
success-measured-average = Średnia wyszła { $is }. Cel to co najmniej { $needed }.
success-measured-percent = Wyszło { $is } procent. Cel to co najmniej { $needed } procent.
success-reached = Udało się
success-not-reached = Nie udało się
success-unclear = Nie możemy powiedzieć, czy się udało
success-was = Zanim zapytaliśmy, napisaliśmy, po czym poznamy, czy się udało: „{ $what }”
ledger-frame-success = Po czym poznamy, czy się udało
