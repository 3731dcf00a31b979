# Ideas put to the vote: three at a time, yes to as many as one likes, and what the vote came to.

how-ballot = They come three at a time, in an order of your own. Say yes to as many as you like. { $choose ->
    [one] The one that most people say yes to is chosen.
   *[other] The { $choose } that most people say yes to are chosen.
 } You can stop whenever you like, and change your mind until it closes.
how-ballot-budget = They come three at a time, in an order of your own. Say yes to as many as you like. There is { $budget } to share: each voter has an equal part of it, and your part goes to what you say yes to. You can stop whenever you like, and change your mind until it closes. If at least { $least } vote, all ballots are published afterwards, without who, when or where, so that everyone can count again.
slip-ballot = Tap the button, or write "show", and I show you the first ideas. To each you can write yes or no.
button-ballot-first = Show the ideas
button-ballot-yes = Yes to this
button-ballot-pass = Not this one
button-ballot-one = One more
button-ballot-two = Two more
ballot-place = { $number } of { $of }
ballot-cost = Cost: { $cost }
ballot-money = { $amount } { $money }
ballot-ideas = { $ideas ->
    [one] The idea comes from someone who lives here.
   *[other] Put together from { $ideas } ideas that say the same.
 }
ballot-said = { $vote ->
    [agree] You said yes.
   *[unsure] You did not choose this one.
 } You can change it until it closes.
ballot-noted = { $vote ->
    [agree] Noted: yes.
   *[unsure] Noted: not this one.
 }
ballot-more = You have seen { $seen } of { $all }. Would you like to see { $more ->
    [one] one more
    [2] two more
   *[other] three more
 }? You can stop now; what you said counts.
ballot-thanks = Thank you. { $approved ->
    [0] You said yes to none of them, and that counts too.
    [one] You said yes to one idea, and it counts.
   *[other] You said yes to { $approved } ideas, and it counts.
 } You can change it until it closes.
ballot-fine = That is fine. You can see them at any time until it closes.
ballot-all = You have seen them all. Tap one above if you want to change what you said.
receipt-ballot = { $approved ->
    [0] Yes to none of the ideas you saw.
    [one] Yes to one idea.
   *[other] Yes to { $approved } ideas.
 }
receipt-ballot-more = There are more ideas you can say yes or no to.
ballot-none-approved = { $seen ->
    [one] You said yes to none; you saw one idea.
   *[other] You said yes to none of the { $seen } ideas you saw.
 }
ballot-you-approved = You said yes to:
count-ballot = { $proposal }: { $people } said yes
count-ballot-few = { $proposal }: fewer than five said yes
vote-chosen = { $count ->
    [one] The vote has been counted. This idea was chosen:
   *[other] The vote has been counted. These { $count } ideas were chosen:
 }
vote-none = The vote has been counted. No idea was chosen.
vote-spent = Cost in all: { $spent } of { $budget }
vote-line = { $proposal }
vote-yours = { $count ->
    [one] You said yes to one idea. This is how it went:
   *[other] You said yes to { $count } ideas. This is how they went:
 }
vote-yours-none = You said yes to none of the ideas.
vote-fate = { $proposal }: { $fate }
vote-fate-approvals = chosen. { $people } said yes.
vote-fate-shares = chosen. { $people } said yes, and their parts of the money pay for it.
vote-fate-left-over = chosen. { $people } said yes, and the money that was left over pays for it.
vote-fate-few = not chosen. Fewer than five said yes.
vote-fate-fewer = not chosen. { $people } said yes, and more said yes to each that was chosen.
vote-fate-lot = not chosen. { $people } said yes, just as many as to the last one chosen, and the lot fell to that one.
vote-fate-money = not chosen. { $people } said yes, and their parts of the money were not enough. What was left over was not enough either.
vote-fate-lacked = not chosen. { $people } said yes. Their parts of the money were { $lacked } short of the { $cost } it costs, and what was left over was not enough.
idea-put = Your idea (number { $number }) is put to the vote in "{ $title }".
idea-put-merged = { $others ->
    [one] Your idea and one other say the same, so they are put to the vote as one:
   *[other] Your idea and { $others } others say the same, so they are put to the vote as one:
 }
idea-put-as = This is what people read:
idea-put-when = The vote is open from { $opens } to { $closes }. You will hear how your idea did, also if it loses.
idea-put-answer = The department also answers you itself, by { $dueOn }.
idea-put-follows = The department also answers you itself once it is decided, by { $dueOn }.
idea-vote-withdrawn = The vote "{ $title }" has been taken back, so your idea number { $number } is not voted on.
idea-vote-without = Your idea number { $number } is no longer in the vote "{ $title }".
idea-vote-instead = The idea is not forgotten. You get an answer to it by { $dueOn }.
idea-left-out = Your idea (number { $number }) was read, and it is not put to the vote in "{ $title }". The reason:
idea-left-out-answer = You get an answer to it all the same, by { $dueOn }.
idea-voted = Your idea (number { $number }) was put to the vote in "{ $title }". This is how it went:
ledger-vote = How the vote was counted
ledger-vote-approvals = { $choose ->
    [one] People said yes to as many ideas as they liked. The one with most yeses is chosen.
   *[other] People said yes to as many ideas as they liked. The { $choose } with most yeses are chosen.
 } An idea that fewer than five said yes to takes no part. Where two are alike, a lot decides that stood before the vote began.
ledger-vote-shares = There was { $budget }, shared equally among all who voted. An idea is chosen when those who said yes to it can pay for it together with their parts; what costs each of them least comes first. Parts are then made bigger, little by little, as long as what is chosen costs no more than the money there is, and what is left over goes to the ideas with most yeses that fit. So an idea that a smaller group wants has its chance too. An idea that fewer than five said yes to takes no part. Where two are alike, a lot decides that stood before the vote began. The rule is called the Method of Equal Shares.
ledger-vote-file = All { $voters } ballots, without who, when or where, so that everyone can count again
ledger-vote-hash = The file's SHA-256 is { $hash }. Ekko counts it again with "ekko vote FILE --verify".
ledger-vote-unlisted = The ballots are not published: there are so few that someone could be recognised by them.
ledger-vote-totals = Everyone can count again from the numbers above.
receipt-vote = Thank you! Yours is answer number { $number } to "{ $title }", and your vote counts.
