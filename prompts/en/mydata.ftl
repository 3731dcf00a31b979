# What is stored about a citizen, and the rights they have over it.

command-mydata = My data
command-mydata-name = mydata
command-mydata-description = See everything I have stored about you
command-rights = My rights
command-rights-name = rights
command-rights-description = Decide over what I have stored about you
help-rights = Write "my data" to see what I have stored about you, and "my rights" to decide over it.

# The short answer in the chat, before the link.
mydata-none = I have stored nothing about you. I still have not, now that you asked.
mydata-short-since = I have known you since { $on }. We write to each other here: { $channels }.
mydata-short-what = I have stored { $said ->
    [0] { $written ->
        [0] your choices and the times you said yes or no. You have not answered anything yet
        [one] your choices, the times you said yes or no, and one thing you wrote yourself
       *[other] your choices, the times you said yes or no, and { $written } things you wrote yourself
     }
    [one] what you answered to one question from the city, { $written ->
        [0] your choices, and the times you said yes or no
       *[other] what you wrote yourself, your choices, and the times you said yes or no
     }
   *[other] what you answered to { $said } questions from the city, { $written ->
        [0] your choices, and the times you said yes or no
       *[other] what you wrote yourself, your choices, and the times you said yes or no
     }
 }.
mydata-short-why = I keep it so that I can ask you and tell you what came of it. It is deleted when its time is over, or when you write "forget me".
mydata-short-seen = What you wrote could be read by { $hosts ->
    [none] staff
   *[other] { $hosts } and staff
 } of { $departments }. None of them can see who you are.
mydata-named = "{ $name }"
mydata-link = Here is all of it on one page that you can read and keep. The link works once, and only for the next { $minutes } minutes. Do not pass it on.
button-mydata-open = Open my data
mydata-here = Here is everything I have stored about you.
mydata-follows = Here comes all of it, in { $count } messages.
mydata-part = Part { $number } of { $of }
mydata-part-goes-on = { $title } (continued)
mydata-file = All of it is in this file: you can read it, and so can another program. Keep it where only you can see it.
mydata-enough = You have had all of it many times today, so the next time is tomorrow.

# Headings and lines, on the page or in the chat.
mydata-day = { $on }
mydata-channel = { $channel ->
    [telegram] Telegram
    [discord] Discord
    [slack] Slack
    [messenger] Messenger
    [sandbox] the sandbox
   *[other] { $channel }
 }
mydata-choices = You and your choices
mydata-since = I have known you since { $on }.
mydata-touched = You last wrote or tapped on { $on }.
mydata-language = We speak { $language }.
mydata-topics = You want to be asked about: { $names }.
mydata-places = Your places: { $names }.
mydata-roles = What you said fits you: { $names }.
mydata-age = Your age, as you said it: { $names }. It is used to see whether all ages are heard, and for nothing else.
mydata-venues = You follow: { $names }.
mydata-quiet = I am quiet from { $from } to { $until }.
mydata-yearly = You want to be asked at most { $perYear ->
    [one] once
   *[other] { $perYear } times
 } a year.
mydata-paused = You are taking a break until { $on }.
mydata-stopped = You said stop, so I write only when you write, and I do not show your words to others. Those who answer you can still read them.
mydata-chats = Your chats
mydata-chat = { $channel }, stored as { $account }. Last used on { $on }.{ $state ->
    [gone] { " " }I cannot write to you here any more.
   *[open] { "" }
 }
mydata-consents = What you said yes and no to
mydata-purpose-asked = being asked
mydata-purpose-told = hearing what came of it
mydata-purpose-help = passing on your offer of help
mydata-consent-yes = On { $on } you said yes to { $purpose }. It said, in { $language }:
mydata-consent-no = On { $on } you said no to { $purpose }. It said, in { $language }:
mydata-consent-yes-plain = On { $on } you said yes to { $purpose }.
mydata-consent-ended = On { $on } your yes to { $purpose } ended, or you said no.
mydata-matter = { $title }
mydata-asked = You were asked on { $on }.
mydata-came = You came to the question yourself on { $on }.
mydata-delivered = It reached you on { $on }.
mydata-reminded = You were reminded of it on { $on }.
mydata-declined = You said "not this one".
mydata-number = Yours is answer number { $number }.
mydata-behalf = You said that you wrote for another person.
mydata-muted = You asked for no news about it.
mydata-said-at = Last changed on { $on }.
mydata-photos = { $count ->
    [one] You sent one picture.
   *[other] You sent { $count } pictures.
 }
mydata-taken-back = You changed this or took it back. It does not count:
mydata-quote-cleared = A moderator has read this and said that others may see it, without your name:
mydata-quote-kept = A moderator has read this. It is not quoted to others:
mydata-quote-unread = What no moderator has agreed to is not quoted to others.
mydata-model = What you wrote here went, with that of others and without your name, to the language model at { $host }, which suggested themes to our staff: { $days }.
mydata-themes = A moderator has put it under: { $names }.
mydata-told = I told you about it: { $days }.
mydata-felt = Did you feel heard? On { $on } you said { $felt ->
    [yes] yes
    [partly] partly
   *[no] no
 }.
