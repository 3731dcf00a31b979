## The desk: what stands on every page of it

deskpage-name = Ekkos skrivebord
deskpage-rooms = Skrivebordets rum
deskpage-room-consultations = Spørgsmål
deskpage-room-inbox = Indbakke
deskpage-room-digest = Overblik
deskpage-room-roles = Medarbejdere
deskpage-room-audit = Protokol
deskpage-language = Sprog
deskpage-sign-out = Log ud
deskpage-skip = Til indholdet
deskpage-problems = Det her skal rettes først
deskpage-day = { $on }
deskpage-moment = { $at }
deskpage-missing-title = Her er ikke noget
deskpage-missing = Adressen findes ikke, eller også hører den til en anden forvaltning.
deskpage-forged-title = Det her kom ikke fra skrivebordet
deskpage-forged = Gå tilbage, indlæs siden igen, og prøv en gang til. Der er ikke sket noget.
deskpage-signed-out-title = Du er ikke logget ind
deskpage-signed-out = Der er ikke sket noget. Få et nyt link: Skriv »skrivebord« til Ekko i din chat.
deskpage-not-yours = Det hører til en anden forvaltning eller en anden rolle.
