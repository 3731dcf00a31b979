# What it takes to call it a success: said before anything is asked, and told afterwards.

frame-success = How we will know that it worked: { $what }
success-goal-average = The goal is at least { $needed } on average for "{ $question }"
success-goal-percent = The goal is that at least { $needed } per cent answer "{ $choice }" to "{ $question }"
success-measured-average = The average was { $is }. The goal was at least { $needed }.
success-measured-percent = It was { $is } per cent. The goal was at least { $needed } per cent.
success-reached = It worked
success-not-reached = It did not work
success-unclear = We cannot say whether it worked
success-was = Before we asked, we wrote how we would know that it worked: "{ $what }"
ledger-frame-success = How we will know that it worked
