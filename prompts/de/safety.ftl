# Wenn es eilt, wenn eine Nummer in dem steht, was Menschen schreiben, und was gerade offen ist.

emergency-call = { $number } anrufen: { $name }
emergency-call-when = { $number } anrufen: { $name }, { $when }
emergency-life = Ruf sofort an, wenn Gefahr besteht. Dort sagt man dir, was zu tun ist, bis Hilfe kommt.
emergency-child = Ein Kind ist nie schuld, und es ist richtig, es jemandem zu sagen, der helfen kann.
emergency-self-harm = Das klingt schwer. Du musst damit nicht allein sein, und es gibt Menschen, die zuhören.
emergency-violence = Du bist nicht schuld, und es gibt Hilfe.
emergency-unwatched = Ich bin ein Programm. Ekko wird nicht Tag und Nacht von Menschen gelesen, und ich habe nichts von dem, was du geschrieben hast, weitergegeben.
emergency-no-answer = Ich habe das nicht als Antwort gezählt, und die Frage wartet. War es deine Antwort?
emergency-waits = Die Frage wartet, bis du möchtest.
emergency-misread = Wenn du etwas anderes gemeint hast, tippe unten.
button-held-meant = Das war meine Antwort
button-held-no = Nein
button-held-misread = Ich meinte etwas anderes
held-dropped = Dann habe ich es nicht behalten.
held-dropped-waits = Dann habe ich es nicht behalten. "{ $title }" ist noch da, wenn du möchtest.
held-gone = Das ist schon entschieden. Möchtest du etwas ändern, schreib »meine Antworten«.

personal-ask-phone = In dem, was du geschrieben hast, steht eine Telefonnummer. Soll ich sie weglassen? Wenn du nichts sagst, lasse ich sie weg.
personal-ask-email = In dem, was du geschrieben hast, steht eine Mailadresse. Soll ich sie weglassen? Wenn du nichts sagst, lasse ich sie weg.
personal-ask-both = In dem, was du geschrieben hast, stehen eine Mailadresse und eine Telefonnummer. Soll ich sie weglassen? Wenn du nichts sagst, lasse ich sie weg.
personal-cpr = In dem, was du geschrieben hast, stand eine CPR-Nummer. Die behalte ich nie, auch nicht auf Wunsch: Hier braucht sie niemand, und in falschen Händen kann sie schaden.
personal-left-out = Gut, das ist weggelassen.
personal-left-out-unasked = Die Nummer oder Adresse in dem, was du vorhin geschrieben hast, habe ich weggelassen. Der Rest steht da, wie du ihn geschrieben hast.
personal-kept = Gut, das bleibt stehen. Wer die Antworten liest, kann es sehen.
personal-stored = Das habe ich behalten:
personal-nothing-stored = Ich habe nichts davon behalten.
personal-idea-bare = Da steht nur eine Nummer oder eine Adresse, deshalb habe ich nichts behalten. Was ist deine Idee?
button-personal-leave = Weglassen
button-personal-keep = Stehen lassen

card-ask = Das sieht nach einem Namen und einer Nummer aus, deshalb zähle ich es nicht als Antwort. Gehört es zu deinem Angebot, bei "{ $title }" zu helfen?
button-card-help = Ja, mein Angebot

asking-which = Ist das deine Antwort oder eine Frage an mich?
asking-privacy = Wer die Antworten liest, sieht nur eine Nummer, zum Beispiel "Antwort 37", und nicht, wer du bist. Schreib also deinen Namen nicht, wenn du anonym bleiben willst. Schreibst du "vergiss mich", lösche ich deine Worte.
button-asking-answer = Meine Antwort
button-asking-question = Eine Frage an dich

command-open = Jetzt offen
command-open-name = offen
command-open-description = Was du gerade beantworten kannst
open-intro = { $count ->
    [one] Das kannst du gerade beantworten. Tippe darauf, wenn du mitmachen willst.
   *[other] Das kannst du gerade beantworten. Tippe auf das, wobei du mitmachen willst.
 }
open-line = { $title } – offen bis { $closes }
open-line-topics = { $title } ({ $topics }) – offen bis { $closes }
open-line-answered = ✓ { $title } – das hast du beantwortet, und du kannst es bis { $closes } ändern
open-everywhere = Die ganze Stadt
open-none = Gerade gibt es nichts, was du beantworten kannst. Hast du selbst etwas auf dem Herzen, schreib es einfach hier.
button-open-more = Mehr zeigen
button-open-ledger = Was daraus wurde
ledger-answer-in = Im Chat antworten:
ledger-answer-write = (schreib { $words })
