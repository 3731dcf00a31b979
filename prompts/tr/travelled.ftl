# Kapanışta ve karar verilince: başkalarının görebildiği görüşlere ve başkalarınınkine söylenenlere ne olduğu.

said-others = { $vote ->
    [agree] { $said ->
        [one] Bir başkasının bir görüşüne katıldınız.
       *[other] Başkalarının { $said } görüşüne katıldınız.
     }
    [disagree] { $said ->
        [one] Bir başkasının bir görüşüne katılmadınız.
       *[other] Başkalarının { $said } görüşüne katılmadınız.
     }
   *[unsure] { $said ->
        [one] Bir başkasının bir görüşünde kararsız kaldınız.
       *[other] Başkalarının { $said } görüşünde kararsız kaldınız.
     }
 }
travelled = Başkaları bunu gördü. Siz de sayıldınız: { $said }. Toplam { $seen } kişi gördü. Görüşün numarası { $number }.
travelled-some = Başkaları bunu gördü. Siz de sayıldınız: { $said }. Gerisini göstermiyorum, yoksa o birkaç kişinin kim olduğu anlaşılabilirdi. Toplam { $seen } kişi gördü. Görüşün numarası { $number }.
travelled-few = Başkaları bunu görebildi. Kaç kişinin katıldığını ya da katılmadığını göstermiyorum, yoksa o birkaç kişinin kim olduğu anlaşılabilirdi.
travelled-seen = Başkaları bunu gördü. Siz dahil toplam { $seen } kişi gördü. Aralarından kaçının katıldığını ya da katılmadığını göstermiyorum, yoksa o birkaç kişinin kim olduğu anlaşılabilirdi. Görüşün numarası { $number }.
travelled-merged = Bir başkası neredeyse aynısını yazdı ve başkaları onun yerine o sözleri gördü: { $said }. Toplam { $seen } kişi gördü.
travelled-merged-some = Bir başkası neredeyse aynısını yazdı ve başkaları onun yerine o sözleri gördü: { $said }. Gerisini göstermiyorum, yoksa o birkaç kişinin kim olduğu anlaşılabilirdi. Toplam { $seen } kişi gördü.
travelled-merged-few = Bir başkası neredeyse aynısını yazdı ve başkaları onun yerine o sözleri görebildi. Kaç kişinin katıldığını ya da katılmadığını göstermiyorum, yoksa o birkaç kişinin kim olduğu anlaşılabilirdi.
travelled-merged-seen = Bir başkası neredeyse aynısını yazdı ve başkaları onun yerine o sözleri gördü. Toplam { $seen } kişi gördü. Aralarından kaçının katıldığını ya da katılmadığını göstermiyorum, yoksa o birkaç kişinin kim olduğu anlaşılabilirdi.
travelled-merged-you = { $vote ->
    [agree] Onlara katıldığınızı söylediniz.
    [disagree] Onlara katılmadığınızı söylediniz.
    [unsure] Onlara katılıp katılmadığınızı bilmediğinizi söylediniz.
   *[none] Onlar için siz bir şey söylemediniz, o yüzden sayılmadınız.
 }
travelled-not = Bu, başkalarına gösterilmedi. { $reason } Yine cevabınız olarak sayılır.
travelled-unread = Başkaları bunu göremedi, çünkü kapanmadan önce zamanında okunmadı. Bunun için üzgünüz. Yine cevabınız olarak sayılır.
travelled-agree = { $people ->
    [0] kimse katılmıyor
   *[other] { $people } kişi katılıyor
 }
travelled-disagree = { $people ->
    [0] karşı çıkan yok
   *[other] { $people } kişi katılmıyor
 }
travelled-unsure = { $people ->
    [0] kararsız yok
   *[other] { $people } kişi kararsız
 }
