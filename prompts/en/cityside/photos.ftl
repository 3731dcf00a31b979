# Pictures, for those who ask.

button-kind-photo = Pictures
digest-photos = At least { $count } pictures came in, and only you who ask can see them.
digest-photos-few = Fewer than five pictures came in, and only you who ask can see them.
digest-photos-terminal = Look at them with: ekko photos { $consultation } --out pictures
digest-photos-look = Look at the pictures
photos-page = Pictures from those who answered
photos-page-note = This page is for you who ask, and the link stops working on { $until }. Do not pass it on. A picture becomes public only when a moderator has said yes.
photos-page-answer = Answer { $number }
photos-page-none = No pictures were sent.
photos-page-undecided = Not public
photos-page-allowed = Public
photos-page-denied = Must not become public

file-photos-many = One person can send { $max } pictures at most. Write a smaller number.
file-consultation-questions-photos-wrong = Write "photos: true" if pictures may come along with the words, or remove the line.
file-consultation-questions-photos-max-wrong = Write how many pictures one may send ("photosMax") as a whole number above 0, or remove the line.
file-city-photos-wrong = Write how many days pictures are kept after the closing, below "photos" as "keepDays: 90", or remove the line.
