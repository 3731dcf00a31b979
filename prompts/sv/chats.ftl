# En människa, flera kanaler: en kod, ett ja på båda ställena, och vart meddelandena går.

command-link = Koppla ihop
command-link-name = koppla
command-link-description = Var samma person i flera appar

chats-code = Skriver du med mig i en annan app också? Skicka den här koden till mig därifrån. Den gäller i { $minutes } minuter.
chats-code-more = Vill du ha med en app till? Skicka den här koden till mig därifrån. Den gäller i { $minutes } minuter.
chats-code-itself = { $code }
chats-code-once = Ge den inte till någon annan. Den fungerar en gång, och jag frågar dig på båda ställena innan något händer.
chats-wait = Det har skrivits för många felaktiga koder. Försök igen om en timme.
chats-unknown = Den koden känner jag inte igen, eller så är den för gammal. Skriv ”koppla” i din andra app, så får du en ny.
chats-here = Koden ska du skriva till mig i din andra app, inte här.
chats-same = De två chattarna är redan du, båda två.
chats-over = Den frågan gäller inte längre, så inget har hänt. Skriv ”koppla” om du vill försöka igen.

chats-sure = Koden kommer från en chatt på { $channel } som visar { $signs }. Är det också du?
chats-sure-not = Har du fått koden av någon annan, eller visar chatten något annat än de två tecknen, så säg nej.
chats-asked = En chatt på { $channel } har skickat din kod till mig och säger att den är du. Den visar { $signs }. Är det du?
chats-asked-not = Ser du inte själv de två tecknen i din andra app, så är det inte du. Säg nej, så händer ingenting.
chats-means = Säger du ja på båda ställena är du en och samma människa för mig. Du kan se och ändra dina svar på båda ställena, och du blir bara tillfrågad en gång. Har du sagt stopp eller nej på det ena stället gäller det på båda.
button-chats-yes = Ja, det är jag
button-chats-no = Nej, det är inte jag
chats-agreed = Bra. Nu saknas bara ditt ja i den andra appen.
chats-refused = Bra att du sa det. Inget har hänt, och koden fungerar inte längre.
chats-refused-there = Någon sa nej i den andra appen, så inget har hänt. Koden fungerar inte längre.

chats-name = { $name }
chats-joined = Då är du samma person för mig på { $chats }.
chats-now-stopped = Du har sagt stopp på det ena stället, och nu gäller det överallt. Skriv ”start” om jag får skriva till dig igen.
chats-now-asked = Du har sagt ja till att jag får fråga dig om nya saker.
chats-now-not-asked = Jag frågar dig inte om nya saker, för det har du sagt nej till. Skriv ”start” om jag ändå får.
chats-now-told = Du får höra vad dina svar leder till.
chats-now-told-some = Du får höra vad dina svar leder till – men inte de svar du har tackat nej till att höra mer om.
chats-now-not-told = Du får inte höra vad dina svar leder till, för det har du sagt nej till.
chats-twice = { $count ->
    [one] Du hade svarat på båda ställena på ”{ $matters }”. Nu är det ett enda svar: allt du har skrivit är med, och har du valt något på båda ställena gäller det senaste.
   *[other] Du hade svarat på båda ställena på { $matters }. Vart och ett av dem är nu ett enda svar: allt du har skrivit är med, och har du valt något på båda ställena gäller det senaste.
}
chats-duties = Det du får göra för kommunen får du nu göra på båda ställena.
chats-where = Jag skriver till dig där du senast var. Når jag dig inte där försöker jag på det andra stället.
chats-apart = Skriv ”koppla” om du vill välja var jag skriver, eller ta bort en chatt igen.

chats-own = Jag känner dig från de här chattarna:
chats-one = { $name }{ $here ->
    [yes] {" "}(här)
   *[no] {""}
}{ $first ->
    [yes] {" "}– här skriver jag först
   *[no] {""}
}
chats-alone = Jag känner dig bara från den här chatten. Skriv ”koppla” om du vill använda en app till.
button-chats-prefer = Skriv på { $name }
button-chats-leave = Ta bort { $name }
chats-preferred = Då skriver jag till dig på { $name } först. Når jag dig inte där skriver jag på ett annat ställe.
chats-left = Klart. { $name } hör inte längre till dig. Den som skriver därifrån är ny för mig. Dina svar finns här.
chats-left-here = Klart. Den här chatten hör inte längre till dig. Dina svar finns på { $chats }. Skriver du till mig här igen börjar vi från början.
forget-sure-chats = Det gäller alla dina chattar med mig, inte bara den här.
