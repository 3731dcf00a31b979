# Başkalarının yazdıklarına tavır almak: her seferinde üç görüş; katılıyorum, katılmıyorum ya da bilmiyorum.

how-agree = Üçer üçer gelir. Her birine katılıyorum, katılmıyorum ya da bilmiyorum deyin. İstediğiniz zaman bırakabilirsiniz.
slip-agree = Düğmeye dokunun ya da “göster” yazın, ilklerini göstereyim. Her biri için katılıyorum, katılmıyorum ya da bilmiyorum yazabilirsiniz.
button-react-first = İlklerini göster
button-react-others = Başkaları ne yazdı
button-react-more = Üç tane daha
button-react-one = Bir tane daha
button-react-two = İki tane daha
button-react-own = Kendiniz yazın
button-react-enough = Bu kadar yeter
button-react-agree = Katılıyorum
button-react-disagree = Katılmıyorum
button-react-unsure = Bilmiyorum
react-by-host = Yazan: { $host }
react-by-host-of = { $number } / { $of }. Yazan: { $host }
react-by-neighbour = Bir komşunuz yazıyor:
react-by-neighbour-of = { $number } / { $of }. Bir komşunuz yazıyor:
react-alike = Siz şöyle yazdınız:
react-alike-of = { $number } / { $of }. Siz şöyle yazdınız:
react-alike-other = Bir başkası neredeyse aynısını yazdı; başkalarının gördüğü sözler şunlar:
react-said = { $vote ->
    [agree] Katılıyorsunuz.
    [disagree] Katılmıyorsunuz.
   *[unsure] Bilmiyorsunuz.
 } Kapanana kadar değiştirebilirsiniz.
react-noted = { $vote ->
    [agree] Not edildi: katılıyorum.
    [disagree] Not edildi: katılmıyorum.
   *[unsure] Not edildi: bilmiyorum.
 }
react-more = Teşekkürler. { $more ->
    [one] Bir
    [2] İki
   *[other] Üç
 } tane daha görmek ister misiniz? Şimdi bırakabilirsiniz; söyledikleriniz sayılır.
react-usual = { $said } görüş için ne düşündüğünüzü söylediniz. Bu fazlasıyla yeter, teşekkürler. İsterseniz daha fazlasını da görebilirsiniz.
react-thanks = Teşekkürler. { $said ->
    [one] Bir görüş
   *[other] { $said } görüş
 } için ne düşündüğünüzü söylediniz, bu sayılıyor.
react-none = Şu anda gösterecek başka görüş yok.
react-own = Buraya kendi sözlerinizle yazın. Başkaları görmeden önce bir insan okur ve adınız yazmaz.
receipt-react = Başkaları da yazdı. Üç kişinin ne düşündüğünü görüp katılıp katılmadığınızı söylemek ister misiniz?
receipt-react-more = Ne düşündüğünüzü söyleyebileceğiniz başka görüşler de var.
said-reaction = { $vote ->
    [agree] Şuna katıldınız:
    [disagree] Şuna katılmadınız:
   *[unsure] Şu konuda kararsız kaldınız:
 }
count-agree = { $statement }: { $agree } kişi katılıyor, { $disagree } kişi katılmıyor
count-agree-few = { $statement }: gösterilmiyor, yoksa o birkaç kişinin kim olduğu anlaşılabilirdi
receipt-reacted = { $said ->
    [one] Bir görüş
   *[other] { $said } görüş
 } için ne düşündüğünüzü söylediniz.
ledger-reacted = { $disagree } kişi katılmıyor, { $unsure } kişi bilmiyor. { $seen } kişiye gösterildi.
ledger-agrees = Sayı, görüşe kaç kişinin katıldığıdır.
alike-side = { $others } kişi daha aynısını söyledi.
ledger-unanswered-sides = { $label }: Karar, insanların bu konuda söylediklerine cevap vermiyor.
ledger-for-side = Şuna katılanlara: “{ $label }”
react-fine = Hiç sorun değil. Kapanana kadar istediğiniz zaman daha fazlasını görebilirsiniz.
judged-yes = “{ $title }” için yazdığınız okundu ve artık başkaları onu görebilir:
judged-yes-then = Katılıp katılmadıklarını söyleyecekler. Adınız orada yazmıyor.
judged-masked = Size ya da bir başkasına götürebilecek kısım çıkarıldı.
judged-merged = “{ $title }” için yazdığınız okundu:
judged-merged-into = Bir başkası neredeyse aynı şeyi söylemişti, o yüzden başkaları onun yerine şu sözleri görüyor:
judged-merged-then = Kendi sözleriniz cevaplarla birlikte yine okunur.
judged-merged-agree = Onlara katılıyor musunuz? Bunu yalnızca siz bilirsiniz; o yüzden sizi ancak cevap verdiğinizde sayarım.
judged-no = “{ $title }” için yazdığınız okundu, ama başkalarına gösterilmeyecek:
judged-no-why = Nedeni şu: { $reason } Yine cevabınız olarak sayılır ve { $host } okuyacak.
judged-no-again = Başka bir şekilde söylerseniz çok seviniriz.
button-react-again = Yeniden söyle
travel-reason-names = Bir insanın adını anıyor ya da kimin yazdığı anlaşılıyor.
travel-reason-hurts = İnsanları hedef alıyor. Bir konuya karşı olmak her zaman hakkınız, sert bir dille de.
travel-reason-adverts = Bir şeyin reklamını yapıyor.
travel-reason-elsewhere = Sorudan başka bir şeyle ilgili.
travel-reason-several = Aynı anda birkaç şey söylüyor, bu yüzden başkaları buna katılıyorum ya da katılmıyorum diyemez.
