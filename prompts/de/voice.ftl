# Sprachnachrichten: Sie werden aufgeschrieben, gezeigt und zählen erst, wenn die Person gesagt hat, dass sie das gesagt hat.

voice-is-this = Hast du das gesagt?
voice-are-these = Hast du das in deinen Nachrichten gesagt?
voice-not-kept = Es zählt erst, wenn du Ja sagst. Die Aufnahme selbst habe ich nicht behalten.
button-voice-yes = Ja, genau
button-voice-no = Nein, ich schreibe
voice-dropped = In Ordnung, dann habe ich es nicht behalten. Schreib es so, wie du es meinst, oder sag es noch einmal.

# Vor der Antwort auf ein gesprochenes "Stopp", und nach den Nummern, wenn es klingt, als wäre jemand in Gefahr.
voice-heard = Das habe ich gehört:

# Wenn es länger als einige Sekunden dauert.
voice-listening = Ich höre deine Nachricht an. Es dauert etwas länger als sonst. Du kannst es auch gern schreiben.

# Wenn nicht zugehört werden kann.
voice-long = Diese Nachricht ist zu lang für mich. Ich kann bis zu zehn Minuten am Stück zuhören. Schick sie in Teilen, oder schreib das Wichtigste.
voice-silent = Ich konnte in deiner Nachricht keine Worte hören. Versuch es noch einmal, oder schreib es in ein paar Worten.
voice-failed = Ich konnte deine Nachricht leider nicht hören. Versuch es noch einmal, oder schreib es in ein paar Worten.
voice-unavailable = Ich kann gerade leider nicht zuhören. Schreib es stattdessen in ein paar Worten, oder sag es später noch einmal.
