# When a person may want to leave and has written more than that. Nothing is stored before they tap.
leaving-stop-or-answer = Should I stop writing to you, or is that your answer? I have not kept anything yet.
leaving-stop-or-else = Should I stop writing to you? I have not kept what you wrote.
leaving-forget-or-answer = Should I forget you, or is that your answer? I have not kept anything yet.
leaving-forget-or-else = Should I forget you? I have not kept what you wrote.
button-leaving-stop = Stop writing to me
button-leaving-forget = Forget me
button-leaving-else = Something else

# Below something that would otherwise take the buttons of a question that waits.
question-again = You are in the middle of "{ $title }". Here is the question again, so that you have it at hand:
