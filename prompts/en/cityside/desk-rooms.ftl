## The desk's overview, people and record

deskroom-department = Department
deskroom-all-departments = All departments
deskroom-show = Show
deskroom-not-now = Not now
deskroom-next = Next
deskroom-back = Back to people
deskroom-you = You

deskroom-digest-send = Send the digest now
deskroom-digest-send-why = It goes to these. Each gets only what is new since the last one; where nothing is new, they get nothing.
deskroom-digest-nowhere = No address that can be reached
deskroom-digest-sent = The digest is on its way to those to whom something is new.

deskroom-exports = Take it away as files
deskroom-export-html = Web page
deskroom-export-text = Plain text
deskroom-export-json = JSON
deskroom-export-xlsx = Answers (Excel)
deskroom-export-csv = Answers (CSV)
deskroom-export-excel = Answers (CSV, Danish)
deskroom-export-themes = Themes (CSV)
deskroom-export-themes-excel = Themes (CSV, Danish)
deskroom-export-digest-why = The digest as it is right now. Numbers below five are hidden.
deskroom-export-answers = What people answered
deskroom-export-answers-why = A line for each answer, with its number and day. No names, no contacts, no time of day. Look after the files all the same: these are people’s own words.
deskroom-export-votes = Votes on “{ $question }”, to calculate again: who agreed with what, by numbers that lead to no one, in the tables that Polis uses. “ekko insight” reads them.
deskroom-export-none = There are no questions yet.

deskroom-people = Those who have a role
deskroom-people-none = Nobody has a role yet.
deskroom-people-more = Give a role
deskroom-kind = { $kind ->
    [moderator] Moderator
    [staff] Staff
   *[administrator] Administrator
 }
deskroom-since = since { $since }
deskroom-mark = On the record:
deskroom-revoke = Take the role back
deskroom-revoke-kind = { $kind ->
    [moderator] No longer moderator
    [staff] No longer staff
   *[administrator] No longer administrator
 }
deskroom-revoke-sure = The role ends now, and they are signed out of the desk everywhere.
deskroom-revoke-own = This is you. You are signed out too.
deskroom-revoked = { $contact } does not have the role any more.
deskroom-open = Signed in now
deskroom-open-none = Nobody.
deskroom-session = { $browsers ->
    [one] One browser
   *[other] { $browsers } browsers
 }. Last used { $seen }.
deskroom-waiting = Links that were not used yet
deskroom-end = Sign them out
deskroom-end-sure = They are signed out everywhere and need a new link to come in again. A role they have from their chat they keep.
deskroom-ended = They are signed out.
deskroom-role = Role
deskroom-name = Name (for this list alone)
deskroom-contact = Contact
deskroom-contact-hint = Channel and number, for example telegram:3527065.
deskroom-wrong = Choose a role, and a department that the city has. A contact is written as telegram:3527065.
deskroom-invite = With a code
deskroom-invite-why = Who sends the code to Ekko in a chat gets the role. It works once, within seven days.
deskroom-invite-sure = A code is made for:
deskroom-invite-do = Make the code
deskroom-link = For a person without a chat
deskroom-link-why = A link to the desk that works once within ten minutes. The role lasts until they sign out, twelve hours at most.
deskroom-link-sure = A link is made for:
deskroom-link-do = Make the link
deskroom-link-made = The link is ready
deskroom-link-how = Give it to the one person it is for. It is shown this once, and kept nowhere.
deskroom-grant = For a person you know
deskroom-grant-why = The role holds at once. You have to know the contact.
deskroom-grant-sure = They get the role at once:
deskroom-grant-do = Give the role
deskroom-granted = { $contact } is { $kind ->
    [moderator] moderator
    [staff] staff
   *[administrator] administrator
 } now.
deskroom-code = The code is ready
deskroom-code-how = They send it to Ekko in their chat: /code { $code }. Or they open a link below. The code is shown this once, and kept nowhere.
deskroom-code-words = Write there: { $words }
deskroom-codes = Codes that have not been used yet
deskroom-code-ends = Works until { $ends }.
deskroom-code-withdraw = Withdraw the code
deskroom-code-withdraw-sure = The code stops working. Whoever was given it needs a new one.
deskroom-code-withdrawn = The code does not work any more.

deskroom-search = Search
deskroom-search-words = Words or mark
deskroom-search-act = Act
deskroom-search-from = From
deskroom-search-until = Until
deskroom-every-act = Every act
deskroom-older = Older
deskroom-record-none = Nothing fits.
deskroom-record-own = You see what was done to your own department’s questions, and what you did yourself.
deskroom-record-whole = Whole
deskroom-record-whole-why = { $rows ->
    [0] Nothing was done yet.
    [one] One act.
   *[other] { $rows } acts, each chained to the one before. None was changed.
 }
deskroom-record-broken = The record was changed
deskroom-record-broken-why = It does not hold from act { $at } on: a row was changed, removed or added by hand. Compare it with a backup.
deskroom-record-number = No.
deskroom-record-when = When
deskroom-record-who = Who
deskroom-record-what = What
deskroom-record-about = About

audit-consultation-submitted = Asked
audit-consultation-closed = Closed
audit-consultation-withdrawn = Withdrew
audit-consultation-extended = Extended
audit-consultation-reminded = Reminded
audit-consultation-corrected = Corrected a typo
audit-themes-labelled = Set themes
audit-themes-changed = Changed themes
audit-themes-proposed = Had themes suggested
audit-themes-asked = Had a model asked for themes
audit-statements-sent = Sent statements to a model, without names
audit-statements-answered = Had an answer from a model
audit-outcome-published = Told what was decided
audit-milestone-reported = Told what has happened
audit-news-sent = Sent news on the way
audit-delay-explained = Explained a delay
audit-idea-answered = Answered an idea
audit-idea-delayed = Took more time for an idea
audit-idea-passed = Handed an idea on
audit-guide-named = Proposed a guide
audit-guide-agreed = Agreed to be a guide
audit-guide-given = Gave something to a guide
audit-guide-away = Said when a guide is away
audit-guide-ended = Ended a guide
audit-inquiry-asked = Asked back
audit-inquiry-replied = Replied to a citizen
audit-inquiry-ended = Ended an exchange
audit-inquiry-answered = A citizen answered
audit-inquiry-written = A citizen wrote to the host
audit-inquiry-passed = A citizen passed
audit-inquiry-refused = A citizen refused to be asked
audit-inquiry-lapsed = An exchange lapsed
audit-help-offered = A citizen offered to help
audit-help-withdrawn = A citizen took an offer back
audit-help-seen = Looked at who wants to help
audit-photo-judged = Looked at a picture
audit-contact-forgotten = Erased a person
audit-digests-scheduled = Set the times of digests
audit-digest-requested = Asked for the digest
audit-duty-offered = Made a code
audit-duty-withdrawn = Withdrew a code
audit-duty-claimed = Used a code
audit-duty-granted = Gave a role
audit-duty-revoked = Took a role back
audit-desk-linked = Asked for a link to the desk
audit-desk-offered = Made a link to the desk
audit-desk-entered = Signed in at the desk
audit-desk-left = Signed out everywhere
audit-record-renewed = The record was chained anew, with marks in the place of accounts
