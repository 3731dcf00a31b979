# Groups of people who vote alike: at the desk, in a moderator's chat, and on the record of what was done.

reading-part-groups = Groups
groups-lead = People say whether they agree with statements. Ekko looks for groups of people who vote alike, for what all of them share, and for where they part.
groups-none-yet = Fewer than five people have said something to statements yet. Groups are looked for as soon as there are more.
groups-progress = { $people } people have said something to { $statements ->
    [one] one statement
   *[other] { $statements } statements
 }, { $votes } times in all.
groups-open = Votes are still coming in, so this changes. It is for you alone: the city's page, the digest and the people who answered get it once the question is closed, and then the groups can be named.
groups-few-statements = Groups are looked for from { $min } statements on. Until then, the counts tell all there is.
groups-seed = How steady it is: { $stability } of 1. That is how alike the groups are when half of the people are drawn and grouped again, { $times } times. Whoever groups the same votes with seed { $seed } gets the same.
groups-seed-none = Whoever groups the same votes with seed { $seed } gets the same.
groups-agree = agree
groups-disagree = disagree
groups-typical-none = Nothing that could be told is typical of this group alone.
groups-name = Name of { $group }
groups-name-hint = A few words for what these people want, not for who they are. It stands on the city's page, in the digest, and in what they are told.
groups-name-give = Save the name
groups-name-away = Take the name away
groups-named = Named by { $by }, { $at }.
groups-quadrants = Every statement, by what most say and by whether the groups agree
groups-quadrant-agreed = Most say the same, in every group
groups-quadrant-agreed-against-a-group = Most say the same, but one group does not
groups-quadrant-contested = No majority: the groups are split
groups-quadrant-open = No majority, and no group stands apart
groups-quadrant-none = No statement.
groups-more = { $count } more
groups-nothing-shared = Nothing yet that most say the same to.
groups-named-done = { $group } is called “{ $name }” now.
groups-unnamed-done = { $group } has no name any more.
groups-unquoted = Without words on the city's page
groups-unquoted-why = Once the question is closed, the city's page names { $count ->
    [one] this statement by its number alone. Clear it for quoting, and everybody reads what it says.
   *[other] these { $count } statements by their numbers alone. Clear them for quoting, and everybody reads what they say.
 } Whoever wrote it can still say no.
audit-group-named = Named a group of people who vote alike
refused-group-none = There is no such group. Groups can be named once the question is closed.
refused-group-empty = A name needs at least one word.
refused-group-long = A name may have { $max } characters at most.
refused-group-personal = The name leads to a person. It stands on a page that everybody reads.
refused-group-taken = Another group has that name already.
