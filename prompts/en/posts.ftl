# In groups, servers, workspaces and on the Page: everybody sees this, so nothing anyone said in private is ever here.

under-post = Hello, I am Ekko, a program. What you wrote under the post can be read by everyone, so it does not count as an answer. Tap here to answer: it is private and takes under a minute.
post-how = { $host }, { $title }, asks. { $questions ->
    [one] One question
   *[other] { $questions } questions
 }, under a minute, and your answer is private. Open until { $closes }. Everyone who answers can hear what came of it by { $answerBy }.
post-count = At least { $answered } people have answered so far.
post-count-few = Fewer than five have answered so far.
post-closed = Closed. { $answered } people answered.
post-closed-least = Closed. At least { $answered } people answered.
post-closed-few = Closed.
button-answer-private = Answer in private
post-closing = "{ $title }" is closed. { $answered } people answered. This is what was said:
post-closing-least = "{ $title }" is closed. At least { $answered } people answered. This is what was said:
post-closing-few = "{ $title }" is closed. Thank you to those who answered.
post-outcome = It has been decided: "{ $title }".
post-milestone = News about "{ $title }":
