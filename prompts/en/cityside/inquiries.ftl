# When staff and moderators ask somebody back.

desk-verb-ask = Ask back
button-ask-back = Ask somebody back
button-idea-ask = Ask about { $number }
inquiry-about-statement = Statement { $number } on "{ $title }"
inquiry-about-answer = Answer { $number } to "{ $title }"
inquiry-about-idea = Idea number { $number }
inquiry-about-help = Offer number { $number } to help with "{ $title }"
inquiry-which = Write the number of the one you want to ask more about. Or "answer 7" for a whole answer, by its number in the export.
inquiry-nothing-there = I cannot find anything under that number. Write a number you see in the digest or in the list here.
inquiry-question = What would you like to ask? Write one question. I pass it on, and the answer comes here. Neither of you learns who the other is.
inquiry-question-example = For example: You wrote that the crossing feels unsafe. At what time of day is it worst?
inquiry-sure = This is sent as a question, in your department's name, to whoever wrote it:
done-inquiry-asked = It is on its way. The answer comes here. If none comes within two weeks, I tell you that.
done-inquiry-ended = The exchange is over. If they wrote back, I have thanked them.
inquiry-you-asked = You asked:
inquiry-answered = The answer:
inquiry-was-passed = They would rather not answer that one.
button-inquiry-again = Write back
button-inquiry-close = That was all
inquiry-ended = Nothing more was written, so the exchange is over.
inquiry-lapsed = Nobody answered within two weeks, so the exchange is over.
inquiry-unreachable = Whoever wrote that cannot be asked. Use what is there, or ask openly with a new consultation.
inquiry-waits = A question is waiting for its answer already. Only one at a time.
inquiry-enough = There have been as many questions about that as there may be. Ask openly with a new consultation.
inquiry-unwanted = Whoever wrote that does not want more questions about it.
inquiry-elsewhere = That one is with another department. Ask them what they know.
