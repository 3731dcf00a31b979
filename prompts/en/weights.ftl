# Who was heard and who was not, and what the answers come to with weights. Read by citizens and by staff.

weights-heard = Who was heard
weights-missing = Heard less than their share of residents: { $names }.
weights-asked-least = { $name }: at least { $answered } of { $invited } asked have answered.
weights-answered-least = { $name }: at least { $answered } have answered.
weights-range = In brackets: between what it would lie, had others like them been asked.
weights-turnout-short = { $share } % ({ $from }–{ $to } %)
weights-share = { $residents } % of residents, { $answers } % of the answers.
weights-elsewhere = They live elsewhere and are counted apart.
weights-elsewhere-short = live elsewhere, counted apart

weights-title = If each group counted for as many as it is
weights-by-place = Here each part of town counts as much as it has residents.
weights-by-both = Here each part of town counts as much as it has residents, and so does each of these groups: { $names }.
weights-by-roles = Here each of these groups counts as much as there are in the city: { $names }.
weights-people = This is about at least { $people } residents who answered.
weights-visitors = At least { $visitors } who answered live elsewhere. They are counted apart: in the answers as given, not in the weighed ones.
weights-merged = Too few answered from some parts of town, so these were counted as one: { $names }.
weights-merged-ages = Too few answered of some ages, so these were counted as one: { $names }.
weights-left = Too few answered to weigh by: { $names }.
weights-worth = One answer counts for between { $smallest } and { $largest } people. It is as sure as if at least { $effective } people who all count the same had answered.
weights-gap = No answer may count for more than three. So some groups are still up to { $gap } percentage points from their share.
weights-caution = That makes up for what is known about people, not for who chose to answer.
weights-answered = As answered
weights-weighed = Weighed
weights-line = { $label }: { $answered } % as answered, { $weighed } % weighed
weights-step = Weighed shares are rounded to { $step } percentage points, so that nobody can be found out.
weights-told = { $answered } % of those who answered chose "{ $label }". { $by ->
    [place] If each part of town counted for as many as live there, it would be about { $weighed } %.
    [both] If each part of town and each group counted for as many as they are, it would be about { $weighed } %.
   *[roles] If each group counted for as many as there are of it, it would be about { $weighed } %.
 }
weights-told-other = Then most would have chosen "{ $label }": about { $weighed } %, where it is { $answered } % of the answers as given.
