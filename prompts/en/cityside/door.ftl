# What citizens write to the person who asked, and the reply.

inquiry-about-letter = A message about "{ $title }"
letter-new = A citizen has written to { $host }. A reply is promised by { $dueOn }:
letter-more = The citizen writes more to { $host }. A reply is promised by { $dueOn }:
letter-goes-on = The citizen writes back. A reply is promised by { $dueOn }:
letter-missed = A citizen did not quite feel heard, and writes to { $host } what was missing. A reply is promised by { $dueOn }:
letter-more-late = The citizen writes more to { $host }. The reply was promised by { $dueOn } and is late:
letter-missed-late = A citizen did not quite feel heard, and writes to { $host } what was missing. The reply was promised by { $dueOn } and is late:
letter-due = This is due a reply soon, by { $dueOn }. A citizen wrote to { $host }:
letter-late = This was due a reply by { $dueOn }. Somebody is waiting. A citizen wrote to { $host }:
letter-you-wrote = You wrote:
button-letter-reply = Reply
letter-reply-write = What would you like to reply? Write it as you would say it to a person. The citizen sees it as the reply of the person who asked, and you do not learn who the citizen is.
letter-reply-example = A no is a reply too, when you say why.
letter-reply-sure = This is sent as the reply to the citizen who wrote:
done-letter-replied = The reply is sent. If the citizen writes back, it comes here.
letter-taken-back = The citizen has ended the exchange. You owe no reply.
inquiry-owes-reply = A reply is promised here. Reply first, then you can end the exchange.
inquiry-replied-already = That has had its reply.
digest-missed = Did not feel heard, and why
