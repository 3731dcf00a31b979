# Oya sunulan fikirler: üçer üçer, istediği kadarına evet ve oylamanın sonucu.

how-ballot = Fikirler üçer üçer, size özel bir sırayla gelir. İstediğiniz kadarına evet deyin. { $choose ->
    [one] En çok evet alan seçilir.
   *[other] En çok evet alan { $choose } fikir seçilir.
 } İstediğiniz zaman bırakabilir, kapanana kadar değiştirebilirsiniz.
how-ballot-budget = Fikirler üçer üçer, size özel bir sırayla gelir. İstediğiniz kadarına evet deyin. Paylaşılacak para: { $budget }. Oy veren herkesin payı eşittir ve sizin payınız evet dediklerinize gider. İstediğiniz zaman bırakabilir, kapanana kadar değiştirebilirsiniz. En az { $least } kişi oy verirse bütün oylar sonradan açıklanır; kim, ne zaman ve nerede oy verdiği olmadan. Böylece herkes yeniden sayabilir.
slip-ballot = Düğmeye dokunun ya da “göster” yazın, ilk fikirleri göstereyim. Her biri için evet ya da hayır yazabilirsiniz.
button-ballot-first = Fikirleri göster
button-ballot-yes = Buna evet
button-ballot-pass = Bu değil
button-ballot-one = Bir fikir daha
button-ballot-two = İki fikir daha
ballot-place = { $number } / { $of }
ballot-cost = Fiyatı: { $cost }
ballot-money = { $amount } { $money }
ballot-ideas = { $ideas ->
    [one] Fikir, burada yaşayan birinden geliyor.
   *[other] Aynı şeyi söyleyen { $ideas } fikirden birleştirildi.
 }
ballot-said = { $vote ->
    [agree] Evet dediniz.
   *[unsure] Bunu seçmediniz.
 } Kapanana kadar değiştirebilirsiniz.
ballot-noted = { $vote ->
    [agree] Not edildi: evet.
   *[unsure] Not edildi: bu değil.
 }
ballot-more = { $all } fikirden { $seen } tanesini gördünüz. { $more ->
    [one] Bir
    [2] İki
   *[other] Üç
 } tane daha görmek ister misiniz? Şimdi bırakabilirsiniz; söyledikleriniz sayılır.
ballot-thanks = Teşekkürler. { $approved ->
    [0] Hiçbirine evet demediniz, bu da sayılır.
    [one] Bir fikre evet dediniz, bu sayılır.
   *[other] { $approved } fikre evet dediniz, bunlar sayılır.
 } Kapanana kadar değiştirebilirsiniz.
ballot-fine = Hiç sorun değil. Kapanana kadar istediğiniz zaman görebilirsiniz.
ballot-all = Hepsini gördünüz. Bir şeyi değiştirmek isterseniz yukarıdakilerden birine dokunun.
receipt-ballot = { $approved ->
    [0] Gördüğünüz fikirlerin hiçbirine evet demediniz.
    [one] Bir fikre evet.
   *[other] { $approved } fikre evet.
 }
receipt-ballot-more = Evet ya da hayır diyebileceğiniz başka fikirler de var.
ballot-none-approved = { $seen ->
    [one] Hiçbir şeye evet demediniz; bir fikir gördünüz.
   *[other] Gördüğünüz { $seen } fikrin hiçbirine evet demediniz.
 }
ballot-you-approved = Şunlara evet dediniz:
count-ballot = { $proposal }: { $people } kişi evet dedi
count-ballot-few = { $proposal }: beşten az kişi evet dedi
vote-chosen = { $count ->
    [one] Oylar sayıldı. Şu fikir seçildi:
   *[other] Oylar sayıldı. Şu { $count } fikir seçildi:
 }
vote-none = Oylar sayıldı. Hiçbir fikir seçilmedi.
vote-spent = Toplam fiyat: { $spent }. Eldeki para: { $budget }
vote-line = { $proposal }
vote-yours = { $count ->
    [one] Bir fikre evet demiştiniz. Sonucu şöyle:
   *[other] { $count } fikre evet demiştiniz. Sonuçları şöyle:
 }
