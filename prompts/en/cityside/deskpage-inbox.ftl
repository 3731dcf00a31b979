## The desk’s inbox: ideas, exchanges and offers, for moderators and staff

deskpage-remarks = This would make it easier to read
deskpage-look = Look before it is sent
deskpage-write-on = Change it
deskpage-in-language = { $label } ({ $language })
deskpage-more-languages = In other languages too
deskpage-language-named = { $language }

inbox-lead = What citizens have written to your department. You never learn who they are, and they read your answer in their own chat.
inbox-filter = What is shown
inbox-all = Everything
inbox-of-idea = Ideas
inbox-of-exchange = Messages
inbox-of-offer = Offers of help
inbox-waiting = { $items ->
    [0] Nobody waits for you
    [one] One waits for an answer
   *[other] { $items } wait for an answer
 }
inbox-waiting-none = Everyone has had an answer.
inbox-others = The rest
inbox-others-none = There is nothing else.
inbox-late = { $days ->
    [one] One day late
   *[other] { $days } days late
 }
inbox-today = Due today
inbox-days = { $days ->
    [one] Due tomorrow, { $due }
   *[other] { $days } days left, until { $due }
 }
inbox-answered = Answered
inbox-forgotten = Taken away by its author
inbox-forgotten-how = The person who wrote this has asked to be forgotten. Nobody waits for an answer.
inbox-ended = Over
inbox-awaits = Waits for the citizen
inbox-about-idea = About an idea
inbox-about-offer = About an offer to help
inbox-idea-of = It is with { $department }
inbox-back = Back to the inbox
inbox-history = What has happened
inbox-passed = { $from } handed it on to { $to }:
inbox-explained = It takes longer:
inbox-answer = Answer
inbox-answer-sure = This goes to the person who sent idea number { $number }. It cannot be taken back.
inbox-pass = Hand it on to another department
inbox-pass-where = Choose a department that does not have it already.
inbox-choose = Choose one
inbox-later = It takes longer
inbox-ask-more = Ask more about it
inbox-no-words = Write a few words first.
inbox-no-day = Choose the new day.
inbox-neither-learns = Everything goes through Ekko. Neither of you learns who the other is.
inbox-they-answered = This is what they had answered:
inbox-line-asked = The city asked
inbox-line-answered = The citizen answered
inbox-line-passed = The citizen would rather not answer
inbox-line-wrote = The citizen wrote
inbox-line-missed = The citizen missed this in the answer
inbox-line-replied = The city replied
inbox-ended-city = The exchange was ended here.
inbox-ended-citizen = The citizen does not want any more questions about this.
inbox-ended-time = Nothing was written for a while, so the exchange is over.
inbox-offer-here = They want to be written to here, through Ekko.
inbox-offer-how = Use it for this matter only. When they take it back, what you noted elsewhere has to go too.
inbox-write-through = Write to them through Ekko
