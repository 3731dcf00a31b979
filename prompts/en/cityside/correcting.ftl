# When a moderator corrects one thing: a step back, a date, a typo, one part of an outcome.

note-right-choices = Then two of the choices would be called the same, or one of them would not fit on a button. Take it back and ask again.
refused-correct-choices = Then two of the choices in "{ $title }" would be called the same, or one of them would not fit on a button. Take it back and ask again.
