## More than fits one message

written-too-long = That is longer than I can read in one go, so I have kept nothing of it. There is room for { $max } characters. Would you send it in smaller pieces?
