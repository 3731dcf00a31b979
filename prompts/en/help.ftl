# "I would like to help": an offer reaches those who ask only with an explicit yes, and can be taken back.

button-help = I would like to help
receipt-help = { $host } would be glad of a hand. If you want to, tap the button below.
receipt-help-wanted = A hand is welcome: { $wanted } If you want to, tap the button below.
receipt-help-said = It sounds as if you would like to help. Tap the button below, and you choose yourself what I pass on.
help-welcome = That is kind of you. Is it about "{ $title }"? Tap the button, and you choose yourself what I pass on.
help-how = How nice! Your offer goes to { $host } and { $department }, and to nobody else. How may they reach you?
# The exact words of the consent: they are kept with each yes, so a change here counts only from now on.
consent-help = May I pass your offer on to the people who ask? They get only what you choose yourself now, and they cannot see what you answered. I delete it when the matter is over. You can take it back at any time, or write "forget me".
button-help-here = They may write here
button-help-write = Leave name and number
button-help-leave = Not after all
button-help-give = Yes, pass it on
button-write-again = Write it again
button-help-back = Take it back
help-write = Write your name and a telephone number or an e-mail address. I show it to you before I pass it on.
help-write-example = For example: Anna, 20 30 40 50, best after four
help-sure = This is what I pass on, and nothing else. Shall I?
help-long = That is too long. A name and a number will do; there is room for { $max } characters.
help-given = Thank you! { $host } has it now. Tap below if you change your mind.
help-given-here = Thank you! { $host } knows that somebody wants to help, but not who you are. They write to you here. Tap below if you change your mind.
help-given-already = { $host } has your offer already. Tap below to take it back.
help-back = It is taken back, and I have asked them to delete what they had noted.
help-back-already = There is nothing to take back.
help-left = Fine. I have not passed anything on.
help-gone = I do not have what you wrote any more. Tap the button to do it again.
help-too-late = The matter is over, so I pass on no more offers. Thank you all the same.
