# What a consultation can be given in a chat beside the short questions: a tryout, a venue, ideas and an open choice.

button-tryout = A tryout
draft-tryout = Is it something you try out? Then I ask the same before and after, and perhaps on the way, and you take stock on a day that everyone knows.
draft-tryout-example = The first round begins when the consultation opens. The last one ends when it closes.
button-tryout-yes = Yes, a tryout
button-no-tryout = No tryout
draft-tryout-before = When does the first round end, before it is tried out?
draft-tryout-before-example = For example: on Friday at 8 pm
draft-tryout-during = When should I ask on the way?
draft-tryout-during-example = For example: in four weeks at 4 pm. If before and after are enough, say so.
button-no-round = Before and after only
draft-tryout-end = And when does that round end?
draft-tryout-end-example = For example: a week later, at 8 pm
draft-tryout-after = When should I ask for the last time?
draft-tryout-after-example = It ends when the consultation closes.
draft-tryout-order = It has to come after { $after } and before the consultation closes, { $closes }.
draft-tryout-stock = On which day do you take stock?
draft-tryout-stock-example = Once the last round has begun, and no later than the day it is decided.
button-visit = After a visit
draft-visit = Are only those to be asked who used a certain place? Which one?
draft-visit-example = They scan the code there and say yes to being asked. No one else gets it.
button-no-visit = Not after a visit
draft-visit-hours = How long after a visit to { $venue } should I ask?
draft-visit-hours-example = In whole hours, { $max } at most. Later people do not remember.
draft-hours = { $hours ->
    [0] At once
    [one] One hour
   *[other] { $hours } hours
 }
button-from-ideas = Began with an idea
draft-ideas = Which ideas did it begin with? Write their numbers. Those who sent them are told that they set it going.
draft-ideas-example = For example: 12, 15. The number stands above each idea.
draft-ideas-slip = Write at least one number and { $max } at most, with commas between.
button-no-ideas = Not with an idea
draft-intro-ideas = { $count ->
    [one] Then idea { $numbers } becomes a question. Its author is told that it set this going.
   *[other] Then ideas { $numbers } become a question. Those who sent them are told that they set this going.
 } I ask for one thing at a time.
button-other-choice = Something else
draft-other = What should the button say for those who want to answer something else?
draft-other-example = For example: Something else. Then they write what it is.
button-no-other = The choices only
