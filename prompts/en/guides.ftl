# One person at the city who follows an idea or a conversation to its end, across departments, and whom the citizen knows by name.

guide-name = { $name }, { $title }

# When an idea or a conversation is given to somebody who follows it.
guide-idea = From now on { $name }, { $title }, follows your idea number { $number } until it is answered. So you know who you will hear from. You wrote:
guide-idea-number = About your idea number { $number }:
guide-idea-left = The person who followed your idea number { $number } does so no longer. { $department } takes care of it, so you miss nothing. You wrote:
guide-idea-due = The answer is still promised by { $dueOn }.
guide-exchange = From now on { $name }, { $title }, follows what you wrote about “{ $matter }” until it is over. So you know who you are writing with.
guide-exchange-matter = About what you wrote on “{ $matter }”:
guide-exchange-left = The person who followed what you wrote about “{ $matter }” does so no longer. { $department } takes care of it, so you miss nothing.
guide-anonymous = { $name } can read what you wrote, but not see who you are.

# One line below what waits.
guide-follows-idea = { $name }, { $title }, follows it until it is answered.
guide-follows-exchange = { $name }, { $title }, follows it until it is over.
guide-stands-in = { $name }, { $title }, takes over while { $guide } is away until { $until }.
guide-away = { $guide } is away until { $until }. { $department } takes care of it until then.
guide-away-alone = { $guide } is away from { $from } until { $until }. Until then { $department } takes care of it.

# When it is the one who follows it who writes.
guide-answers = { $name }, { $title }, answers:
guide-says = { $name }, { $title }, writes: { $why }
guide-answered = Number { $number }: { $name }, { $title }, has answered.
guide-from-idea = { $name }, { $title }, has read your idea number { $number } and would like to know a little more. You wrote:
guide-from-answer = { $name }, { $title }, has read what you wrote about “{ $matter }” and would like to know a little more. You wrote:
guide-from-help = You offered to help with “{ $matter }”. { $name }, { $title }, writes to you here.
guide-writes-back = { $name }, { $title }, has read it and writes back. You wrote:
guide-asks = { $name } asks:
guide-anonymous-asked = { $name } cannot see who you are. Only { $name } and the department it belongs to can read what you write. You do not have to answer.
guide-sent = Thank you. I have passed it on to { $name }. You will hear from me if an answer comes.
guide-is-it = Is this an answer to the question from { $name }? I only pass it on if you say yes.
guide-is-more = Shall I pass this on to { $name } too? I only do it if you say yes.
guide-over = { $name } has no more questions about what you wrote. Thank you for writing back.
guide-letter-replied = { $name }, { $title }, replies to what you wrote to { $host } about “{ $matter }”. You wrote:
