# What people can choose.

choosing-is-optional = Thank you! If you like, choose what I should ask you about, several things if you want. You can skip it, and change it later.
choose-not-there = That is not on the list, so I have not kept it. If the council should hear it, write "/idea" and what you want to say.
choose-topic = What do you want to be asked about?
choose-place = Where do you live, or spend your time?
choose-role = Is any of this you?
choose-age = How old are you? It is used for one thing: to see whether people of all ages are heard, and to even it out when answers are counted. You can skip it, and change or remove it later.
button-any-topic = Everything
button-any-place = Skip
button-any-role = Skip
button-any-age = Skip
choices-kept = That is noted.

# The button that chooses this language. It always stands in the language itself.
language-this = In English
language-which = Which language do you prefer?
language-chosen = I will speak English with you from now on.
# Said in the language that a person wrote in, to a person who is spoken to in another; below stand both to tap.
language-go-on = Shall I write to you in English from now on?

pause-how-long = For how long should I keep quiet?
button-pause = { $days ->
    [7] A week
    [30] A month
   *[other] { $days } days
 }
paused = You will not hear from me before { $until }. What you have answered still counts. Write "start" to end the pause.

quiet-which = I do not write to you between { $from } and { $until }. When should I keep quiet?
button-quiet = { $from }–{ $until }
quiet-chosen = Good. I keep quiet from { $from } to { $until }, except to reply when you write.

cap-which = You are asked at most { $perYear ->
    [one] once
   *[other] { $perYear } times
 } a year. How often may I ask?
button-cap = { $perYear ->
    [one] Once a year
   *[other] { $perYear } times a year
 }
cap-chosen = Good. At most { $perYear ->
    [one] once
   *[other] { $perYear } times
 } a year from now on.
