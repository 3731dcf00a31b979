# Cuándo se puede decir que salió bien: se dice antes de preguntar, y se cuenta después.

frame-success = Cómo sabremos si sale bien: { $what }
success-goal-average = La meta es al menos { $needed } de media en «{ $question }»
success-goal-percent = La meta es que al menos el { $needed } por ciento responda «{ $choice }» a «{ $question }»
success-measured-average = La media fue { $is }. La meta era al menos { $needed }.
success-measured-percent = Fue el { $is } por ciento. La meta era al menos el { $needed } por ciento.
success-reached = Salió bien
success-not-reached = No salió bien
success-unclear = No podemos decir si salió bien
success-was = Antes de preguntar escribimos cómo sabríamos si sale bien: «{ $what }»
ledger-frame-success = Cómo sabremos si sale bien
