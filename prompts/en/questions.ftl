# Being asked, answering, and the receipt.

reason-shared = You get this because you chose { $names }.
reason-everyone = You get this because you said yes to being asked about the city.
reason-drawn = You get this because you were drawn by lot among everyone who said yes.
reason-drawn-shared = You get this because you chose { $names }, and were drawn by lot.
reason-wrote = You get this because you wrote about "{ $about }" when we asked about "{ $title }".
reason-idea = You get this because you wrote about "{ $about }" in your idea number { $number }.
reason-answered = You get this because you answered "{ $title }".
reason-and-shared = You have also chosen { $names }.
reason-and-drawn = Among everyone it is about, you were drawn by lot.
reason-own = You get this because you came to the question yourself.
invitation = { $host }, { $title }, would like to hear from you. { $questions ->
    [one] There is one question
   *[other] There are { $questions } questions
 }, open until { $closes }. You can hear what came of it by { $answerBy }.
reminder = "{ $title }" is still open, until { $closes }. It takes under a minute, and this is the only reminder.

question-place = Question { $number } of { $of }
how-open = Just write it here, in your own words.
how-open-shown = Just write it here, in your own words. Others who answer may get to read it, without your name.
how-open-travels = Just write it here, in your own words. Others who answer may get to read it and say whether they agree. Once a person has read it, it may also stand on the city's public page. Never with your name.
how-choices = You can choose several. Tap again to undo.
how-choices-max = You can choose up to { $max }. Tap again to undo.
how-scale = { $from } is { $low }, { $to } is { $high }.
how-ranking = Tap what you want first, then the next, and so on. You can stop whenever you like.
scale-end = { $value } – { $meaning }
ticked = ✓ { $label }
ranked = { $place }. { $label }
ranking-undo = Tap something you have chosen to take it off the list again.
ranking-rewrite = To change the order, write it, for example: { $example }.
ranking-order = Your order:
ranking-first-place = 1st place: { $question }
ranking-place = Place { $place }
button-done = Done
button-next = Next
button-send = Send
button-skip = Skip
button-why = Why me?
button-stop = Stop
button-not-this = Not this one
button-answer = Answer now
button-rewrite = Write it again
button-change = Change it
button-change-named = Change: { $title }

too-many-choices = You can choose up to { $max }. Tap one you have chosen to take it away.
statement-more = Thank you, I have it. Write more if you like, or tap Next.
statement-added = Thank you, I have added that.
statement-known = I have that already, word for word.
statements-full = I have { $max } messages from you on this, and there is no room for more. You can write it all again in one.
rewrite-how = Write it again, and I will put it in place of what you wrote before.
change-which = Which answer do you want to change?
change-how = Choose something else, and it replaces what you said. Nothing changes until you do.
answer-changed = Changed. The new answer is the one that counts.
declined = Fine, we will leave that one. You will not be asked about it again.
already-answered = You have answered, and it counts. Write "my answers" to see or change it.
slip-choice = I could not match that with one of the choices. Tap one, or write its number.
slip-open = I could not read that as an answer. Could you write it in a few words?
slip-ranking = I could not match that with what there is to choose. Write numbers or names in the order you want, for example: { $example }.
slip-ranking-twice = You wrote { $label } twice. Write each thing once, the first one first, for example: { $example }.
slip-last = Let us leave it there. Tap Answer now whenever you like, or write "help" to see what I can do.
not-open-yet = "{ $title }" is not open yet. It opens { $opens }.
drawn-only = "{ $title }" is asked of people drawn by lot, so that the answers can speak for everyone. You were not drawn this time.

receipt = Thank you! Yours is answer number { $number } to "{ $title }". { $host } reads it.
receipt-put-first = You put { $first } first.
receipt-promise = { $decider } decides. You hear what happened to your answer by { $answerBy } – also if it is a no.
receipt-promise-asks = { $decider } decides. An answer is promised by { $answerBy } – even if it is a no.
receipt-add = If you think of more, just write it here.

# Why, and what you have said.
why-nothing = I have not asked you anything yet. When I do, I say why, and you can write "why" to see what can be changed.
frame-why = Why we ask: { $why }
frame-open = What can be changed: { $open }
frame-settled = What is already decided: { $settled }
frame-decider = Who decides: { $decider }, on { $on }.
frame-host = Who asks: { $name }, { $title }. You can hear what came of it by { $answerBy }.
corrected = Corrected on { $on }: "{ $was }" is now "{ $is }".
stage-draft = It has not been asked yet.
stage-scheduled = It has not been asked yet.
stage-open = Open for answers until { $closes }.
stage-closed = Closed. The answers are being read, and it is decided on { $decision }. An answer is promised by { $answerBy }.
stage-answered = It has been decided.
stage-archived = Finished.
stage-withdrawn = Taken back.
answers-intro = This is what you have said:
answers-none = I have no answer of yours.
listed = { $names }
scale-said = { $value } out of { $to }
