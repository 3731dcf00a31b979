# When a person may want to leave and has written more than that. Nothing is stored before they tap.
leaving-stop-or-answer = Do you want me to stop writing to you, or is that your answer? What you just wrote does not count yet.
leaving-stop-or-else = Do you want me to stop writing to you? I have done nothing with what you just wrote.
leaving-forget-or-answer = Do you want me to forget you, or is that your answer? What you just wrote does not count yet.
leaving-forget-or-else = Do you want me to forget you? I have done nothing with what you just wrote.
button-leaving-stop = Stop writing to me
button-leaving-forget = Forget me
button-leaving-else = Something else

# Below something that would otherwise take the buttons of a question that waits.
question-again = You are in the middle of "{ $title }". Here is the question again, so that you have it at hand:
