# Karar veren siyasetçiye sorular: soru sormak, soruya ne olduğu ve cevaplar.

invitation-questions = { $name }, { $hostTitle }, sizden soru da alıyor. { $answers ->
    [one] En çok sorulan soru
   *[other] En çok sorulan { $answers } soru
 } en geç { $answerBy } tarihinde cevaplanacak.
frame-questions = { $name }, { $hostTitle }, sizden soru alıyor. “Soru: { $name }” yazın. Cevaplar en geç { $answerBy } tarihinde gelecek.
receipt-questions = { $name }, { $hostTitle }, için bir sorunuz var mı? “Soru: { $name }” yazın; en çok sorulanların cevabı en geç { $answerBy } tarihinde gelecek.
button-decider-ask = Sor: { $name }
decider-write = { $name }, { $hostTitle }: ona ne sormak istersiniz? Buraya yazmanız yeter. Kim olduğunuzu kimse öğrenmez, o yüzden adınızı yazmayın.
decider-let-be = Hiç sorun değil, bırakalım kalsın. Aklınıza bir şey gelirse “soru: { $name }” yazın.
decider-long = Bir soru için fazla uzun. { $max } karakterlik yer var.
decider-left-out = Soruyu iletmeden önce doğrudan size götüren kısmı çıkardım.
decider-closed = “{ $title }” konusunda soru alma süresi bitti. Zamanında gelenleri { $name } en geç { $answerBy } tarihinde cevaplayacak.
decider-enough = { $name } için zaten { $questions } soru sordunuz. Başka bir şey sormak isterseniz birini geri alın.
decider-receipt = Teşekkürler! Bu { $number } numaralı soru. Sorulan: { $name }.
decider-receipt-next = Soru alma bitince birbirine benzeyen soruları bir araya getiririz. { $name } { $answers ->
    [one] en çok sorulan soruya
   *[other] en çok sorulan { $answers } soruya
 } en geç { $answerBy } tarihinde cevap verecek. Katılan herkes cevapları alır. Sizinki aralarında olmazsa onu da öğrenirsiniz.
decider-receipt-silent = Size bir daha yazmamamı söylediniz, o yüzden cevabı buradan almayacaksınız. Cevap en geç { $answerBy } tarihinde herkese açık sayfada olacak.
decider-receipt-anonymous = Sorunuz adınız olmadan okunur. { $name } kim olduğunuzu göremez.
button-decider-back = Soruyu geri al
button-decider-back-one = { $number }: geri al
decider-back = { $number } numaralı soru geri alındı ve iletilmeyecek. Sorulan: { $name }.
decider-back-already = Bu soru zaten geri alınmış.
decider-back-which = Bu soru sizinkilerden değil. Hangisini geri almak istersiniz?

# Cevaplar, katılan herkese.
decider-answers = “{ $title }” konusunda { $name }, { $hostTitle }, için soru sorabiliyordunuz. { $answers ->
    [0] Cevaplanacak soru yoktu.
    [one] En çok sorulan sorunun cevabı burada.
   *[other] En çok sorulan soruların cevapları burada.
 }
decider-answer-yours = Siz şöyle yazdınız: “{ $question }”
decider-support = { $people ->
    [5] Bunu en az beş kişi sordu
    [10] Bunu en az on kişi sordu
   *[other] Bunu en az { $people } kişi sordu
 }.
decider-support-few = Bunu beşten az kişi sordu.
decider-support-groups = { $people ->
    [5] Bunu en az beş kişi sordu
    [10] Bunu en az on kişi sordu
   *[other] Bunu en az { $people } kişi sordu
 }; birçoğu şuradan: { $groups }.
decider-signed = Sevgiler, { $name }, { $hostTitle }
decider-fate = { $number } numaralı sorunuz cevaplanmadı. Şöyle yazmıştınız:
decider-fate-none = Sorunuz, okunacak sorular arasına yetişmedi. Okuyan: { $name }.
decider-fate-aside = Sorunuz kenara ayrıldı ve iletilmedi. Sorulan: { $name }. Gerekçesi: { $why }
decider-fate-less = Okundu ve listede şöyle duruyor: “{ $question }”. { $answers ->
    [one] Bir soru cevaplandı; onu
   *[other] { $answers } soru cevaplandı; onları
 } daha çok kişi sormuştu ya da daha önce gelmişti.
