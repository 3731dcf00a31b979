# Woran man merkt, dass es gelungen ist: gesagt, bevor gefragt wird, und danach erzählt.

frame-success = Daran merken wir, ob es gelingt: { $what }
success-goal-average = Das Ziel ist ein Durchschnitt von mindestens { $needed } bei „{ $question }“
success-goal-percent = Das Ziel ist, dass mindestens { $needed } Prozent auf „{ $question }“ mit „{ $choice }“ antworten
success-measured-average = Der Durchschnitt war { $is }. Das Ziel war mindestens { $needed }.
success-measured-percent = Es waren { $is } Prozent. Das Ziel waren mindestens { $needed } Prozent.
success-reached = Es ist gelungen
success-not-reached = Es ist nicht gelungen
success-unclear = Wir können nicht sagen, ob es gelungen ist
success-was = Bevor wir gefragt haben, haben wir geschrieben, woran wir merken, ob es gelingt: „{ $what }“
ledger-frame-success = Daran merken wir, ob es gelingt
