# Birisi her şeyin ortasında Ekko'ya sıradan bir şey söylediğinde.

to-ekko-robot = Evet, bir programım. { $sender } beni sormak ve cevap vermek için kullanıyor. Ama yazdığınızı insanlar okuyor.
to-ekko-robot-host = Evet, bir programım. Ama cevabınızı bir insan okuyor: { $host }, { $hostTitle }.
to-ekko-human-host = Anlıyorum. Ben bir programım, ama “{ $title }” konusunda soran kişiye yazabilirsiniz: { $host }, { $hostTitle }. O zaman size burada bir insan cevap verir.
to-ekko-human-idea = Anlıyorum. Ben bir programım, ama söylemek istediğinizi yazarsanız onu bir insan okur ve cevabınız buraya gelir. Okuyacak olan: { $sender }.
to-ekko-human-stopped = Ben bir programım ve durmamı istemiştiniz. “Başla” yazarsanız söylemek istediğinizi bir insana iletebilirim.
to-ekko-when = “{ $title }” için cevap verirseniz, ne sonuç çıktığını en geç { $answerBy } tarihinde öğrenebilirsiniz – sonuç hayır olsa bile. { $decider } karar verecek. Son cevap zamanı: { $closes }.
to-ekko-when-none = Bir şeye cevap verdiğinizde karşılığının ne zaman geleceğini hemen öğrenirsiniz.
to-ekko-promised = “{ $title }” konusundaki cevap için verilen söz: en geç { $answerBy } – sonuç hayır olsa bile. { $decider } karar verecek.
to-ekko-letter = { $host } yazdığınıza en geç { $dueOn } tarihinde cevap vermeye söz verdi.
button-asking-human = Biriyle konuşayım
to-ekko-code = Kodu size verildiği gibi buraya yazmanız yeter. Şuna benzer: ABCD-1234-EFGH-5678.
who-guide = { $name }, { $title }, sizin muhatabınız: yazdığınızı bitene kadar izleyen ve size burada cevap veren kişi. { $name } kim olduğunuzu göremez.
who-host = { $name }, { $hostTitle }, “{ $title }” sorusunun arkasındaki kişi ve verilen cevapları okuyor. { $name } kim olduğunuzu göremez.
who-decider = { $name }, { $hostTitle }, “{ $title }” konusunda en çok sorulan soruları en geç { $answerBy } tarihinde cevaplayacak. { $name } kim olduğunuzu göremez.

command-unknown = Bu komutu tanımıyorum, o yüzden bir şey olmadı. Neler yapabildiğimi görmek isterseniz “yardım” yazın.
command-unknown-write = Bu komutu tanımıyorum, o yüzden iletilmedi. Söylemek istediğinizin bir parçasıysa eğik çizgi olmadan yazın.

lives-offer = Şurayı sizin için izleyeyim mi: { $place }? O zaman size orayla ilgili şeyleri sorarım.
lives-followed = Tamam, şurayı sizin için izliyorum: { $place }.
lives-followed-already = Evet, şurayı sizin için izliyorum: { $place }.
lives-later = Bunu bilmek iyi. Burada evet derseniz sonra şurayı seçebilirsiniz: { $place }.
lives-left = Hiç sorun değil, öyleyse izlemiyorum.
button-lives-follow = Evet, izle
button-lives-no = Hayır, teşekkürler

unfit-offer = Teşekkürler, cevapların hiçbirine uymasa da bunu sakladım. Göndereyim mi? Alıcı: { $host }, { $hostTitle }. Yoksa bir gün içinde silerim.
unfit-still = Ona da cevap vermek isterseniz soru hâlâ burada:
unfit-left = Hiç sorun değil, silindi.

how-other = Hiçbiri uymuyorsa kendi sözlerinizle yazın.
other-how = Buraya kendi sözlerinizle yazmanız yeter.
other-said = Cevabınız şu:
other-how-instead = Başka bir cevap vermek isterseniz buraya kendi sözlerinizle yazın. Yoksa olduğu gibi kalır.
other-how-more = Buraya kendi sözlerinizle yazmanız yeter, yanına eklenir.
other-stays = Hiç sorun değil, olduğu gibi kalıyor.
other-no = Hiç sorun değil. Öyleyse bunlardan birini seçin ya da atlayın.

sign-write = Teşekkürler! Birkaç sözle yazarsanız gönderirim.

told-again = “{ $title }” için cevap vermiştiniz ve artık kapandı. Ne sonuç çıkacağını öğrenmek isteyip istemediğinizi söylemediniz.
receipt-not-told = { $decider } karar verecek. Cevap için verilen söz: en geç { $answerBy } – sonuç hayır olsa bile. Bunu benden duymaya hayır dediniz. Burada değiştirebilirsiniz.
