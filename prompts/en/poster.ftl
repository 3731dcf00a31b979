# The poster that hangs in the library.

poster-scan = Answer in an app you already have
poster-how = Point your phone's camera at the square. It takes under a minute, and your answer is private.
poster-promise = Everyone who answers can hear what came of it by { $answerBy }. Also if it is a no.
poster-closes = You can answer until { $closes }.
poster-host = { $name }, { $title }
poster-write = Then write: { $words }
poster-more = Read more: { $address }
