## A question that reads well aloud

aloud-question = Question { $number } of { $of } in { $title }.
aloud-option = { $number }: { $label }.
aloud-one = Write the number of the one you choose.
aloud-several = Write the numbers of those you choose, with commas between.
aloud-ranking = Write the numbers in the order you want them, with commas between.
aloud-scale = Write a number from { $from } to { $to }. { $from } is { $low }. { $to } is { $high }.
aloud-open = Write your answer in your own words.
aloud-ways = You can also write "skip" or "why". If you write "stop", you will not hear from me again.
aloud-nothing = I am not waiting for an answer from you right now.
chosen-so-far = Chosen: { $names }.
aloud-yes-no = Write yes or no.
