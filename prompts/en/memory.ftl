# When someone asks what the city has asked about before.

memory-how = What would you like to know about? Write, for example, "what have you asked about bike paths".
memory-none = I cannot find anything about that. Try another word.
memory-intro = This is what we have asked before:
memory-asked = Asked in { $year }. { $answered } people answered.
memory-asked-least = Asked in { $year }. At least { $answered } people answered.
memory-asked-few = Asked in { $year }. Fewer than five people answered.
memory-adopted = It became a yes: { $decision }
memory-in-part = It became partly a yes: { $decision }
memory-not-adopted = It became a no: { $decision }
memory-postponed = It had to wait: { $decision }
memory-passed-on = It was passed on: { $decision }
memory-answer = Answer: { $title }
memory-more = Read: { $title }
memory-everything = See all we have asked
