# What can be wrong with the file of words that sound like danger.

file-emergency = Write words here: every line is a phrase in text.
file-emergency-group = No group in this file is called what stands between < and > here. Write it under "groups", or correct the name.
