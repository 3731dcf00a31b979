# Hva som skal til for at det har lyktes: sagt før det blir spurt, og fortalt etterpå.

frame-success = Slik vet vi om det lykkes: { $what }
success-goal-average = Målet er minst { $needed } i gjennomsnitt på «{ $question }»
success-goal-percent = Målet er at minst { $needed } prosent svarer «{ $choice }» på «{ $question }»
success-measured-average = Gjennomsnittet ble { $is }. Målet var minst { $needed }.
success-measured-percent = Det ble { $is } prosent. Målet var minst { $needed } prosent.
success-reached = Det lyktes
success-not-reached = Det lyktes ikke
success-unclear = Vi kan ikke si om det lyktes
success-was = Før vi spurte, skrev vi hvordan vi ville vite om det lyktes: «{ $what }»
ledger-frame-success = Slik vet vi om det lykkes
