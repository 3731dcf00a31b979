# Før en beslutning bliver offentliggjort: hvor meget af det, der blev sagt, den svarer på, og de svar, der kan gøre mest ondt at få.

coverage-statements = { $statements ->
    [one] Ét udsagn
   *[other] { $statements } udsagn
 }, { $themes ->
    [0] og der er ingen temaer endnu
    [one] { $assigned } i ét tema
   *[other] { $assigned } i { $themes } temaer
 }. { $unanswered ->
    [0] Beslutningen svarer på dem alle.
   *[other] Beslutningen svarer ikke på { $unanswered } af dem.
 }{ $without ->
    [0] {""}
    [one] {" "}Ét tema er uden beslutning.
   *[other] {" "}{ $without } temaer er uden beslutning.
 }
coverage-themes = Uden beslutning: { $themes }.
coverage-choices = Valgt, men beslutningen svarer ikke på det:
coverage-choice = { $choice }: { $people } personer
coverage-choice-few = { $choice }: tallet vises ikke
coverage-step = { $question } { $step }
coverage-choices-do = De, der valgte det, får det at vide. Skriv en del til hvert af valgene, eller skriv, hvorfor beslutningen ikke svarer på det.
coverage-choice-reason = { $choice } Grunden er skrevet.
coverage-whole = Beslutningen svarer på alt det, der blev sagt.
sample-critic = Vises, fordi personen var imod eller får et nej:
sample-alone = Vises, fordi ingen andre sagde det samme:
sample-longest = Vises, fordi personen skrev mest:
sample-two = Vises, fordi flere beslutninger handler om det, personen sagde:
sample-nothing = Vises, fordi beslutningen ikke svarer på noget af det, personen sagde:
sample-other = En til af dem, der svarede:
publish-read = { $people } personer får at læse, at beslutningen ikke svarer på noget, de sagde – { $unanswered ->
    [one] ét udsagn
   *[other] { $unanswered } udsagn
 } i alt – og at { $host } har læst det. Send det kun, hvis det passer.
publish-read-choices = { $people } personer får at læse, at beslutningen ikke svarer på noget, de valgte, og at { $host } har læst det. Send det kun, hvis det passer.
publish-read-few = Nogle få får at læse, at beslutningen ikke svarer på noget, de sagde, og at { $host } har læst det. Send det kun, hvis det passer.
outcome-left = Beslutningen svarer ikke på resten af det, der blev sagt. Vil du skrive hvorfor? Tryk på det, du har en grund til.
outcome-left-example = De, der sagde det, får grunden at læse. Uden den læser de, at beslutningen ikke svarer på det.
outcome-reason = Hvorfor svarer beslutningen ikke på det?
outcome-reason-example = For eksempel: Det bestemmer kommunen ikke. Det er regionen, der kører bussen.
outcome-whose = Hvis ord hører løftet til?
outcome-whose-example = De hører om det som deres eget, alle andre som nyt. Tryk på et eller flere.
button-everything-else = Alt det andet
button-no-reason = Ingen grund
button-verdict-in-part = Ja til noget af det

# Før der bliver spurgt: hvad hvert valg forpligter til.
check-choices = Hvert valg skal have sit eget svar, når der er besluttet noget: { $choices }. Er der ét, I ikke kan svare på, så tag det ud nu. Ellers får de, der vælger det, at vide, at beslutningen ikke svarer på det.
check-choice = »{ $choice }«
