## Where everybody reads along

# On the post
post-replies = What is written under this can be read by everyone, so it does not count as an answer.

# When the words come in the name of the group or of a channel
public-faceless = I cannot see who is writing when it is in the name of the group or of a channel. Write to me in private, and I can answer.

# When Ekko is called in a group
said-to-all = You wrote that where everyone can read it, so I have not kept it. Write it to me here, and I will take it.
public-call = Hello, I am Ekko, a program. Everyone reads along here. Write to me in private, and I will take it.
button-write-private = Write in private
