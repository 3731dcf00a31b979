# When the city asks more about what somebody wrote, through Ekko: neither side learns who the other is.

inquiry-from-answer = { $department } has read your answer to "{ $title }", where { $host }, { $hostTitle }, asked you. They would like to know a little more. You wrote:
inquiry-from-idea = { $department } has read your idea number { $number } and would like to know a little more. You wrote:
inquiry-from-help = You offered to help with "{ $title }". { $department }, where { $host }, { $hostTitle }, asked you, writes to you here.
inquiry-writes-back = { $department } has read that and writes back. You wrote:
inquiry-asks = Their question:
inquiry-anonymous = They cannot see who you are. Your reply goes to the person who asks, and nobody else. You do not have to answer.
button-inquiry-reply = Answer
button-inquiry-pass = Not this
button-inquiry-end = No more on this
button-inquiry-more = Write more
inquiry-write = Just write it here, and I pass it on. They still cannot see who you are, so leave your name out if you would rather not say.
inquiry-sent = Thank you. I have passed it on to { $department }. You hear from me if they write back.
inquiry-passed = Fine. I have told them that you would rather leave that one.
inquiry-refused = Fine. Nobody asks you more about that.
inquiry-is-over = That exchange is over, so I have not passed anything on.
inquiry-nothing-waits = No question is waiting for you there.
inquiry-long = That is too long to pass on. There is room for { $max } characters.
inquiry-full = I have passed on as much as there is room for. Write "stop" if you have heard enough from me, or /idea to begin something new.
inquiry-is-it = Is that an answer to the question from { $department }? I only pass it on if you say yes.
inquiry-is-more = Shall I pass this on to { $department } too? I only do it if you say yes.
button-inquiry-send = Yes, pass it on
button-inquiry-keep = No
inquiry-kept = Fine. I have not passed it on.
inquiry-over = { $department } has no more questions about what you wrote. Thank you for writing back.
