## The desk: what stands on every page of it

deskpage-name = Ekko’s desk
deskpage-rooms = Rooms of the desk
deskpage-room-consultations = Questions
deskpage-room-inbox = Inbox
deskpage-room-digest = Overview
deskpage-room-roles = People
deskpage-room-audit = Record
deskpage-language = Language
deskpage-sign-out = Sign out
deskpage-skip = To the content
deskpage-problems = This stands in the way
deskpage-day = { $on }
deskpage-moment = { $at }
deskpage-missing-title = There is nothing here
deskpage-missing = Nothing is at this address, or it belongs to another department.
deskpage-forged-title = This was not sent from the desk
deskpage-forged = Go back, load the page again, and try once more. Nothing was done.
deskpage-signed-out-title = You are not signed in
deskpage-signed-out = Nothing was done. Get a new link: write “desk” to Ekko in your chat.
deskpage-not-yours = This belongs to another department or another role.
