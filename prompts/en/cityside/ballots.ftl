# Ideas put to the vote, as a moderator writes them.

file-ballot-missing = List the proposals under "proposals", each with an id and a text.
file-ballot-item = A proposal needs an id and a text in plain words.
file-ballot-id = Give the proposal an id: a short word of a-z, 0-9 and dashes.
file-ballot-amount = Write a whole number of money, without dots or the name of the money: 40000.
file-ballot-ideas = List the numbers of the ideas it was made of: [12, 15].
file-ballot-number = Put { $min } to { $max } proposals to the vote. Now there are { $now }.
file-ballot-rule = Say how it is decided: "budget" with what there is to spend, or "choose" with how many are chosen.
file-ballot-both = Take "budget" or "choose", not both: with a budget the money decides how many are chosen.
file-ballot-money = Say what the money is called: money: "kr."
file-ballot-choose = There are { $count } proposals. Choose fewer than that, or there is nothing to vote on.
file-ballot-cost-missing = Say what this costs: with a budget every proposal has a cost.
file-ballot-cost-needless = Without a budget a cost decides nothing. Add "budget", or leave the cost out.
file-ballot-cost-over = This costs { $cost }, and the budget is { $budget }. It could never be chosen.
file-ballot-idea-twice = Idea { $idea } stands in two places. Put it in one.
file-ballot-left-out = List the ideas that are left out with their number and why: { "{" } idea: 14, reason: hurts { "}" }. The reasons are names, hurts, adverts, elsewhere and several.
file-ballot-one = There is one vote in a consultation. Put the others into one of their own.
file-city-votes = Write when ideas are voted on, each with from and to as month and day: { "{" } from: 03-01, to: 03-31 { "}" }.
file-ballot-window = The city votes on ideas in these times: { $windows } (month-day). Put this vote inside one of them.
refused-vote-uncounted = The vote in "{ $title }" is being counted. Publish the outcome when that is done, in a moment.
refused-vote-chosen = The vote in "{ $title }" has chosen { $proposals }. Say in the outcome what becomes of each: a part that concerns it.
refused-vote-promise = The vote in "{ $title }" has chosen something, and the outcome promises nothing. Add a milestone with a day.

# The page of the desk where ideas become a vote.

deskvote-title = Ideas for a vote
deskvote-begin = A vote on citizens' ideas
deskvote-begin-about = { $count } ideas wait for an answer. Ideas that may say the same are suggested as one. You name them and decide.
deskvote-lead = Give each idea a name that people can vote on. Beside it stands what its authors wrote; only you here see that. They hear before the vote begins whether their idea is in it, in what words, or why not.
deskvote-how = How it is decided
deskvote-budget = Money to share out
deskvote-budget-hint = A whole amount without dots. Each idea then has a cost, and all who vote have an equal share. Leave it empty where it is not about money.
deskvote-money = The money is called
deskvote-money-hint = For example: kr.
deskvote-choose = So many are chosen
deskvote-choose-hint = Only without a budget. Those that most say yes to are chosen.
deskvote-proposals = { $count ->
    [one] One to vote on
   *[other] { $count } to vote on
 }
deskvote-proposal = Number { $number } to vote on
deskvote-words = What people read
deskvote-words-hint = Short and plain: what comes, and where.
deskvote-cost = Cost
deskvote-idea = Idea { $number }
deskvote-where = Where does idea { $number } belong?
deskvote-with = Together with "{ $name }"
deskvote-with-idea = Together with idea { $number }
deskvote-here = Stays here
deskvote-own = By itself
deskvote-wait = Not this time, it waits
deskvote-out-names = Out: it names a person
deskvote-out-hurts = Out: it goes after people
deskvote-out-adverts = Out: it advertises
deskvote-out-elsewhere = Out: it is about something else
deskvote-out-several = Out: it says several things at once
deskvote-waiting = { $count ->
    [one] One idea waits
   *[other] { $count } ideas wait
 }
deskvote-waiting-hint = They are not in it yet. Their department answers them as promised.
deskvote-out = { $count ->
    [one] One idea is left out
   *[other] { $count } ideas are left out
 }
deskvote-out-hint = Their authors hear why before the vote begins, and the department still answers them.
deskvote-leads = It may show who wrote it. Write the name so that it does not.
deskvote-gone = It can no longer be read.
deskvote-elsewhere = It is with another department.
deskvote-on = On to the rest
deskvote-in-form = { $count ->
    [one] One idea to vote on.
   *[other] { $count } ideas to vote on.
 }
deskvote-write = Change the ideas
deskvote-conflict = A colleague kept something meanwhile. This is how it stands now; your last change is not in it. Make it again and press Save.
deskvote-nameless = Give it a name that people can vote on.
deskvote-rule = Say how it is decided: money to share out, or how many are chosen.
deskvote-both = Choose one of them: money to share out, or how many are chosen.
deskvote-money-missing = Say what the money is called.
deskvote-cost-needless = Without money to share out a cost decides nothing. Say what there is to share out, or leave the cost out.
