# Signing off themes that were proposed.

signing-way = Sign off suggested themes
signing-progress = { $done } of { $all } suggested themes are decided
signing-none-yet = { $count ->
    [0] none is without a theme
    [one] one has no theme
   *[other] { $count } have no theme
 }
signing-unassigned = { $count ->
    [0] Every statement has a theme
    [one] One of { $all } statements has no theme
   *[other] { $count } of { $all } statements have no theme
 }
signing-by-words = Found by the words in the statements, without a model. Nothing counts before you have signed it off.
signing-by-model = Suggested by the model that your city has set. Nothing counts before you have signed it off.
signing-begin = Ekko looks for statements whose words are alike and puts them before you, theme by theme.
signing-again = You are through. Ekko can look once more in what has no theme yet.
signing-all-done = Every statement has a theme. You are through.
signing-suggest = Look for themes
signing-suggest-model = Ask the model
signing-model-what = The model { $name } is at { $host }. It is sent what has no theme yet, without names, numbers and small places; never what people want handed on to no one. What was sent stands on the record.
signing-model-asking = { $all ->
    [0] The model is about to be asked. You can go on with other things; what it suggests waits for you here.
   *[other] The model is being asked: { $done } of { $all } parts are answered. You can go on with other things; what it suggests waits for you here.
 }
signing-model-failed = The model could not be used: { $why ->
    [no-json] it did not answer in the form asked for
    [shape] it did not answer in the form asked for
    [numbers] it named statements that it was not given
    [quotes] it quoted words that were not written
    [labels] it gave names that are no names of themes
    [budget] that would cost more than your city has set
    [unreachable] it is not reached
    [refused] the service refused
    [no-answer] it did not answer in time, and was not asked again
    [lost] Ekko was stopped while it was answering, and did not ask again
   *[few] there was too little for it to put together
 }. What is suggested here was found by the words alone.
signing-model-why = The model's reason: { $why }
signing-found = { $count ->
    [one] One theme is suggested.
   *[other] { $count } themes are suggested, the largest first.
 }
signing-found-more = { $count ->
    [0] No more themes were found. You have begun to judge what is suggested, so that stays as it is.
    [one] One more theme is suggested. You have begun to judge the others, so they stay as they are.
   *[other] { $count } more themes are suggested. You have begun to judge the others, so they stay as they are.
 }
signing-found-none = No themes were found: the statements have too few words in common. You can still set themes yourself.
signing-which = { $number } of { $all }
signing-typical = Typical
signing-different = Least like the rest. If these belong, so do the others
signing-minority = On another side than most
signing-rest = All the others
signing-along = You see { $shown }. { $along ->
    [one] One more comes along.
   *[other] { $along } more come along.
 }
signing-view-all = See them all
signing-out = Statement { $number } does not belong
signing-no-side = No side
signing-side-hint = It sounds like: { $side }. You decide.
signing-ticked-to = The ticked ones go to
signing-ticked-hint = The name of a theme, new or not. Left empty, they have no theme yet.
signing-same = It is the same as …
signing-sign = Sign off
signing-pass = It is no theme
signing-later = Later
signing-keys = Keys: 1–9 tick what does not belong, Enter signs off, u undoes. In a field, Esc leads back to the keys.
signing-done = "{ $theme }" is signed off.
signing-passed = "{ $theme }" is no theme.
signing-signed = Themes so far
signing-read = { $along ->
    [0] { $read } read
   *[other] { $read } read, { $along } came along
 }
signing-waiting = Also waiting
signing-more = { $count } more
