# Names, accounts and addresses in what people write.
personal-ask-handle = There is a user name in what you wrote. Shall I leave it out? If you say nothing, I leave it out.
personal-ask-home = It sounds as if you wrote where you live. Shall I leave out the house number? If you say nothing, I leave it out.
personal-ask-name = There is a name in what you wrote. Shall I leave it out? If you say nothing, I leave it out.
personal-unasked-named = I have left out of what you wrote before what could show who you are. The rest stands as you wrote it.
