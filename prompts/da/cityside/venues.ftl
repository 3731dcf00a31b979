# Steder med en plakat, der aldrig bliver for gammel, og spørgsmål til dem, der har brugt et tilbud.

file-kind-venue = et sted med plakat i city.yaml (venues)
file-venues-missing = Skriv stederne som en liste: hver begynder med "- " og har et id og et navn. Eller fjern linjen.
file-venue-missing = Skriv et sted med id og navn, og måske place, topics, department og afterVisit. Eller fjern den tomme linje.
file-venue-id = Skriv et id for stedet: ét kort ord, som filer kan henvise til. Koden på plakaten hænger ved det, så lav det ikke om.
file-venue-name = Skriv, hvad stedet hedder.
file-venue-place = Skriv id'et på det sted i byen, det ligger i, eller fjern linjen.
file-venue-topics = Skriv emnerne som en liste af id'er: "topics: [libraries]". Eller fjern linjen.
file-venue-department = Skriv id'et på den afdeling, der skal høre, hvor mange der kom derfra, eller fjern linjen.
file-venue-after-visit = Skriv "afterVisit: true", hvis de, der bruger stedet, må spørges bagefter. Eller fjern linjen.
file-visit-missing = Skriv, hvor de har været: "afterVisit: {"{"} venue: main-library, hours: 3 {"}"}". Eller fjern linjen.
file-visit-not-there = På { $venue } kan de, der har været der, ikke spørges bagefter. Skriv "afterVisit: true" ved stedet i city.yaml, hvis de må.
file-visit-hours = Skriv antal timer som et helt tal fra 0 til { $max }. Senere husker folk det ikke.
file-visit-drawn = Her spørges de, der bruger stedet, så ingen kan trækkes ud. Fjern "size".
file-visit-posted = Her spørges kun de, der bruger stedet, så det kan ikke slås op for alle. Fjern "communities".
check-after-visit = Spørges kun dem, der scanner koden på { $venue }: { $hours ->
    [0] med det samme
    [one] en time efter
   *[other] { $hours } timer efter
 }.
digest-arrivals = Kommet fra plakaterne indtil nu
digest-arrived = { $venue }: mindst { $people }
digest-arrived-few = { $venue }: skjult, færre end { $min }
