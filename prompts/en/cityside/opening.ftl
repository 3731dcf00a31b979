# What is found before a consultation opens.

check-place = Nothing can be posted there: { $why }
check-place-off = { $community } cannot be posted to: { $channel } does not run here. Connect it, or take the community out.
plan-never = It would close before anyone had got it. Open it earlier, or leave it open longer.
plan-no-channel = No channel runs on which these people are, so nobody would get it. Start one.
plan-echo-late = Everyone is promised an answer by { $answerBy }, and to tell all of them takes { $duration }. Publish the outcome that much earlier.
