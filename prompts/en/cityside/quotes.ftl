# Which of people's own words others may read: at the desk and in a moderator's chat.

reading-part-quotes = Quotes
quotes-note = What a person wrote is shown to others only after you have read it and agreed. The message at the closing quotes up to five. The first ones here are chosen so that each side and the small views are among them.
quotes-public = Where people say whether they agree with each other, the city's page quotes what you clear, too, once the question is closed.
quotes-may = May it be quoted?
quotes-late = The message at the closing is sent when it closes. What you say here now changes only what has not been sent yet.
quotes-to-read = { $count ->
    [0] Nothing to read
    [one] One to read
   *[other] { $count } to read
 }
quotes-none-yet = Nothing can be quoted yet. At least five people have to write something first.
quotes-all-read = You have read what is needed. Others come when more people write.
quotes-read = Already read
quotes-marked = Could somebody be recognised by the marked words?
quotes-say-cleared = May be quoted
quotes-say-names = No: somebody could be recognised
quotes-say-hurts = No: it hurts somebody
quotes-say-beside = No: it is about something else
quotes-is-cleared = may be quoted
quotes-is-names = not quoted, somebody could be recognised
quotes-is-hurts = not quoted, it hurts somebody
quotes-is-beside = not quoted, it is about something else
quotes-is-kept = not quoted
quotes-is-author = not quoted: the person who wrote it said stop, or wants nothing shown to others
quotes-is-undecided = not decided
quotes-gone = The person who wrote it has taken it back.
quotes-shown = in the message at the closing, as it stands
quotes-undo = Undo
quotes-done = Statement { $number }: { $what }.
audit-quote-signed = Said whether a statement may be quoted
refused-quote-gone = Statement { $number } cannot be quoted. It was taken back, or the person who wrote it does not want that or has said stop.
refused-quote-personal = Statement { $number } cannot be quoted. There is a number, an address or a name in it that leads to a person.
desk-verb-quotes = Quotes
quotes-chat = { $count ->
    [one] There is one statement to read before the message at the closing of "{ $title }" can quote it. May others read this, without a name?
   *[other] There are { $count } statements to read before the message at the closing of "{ $title }" can quote them. May others read this, without a name?
 }
quotes-chat-marked = Could somebody be recognised by { $words }?
quotes-chat-no = Not quoted
quotes-offer = { $count ->
    [one] "{ $title }" closes { $closes }. The message at the closing can quote what people wrote, but only what you have read and agreed to. There is one statement to read.
   *[other] "{ $title }" closes { $closes }. The message at the closing can quote what people wrote, but only what you have read and agreed to. There are { $count } statements to read. It takes a few minutes.
 }
quotes-read-now = Read them now
quotes-read-first = Read quotes first
quotes-close-unread = Nobody has said yet what may be quoted. If you close now, the message to those who answered quotes nothing.
quotes-inbox-head = Quotes to read before the closing
quotes-inbox = Closes { $closes }. Nobody has said yet what the message at the closing may quote.
quotes-chat-why = Why may statement { $number } not be quoted?
quotes-chat-unsaid = No, without a reason
quotes-say-vouched = May be quoted all the same
quotes-alarm = Ekko takes this for something that could lead to a person. If that is a false alarm, say why, and it may be quoted.
quotes-never = There is a number, an account, or the writer’s own name or home in it. It is never quoted.
quotes-alarmed = { $count ->
    [one] One that Ekko put aside
   *[other] { $count } that Ekko put aside
 }
quotes-alarmed-how = They look as if they led to a person. Often it is just the street that all of it is about. Read them yourself.
refused-quote-alarm = Statement { $number } looks as if it led to a person. If that is a false alarm, open it at the desk and say why.
