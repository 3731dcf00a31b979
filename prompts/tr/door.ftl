# Kapı açık: bekleyen soru yokken insanların yazdıkları, onunla ne yapabilecekleri ve soranın cevabı.

unasked-taken = Teşekkürler, aldım. Şöyle yazdınız:
unasked-you-wrote = Şöyle yazdınız:
unasked-you-tapped = Şuna dokundunuz:
unasked-to-host = Bunu “{ $title }” konusunda size soran kişiye göndereyim mi: { $host }, { $hostTitle }? O zaman cevabını burada alırsınız ve kim olduğunuzu kimse öğrenmez.
unasked-to-idea = Bunu bir fikir olarak ileteyim mi? Alıcı: { $sender }. O zaman bir numara alır ve cevabınız buraya gelir.
unasked-to-question = Bu, “{ $title }” için bir cevap mı?
unasked-kept = Bir şey seçmezseniz { $days } gün sonra silerim.
unasked-only-last = Tamam, yalnızca sonuncusu. Gerisini sildim. Şöyle yazdınız:
unasked-where = Bu nereye gitsin?
unasked-way-host = “{ $title }”: { $host }, { $hostTitle }
unasked-way-question = “{ $title }”: burada hâlâ cevap verebilirsiniz
unasked-left = Hiç sorun değil, bırakalım kalsın. Sildim.
unasked-gone = Bu artık bende yok. Yeniden yazarsanız oradan devam ederiz.
unasked-long = Tek seferde iletmek için fazla uzun. { $max } karakterlik yer var. İkiye böler misiniz?
unasked-write = Buraya yazmanız yeter, gönderirim. Okuyacak olan: { $host }. Kim olduğunuzu kimse öğrenmez; bilinmesini istemiyorsanız adınızı yazmayın.
button-unasked-host = Gönder: { $host }
button-unasked-matter = { $title }
button-unasked-question = Cevapla: { $title }
button-unasked-others = Başka bir konu
button-unasked-last = Yalnızca sonuncusu
button-unasked-write = Yaz: { $host }

# Bir soru kapandıktan sonra yine de dokunana ya da yazana.
closed-on = “{ $title }” { $on } tarihinde kapandı.
closed-deciding = { $decider } { $on } tarihinde karar verecek. Cevap verip haber almak isteyenler, ne sonuç çıktığını en geç { $answerBy } tarihinde öğrenecek.
closed-late = Cevap en geç { $answerBy } tarihinde verilecekti ve henüz gelmedi. Karar verecek olan: { $decider }.
closed-decided = { $on } tarihinde şu karar verildi:
closed-withdrawn = “{ $title }” geri çekildi, o yüzden bu kez bir karar verilmeyecek.
closed-write = { $host } için söylemek istediğiniz bir şey var mı? Öyleyse buraya dokunup yazın.

small-talk-thanks = Rica ederim. Başka bir şey olursa yazmanız yeter.
small-talk-hello = Merhaba! Söylemek istediğiniz bir şey varsa yazmanız yeter.
small-talk-fine = Güzel. Başka bir şey olursa buradayım.

letter-sent = Teşekkürler. Gönderdim; { $host } size en geç { $dueOn } tarihinde burada cevap verecek.
letter-sent-late = Teşekkürler. İlettim. { $host } size en geç { $dueOn } tarihinde cevap sözü vermişti ve bu tarih geçti. Bunun için üzgünüz. Beklediğinizi yeniden söyledim.
letter-anonymous = { $host } yazdığınızı okuyabilir, ama kim olduğunuzu göremez.
letter-is-answer = Teşekkürler. Size sordukları şeyin cevabı olarak ilettim. Geri yazarlarsa benden haber alırsınız.
letter-is-late = { $host } size en geç { $dueOn } tarihinde cevap verecekti ve cevap henüz gelmedi. Bunun için üzgünüz. Hatırlattım. Şöyle yazmıştınız:
letter-ended = Hiç sorun değil. Burada duralım.
letter-replied = “{ $title }” konusunda yazdığınıza cevap var. Yazdığınız kişi: { $host }, { $hostTitle }. Şöyle yazmıştınız:
letter-reply = { $host } ya da bir iş arkadaşı cevap veriyor:
letter-write-on = İsterseniz geri yazabilirsiniz. { $host } kim olduğunuzu yine göremez.
button-letter-write-on = Geri yaz

missing-ask = Eksik olan neydi? Buraya tek bir mesajda yazın; { $host } okuyup size bir kez daha cevap verecek. Kimin yazdığını kimse öğrenmez. Atlayabilirsiniz de.
missing-skipped = Hiç sorun değil. Dokunduğunuz seçim yine sayılır.