vote-yours-none = Fikirlerin hiçbirine evet demediniz.
vote-fate = { $proposal }: { $fate }
vote-fate-approvals = seçildi. { $people } kişi evet dedi.
vote-fate-shares = seçildi. { $people } kişi evet dedi ve onların para payları bunu ödüyor.
vote-fate-left-over = seçildi. { $people } kişi evet dedi ve bunu geriye kalan para ödüyor.
vote-fate-few = seçilmedi. Beşten az kişi evet dedi.
vote-fate-fewer = seçilmedi. { $people } kişi evet dedi; seçilenlerin her birine daha çok kişi evet dedi.
vote-fate-lot = seçilmedi. { $people } kişi evet dedi. Seçilen son fikir de aynı sayıda evet aldı ve kura ona çıktı.
vote-fate-money = seçilmedi. { $people } kişi evet dedi, ama ne onların para payları ne de geriye kalan para yetti.
vote-fate-lacked = seçilmedi. { $people } kişi evet dedi. Fiyatı { $cost }; para payları toplamında { $lacked } eksik kaldı, geriye kalan para da yetmedi.
idea-put = { $number } numaralı fikriniz oya sunuluyor: “{ $title }”.
idea-put-merged = { $others ->
    [one] Sizin fikrinizle bir fikir daha aynı şeyi söylüyor, o yüzden tek bir fikir olarak oya sunuluyorlar:
   *[other] Sizin fikrinizle { $others } fikir daha aynı şeyi söylüyor, o yüzden tek bir fikir olarak oya sunuluyorlar:
 }
idea-put-as = İnsanların okuyacağı şu:
idea-put-when = Oylama başlangıcı: { $opens }. Bitişi: { $closes }. Fikrinize ne olduğunu öğreneceksiniz, kaybetse bile.
idea-put-answer = Ayrıca birimin kendisi de size en geç { $dueOn } tarihinde cevap verecek.
idea-put-follows = Karar verilince birimin kendisi de size en geç { $dueOn } tarihinde cevap verecek.
idea-vote-withdrawn = “{ $title }” oylaması geri çekildi, bu yüzden { $number } numaralı fikriniz oylanmayacak.
idea-vote-without = { $number } numaralı fikriniz artık “{ $title }” oylamasında değil.
idea-vote-instead = Fikriniz unutulmadı. En geç { $dueOn } tarihinde bir cevap alacaksınız.
idea-left-out = { $number } numaralı fikriniz okundu ve “{ $title }” oylamasına girmiyor. Nedeni:
idea-left-out-answer = Yine de en geç { $dueOn } tarihinde bir cevap alacaksınız.
idea-voted = { $number } numaralı fikriniz “{ $title }” oylamasındaydı. Sonucu şöyle:
ledger-vote = Oylar böyle sayıldı
ledger-vote-approvals = { $choose ->
    [one] İnsanlar istedikleri kadar fikre evet dedi. En çok evet alan seçildi.
   *[other] İnsanlar istedikleri kadar fikre evet dedi. En çok evet alan { $choose } fikir seçildi.
 } Beşten az kişinin evet dediği bir fikir listeye girmez. İki fikir eşitse oylama başlamadan önce belirlenmiş bir kura karar verir.
ledger-vote-shares = Para, oy veren herkes arasında eşit bölündü: { $budget }. Bir fikir, ona evet diyenler kendi paylarıyla hep birlikte onu ödeyebiliyorsa seçilir; her birine en aza mal olan önce gelir. Sonra seçilenler eldeki paradan fazlasına mal olmadığı sürece paylar azar azar büyütülür ve geriye kalan para, gücünün yettiği en çok evet almış fikirlere gider. Böylece daha küçük bir grubun istediği bir fikrin de şansı olur. Beşten az kişinin evet dediği bir fikir listeye girmez. İki fikir eşitse oylama başlamadan önce belirlenmiş bir kura karar verir. Bu kuralın adı Method of Equal Shares.
ledger-vote-file = Bütün oylar ({ $voters }), kim, ne zaman ve nerede olmadan; herkes yeniden sayabilsin diye
ledger-vote-hash = Dosyanın SHA-256 değeri: { $hash }. Ekko onu şu komutla yeniden sayar: “ekko vote DOSYA --verify”.
ledger-vote-unlisted = Oylar açıklanmadı: O kadar azlar ki bazı insanlar onlardan tanınabilir.
ledger-vote-totals = Herkes yukarıdaki sayılarla yeniden sayabilir.
receipt-vote = Teşekkürler! “{ $title }” için cevap numaranız { $number } ve oyunuz sayılıyor.
