# Before the plans are drawn, and who set a question going.

early-note = No plans are drawn yet. What you say now can become the next question.
started-from = This was started by { $count ->
    [one] answer { $answers }
   *[other] answers { $answers }
 } to "{ $title }".
started-you = You set something going. What you wrote to "{ $from }" (number { $answer }) has become a question: "{ $title }".
started-you-next = { $decider } decides. Everyone who answers can hear what came of it by { $answerBy }.
ledger-frame-override = Why we ask all the same
