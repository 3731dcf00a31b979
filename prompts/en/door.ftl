# The door stays open: what people write when no question waits, what they can do with it, and the reply of the person who asked.

unasked-taken = Thank you, I have it. You wrote:
unasked-you-wrote = You wrote:
unasked-you-tapped = You tapped:
unasked-to-host = Shall I send it to { $host }, { $hostTitle }, who asked about "{ $title }"? You get a reply here, and nobody learns who you are.
unasked-to-idea = Shall I pass it on to { $sender } as an idea? Then it gets a number, and you get an answer here.
unasked-to-question = Is it an answer to "{ $title }"?
unasked-kept = If you choose nothing, I delete it after { $days } days.
unasked-only-last = Only the last one, then. I have deleted the rest. You wrote:
unasked-where = Where should it go?
unasked-way-host = "{ $title }": { $host }, { $hostTitle }
unasked-way-question = "{ $title }": you can still answer this one
unasked-left = Fine, we leave it there. I have deleted it.
unasked-gone = I do not have that any more. Write it again, and we take it from there.
unasked-long = That is too long to pass on in one go. There is room for { $max } characters. Would you split it in two?
unasked-write = Just write it here, and I send it to { $host }. Nobody learns who you are, so leave your name out if you would rather not say.
button-unasked-host = Send to { $host }
button-unasked-matter = { $title }
button-unasked-question = Answer { $title }
button-unasked-others = Another matter
button-unasked-last = Only the last one
button-unasked-write = Write to { $host }

# When a question is closed and a citizen taps or writes all the same.
closed-on = "{ $title }" closed on { $on }.
closed-deciding = { $decider } decides on { $on }. Those who answered and want to hear are told what came of it by { $answerBy }.
closed-late = The answer was promised by { $answerBy }, and it has not come yet. { $decider } decides.
closed-decided = This was decided on { $on }:
closed-withdrawn = "{ $title }" was taken back, so nothing is decided this time.
closed-write = Is there something you would like to tell { $host }? Tap here, and write it.

small-talk-thanks = You are welcome. Just write if there is more.
small-talk-hello = Hello! Just write if there is something on your mind.
small-talk-fine = Good. I am here if there is more.

letter-sent = Thank you. It is sent to { $host }, who replies to you here by { $dueOn }.
letter-sent-late = Thank you. I have passed it on. { $host } promised you a reply by { $dueOn }, and it is late. We are sorry. I have told them again that you are waiting.
letter-anonymous = { $host } can read what you wrote, but not see who you are.
letter-is-answer = Thank you. I have passed it on as your answer to what they asked you. You hear from me if they write back.
letter-is-late = You should have had a reply from { $host } by { $dueOn }, and it has not come yet. We are sorry. I have reminded them. You wrote:
letter-ended = That is fine. We stop here.
letter-replied = There is a reply to what you wrote to { $host }, { $hostTitle }, about "{ $title }". You wrote:
letter-reply = Reply from { $host } or a colleague:
letter-write-on = You can write back if you like. { $host } still cannot see who you are.
button-letter-write-on = Write back

missing-ask = What was missing? Write it here in one message, and it goes to { $host }, who replies to you once more. Nobody learns who wrote it. You can also skip this.
missing-skipped = Fine. What you tapped counts all the same.
