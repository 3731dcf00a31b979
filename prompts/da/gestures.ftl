## Det, folk gør ud over at skrive og trykke

# En besked, de har rettet
edit-taken = Det er rettet. Nu står der:
edit-slip = Den rettelse kunne jeg ikke læse som et svar, så jeg beholder det, du skrev først.
edit-late = { $title } er lukket, så jeg beholder det, du skrev først:
edit-unread = Den rettelse har jeg ikke taget med. Skriv det i en ny besked, så læser jeg det.

# En besked, de har slettet
deletion-taken = Du slettede din besked, så nu er ordene også væk hos mig.
deletion-late = Du slettede din besked, men { $title } er lukket, og dine ord er med. Vil du have dem væk, kan jeg kun slette alt, du har sagt. Så tryk på knappen.

# Et tegn i stedet for ord
sign-no-answer = Tak! Men jeg kan ikke se på tegnet alene, hvad du svarer.
sign-no-consent = Tak! Men det er vigtigt, så jeg spørger lige igen:
sign-felt-heard = Tak! Betyder det, at du føler dig hørt?
sign-ask = Tak! Men tegnet alene siger mig ikke, hvad du mener. Skriv det med et par ord, så er det dit svar.
sign-alone = Det kan jeg ikke læse noget ud af. Skriv det gerne med et par ord.

# Ord, en anden har skrevet
forwarded-answer = Du har sendt noget videre. Er det også dit svar?
forwarded-unasked = Du har sendt noget videre. Er det også noget, du selv vil sige?
button-forwarded-same = Ja, det mener jeg også

# Noget uden ord
attached-photo = Her kan jeg ikke tage imod billeder. Vil du skrive, hvad det viser?
attached-voice = Jeg kan ikke høre talebeskeder. Vil du skrive det med et par ord?
attached-video = Jeg kan ikke se videoer. Vil du skrive det med et par ord?
attached-sound = Jeg kan ikke høre lyd. Vil du skrive det med et par ord?
attached-file = Jeg kan ikke åbne filer. Vil du skrive det vigtigste med et par ord?
attached-card = Jeg gemmer ikke andres telefonnumre, så kortet har jeg ikke set på. Vil du skrive, hvad du mener?
attached-poll = Jeg kan ikke stemme i afstemninger. Vil du skrive, hvad du selv mener?
attached-place = Jeg kan ikke se, hvor det er på kortet. Vil du skrive navnet på stedet?
attached-sticker = Den forstår jeg ikke. Vil du skrive det med et par ord?
attached-unknown = Den slags besked kan jeg ikke læse. Vil du skrive det med et par ord?

# Ved siden af ord, der er taget med
attached-left-photo = Ordene har jeg taget med, men ikke billedet.
attached-left-voice = Ordene har jeg taget med, men talebeskeden kan jeg ikke høre.
attached-left-video = Ordene har jeg taget med, men videoen kan jeg ikke se.
attached-left-sound = Ordene har jeg taget med, men lyden kan jeg ikke høre.
attached-left-file = Ordene har jeg taget med, men filen kan jeg ikke åbne.
attached-left-card = Ordene har jeg taget med, men kortet har jeg ikke gemt.
attached-left-poll = Ordene har jeg taget med, men afstemningen kan jeg ikke se.
attached-left-place = Ordene har jeg taget med, men stedet på kortet kan jeg ikke se.
attached-left-sticker = Ordene har jeg taget med.
attached-left-unknown = Ordene har jeg taget med, men resten kan jeg ikke læse.
