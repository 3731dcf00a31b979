# Det Ekko säger när folk möter den, frågar den om något eller går sin väg igen.
# Ord i { $klamrar } fylls i; låt dem stå. $sender är kommunen, så som invånarna känner den.
# Ordlista: fråga, svar, idé, påstående (det andra håller med om eller inte), löfte, beslut, lottning, avdelning, kontaktperson,
# den öppna boken (den offentliga sidan), affisch (på biblioteket), inlägg (i en grupp). Citat skrivs ”så här”. Alltid du.

welcome = Hej! Jag heter Ekko. Jag är ett program som { $sender } använder för att ställa korta frågor – alltså inte en människa. Du svarar på under en minut, och sedan hör jag av mig och berättar vad som hände med ditt svar. Även när det blir ett nej.
welcome-back = Roligt att se dig igen. Jag skriver när det finns något att fråga dig om, eller något att berätta.
introduction-short = Hej, jag heter Ekko och är ett program som frågar för { $sender }. Här sitter ingen människa, men det är en människa som läser det du skriver.

# Samtycken. De exakta orden sparas med varje ja och nej, så en ändring här gäller bara framöver.
consent-asked = Får { $sender } fråga dig om något här då och då? Högst { $perYear ->
    [one] en gång
   *[other] { $perYear } gånger
 } om året, bara om staden och aldrig på natten. Du kan alltid skriva ”stopp”, och då slutar det.
consent-told = Får jag skriva igen när det finns nytt om ditt svar, eller om någon vill veta mer? Det kan ta år. Så länge sparar jag ditt svar, den här chatten och dina val. Inget annat. Du kan alltid skriva ”stopp” eller ”glöm mig”.
button-yes-asked = Ja, fråga mig
button-yes-told = Ja, berätta
button-no-thanks = Nej tack
asked-accepted = Tack! Jag skriver när det är något som rör dig. Skriv ”hjälp” om du vill se vad jag kan mer.
asked-refused = Det är helt okej. Jag frågar dig inte om något. Skriv bara ”start” om du ändrar dig.
asked-refused-told = Det är helt okej. Jag frågar dig inte om annat, men du får fortfarande höra vad som händer med ditt svar.
told-accepted = Bra. Då hör du från mig.
told-refused = Helt okej. Ditt svar räknas ändå, och jag skriver inte till dig om det.

stopped = Jag har slutat. Du hör inte från mig igen, inte på något annat ställe heller. Det du har svarat räknas fortfarande, och kommunen kan läsa det, men från och med nu visar jag inte dina ord för andra. Skriv ”start” om du ändrar dig. Skriv ”glöm mig” om jag ska glömma dig helt.
is-stopped = Du har bett mig sluta, så jag är tyst. Skriv ”start” om jag får skriva till dig igen.
button-start-again = Starta igen
forget-sure = Ska jag glömma dig? Jag raderar dina ord och allt som knyter dig till dina svar. Siffrorna vi har offentliggjort står kvar – utan dig. Det går inte att ångra.
button-forget = Ja, glöm mig
button-keep = Nej, behåll det
forgotten = Klart. Jag har raderat dina ord och allt jag visste om dig. Skriver du till mig igen börjar vi från början. Ha det bra.
kept = Bra. Inget har raderats.

help = Det här kan du be mig om. Tryck, eller skriv ordet.
home = Hej! Här kan du se dina svar och bestämma vad jag får göra.
help-privacy = Har du frågor om dina uppgifter? Skriv till { $contact }.
nothing-asked = Jag har ingen fråga till dig just nu, och jag är ett program, så jag förstår inte allt. Skriv ”hjälp” om du vill se vad jag kan.
slip-no-words = Jag kan bara läsa ord, inte bilder och ljud. Vill du skriva det?
button-unknown = Den knappen känner jag inte igen längre. Skriv ”hjälp” om du vill se vad jag kan.

# Till den som knackar på hos kommunen utan en roll där.
code-unknown = Den koden känner jag inte igen, eller så är den använd eller för gammal. Skriv den som /kod ABCD-1234-EFGH-5678, eller be om en ny.
code-wait = Det har skickats för många felaktiga koder. Vänta en timme och försök sedan igen.
hall-closed = Det kan bara de göra som har en roll här. Har du fått en kod, skriv den som /kod ABCD-1234-EFGH-5678.
hall-moderators = Det kan bara moderatorer göra. Skriv ”hjälp” om du vill se vad du kan göra här.

# Menyn: knappens namn, ordet för kommandot, och vad det gör.
command-start = Start
command-start-name = start
command-start-description = Säg hej till Ekko
command-answers = Mina svar
command-answers-name = svar
command-answers-description = Se vad du har svarat, och ändra det
command-why = Varför jag?
command-why-name = varför
command-why-description = Varför du blev tillfrågad, och vad som kan ändras
command-idea = Skicka en idé
command-idea-name = idé
command-idea-description = Berätta något som ingen har frågat om
command-topics = Ämnen
command-topics-name = ämnen
command-topics-description = Välj vad du vill få frågor om
command-pause = Paus
command-pause-name = paus
command-pause-description = Inga meddelanden ett tag
command-quiet = Tysta tider
command-quiet-name = tyst
command-quiet-description = När jag inte får skriva till dig
command-fewer = Färre frågor
command-fewer-name = färre
command-fewer-description = Få frågor mer sällan
command-language = Språk / Language
command-language-name = språk
command-language-description = Välj vilket språk jag talar
command-memory = Frågat förut
command-memory-name = minne
command-memory-description = Se vad vi har frågat om förut
command-stop = Stopp
command-stop-name = stopp
command-stop-description = Inga fler meddelanden
command-forget = Glöm mig
command-forget-name = glöm
command-forget-description = Radera allt om dig
command-aloud = Läs upp
command-aloud-name = läsupp
command-aloud-description = Få frågan som text utan knappar
command-help = Hjälp
command-help-name = hjälp
command-help-description = Vad Ekko kan
greeting = Hej! Jag heter Ekko och är ett program som ställer korta frågor för { $sender } och hör av sig igen med vad som hände med ditt svar.
about = { $sender } frågar. Du svarar på en minut. Du får höra vad som hände.

# Messenger: meddelandet som får skickas när det har gått mer än ett dygn. Meta ska godkänna det, så ändra det bara om det behövs.
template-body = Hej! Du svarade på { $title }, och nu finns det nytt från { $sender }. Tryck för att läsa vad som hände.
template-sample = Bänkar på torget
template-button = Läs vad som hände
