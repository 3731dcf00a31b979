# Asking whether people agree with statements.

button-kind-agree = Agree or not
draft-statements = Which statements should people agree with or not? Write each on a line of its own, one sentence each.
draft-statements-example = For example: The city needs more trees.
draft-name-statements = Statements
draft-statements-slip = Write at least { $min } statements and at most { $max }, each on a line of its own.
draft-statement-long = "{ $statement }" is too long. A statement is read in one breath: at most { $max } characters.
draft-statement-sentences = "{ $statement }" is more than one sentence. Split it, so that people know what they agree with.
draft-statement-same = "{ $statement }" is there twice.
file-agree-missing = Write the statements that people agree with or not: a list with id and text.
file-agree-item = Write the statement as a person would say it: one sentence.
file-agree-id = Give the statement a short name, like more-trees.
file-agree-few = Write at least { $min } statements. For fewer a question with choices fits better.
file-agree-many = Write at most { $max } statements: remove { $over }. Otherwise too few people see each.
file-agree-same = The statement "{ $statement }" is there twice.
file-agree-sentences = "{ $statement }" is more than one sentence. Split it, so that people know what they agree with.
file-because-statement = A statement is read in one breath
deskform-kind-agree = Statements: agree or not
deskform-questions-statements = Statements
deskform-questions-statements-hint = Each on a line of its own, one sentence each. People say agree, disagree or unsure.
digest-reacted = { $statement }: { $agree } agree, { $disagree } disagree, { $unsure } unsure. Shown to { $seen }.
digest-reacted-few = { $statement }: the numbers are not shown, so that the few cannot be worked out.
file-part-sides = No part answers those who took a side on "{ $statement }". Write a part for them. Those who disagree read it from their side. Otherwise they are told that the decision does not answer it.
digest-statement-reacted = “{ $statement }”: { $agree } agree, { $disagree } disagree, { $unsure } unsure. Shown to { $seen }.
digest-statement-reacted-few = “{ $statement }”: the numbers are not shown, so that the few cannot be worked out.
digest-not-shown = Read and not shown to others: { $count }. { $reason }
