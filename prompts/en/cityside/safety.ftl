# What can be wrong with the file of words that sound like danger.

file-emergency = Write words here: every line is a phrase in text.
file-emergency-group = No group in this file is called what stands between < and > here. Write it under "groups", or correct the name.
file-emergency-none = Nobody is named for people in need to call. Until then they are given the country's numbers. Write "emergency": a number and a name for each, your own duty social worker among them.
file-emergency-empty = "emergency" is a list of numbers. Write at least one, or remove the line.
file-emergency-entry = Each number has the lines "number" and "name", and perhaps "when" and "kinds".
file-emergency-number = Write the number in quotes, as it is dialled: "112".
file-emergency-name = Write who answers the telephone ("name").
file-emergency-when = Write when it is the right number ("when"), or remove the line.
file-emergency-kinds = "kinds" is one or several of life, child, self-harm and violence. Remove the line if the number is for everything.
file-because-when = it stands in one line that is read in a hurry
