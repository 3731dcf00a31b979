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
