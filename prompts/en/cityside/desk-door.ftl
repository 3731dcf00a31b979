## The way in to the desk: from the chat

desk-link = Here is the way to the desk. The link works once, within ten minutes, and it is for you alone: do not pass it on.
desk-link-here = Here is the way to the desk. The link works once, within ten minutes, and only on the computer that Ekko runs on:
    { $url }
desk-nowhere = The desk has no address yet. Ask the person who runs Ekko to set EKKO_PUBLIC_URL to the city’s https address.
button-desk-in = Open the desk
button-desk-out = Sign out everywhere
done-desk-left = You are signed out of the desk everywhere, and the old link is good for nothing. Write “desk” when you want in again.

## The pages at the door

deskdoor-title = Sign in to the desk
deskdoor-city-title = With the city’s sign-in
deskdoor-city = Sign in with the city
deskdoor-chat-title = From your chat
deskdoor-chat = Write “desk” to Ekko in the chat you use. You get a link that works once.
deskdoor-no-chat = No chat with Ekko? The person who runs Ekko can give you a link.
deskdoor-sandbox = In the sandbox, pick up the moderator’s phone under City hall and write “desk” there.
deskdoor-welcome = Welcome to the desk
deskdoor-welcome-why = Was it you who asked for this link? Then press here. It works once.
deskdoor-enter = Sign in
deskdoor-used-title = This link works no longer
deskdoor-used = It was used, is too old, or a newer one took its place. Write “desk” to Ekko in your chat and you get a new one.
deskdoor-many-title = One moment
deskdoor-many = Many links were tried that do not work. Wait a minute and try again with a new one.
deskdoor-no-cookie-title = Your browser does not remember that you are signed in
deskdoor-no-cookie = Without https some browsers remember nothing, Safari for one. Try Firefox, Chrome or Edge on this computer, or ask the person who runs Ekko to set EKKO_PUBLIC_URL. If you have turned cookies off, allow them here.
deskdoor-city-away-title = The city’s sign-in does not answer
deskdoor-city-away = Try again in a moment. If it is urgent, write “desk” to Ekko in your chat and you get a link.
deskdoor-city-failed-title = Signing in did not work
deskdoor-city-failed = The city’s sign-in could not confirm that it is you. Begin again.
deskdoor-city-none-title = You have no role here yet
deskdoor-city-none = The city’s sign-in knows you, but you are in no group that uses the desk. Ask an administrator.
deskdoor-back = Back to signing in
deskdoor-onward = Go on
deskdoor-sessions = Your sessions
deskdoor-sessions-title = Where you are signed in
deskdoor-sessions-why = You are signed out after two hours in which you do nothing, and after twelve hours in any case.
deskdoor-session = Since { $since }. Last used { $seen }.
deskdoor-this = Here
deskdoor-out-everywhere = Sign out everywhere
deskdoor-out-title = You are signed out of the desk
deskdoor-out-city-why = You are still signed in with the city in this browser.
deskdoor-out-city = Sign out of the city’s sign-in too
