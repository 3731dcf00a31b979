# Det man kan välja.

choosing-is-optional = Tack! Om du vill kan du välja vad jag ska fråga dig om, gärna flera saker. Du kan hoppa över det och alltid ändra det.
choose-not-there = Det står inte på listan, så jag har inte sparat det. Ska kommunen få höra det, skriv ”/idé” framför.
choose-topic = Vad vill du få frågor om?
choose-place = Var bor du, eller var är du ofta?
choose-role = Stämmer något av det här på dig?
choose-age = Hur gammal är du? Det används till en sak: att se om folk i alla åldrar blir hörda, och att jämna ut det när svaren räknas. Du kan hoppa över det, och alltid ändra eller ta bort det.
button-any-topic = Alltihop
button-any-place = Hoppa över
button-any-role = Hoppa över
button-any-age = Hoppa över
choices-kept = Det är antecknat.

# Knappen som väljer det här språket. Den står alltid på språket självt.
language-this = På svenska
language-which = Vilket språk vill du helst ha?
language-chosen = Jag talar svenska med dig från och med nu.
language-go-on = Ska jag skriva till dig på svenska från och med nu?

pause-how-long = Hur länge ska jag vara tyst?
button-pause = { $days ->
    [7] En vecka
    [30] En månad
   *[other] { $days } dagar
 }
paused = Du hör inte från mig förrän den { $until }. Det du har svarat räknas fortfarande. Skriv ”start” om pausen ska ta slut.

quiet-which = Jag skriver inte till dig mellan { $from } och { $until }. När ska jag vara tyst?
button-quiet = { $from }–{ $until }
quiet-chosen = Bra. Jag är tyst från { $from } till { $until }, utom när du själv skriver.

cap-which = Du får frågor högst { $perYear ->
    [one] en gång
   *[other] { $perYear } gånger
 } om året. Hur ofta får jag fråga?
button-cap = { $perYear ->
    [one] En gång om året
   *[other] { $perYear } gånger om året
 }
cap-chosen = Bra. Högst { $perYear ->
    [one] en gång
   *[other] { $perYear } gånger
 } om året från och med nu.
