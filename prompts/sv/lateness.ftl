# När staden är försenad: hur det står till med ett löfte just nu, och vad de som väntar får veta.

# En rad i taget, under varandra: vad som var lovat, hur länge sedan det är, vad avdelningen skriver, och det nya datumet.
standing-promised-outcome = Svaret var utlovat senast den { $first }.
standing-promised-milestone = Utlovat senast den { $first }: { $what }
standing-promised-idea = Svaret var utlovat senast den { $first }.
standing-since-late = { $days ->
    [one] Det är en dag för sent.
   *[other] Det är { $days } dagar för sent.
 }
standing-since-again = Det är { $days } dagar för sent, och det nya datumet, den { $due }, har också gått.
standing-since-moved = Det blir senare.
standing-says = { $department } skriver: { $why }
standing-silent = { $department } har inte skrivit varför, och det finns inget nytt datum.
standing-silent-again = { $department } har inte skrivit något sedan dess, och det finns inget nytt datum.
standing-no-date = Det finns inget nytt datum.
standing-new-date = Nytt datum: { $due }.

stage-closed-late = Stängt för svar. Jag har inte fått veta än vad som är beslutat.
frame-decider-undated = Den som beslutar: { $decider }.
frame-host-undated = Den som frågar: { $name }, { $title }.

# Den första vardagsmorgonen efter att en utlovad dag har gått; ”moved” när det blir sagt innan dagen har gått.
lateness-outcome-late = Du svarade på ”{ $title }”, och jag lovade att du skulle få höra vad det blev av det. Det dröjer, och det är vi ledsna för.
lateness-outcome-again = Det dröjer fortfarande med ”{ $title }”.
lateness-outcome-moved = Du svarade på ”{ $title }”, och jag lovade att du skulle få höra vad det blev av det. Det kommer att ta längre tid.
lateness-outcome-stands = Löftet gäller fortfarande. Du hör från mig när det är beslutat – även om det blir ett nej.
lateness-milestone-late = Du svarade på ”{ $title }”. Något av det som lovades efteråt är försenat. Det är vi ledsna för.
lateness-milestone-again = Något av det som lovades efter ”{ $title }” dröjer fortfarande.
lateness-milestone-moved = Du svarade på ”{ $title }”. Något av det som lovades efteråt kommer att ta längre tid.
lateness-milestone-stands = Löftet gäller fortfarande. Du hör från mig när det är gjort – och även om det inte blir av.
lateness-idea = Den { $sent } skickade du idé nummer { $number }. Den har inte fått svar än, och det är vi ledsna för:
lateness-idea-stands = Löftet gäller fortfarande. Du hör från mig när det finns ett svar.
idea-own-waiting = Idé nummer { $number }:

# Samma sak under inlägget i en grupp, på en server eller på sidan, där alla läser.
post-outcome-late = Ni fick en fråga om ”{ $title }”, och svaret har inte kommit än. Det dröjer.
post-outcome-again = Svaret på ”{ $title }” dröjer fortfarande.
post-outcome-moved = Svaret på ”{ $title }” kommer att ta längre tid.
post-outcome-stands = Löftet gäller fortfarande. Ni får veta det här när det är beslutat – även om det blir ett nej.
post-milestone-late = Något av det som lovades efter ”{ $title }” är försenat.
post-milestone-again = Något av det som lovades efter ”{ $title }” dröjer fortfarande.
post-milestone-moved = Något av det som lovades efter ”{ $title }” kommer att ta längre tid.
post-milestone-stands = Löftet gäller fortfarande. Ni får veta det här när det är gjort – och även om det inte blir av.

# På sidan där alla kan läsa.
ledger-late-ideas = Svar på idéer som folk själva har kommit med
ledger-late-ideas-many = Idéer som har väntat längre än vi lovade: { $overdue }
ledger-count-ideas-hidden = utöver färre än fem idéer
ledger-new-date = Nytt datum: { $on }.
ledger-new-date-passed = Det nya datumet, den { $on }, har också gått.
