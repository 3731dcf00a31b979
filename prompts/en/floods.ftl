# A person who writes much in a short time.

written-too-many = You write faster than I can read, so I have not kept the rest. Wait a moment, and write what matters most in one message.
ideas-full = { $ideas ->
    [one] You already have an idea that waits for an answer.
   *[other] You already have { $ideas } ideas that wait for an answer.
} Send the next when one of them is answered. I have not kept this one.
