# Before an outcome is published: how much of what was said it answers, and the echoes most likely to hurt.

coverage-statements = { $statements ->
    [one] One statement
   *[other] { $statements } statements
 }, { $themes ->
    [0] and there are no themes yet
    [one] { $assigned } in one theme
   *[other] { $assigned } in { $themes } themes
 }. { $unanswered ->
    [0] The decision answers all of them.
    [one] The decision does not answer one of them.
   *[other] The decision does not answer { $unanswered } of them.
 }{ $without ->
    [0] {""}
    [one] {" "}One theme is without a decision.
   *[other] {" "}{ $without } themes are without a decision.
 }
coverage-themes = Without a decision: { $themes }.
coverage-choices = Chosen, and no decision answers it:
coverage-choice = { $choice }: { $people } people
coverage-choice-few = { $choice }: number not shown
coverage-step = { $question } { $step }
coverage-choices-do = Those who chose it are told so. Write a part for each of these choices, or write why the decision does not answer it.
coverage-choice-reason = { $choice } The reason is written.
coverage-whole = The decision answers everything that was said.
sample-critic = Shown because this person was against it, or gets a no:
sample-alone = Shown because nobody else said the same:
sample-longest = Shown because this person wrote the most:
sample-two = Shown because several decisions are about what this person said:
sample-nothing = Shown because the decision answers nothing of what this person said:
sample-other = One more of those who answered:
publish-read = { $people } people will read that the decision does not answer something they said – { $unanswered ->
    [one] one statement
   *[other] { $unanswered } statements
 } in all – and that { $host } has read it. Send it only if that is so.
publish-read-choices = { $people } people will read that the decision does not answer something they chose, and that { $host } has read it. Send it only if that is so.
publish-read-few = A few people will read that the decision does not answer something they said, and that { $host } has read it. Send it only if that is so.
outcome-left = No decision answers the rest of what was said. Do you want to say why not? Tap what you have a reason for.
outcome-left-example = Those who said it get to read the reason. Without one they read that the decision does not answer it.
outcome-reason = Why does the decision not answer it?
outcome-reason-example = For example: It is not the city's to decide. The region runs the bus.
outcome-whose = Whose words does the promise belong to?
outcome-whose-example = They hear of it as theirs, all others as news. Tap one or several.
button-everything-else = Everything else
button-no-reason = No reason
button-verdict-in-part = Yes to some of it

# Before people are asked: what each choice commits to.
check-choices = Each choice needs an answer of its own once it is decided: { $choices }. If there is one you cannot answer, take it out now. Otherwise those who choose it are told that the decision does not answer it.
check-choice = "{ $choice }"