button-decider-host = Yaz: { $host }

# Cevaplar geciktiğinde.
standing-promised-decider = Verilen söz: cevaplar en geç { $first } tarihinde.
lateness-decider-late = “{ $title }” konusuna katılmıştınız ve { $name } sorularınıza cevap verecekti. Cevaplar gelmedi, bunun için üzgünüz.
lateness-decider-again = “{ $title }” konusundaki cevaplar hâlâ gecikiyor. Cevap verecek olan: { $name }.
lateness-decider-moved = { $name } sorularınıza cevap verecek; “{ $title }” konusuna siz de katılmıştınız. Bu daha uzun sürecek.
lateness-decider-stands = Söz hâlâ geçerli. { $name } cevap verince benden haber alacaksınız.
post-decider-late = { $name } “{ $title }” konusundaki sorularınıza cevap verecekti. Cevaplar henüz gelmedi.
post-decider-again = “{ $title }” konusundaki cevaplar hâlâ gecikiyor. Cevap verecek olan: { $name }.
post-decider-moved = “{ $title }” konusundaki sorularınızın cevapları daha uzun sürecek. Cevap verecek olan: { $name }.
post-decider-stands = Söz hâlâ geçerli. Cevaplar herkese açık sayfada olacak.

# Herkesin okuyabildiği sayfada.
ledger-decider = Sorular: { $name }, { $title }
ledger-decider-waiting = En çok sorulanlar en geç { $answerBy } tarihinde cevaplanacak.
ledger-decider-asked = Soru soran kişi sayısı: en az { $people }
ledger-decider-asked-few = Beşten az kişi soru sordu.
ledger-decider-answered = { $on } tarihinde cevaplandı
ledger-decider-not-answered = Cevaplanmadı
ledger-promise-decider = { $name } en çok sorulan sorulara cevap verir
ledger-overdue-decider = Cevaplar: { $name }

# Birkaç kişi aynı şeyi sorduğunda ve cevaplar yeniden okunduğunda.
decider-joined = Sorunuz, aynı şeyi soran başkalarının sorularıyla birlikte soruldu.
button-decider-read = Cevapları oku: { $name }
missed-answers = { $name } “{ $title }” konusundaki sorularınıza cevap verdi.

told-refused-asked = Hiç sorun değil. Sorunuz yine okunur ve cevaplar herkese açık sayfada olacak. Size bu konuda yazmam.

# Cevaplarım altında.
asked-own = { $number } numaralı sorunuz, sorulan: { $name }:
asked-waiting = { $name } en çok sorulan soruları en geç { $answerBy } tarihinde cevaplayacak. { $own ->
    [one] Sizinki
   *[other] Sizinkiler
 } aralarında olmazsa onu da öğrenirsiniz.
asked-answered = { $name } buna cevap verdi.
asked-not-chosen = Cevaplananlar arasında değildi. Sorulan: { $name }. Listede şöyle duruyor: “{ $question }”.
asked-answered-others = { $name } en çok sorulan sorulara cevap verdi.

# Kapanışta, kararın altında ve her şey geri çekildiğinde.
closing-decider = { $name } en çok sorulan soruları en geç { $answerBy } tarihinde cevaplayacak.
echo-decider-answered = { $name } en çok sorulan sorulara { $on } tarihinde cevap verdi.
echo-decider-late = { $name } sorularınıza henüz cevap vermedi.
told-again-asked = “{ $title }” konusunda bir soru sormuştunuz ve artık kapandı. Sorulan: { $name }. Cevabı öğrenmek isteyip istemediğinizi söylemediniz.
withdrawn-asked = Bu yüzden { $name } de sorularınıza cevap vermeyecek.

# Bir gruptaki paylaşımın altında.
post-decider-answers = { $name }, { $hostTitle }, “{ $title }” konusundaki sorularınıza cevap verdi.
ledger-feed-answers = { $name } cevap veriyor: { $title }
