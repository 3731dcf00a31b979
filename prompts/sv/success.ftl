# Vad som krävs för att det ska ha lyckats: sagt innan frågan ställs, och berättat efteråt.

frame-success = Så vet vi om det lyckas: { $what }
success-goal-average = Målet är minst { $needed } i genomsnitt på ”{ $question }”
success-goal-percent = Målet är att minst { $needed } procent svarar ”{ $choice }” på ”{ $question }”
success-measured-average = Genomsnittet blev { $is }. Målet var minst { $needed }.
success-measured-percent = Det blev { $is } procent. Målet var minst { $needed } procent.
success-reached = Det lyckades
success-not-reached = Det lyckades inte
success-unclear = Vi kan inte säga om det lyckades
success-was = Innan vi frågade skrev vi hur vi skulle veta om det lyckades: ”{ $what }”
ledger-frame-success = Så vet vi om det lyckas
