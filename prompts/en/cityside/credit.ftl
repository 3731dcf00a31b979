# Answers and ideas that changed something, in files and in the chat.

file-thanks-missing = Write which answers changed something, and what: "thanks: {"{"} to: [21], words: … {"}"}". Or remove the line.
file-started-ideas = Write the numbers of the ideas as a list: "ideas: [7]". Or remove the line.
frame-ideas-missing = { $count ->
    [one] There is no idea number { $numbers }.
   *[other] There are no ideas numbered { $numbers }.
 } The digest of ideas has their numbers.
refused-thanks-missing = In "{ $title }" there is no answer number { $numbers }. The digest has the numbers; put it right.
button-credit = Thank an answer
outcome-credited = In which part of the decision did they change something?
outcome-credit = Which answer changed something, and what? Write it in one sentence with its number. Its writer reads that it was them.
outcome-credit-example = For example: Answer 21 moved the first bench into the shade
outcome-credit-slip = Write a short sentence with the number of the answer, such as "Answer 21 moved the first bench". At most { $max } answers.
button-no-credit = No single answer
