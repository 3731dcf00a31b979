# Writing for somebody else: it is remembered that it is second-hand, and never for whom.

button-behalf = I write for another
button-behalf-was = I wrote for another
button-behalf-own = No, for myself
behalf-noted = Good, you write for somebody else. Write it as they would say it. Do not write who it is.
behalf-noted-sent = Good. It now says that you wrote for somebody else.
behalf-never-who = I only keep that it is for somebody else, and never for whom.
behalf-own = Good. Then you write for yourself.
behalf-how = You are welcome to. Begin what you write with "for somebody else:", and do not write who it is.
behalf-you = You wrote for somebody else.
behalf-theirs = Written for somebody else. For whom is kept nowhere.
ledger-behalf = People who wrote for somebody else: { $people }
