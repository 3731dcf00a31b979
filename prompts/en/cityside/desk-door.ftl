## The way in to the desk: from the chat

desk-link = Here is the way to the desk. The link works once, within ten minutes, and it is for you alone: do not pass it on.
desk-link-here = Here is the way to the desk. The link works once, within ten minutes, and only on the computer that Ekko runs on:
    { $url }
desk-nowhere = The desk has no address yet. Ask the person who runs Ekko to set EKKO_PUBLIC_URL to the city’s https address.
button-desk-in = Open the desk
button-desk-out = Sign out everywhere
done-desk-left = You are signed out of the desk everywhere, and the old link is good for nothing. Write “desk” when you want in again.
