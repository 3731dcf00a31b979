# »Ich möchte helfen«: Ein Angebot geht nur mit einem ausdrücklichen Ja an die, die fragen, und man kann es zurücknehmen.

button-help = Ich möchte helfen
receipt-help = { $host } freut sich, wenn jemand mit anpackt. Wenn du Lust hast, tipp unten auf den Knopf.
receipt-help-wanted = Hier wird Hilfe gebraucht: { $wanted } Wenn du Lust hast, tipp unten auf den Knopf.
receipt-help-said = Das klingt, als ob du gern helfen möchtest. Tipp unten auf den Knopf, dann suchst du selbst aus, was ich weitergebe.
help-welcome = Das ist lieb von dir. Geht es um »{ $title }«? Tipp auf den Knopf, dann suchst du selbst aus, was ich weitergebe.
help-how = Wie schön! Dein Angebot geht an { $host } und { $department }, und an niemanden sonst. Wie darf man dich erreichen?
# Der genaue Wortlaut der Einwilligung: Er wird mit jedem Ja aufbewahrt. Eine Änderung hier gilt also erst von da an.
consent-help = Darf ich dein Angebot an die weitergeben, die fragen? Sie bekommen nur, was du jetzt selbst aussuchst, und sehen nicht, was du geantwortet hast. Ich lösche es, wenn die Sache vorbei ist. Du kannst es jederzeit zurücknehmen oder »Vergiss mich« schreiben.
button-help-here = Schreibt mir hier
button-help-write = Name und Nummer
button-help-leave = Doch nicht
button-help-give = Ja, gib es weiter
button-write-again = Neu schreiben
button-help-back = Zurücknehmen
help-write = Schreib deinen Namen und eine Telefonnummer oder eine Mailadresse. Ich zeige es dir noch einmal, bevor ich es weitergebe.
help-write-example = Zum Beispiel: Anna, 20 30 40 50, am besten nach vier
help-sure = Das gebe ich weiter, und sonst nichts. Soll ich?
help-long = Das ist zu lang. Ein Name und eine Nummer genügen. Es ist Platz für { $max } Zeichen.
help-given = Danke! { $host } hat es jetzt. Tipp unten, wenn du es dir anders überlegst.
help-given-here = Danke! { $host } weiß jetzt, dass jemand helfen möchte, aber nicht, wer du bist. Du bekommst hier eine Nachricht. Tipp unten, wenn du es dir anders überlegst.
help-given-already = { $host } hat dein Angebot schon. Tipp unten, wenn du es zurücknehmen willst.
help-back = Es ist zurückgenommen. Ich habe darum gebeten, alles zu löschen, was dazu notiert war.
help-back-already = Da ist nichts, was du zurücknehmen könntest.
help-left = In Ordnung. Ich habe nichts weitergegeben.
help-gone = Ich habe nicht mehr, was du geschrieben hast. Tipp auf den Knopf, wenn du es noch einmal schreiben willst.
help-too-late = Die Sache ist vorbei, deshalb gebe ich keine Angebote mehr weiter. Trotzdem danke.
