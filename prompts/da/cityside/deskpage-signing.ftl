# Temaer, der er foreslået, bliver godkendt.

signing-way = Godkend foreslåede temaer
signing-progress = { $done } af { $all } foreslåede temaer er på plads
signing-none-yet = { $count ->
    [0] ingen er uden tema
    [one] ét er uden tema
   *[other] { $count } er uden tema
 }
signing-unassigned = { $count ->
    [0] Alle udsagn har et tema
    [one] Ét af { $all } udsagn er uden tema
   *[other] { $count } af { $all } udsagn er uden tema
 }
signing-by-words = Fundet ud fra ordene i udsagnene, uden en model. Intet af det gælder, før du har godkendt det.
signing-by-model = Foreslået af den model, som kommunen har valgt. Intet af det gælder, før du har godkendt det.
signing-begin = Ekko finder udsagn, hvor ordene ligner hinanden, og viser dig dem tema for tema.
signing-again = Du er igennem. Ekko kan lede en gang til i det, der ikke har noget tema endnu.
signing-all-done = Alle udsagn har et tema. Du er igennem.
signing-suggest = Find temaer
signing-suggest-model = Spørg modellen
signing-model-what = Modellen { $name } ligger hos { $host }. Den får tilsendt det, som ikke har et tema endnu, uden navne, numre og små steder; aldrig det, som nogen ikke vil have givet videre. Hvad der er sendt, står i protokollen.
signing-model-asking = { $all ->
    [0] Modellen bliver spurgt om lidt. Du kan lave noget andet imens; det, den foreslår, venter på dig her.
   *[other] Modellen bliver spurgt: { $done } af { $all } dele er besvaret. Du kan lave noget andet imens; det, den foreslår, venter på dig her.
 }
signing-model-failed = Modellen kunne ikke bruges: { $why ->
    [no-json] den svarede ikke i den form, vi bad om
    [shape] den svarede ikke i den form, vi bad om
    [numbers] den nævnte udsagn, den ikke havde fået
    [quotes] den citerede ord, som ingen har skrevet
    [labels] den gav navne, som ikke er navne på temaer
    [budget] det ville koste mere, end kommunen har sat af
    [unreachable] den kan ikke nås
    [refused] tjenesten sagde nej
    [no-answer] den svarede ikke i tide og er ikke spurgt igen
    [lost] Ekko blev stoppet, mens den svarede, og har ikke spurgt igen
   *[few] der var for lidt, den kunne samle
 }. Det, der er foreslået her, er fundet ud fra ordene alene.
signing-model-why = Modellens begrundelse: { $why }
signing-found = { $count ->
    [one] Der er ét forslag til et tema.
   *[other] Der er { $count } forslag til temaer, de største først.
 }
signing-found-more = { $count ->
    [0] Der blev ikke fundet flere temaer. Du er begyndt på forslagene, så de bliver stående, som de er.
    [one] Der er ét forslag mere. Du er begyndt på forslagene, så de andre bliver stående, som de er.
   *[other] Der er { $count } forslag mere. Du er begyndt på forslagene, så de andre bliver stående, som de er.
 }
signing-found-none = Der blev ikke fundet temaer: Udsagnene har for få ord til fælles. Du kan stadig selv sætte temaer.
signing-which = { $number } af { $all }
signing-typical = Typiske
signing-different = Ligner de andre mindst. Hører de til her, gør resten det også
signing-minority = På en anden side end de fleste
signing-rest = Alle de andre
signing-along = Du ser { $shown }. { $along ->
    [one] Ét mere følger med.
   *[other] { $along } mere følger med.
 }
signing-view-all = Se dem alle
signing-out = Udsagn { $number } hører ikke til her
signing-no-side = Ingen side
signing-side-hint = Det lyder som: { $side }. Du bestemmer.
signing-ticked-to = Dem med kryds skal til
signing-ticked-hint = Navnet på et tema, nyt eller gammelt. Lader du feltet stå tomt, er de uden tema indtil videre.
signing-same = Det er det samme som …
signing-sign = Godkend
signing-pass = Det er ikke et tema
signing-later = Senere
signing-keys = Taster: 1–9 sætter kryds ved det, der ikke hører til, Enter godkender, u fortryder. Fra et felt fører Esc tilbage til tasterne.
signing-done = »{ $theme }« er godkendt.
signing-passed = »{ $theme }« er ikke et tema.
signing-signed = Temaer indtil nu
signing-read = { $along ->
    [0] { $read } læst
   *[other] { $read } læst, { $along } fulgte med
 }
signing-waiting = Venter også
signing-more = { $count } mere
