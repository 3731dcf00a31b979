# The file of a consultation: answers in own words.

file-consultation-questions-other-wrong = Write what "something else" is called on the button ("other"), or remove the line: then people can only choose.
