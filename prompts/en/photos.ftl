# Pictures as answers.

how-photo = { $max ->
    [one] Send me a picture here in the chat, with a few words if you like.
   *[other] Send me up to { $max } pictures here in the chat, with a few words if you like.
 } I take out where and when they were taken. Those who ask see them, and may choose to show one in public, without your name. Words alone are fine too.
how-open-photos = Just write it here, in your own words. Others who answer may get to read the words, without your name. You may send { $max ->
    [one] a picture
   *[other] up to { $max } pictures
 } along. Those who ask see them, and may choose to show one in public.
how-open-photos-form = In your own words. Pictures can be sent in the chat afterwards.
slip-photo = I could not read that as an answer. Send { $max ->
    [one] a picture
   *[other] up to { $max } pictures
 }, or write a few words.
photos-yours = { $count ->
    [one] A picture
   *[other] { $count } pictures
 } from you
photos-kept = Thank you! I now have { $count ->
    [one] a picture
   *[other] { $count } pictures
 } from you for "{ $title }", without place and time data.
photos-more = Send more if you like, or tap Next.
photos-full = There is room for { $max ->
    [one] one picture
   *[other] { $max } pictures
 } from each person, so the rest was not kept. To exchange them, take yours back and send the ones you would rather have.
photo-rejected = That picture I could not open; try another. An ordinary photo from a phone works well.
photo-unavailable = I could not fetch your picture just now. Could you send it again?
photo-forwarded = That picture was passed on from another chat. If it is your own, send it here yourself and I will keep it.
photo-delayed = I am fetching your picture. It takes a little longer than usual.
receipt-photos = I kept { $count ->
    [one] your picture
   *[other] your { $count } pictures
 } without place and time data.
receipt-add-photos = If you think of more, just write it here, or send a picture.
button-photos-back = Delete pictures and words
photos-back = { $count ->
    [one] Your picture is deleted
   *[other] Your { $count } pictures are deleted
 }, and what you wrote below { $count ->
    [one] it
   *[other] them
 } with { $count ->
    [one] it.
   *[other] them.
 }
photos-back-closed = { $count ->
    [one] Your picture is deleted.
   *[other] Your { $count } pictures are deleted.
 } What you wrote still counts.
photos-back-none = I have no pictures from you for that question.

count-photos = { $people } people answered with pictures or words
count-photos-least = At least { $people } people answered with pictures or words
echo-you-showed = You sent:
echo-unanswered-photos = { $host } has looked at it. The decision does not answer it.

ledger-photos = Pictures that people sent
ledger-photo-alt = A picture that a citizen sent in answer to: { $question }
