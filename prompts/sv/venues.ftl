# Ett ställe med en affisch som aldrig blir för gammal: ett bibliotek, en skola, ett torg, en idrottsplats.

venue-open = { $count ->
    [one] Det här frågar vi om just nu. Tryck om du vill vara med.
   *[other] Det här frågar vi om just nu. Tryck på det du vill vara med på.
 }
venue-answered = Det här frågar vi om just nu:
venue-none = Just nu frågar vi inte om något här. Får jag skriva när vi gör det?
venue-more = Får jag skriva nästa gång vi frågar om något här?
venue-none-followed = Just nu frågar vi inte om något här. Jag skriver när vi gör det – det har du sagt ja till.
venue-more-followed = Jag skriver nästa gång vi frågar om något här – det har du sagt ja till.
venue-follow-what = Säger du ja skriver jag när vi frågar om något här ({ $names }) eller om något som rör hela staden. Du kan alltid säga nej igen.
venue-follow-all = Säger du ja skriver jag när vi frågar om något här eller om något som rör hela staden. Du kan alltid säga nej igen.
venue-followed = Bra. Jag skriver nästa gång vi frågar om något som rör { $venue }. Vill du få frågor om annat i staden också, välj ämnen här.
venue-refused = Det är helt okej. Då skriver jag inte. Skanna koden igen när du kommer förbi, och se om något är öppet.
venue-refused-told = Du får fortfarande höra vad som händer med det du har svarat.
venue-left = Då följer du inte längre { $venue }.
venue-visit-ask = Om { $hours ->
    [one] en timme
    [2] två timmar
    [3] tre timmar
    [4] fyra timmar
    [5] fem timmar
    [6] sex timmar
    [8] åtta timmar
    [12] tolv timmar
    [24] ett dygn
    [48] två dygn
   *[other] { $hours } timmar
 } vill vi gärna höra hur det gick: ”{ $title }”. Får jag skriva till dig då? Du kan också svara nu.
venue-visit-planned = Om { $hours ->
    [one] en timme
    [2] två timmar
    [3] tre timmar
    [4] fyra timmar
    [5] fem timmar
    [6] sex timmar
    [8] åtta timmar
    [12] tolv timmar
    [24] ett dygn
    [48] två dygn
   *[other] { $hours } timmar
 } skriver jag och frågar hur det gick: ”{ $title }”. Aldrig på natten. Du kan också svara nu.
venue-visit-full = Vi vill gärna höra hur det gick: ”{ $title }”. Du har fått så många frågor som vi har lovat, så jag skriver inte senare. Men du kan svara nu om du vill.
button-venue-follow = Ja, skriv till mig
button-venue-visit = Ja, fråga mig då
button-venue-leave = Följ inte längre
button-venue-elsewhere = Se resten av staden
reason-visit = Du får det här för att du har varit på { $venue } och sa ja till att få frågan.
reason-venue = Du får det här för att du sa ja till att följa { $venue }.

poster-open-title = Vad frågar staden om just nu?
poster-open-question = Här kan du alltid se vad som är öppet och svara direkt.
poster-open-promise = Alla som svarar får höra vad det blev av det. Även när det blir ett nej.
poster-open-stays = Koden blir inte för gammal. Är inget öppet kan du säga ja till att få höra när något är det.
poster-venue-question = Finns det något vi vill fråga dig om? Här kan du alltid se det och svara direkt.
