# Voice messages: they are written down, shown, and count only once the person has said that this is what they said.

voice-is-this = Did I hear you right?
voice-are-these = Did I hear your messages right?
voice-not-kept = It counts once you say yes. I have not kept the sound itself.
button-voice-yes = Yes, I said that
button-voice-no = No, let me write
voice-dropped = That is fine, then I have not kept it. Write it the way you want it, or say it again.

# Before the reply to a spoken "stop", and after the numbers when it sounds as if someone is in danger.
voice-heard = This is what I heard:

# When it takes more than some seconds.
voice-listening = I am listening to your message. It takes a little longer than usual. You are welcome to write it as well.

# When there can be no listening.
voice-long = That message is too long for me. I can listen for up to ten minutes at a time, so send it in parts, or write what matters most.
voice-silent = I could not hear any words in your message. Try again, or write it in a few words.
voice-failed = I am sorry, I could not hear your message. Try again, or write it in a few words.
voice-unavailable = I am sorry, I cannot listen right now. Write it in a few words instead, or say it again later.
