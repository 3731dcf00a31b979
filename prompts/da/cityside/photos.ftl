# Billeder, for dem, der spørger.

button-kind-photo = Billeder
digest-photos = Mindst { $count } billeder er kommet ind, og kun I, der spørger, kan se dem.
digest-photos-few = Færre end fem billeder er kommet ind, og kun I, der spørger, kan se dem.
digest-photos-terminal = Se dem med: ekko photos { $consultation } --out billeder
digest-photos-look = Se billederne
photos-page = Billeder fra dem, der svarede
photos-page-note = Siden er kun for jer, der spørger, og linket holder op med at virke { $until }. Giv det ikke videre. Et billede kommer først på det offentlige, når en moderator har sagt ja.
photos-page-answer = Svar { $number }
photos-page-none = Ingen har sendt billeder.
photos-page-undecided = Ikke offentligt
photos-page-allowed = Offentligt
photos-page-denied = Må ikke blive offentligt

file-photos-many = En person kan højst sende { $max } billeder. Skriv et mindre tal.
file-consultation-questions-photos-wrong = Skriv "photos: true", hvis der må komme billeder med ordene, eller fjern linjen.
file-consultation-questions-photos-max-wrong = Skriv, hvor mange billeder man må sende ("photosMax"), som et helt tal over 0, eller fjern linjen.
file-city-photos-wrong = Skriv, hvor mange dage billeder gemmes efter lukningen, under "photos" som "keepDays: 90", eller fjern linjen.
