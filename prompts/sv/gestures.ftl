## Det folk gör utöver att skriva och trycka

# Ett meddelande de har ändrat
edit-taken = Det är ändrat. Nu står det:
edit-slip = Den ändringen kunde jag inte läsa som ett svar, så jag behåller det du skrev först.
edit-late = { $title } är stängd, så jag behåller det du skrev först:
edit-unread = Den ändringen har jag inte tagit med. Skriv det i ett nytt meddelande, så läser jag det.

# Ett meddelande de har raderat
deletion-taken = Du raderade ditt meddelande, så nu är orden borta hos mig också.
deletion-late = Du raderade ditt meddelande, men { $title } är stängd och dina ord är med. Vill du ha bort dem kan jag bara radera allt du har sagt. Tryck i så fall på knappen.

# Ett tecken i stället för ord
sign-no-answer = Tack! Men jag kan inte se av bara tecknet vad du svarar.
sign-no-consent = Tack! Men det här är viktigt, så jag frågar en gång till:
sign-felt-heard = Tack! Betyder det att du känner dig hörd?
sign-ask = Tack! Men tecknet ensamt säger mig inte vad du menar. Skriv det med några ord, så blir det ditt svar.
sign-alone = Det kan jag inte läsa ut något av. Skriv det gärna med några ord.

# Ord som någon annan har skrivit
forwarded-answer = Du har vidarebefordrat något. Är det också ditt svar?
forwarded-unasked = Du har vidarebefordrat något. Är det också något du själv vill säga?
button-forwarded-same = Ja, det tycker jag med

# Något utan ord
attached-photo = Här kan jag inte ta emot bilder. Vill du skriva vad den visar?
attached-voice = Jag kan inte höra röstmeddelanden. Vill du skriva det med några ord?
attached-video = Jag kan inte se filmer. Vill du skriva det med några ord?
attached-sound = Jag kan inte höra ljud. Vill du skriva det med några ord?
attached-file = Jag kan inte öppna filer. Vill du skriva det viktigaste med några ord?
attached-card = Jag sparar inte andras telefonnummer, så kortet har jag inte tittat på. Vill du skriva vad du menar?
attached-poll = Jag kan inte rösta i omröstningar. Vill du skriva vad du själv tycker?
attached-place = Jag kan inte se var det är på kartan. Vill du skriva vad platsen heter?
attached-sticker = Den förstår jag inte. Vill du skriva det med några ord?
attached-unknown = Den sortens meddelande kan jag inte läsa. Vill du skriva det med några ord?

# Bredvid ord som har tagits med
attached-left-photo = Orden har jag tagit med, men inte bilden.
attached-left-voice = Orden har jag tagit med, men röstmeddelandet kan jag inte höra.
attached-left-video = Orden har jag tagit med, men filmen kan jag inte se.
attached-left-sound = Orden har jag tagit med, men ljudet kan jag inte höra.
attached-left-file = Orden har jag tagit med, men filen kan jag inte öppna.
attached-left-card = Orden har jag tagit med, men kortet har jag inte sparat.
attached-left-poll = Orden har jag tagit med, men omröstningen kan jag inte se.
attached-left-place = Orden har jag tagit med, men platsen på kartan kan jag inte se.
attached-left-sticker = Orden har jag tagit med.
attached-left-unknown = Orden har jag tagit med, men resten kan jag inte läsa.