verdict-disagreed-adopted = Katılmadığınız şeye evet kararı çıktı
verdict-disagreed-in-part = Katılmadığınız şeyin bir kısmına evet kararı çıktı
verdict-disagreed-not-adopted = Katılmadığınız şeye hayır kararı çıktı
verdict-disagreed-postponed = Katılmadığınız şeyin beklemesi gerekiyor
verdict-disagreed-passed-on = Katılmadığınız şey, başka bir yere iletildi
echo-unanswered-reacted = Karar buna cevap vermiyor. Bu konudaki düşünceniz hesaba katıldı.
echo-same-decision = Yukarıdakiyle aynı karar.
# to be read by a native speaker: these parts are listed after "Kararın ilgili olduğu görüşler:".
echo-side = { $vote ->
    [agree] katıldığınız
    [disagree] katılmadığınız
   *[unsure] kararsız kaldığınız
 } { $said ->
    [one] bir görüş
   *[other] { $said } görüş
 }
echo-sides-about = Kararın ilgili olduğu görüşler: { $said }.
echo-sides-read = Kararın ilgili olduğu görüşler: { $said }. Bunları şöyle okuduk: { $themes }.
echo-sides-theme = “{ $theme }”
echo-sides-one = { $said } “{ $words }”
echo-sides-verdict = { $said } { $verdict }.
echo-sides-decision = { $decision }
echo-sides-more = { $more ->
    [one] Bir karar daha,
   *[other] { $more } karar daha,
 } ne düşündüğünüzü söylediğiniz görüşlerle ilgili.
echo-sides-left = { $said ->
    [one] Karar, ne düşündüğünüzü söylediğiniz bir görüşe cevap vermiyor. Bu konudaki düşünceniz hesaba katıldı.
   *[other] Karar, ne düşündüğünüzü söylediğiniz { $said } görüşe cevap vermiyor. Bu konulardaki düşünceniz hesaba katıldı.
 }
echo-sides-short = Bu kısa haliydi. Gerisini anlatmamı isterseniz “hepsi” yazın.
button-echo-whole = { $said } görüşün tümü
ledger-statements = İnsanlar birbirlerinin görüşleri için ne dedi
ledger-statements-lead = Her görüş burada numarasıyla duruyor. Sözler cevap verenler için yazıldı ve burada yok. Bir görüşü yazan, katılan ve onu görmüş biri olarak sayıldı.
ledger-statements-lead-words = Her görüş burada numarasıyla duruyor. Şehir için çalışan bir insan sözleri okuyup herkesin okuyabileceğini onayladıysa ve yazan hayır demediyse sözler altında yazıyor. Bir görüşü yazan, katılan ve onu görmüş biri olarak sayıldı.
ledger-statements-few = Sayıların gösterilebilmesi için çok az kişi bunlar hakkında bir şey söyledi.
ledger-statements-statement = Görüş
ledger-statements-agree = Katılıyor
ledger-statements-disagree = Katılmıyor
ledger-statements-unsure = Bilmiyor
ledger-statements-seen = Gösterilen kişi
ledger-statements-number = Numara { $number }
ledger-statements-more = { $count ->
    [one] Bir görüş daha
   *[other] { $count } görüş daha
 } açık verilerde duruyor.
ledger-policy = Bir görüş hangi durumda başkalarına gösterilmez
ledger-policy-lead = Başkaları görmeden önce her görüşü bir insan okur. Bir hayırın yalnızca şu nedenlerden biri olabilir ve yazan bunu öğrenir:
ledger-policy-merged = Bir başkası neredeyse aynı şeyi söylemişti ve başkaları onun yerine o sözleri görüyor.
standing = İnsanların görüşler için söylediklerine göre, her biri aşağı yukarı aynı şeyi düşünen { $groups } grup var. Size en yakın olanı: { $group }.
standing-shared = Öteki gruplarda da çoğunluk şunlara katılıyor:
standing-letter = grup { $letter }
standing-typical = O grupta çoğunluk şunlara katılıyor:
