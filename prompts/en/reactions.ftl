# Saying what one thinks of what others wrote: three statements at a time, agree, disagree or unsure.

how-agree = They come three at a time. Say agree, disagree or unsure to each. You can stop whenever you like.
slip-agree = Tap the button, or write "show", and I show you the first ones. To each you can write agree, disagree or unsure.
button-react-first = Show the first
button-react-others = See what others say
button-react-more = Three more
button-react-one = One more
button-react-two = Two more
button-react-own = Write your own
button-react-enough = That is enough
button-react-agree = Agree
button-react-disagree = Disagree
button-react-unsure = Unsure
react-by-host = From { $host }:
react-by-host-of = { $number } of { $of }. From { $host }:
react-by-neighbour = A neighbour writes:
react-by-neighbour-of = { $number } of { $of }. A neighbour writes:
react-alike = You wrote:
react-alike-of = { $number } of { $of }. You wrote:
react-alike-other = Someone else wrote nearly the same, and those are the words others see:
react-said = { $vote ->
    [agree] You agree.
    [disagree] You disagree.
   *[unsure] You are unsure.
 } You can change it until it closes.
react-noted = { $vote ->
    [agree] Noted: agree.
    [disagree] Noted: disagree.
   *[unsure] Noted: unsure.
 }
react-more = Thank you. Would you like to see { $more ->
    [one] one more
    [2] two more
   *[other] three more
 }? You can stop now; what you said counts.
react-usual = You have said what you think of { $said } statements. That is plenty, thank you. You are welcome to see more.
react-thanks = Thank you. You have said what you think of { $said ->
    [one] one statement
   *[other] { $said } statements
 }, and it counts.
react-none = There are no more statements to show right now.
react-own = Write it here in your own words. A person reads it before others see it, and your name is not on it.
receipt-react = Others have written too. Would you like to see what three of them think, and say whether you agree?
receipt-react-more = There are more statements to say what you think of.
said-reaction = { $vote ->
    [agree] You agreed with:
    [disagree] You disagreed with:
   *[unsure] You were unsure about:
 }
count-agree = { $statement }: { $agree } agree, { $disagree } disagree
count-agree-few = { $statement }: not shown, so that the few cannot be worked out
receipt-reacted = You have said what you think of { $said ->
    [one] one statement
   *[other] { $said } statements
 }.
ledger-reacted = { $disagree } disagree, { $unsure } unsure. Shown to { $seen }.
ledger-agrees = The number is how many agree with the statement.
alike-side = { $others } others said the same.
ledger-unanswered-sides = { $label }: no decision answers what people said about this.
ledger-for-side = To those who agree with "{ $label }"
react-fine = That is fine. You can see more at any time until it closes.
judged-yes = What you wrote about "{ $title }" has been read, and others can see it now:
judged-yes-then = They say whether they agree. Your name is not on it.
judged-masked = What could lead to you or to someone else is left out.
judged-merged = What you wrote about "{ $title }" has been read:
judged-merged-into = Someone had said nearly the same already, so others see these words instead:
judged-merged-agree = Do you agree with them? Only you know, so I count you once you have answered.
judged-merged-then = Your own words are still read with the answers.
judged-no = What you wrote about "{ $title }" has been read, but it is not shown to others:
judged-no-why = This is why: { $reason } It still counts as your answer, and { $host } reads it.
judged-no-again = You are very welcome to say it in another way.
button-react-again = Say it differently
travel-reason-names = It names a person, or shows who wrote it.
travel-reason-hurts = It goes after people. Being against something is always fine, also sharply.
travel-reason-adverts = It advertises something.
travel-reason-elsewhere = It is about something other than the question.
travel-reason-several = It says several things at once, so that others cannot say yes or no to it.
