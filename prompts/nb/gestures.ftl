## Det folk gjør utenom å skrive og trykke

# En melding de har rettet
edit-taken = Det er rettet. Nå står det:
edit-slip = Den rettelsen kunne jeg ikke lese som et svar, så jeg beholder det du skrev først.
edit-late = { $title } er stengt, så jeg beholder det du skrev først:
edit-unread = Den rettelsen har jeg ikke tatt med. Skriv det i en ny melding, så leser jeg det.

# En melding de har slettet
deletion-taken = Du slettet meldingen din, så nå er ordene borte hos meg også.
deletion-late = Du slettet meldingen din, men { $title } er stengt, og ordene dine er med. Vil du ha dem bort, kan jeg bare slette alt du har sagt. Da trykker du på knappen.

# Et tegn i stedet for ord
sign-no-answer = Takk! Men jeg kan ikke se på tegnet alene hva du svarer.
sign-no-consent = Takk! Men det er viktig, så jeg spør en gang til:
sign-felt-heard = Takk! Betyr det at du føler deg hørt?
sign-ask = Takk! Men tegnet alene sier meg ikke hva du mener. Skriv det med et par ord, så er det svaret ditt.
sign-alone = Det kan jeg ikke lese noe ut av. Skriv det gjerne med et par ord.

# Ord noen andre har skrevet
forwarded-answer = Du har sendt noe videre. Er det også svaret ditt?
forwarded-unasked = Du har sendt noe videre. Er det også noe du selv vil si?
button-forwarded-same = Ja, det mener jeg òg

# Noe uten ord
attached-photo = Her kan jeg ikke ta imot bilder. Vil du skrive hva det viser?
attached-voice = Jeg kan ikke høre talemeldinger. Vil du skrive det med et par ord?
attached-video = Jeg kan ikke se videoer. Vil du skrive det med et par ord?
attached-sound = Jeg kan ikke høre lyd. Vil du skrive det med et par ord?
attached-file = Jeg kan ikke åpne filer. Vil du skrive det viktigste med et par ord?
attached-card = Jeg lagrer ikke andres telefonnumre, så kortet har jeg ikke sett på. Vil du skrive hva du mener?
attached-poll = Jeg kan ikke stemme i avstemninger. Vil du skrive hva du selv mener?
attached-place = Jeg kan ikke se hvor det er på kartet. Vil du skrive hva stedet heter?
attached-sticker = Den forstår jeg ikke. Vil du skrive det med et par ord?
attached-unknown = Den typen melding kan jeg ikke lese. Vil du skrive det med et par ord?

# Ved siden av ord som er tatt med
attached-left-photo = Ordene har jeg tatt med, men ikke bildet.
attached-left-voice = Ordene har jeg tatt med, men talemeldingen kan jeg ikke høre.
attached-left-video = Ordene har jeg tatt med, men videoen kan jeg ikke se.
attached-left-sound = Ordene har jeg tatt med, men lyden kan jeg ikke høre.
attached-left-file = Ordene har jeg tatt med, men filen kan jeg ikke åpne.
attached-left-card = Ordene har jeg tatt med, men kortet har jeg ikke lagret.
attached-left-poll = Ordene har jeg tatt med, men avstemningen kan jeg ikke se.
attached-left-place = Ordene har jeg tatt med, men stedet på kartet kan jeg ikke se.
attached-left-sticker = Ordene har jeg tatt med.
attached-left-unknown = Ordene har jeg tatt med, men resten kan jeg ikke lese.
