# News on the way, decisions that are corrected, what people said and what came of it, and what they missed.

news-title = News about "{ $title }"
news-on = It happened on { $on }.
news-because = You get this because you answered and want to hear what comes of it.
button-news-link = Read more
button-news-mute = No more news of this
button-news-hear = Send me news again
news-muted = All right. You get no more news about "{ $title }" on the way. What is decided you still hear – and if we are late.
news-heard-again = Good. You get news about "{ $title }" on the way again.

# How it stands now with what was promised.
present-done = Done: { $what }
present-delayed = Delayed, now promised by { $dueOn }: { $what }
present-dropped = It will not happen: { $what }
present-changed = Something has changed since it was decided:
memory-since-decided = It was decided: { $decision }

# A decision that is corrected.
correction-intro = We have corrected something we wrote to you about "{ $title }". You answered:
correction-why = Why it is corrected: { $why }
correction-was = Before, we wrote: { $verdict }. { $decision }
correction-is = This is what holds now:
correction-gone = It does not hold any more.
post-correction = We have corrected the decision about "{ $title }".

# My answers.
answers-decided = { $verdict }: { $decision }
answers-no-part = The decision is not about what you wrote.
answers-no-part-rest = The decision is not about the rest of what you said.
answers-for-all = Decided for everyone: { $decision }
answers-news = News on { $on }: { $words }
answers-news-more = News on { $on }: { $words } Read more: { $link }
answers-news-muted = You said no thanks to news about this on the way.
answers-not-told = I am not sure that you have heard this from me.
answers-earlier = And earlier:
answers-older = { $number }. { $title }
button-read = Show me what came of it
button-read-named = Read: { $title }
receipt-noted = I noted:
receipt-change-how = If something is to be put right, write "my answers".
button-change-noted = Change it

# To people who come back or change their mind: what happened meanwhile.
welcome-again = Welcome back! What you answered still counts, and others may get to see it again. When you said stop, you also said no to hearing more, so I ask again.
missed-some = Something has come of what you answered while you were away. You can read it in a moment.
missed-intro = You have not heard this yet:
missed-perhaps = You may not have heard this yet:
missed-outcome = "{ $title }" is decided.
missed-news = There is news about "{ $title }".
missed-none = You have heard all of it.
button-read-all = Read all of it

# The public record.
ledger-news = News on the way
ledger-news-on = On { $on }
ledger-corrected = Corrected on { $on }
ledger-before = Before, it said
ledger-feed-news = News: { $title }
ledger-feed-corrected = Decision corrected: { $title }