mydata-written = What you wrote yourself
mydata-idea = Your idea number { $number }, sent on { $on } to { $department }. An answer is promised by { $dueOn }.
mydata-idea-answered = The answer came on { $on }:
mydata-exchange = You and { $department } have written to each other:
mydata-line-you = You, on { $on }:
mydata-line-city = The city, on { $on }:
mydata-decider = Your question number { $number } to the politician, on { $on }:
mydata-offer = Your offer of help number { $number }, on { $on }, to { $department }:
mydata-waiting = What is waiting
mydata-dialogue = I am waiting for something from you in the chat.
mydata-unasked = You wrote this on { $on } and have not said where it should go:
mydata-held = This has been waiting for a tap of yours since { $on }:
mydata-fetching = { $count ->
    [one] One thing you sent is being fetched right now.
   *[other] { $count } things you sent are being fetched right now.
 }
mydata-messages-wait = { $count ->
    [one] One message to you is on its way.
   *[other] { $count } messages to you are on their way.
 }
mydata-rest = What else I remember
mydata-messages-sent = { $count ->
    [one] You have had one message from me.
   *[other] You have had { $count } messages from me.
 }
mydata-arrival = You came by the poster at { $venue } on { $on }.
mydata-draws = { $count ->
    [one] You were in one draw
   *[other] You were in { $count } draws
 } for who is asked, and { $drawn ->
    [0] were not drawn
    [one] were drawn once
   *[other] were drawn { $drawn } times
 }.
mydata-spared = { $count ->
    [one] Once I did not ask you
   *[other] { $count } times I did not ask you
 }, because you had been asked enough.
mydata-duty = You have had a role for the city since { $on }: { $duty ->
    [moderator] moderator
    [staff] staff
   *[administrator] administrator
 }.
mydata-guide = You are a contact person for citizens under the name { $name }.
mydata-draft = You are writing something for the city.
mydata-seen = Who has been able to read it
mydata-seen-none = No other person has read any of it.
mydata-seen-hosts = Those who asked: { $names }.
mydata-seen-departments = Staff and moderators of { $names }, also in their overview.
mydata-seen-guides = Your contact person: { $names }.
mydata-seen-deciders = Politicians you asked: { $names }.
mydata-seen-never = They see words and numbers only. None of them can see your account or your name.
mydata-seen-hidden = Numbers, addresses and names that can lead to you are hidden from them. If someone at the city needs to see them, they write why, and then it stands here.
mydata-opened = { $department } looked at what is hidden on { $on }. Their reason: "{ $why }"
mydata-kept = For how long
mydata-kept-unasked = Words you have not said where to send I delete after { $days ->
    [one] one day
   *[other] { $days } days
}.
mydata-kept-held = Words that wait for a tap I delete after { $days ->
    [one] one day
   *[other] { $days } days
}.
mydata-why = Why, and what you can decide
mydata-why-words = I keep it because you said yes. It is used for asking you about the city, for reading and counting what you answer, and for telling you what came of it. It is used for nothing else.

# The page behind the link.
mydata-page-title = Everything I have stored about you
mydata-page-door = The link works only once. Open it on your own phone or computer, where no one looks over your shoulder.
mydata-page-show = Show all of it
mydata-page-file = Get it as a file (JSON)
mydata-page-closed = The link was used or is too old. Write "my data" in the chat to get a new one.
mydata-page-once = Save the page if you want to keep it. The same link does not open it again.
mydata-page-pictures = Your pictures
mydata-page-json = The same as data
mydata-page-save = Save as a file (JSON)
mydata-page-look = Look at it here
mydata-page-foot = To have it corrected, kept back or deleted, write "my rights" in the chat.

# The rights, each with its button.
rights-intro = These are your data, so you decide. This is what you can do right now:
rights-see = See it: write "my data" and you get everything I have stored.
rights-correct = Correct it: write "my answers" to change an answer, "topics" for topics and places, and "language" for the language.
rights-restrict = Keep it back: then I store it, but no one reads it, and you are asked nothing. You still hear what came of it.
rights-object = Say no to being quoted: then your words are not shown to others. Those who answer you can still read them.
rights-erase = Delete it: write "forget me".
rights-complain = If you are not satisfied, you can complain to the data protection authority.
rights-complain-contact = Questions about your data? Write to { $contact }. If you are not satisfied, you can complain to the data protection authority.
rights-is-restricted = Since { $on } I have kept your words back, so that no one reads them.
rights-is-objected = Since { $on } your words are not shown to others.
button-right-restrict = Keep it back
button-right-lift = Use it again
button-right-object = Do not quote me
button-right-agree = You may quote me
button-right-untold = Do not write to me about it
right-restrict-done = Done. I store what you said, but no one reads it, and I ask you nothing. Numbers that were counted already stay, as they do not show who you are. I still tell you what came of it. Write "use it again" to end this.
right-restrict-still = You asked me to keep your words back, so this is stored but not read. Write "use it again" if it should be read.
right-lift-done = What you said is read and used again.
right-lift-none = Your words are not kept back.
right-object-done = Done. Your words are neither quoted nor shown to others. Those who answer you can still read them, and you still hear what came of it. What was sent out already I cannot call back.
right-agree-done = Your words may be shown to others again, without your name.
right-agree-none = Your words may be shown to others, without your name. Nothing has changed.
echo-unanswered-kept-back = The decision does not answer this. You asked for your words to be kept back, so they are not part of what was read.
