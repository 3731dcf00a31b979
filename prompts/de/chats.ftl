# Ein Mensch, mehrere Kanäle: ein Code, ein Ja in beiden, und wohin geschrieben wird.

command-link = Verbinden
command-link-name = verbinden
command-link-description = In mehreren Apps dieselbe Person sein

chats-code = Schreibst du mir auch in einer anderen App? Schick mir diesen Code von dort. Er gilt { $minutes } Minuten.
chats-code-more = Soll noch eine App dazu? Schick mir diesen Code von dort. Er gilt { $minutes } Minuten.
chats-code-itself = { $code }
chats-code-once = Gib ihn niemandem. Er gilt einmal, und ich frage dich an beiden Stellen, bevor etwas geschieht.
chats-wait = Es wurden zu viele falsche Codes geschrieben. Versuch es in einer Stunde wieder.
chats-unknown = Diesen Code kenne ich nicht, oder er ist zu alt. Schreib „verbinden“ in deiner anderen App, dann bekommst du einen neuen.
chats-here = Schick mir den Code in deiner anderen App, nicht hier.
chats-same = Diese beiden Chats bist du schon beide.
chats-over = Diese Frage gilt nicht mehr, also ist nichts geschehen. Schreib „verbinden“, wenn du es noch einmal versuchen willst.

chats-sure = Der Code kommt aus einem Chat auf { $channel }, der { $signs } zeigt. Bist du das auch?
chats-sure-not = Hast du den Code von jemand anderem, oder zeigt der Chat etwas anderes als diese zwei Zeichen, dann sag nein.
chats-asked = Ein Chat auf { $channel } hat mir deinen Code geschickt und sagt, dass du das bist. Er zeigt { $signs }. Bist du das?
chats-asked-not = Siehst du die zwei Zeichen nicht selbst in deiner anderen App, dann bist du es nicht. Sag nein, dann geschieht nichts.
chats-means = Wenn du an beiden Stellen ja sagst, bist du für mich ein Mensch. Du kannst deine Antworten an beiden Stellen sehen und ändern und wirst nur einmal gefragt. Hast du an einer Stelle Stopp oder nein gesagt, gilt das an beiden.
button-chats-yes = Ja, das bin ich
button-chats-no = Nein, das bin ich nicht
chats-agreed = Gut. Jetzt fehlt nur noch dein Ja in der anderen App.
chats-refused = Gut, dass du es sagst. Es ist nichts geschehen, und der Code gilt nicht mehr.
chats-refused-there = In der anderen App wurde nein gesagt, also ist nichts geschehen. Der Code gilt nicht mehr.

chats-name = { $name }
chats-joined = Jetzt bist du für mich dieselbe Person auf { $chats }.
chats-now-stopped = Du hast an einer Stelle Stopp gesagt, und das gilt jetzt überall. Schreib „start“, wenn ich dir wieder schreiben darf.
chats-now-asked = Du hast ja dazu gesagt, dass ich dich Neues fragen darf.
chats-now-not-asked = Ich frage dich nichts Neues, denn dazu hast du nein gesagt. Schreib „start“, wenn ich doch darf.
chats-now-told = Du erfährst, was aus deinen Antworten wird.
chats-now-told-some = Du erfährst, was aus deinen Antworten wird – aber nicht bei denen, zu denen du nein gesagt hast.
chats-now-not-told = Du erfährst nicht, was aus deinen Antworten wird, denn dazu hast du nein gesagt.
chats-twice = { $count ->
    [one] Du hattest an beiden Stellen auf „{ $matters }“ geantwortet. Das ist jetzt eine Antwort: Alles, was du geschrieben hast, ist dabei, und wo du an beiden Stellen etwas gewählt hast, gilt das Neueste.
   *[other] Du hattest an beiden Stellen auf { $matters } geantwortet. Jede ist jetzt eine Antwort: Alles, was du geschrieben hast, ist dabei, und wo du an beiden Stellen etwas gewählt hast, gilt das Neueste.
}
chats-duties = Was du für die Stadt tun darfst, darfst du jetzt an beiden Stellen.
chats-where = Ich schreibe dir dort, wo du zuletzt warst. Erreiche ich dich dort nicht, versuche ich es an der anderen Stelle.
chats-apart = Schreib „verbinden“, wenn du wählen willst, wo ich schreibe, oder einen Chat wieder entfernen willst.

chats-own = Ich kenne dich aus diesen Chats:
chats-one = { $name }{ $here ->
    [yes] {" "}(hier)
   *[no] {""}
}{ $first ->
    [yes] {" "}– hier schreibe ich zuerst
   *[no] {""}
}
chats-alone = Ich kenne dich nur aus diesem Chat. Schreib „verbinden“, wenn du auch eine andere App nutzen willst.
button-chats-prefer = Schreib mir auf { $name }
button-chats-leave = { $name } entfernen
chats-preferred = Dann schreibe ich dir zuerst auf { $name }. Erreiche ich dich dort nicht, schreibe ich dir anderswo.
chats-left = Erledigt. { $name } gehört nicht mehr zu dir. Wer von dort schreibt, ist mir neu. Deine Antworten sind hier.
chats-left-here = Erledigt. Dieser Chat gehört nicht mehr zu dir. Deine Antworten sind auf { $chats }. Wenn du mir hier wieder schreibst, fangen wir von vorn an.
forget-sure-chats = Das gilt für alle deine Chats mit mir, nicht nur für diesen.
