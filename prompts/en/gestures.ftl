## What people do beside writing and tapping

# A message they changed
edit-taken = Changed. It now says:
edit-slip = I could not read that change as an answer, so I keep what you first wrote.
edit-late = { $title } is closed, so I keep what you first wrote:
edit-unread = I did not take that change. Write it in a new message and I will read it.

# A message they took back
deletion-taken = You deleted your message, so the words are gone here too.
deletion-late = You deleted your message, but { $title } is closed and your words are in. To take them out I can only erase everything you have said. If you want that, tap the button.

# A sign in place of words
sign-no-answer = Thank you! But the sign alone does not tell me what you answer.
sign-no-consent = Thank you! But this one matters, so let me ask again:
sign-felt-heard = Thank you! Does that mean you feel heard?
sign-ask = Thank you! But the sign alone does not tell me what you mean. Put it in a few words, and that is your answer.
sign-alone = I cannot make anything out of that. Do put it in a few words.

# Words that another person wrote
forwarded-answer = You passed something on. Is it your answer too?
forwarded-unasked = You passed something on. Is it something you want to say yourself?
button-forwarded-same = Yes, I say so too

# Something without a word
attached-photo = I cannot take pictures here. Could you write what it shows?
attached-voice = I cannot listen to voice messages. Could you put it in a few words?
attached-video = I cannot watch videos. Could you put it in a few words?
attached-sound = I cannot listen to sound. Could you put it in a few words?
attached-file = I cannot open files. Could you write the main thing in a few words?
attached-card = I keep no phone numbers of other people, so I did not look at the card. Could you write what you think?
attached-poll = I cannot vote in polls. Could you write what you think yourself?
attached-place = I cannot see where that is on the map. Could you write the name of the place?
attached-sticker = I do not understand that one. Could you put it in a few words?
attached-unknown = I cannot read that kind of message. Could you put it in a few words?

# Beside words that were taken
attached-left-photo = I took the words, but not the picture.
attached-left-voice = I took the words, but I cannot hear the voice message.
attached-left-video = I took the words, but I cannot watch the video.
attached-left-sound = I took the words, but I cannot hear the sound.
attached-left-file = I took the words, but I cannot open the file.
attached-left-card = I took the words, but I did not keep the card.
attached-left-poll = I took the words, but I cannot see the poll.
attached-left-place = I took the words, but I cannot see the place on the map.
attached-left-sticker = I took the words.
attached-left-unknown = I took the words, but I cannot read the rest.
