# Places: pointing at the map, or writing where it is.

how-place = Write a street, a square or another place in the city, or send a place on the map if your chat can do that. I only keep roughly where, never a house number.
how-place-form = A street, a square or another place
place-said = { $near } ({ $district })
echo-you-pointed = You pointed at:
place-which = I cannot tell which place you mean. Is it one of these?
place-which-district = There is { $name } in several parts of the city. Which one do you mean?
place-words-left = Here I only keep the place, not what else you wrote. If you want it passed on, send it again once you have finished answering, and I will help you with that.
repoint-how = Write or send another place, and it will count instead of the old one.
slip-place = I cannot find that place in the city. Write the name of a street or a place nearby, for example { $example }.
slip-place-here = I cannot see where you are. Write the name of the street or a place nearby, for example { $example }.
slip-place-outside = That place lies outside the city. Did you mean a place here? Write { $example }, for example, or send the place again.
slip-place-no-map = I cannot look up places in the city right now. Please try again later.
place-sent = You sent a place near { $name }.
place-is-answer = Is it part of your answer? I keep only the name, not the point on the map.
place-not-asked = You sent a place near { $name }, but here I am asking about something else.
place-what = I am not asking anything right now. If you want to say something about it, write it and name { $name }, and I will ask where it is to go.
place-nameless = You sent a place, but I cannot see what it is called. Could you write where it is, in a few words?
button-place-answer = Yes, take it along

alike-few-place = I do not show how many others pointed at { $place }, so that nobody can work out who they are.
alike-place = { $others } others pointed at { $place }.

# The map, on which only what has enough people is shown.
map-alt = Map of the city. { $title } { $lines }.
map-line = { $label }: { $people }
map-line-few = { $label }: not shown
map-squares = A dark square is { $metres } metres wide, and at least five people pointed there.
map-square = near { $name }: { $people }
map-none = No one pointed at { $names }.
