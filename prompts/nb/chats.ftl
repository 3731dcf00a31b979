# Ett menneske, flere kanaler: en kode, et ja begge steder, og hvor meldingene går.

command-link = Koble sammen
command-link-name = koble
command-link-description = Vær den samme i flere apper

chats-code = Skriver du med meg i en annen app også? Send meg denne koden derfra. Den virker i { $minutes } minutter.
chats-code-more = Vil du ha med en app til? Send meg denne koden derfra. Den virker i { $minutes } minutter.
chats-code-itself = { $code }
chats-code-once = Ikke gi den til andre. Den virker én gang, og jeg spør deg begge steder før noe skjer.
chats-wait = Det er skrevet for mange feil koder. Prøv igjen om en time.
chats-unknown = Den koden kjenner jeg ikke, eller så er den for gammel. Skriv «koble» i den andre appen din, så får du en ny.
chats-here = Koden skal du skrive til meg i den andre appen din, ikke her.
chats-same = De to chattene er allerede deg, begge to.
chats-over = Det spørsmålet gjelder ikke lenger, så ingenting har skjedd. Skriv «koble» hvis du vil prøve igjen.

chats-sure = Koden kommer fra en chat på { $channel } som viser { $signs }. Er det også deg?
chats-sure-not = Har du fått koden av noen andre, eller viser chatten noe annet enn de to tegnene, så si nei.
chats-asked = En chat på { $channel } har sendt meg koden din og sier at den er deg. Den viser { $signs }. Er det deg?
chats-asked-not = Ser du ikke selv de to tegnene i den andre appen din, så er det ikke deg. Si nei, så skjer det ingenting.
chats-means = Sier du ja begge steder, er du ett menneske for meg. Du kan se og rette svarene dine begge steder, og du blir bare spurt én gang. Har du sagt stopp eller nei det ene stedet, gjelder det begge steder.
button-chats-yes = Ja, det er meg
button-chats-no = Nei, det er ikke meg
chats-agreed = Fint. Nå mangler bare ja-et ditt i den andre appen.
chats-refused = Bra at du sa det. Ingenting har skjedd, og koden virker ikke lenger.
chats-refused-there = Det ble sagt nei i den andre appen, så ingenting har skjedd. Koden virker ikke lenger.

chats-name = { $name }
chats-joined = Da er du samme person for meg på { $chats }.
chats-now-stopped = Du har sagt stopp det ene stedet, og nå gjelder det alle steder. Skriv «start» hvis jeg får skrive til deg igjen.
chats-now-asked = Du har sagt ja til at jeg kan spørre deg om nye ting.
chats-now-not-asked = Jeg spør deg ikke om nye ting, for det har du sagt nei til. Skriv «start» hvis jeg likevel får lov.
chats-now-told = Du får høre hva svarene dine fører til.
chats-now-told-some = Du får høre hva svarene dine fører til – men ikke de svarene du har sagt nei til å høre mer om.
chats-now-not-told = Du får ikke høre hva svarene dine fører til, for det har du sagt nei til.
chats-twice = { $count ->
    [one] Du hadde svart begge steder på «{ $matters }». Nå er det ett svar: Alt du har skrevet, er med, og har du valgt noe begge steder, gjelder det siste.
   *[other] Du hadde svart begge steder på { $matters }. Hver av dem er nå ett svar: Alt du har skrevet, er med, og har du valgt noe begge steder, gjelder det siste.
}
chats-duties = Det du har lov til å gjøre for kommunen, har du nå lov til begge steder.
chats-where = Jeg skriver til deg der du sist var. Når jeg deg ikke der, prøver jeg det andre stedet.
chats-apart = Skriv «koble» hvis du vil velge hvor jeg skriver, eller fjerne en chat igjen.

chats-own = Jeg kjenner deg fra disse chattene:
chats-one = { $name }{ $here ->
    [yes] {" "}(her)
   *[no] {""}
}{ $first ->
    [yes] {" "}– her skriver jeg først
   *[no] {""}
}
chats-alone = Jeg kjenner deg bare fra denne chatten. Skriv «koble» hvis du vil bruke en annen app også.
button-chats-prefer = Skriv på { $name }
button-chats-leave = Fjern { $name }
chats-preferred = Da skriver jeg til deg på { $name } først. Når jeg deg ikke der, skriver jeg et annet sted.
chats-left = Sånn. { $name } hører ikke lenger til deg. Den som skriver derfra, er ny for meg. Svarene dine er her.
chats-left-here = Sånn. Denne chatten hører ikke lenger til deg. Svarene dine er på { $chats }. Skriver du til meg her igjen, begynner vi på nytt.
forget-sure-chats = Det gjelder alle chattene du har med meg, ikke bare denne.
