# Places with a poster that never goes out of date, and questions to people who used a service.

file-kind-venue = a venue in city.yaml
file-venues-missing = Write the venues as a list: each begins with "- " and has an id and a name. Or remove the line.
file-venue-missing = Write a venue with an id and a name, and perhaps place, topics, department and afterVisit. Or remove the empty line.
file-venue-id = Write an id for the venue: one short word that files can refer to. The code on its poster depends on it, so do not change it.
file-venue-name = Write the name of the venue.
file-venue-place = Write the id of the place it lies in, or remove the line.
file-venue-topics = Write the topics as a list of ids: "topics: [libraries]". Or remove the line.
file-venue-department = Write the id of the department that should hear how many came from there, or remove the line.
file-venue-after-visit = Write "afterVisit: true" if people who use it may be asked afterwards. Or remove the line.
file-visit-missing = Write where they have been: "afterVisit: {"{"} venue: main-library, hours: 3 {"}"}". Or remove the line.
file-visit-not-there = People who were at { $venue } cannot be asked afterwards. Write "afterVisit: true" at the venue in city.yaml if they may be.
file-visit-hours = Write the hours as a whole number from 0 to { $max }. Later, people do not remember.
file-visit-drawn = Those who use the venue are asked here, so no sample can be drawn. Remove "size".
file-visit-posted = Only those who use the venue are asked here, so it cannot be posted for everyone. Remove "communities".
check-after-visit = Asked only of those who scan the code at { $venue }: { $hours ->
    [0] at once
    [one] an hour later
   *[other] { $hours } hours later
 }.
digest-arrivals = Came by the posters so far
digest-arrived = { $venue }: at least { $people }
digest-arrived-few = { $venue }: hidden, fewer than { $min }
