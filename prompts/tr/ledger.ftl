# Açık defter: herkesin neler sorulduğunu, neye söz verildiğini ve ne yapıldığını görebildiği sayfalar.

ledger-name = Açık defter
ledger-title = Bunları sorduk, bunlar oldu
ledger-intro = { $sender } şehre neler sorduysa hepsi burada: insanlar ne dedi, ne karar verildi ve verdiğimiz sözleri tuttuk mu. Sonuç hayır olduğunda da.
ledger-skip = İçeriğe geç
ledger-languages = Diller
ledger-back = Sorduğumuz her şey
ledger-counts = Sayılarla sözler
ledger-count-kept = { $count ->
    [one] söz tutuldu
   *[other] söz tutuldu
 }
ledger-count-kept-late = { $late } tanesi geç
ledger-count-open = { $count ->
    [one] söz yolda
   *[other] söz yolda
 }
ledger-count-overdue = { $count ->
    [one] söz gecikti
   *[other] söz gecikti
 }
ledger-overdue = Geciktiğimiz sözler
ledger-overdue-none = Şu anda verdiğimiz hiçbir sözde gecikmiş değiliz.
ledger-overdue-answer = Katılanlara cevap
ledger-days-late = { $days ->
    [one] Bir gün gecikti
   *[other] { $days } gün gecikti
 }
ledger-promised-by = Verilen söz: en geç { $on }.
ledger-owed-by = Cevabı borçlu olan: { $host }, { $title }.
ledger-late = Gecikti
ledger-late-why = Gecikmemizin nedeni
ledger-open = Şu an açık
ledger-under-way = Yolda
ledger-finished = Bitti
ledger-none = Henüz bir şey sorulmadı. Sorulunca burada yazacak.
ledger-closes = Cevap verebileceğiniz son an: { $closes }.
ledger-answer-by = Cevap en geç { $on } tarihinde.
ledger-next-promise = Bir sonraki sözün tarihi { $on }.
ledger-decided-on = Karar tarihi: { $on }.
ledger-opened-on = Sorulduğu tarih: { $on }.
ledger-turnout = Sorulan: { $asked }. Cevap veren: { $answered }.
ledger-few = beşten az
ledger-least = en az { $people }
ledger-least-above = en az

ledger-steps = Şu ana kadar
ledger-step-asked = Soruldu
ledger-step-reading = Okunuyor
ledger-step-deciding = Karar veriliyor
ledger-step-decided = Karar verildi
ledger-step-doing = Yapılıyor
ledger-step-done = Bitti
ledger-step-past = (tamam)
ledger-step-now = (şimdi buradayız)
ledger-step-ahead = (henüz değil)
ledger-withdrawn = Geri çekildi
ledger-withdrawn-on = { $on } tarihinde geri çekildi

ledger-frame = Konu ne
ledger-frame-why = Sormamızın nedeni
ledger-frame-open = Değiştirmeye katkınız olabilecek şey
ledger-frame-settled = Belli olan
ledger-frame-decider = Kim karar veriyor
ledger-frame-decision = Karar günü
ledger-frame-host = Kim soruyor
ledger-frame-departments = Arkasında kim var
ledger-day = { $on }

ledger-audience = Kimlere soruldu
ledger-ideas = İnsanların kendiliğinden gönderdiği fikirler
ledger-ideas-intro = Fikir gönderen herkese { $days } gün içinde cevap sözü verilir. Burada yalnızca sayılar var. İnsanların yazdıkları onlarla şehir arasındadır.
ledger-ideas-row = Gelen: { $received }. Cevap alan: { $answered }. Bekleyen: { $waiting }.
ledger-ideas-overdue = Geciken: { $overdue }
ledger-rule-everyone = Kural: sorulmasına evet diyen herkes.
ledger-rule = Kural: sorulmasına evet diyen ve şunlara uyan herkes:
ledger-rule-topics = şu konulardan en az birini izliyor ya da hiç konu seçmedi: { $names }
ledger-rule-places = şu yerlerden en az birinde yaşıyor ya da sık sık oraya gidiyor: { $names }
ledger-rule-roles = şunlardan en az biri: { $names }
ledger-rule-interest = şunlardan en az biri hakkında şehre yazdı ya da bu adı taşıyan bir soruya cevap verdi: { $words }
ledger-draw = Aralarından kurayla en fazla { $size } kişi seçildi; böylece cevaplar yalnızca en hızlı davrananların sesi olmaz.
ledger-draw-place = Her yere, orada kaç kişi kuraya girebiliyorsa ona göre pay verildi.
ledger-draw-role = Anne babalara, işe gidip gelenlere ve diğer herkese, her türden kaç kişi kuraya girebiliyorsa ona göre pay verildi.
ledger-draw-both = Her yere ve her türden insana, kaç kişi kuraya girebiliyorsa ona göre pay verildi.
ledger-draw-how = Kura nasıl çekildi
ledger-draw-steps = Her kişinin bir numarası var. Kura sayısı, tohumun, iki noktanın ve numaranın SHA-256 değeridir ve en düşük sayılar kazanır. Aynı tohumla kura her seferinde aynı sonucu verir, bu yüzden yeniden hesaplanabilir.
ledger-draw-steps-keyed = Her kişinin bir numarası var. Kura sayısı, tohum ve numaradan yalnızca belediyede olan bir anahtarla (HMAC-SHA-256) hesaplanır ve en düşük sayılar kazanır. Anahtarın parmak izi burada yazıyor, böylece belediye onu değiştiremez. Tohum ve anahtarla kura her seferinde aynı sonucu verir. Anahtar olmadan bir sayının kime ait olduğunu kimse göremez.
ledger-draw-key = Anahtarın parmak izi
ledger-draw-seed = Tohum
ledger-draw-made = { $people } kişi arasından { $drawn } kişi çekildi.
ledger-draw-made-least = En az { $people } kişi arasından { $drawn } kişi çekildi.
ledger-draw-kept = Herkesin kura sayılarının bir parmak izi ve kazananlarınkinin bir parmak izi saklandı. Birisi listeyi sonradan değiştirse bunlar artık uymazdı.
ledger-draw-list = Bütün kura sayıları
ledger-draw-won = Kazanan kura sayıları
ledger-join = Başkaları da bir bağlantı, bir paylaşım ya da bir afiş üzerinden cevap verebilir. Onlar da burada sayıldı.
ledger-asked = kişiye soruldu
ledger-answered = kişi cevap verdi

ledger-said = İnsanlar ne dedi
ledger-said-later = Cevaplar kapanınca gösterilecek: { $closes }. Böylece kimse başkalarının söylediklerinden etkilenmez.
ledger-question = Soru { $number }
ledger-people = { $people ->
    [0] Buna kimse cevap vermedi
   *[other] { $people } kişi cevap verdi
 }
ledger-people-least = En az { $people } kişi cevap verdi
ledger-people-few = Beşten az kişi cevap verdi
ledger-answer = Cevap
ledger-number = Sayı
ledger-hidden = gösterilmiyor
ledger-average = Ortalama { $average } / { $to }
ledger-ranking = İnsanlar bunları sıraya koydu. Sayı, onu en üste koyanlardır.
ledger-mean-rank = ortalama sıra { $rank }
ledger-words = Burada insanlar kendi sözleriyle yazdı. Tek tek kimin ne yazdığı burada yok.
ledger-words-waiting = Burada insanlar kendi sözleriyle yazdı. Tek tek kimin ne yazdığı burada yok. Birkaç kişinin birden yazdıkları kararla birlikte gelecek.
ledger-themes = Birkaç kişinin birden yazdıkları
ledger-theme = Tema
ledger-heard = İnsanlar seslerinin duyulduğunu hissetti mi?
ledger-heard-how = Cevap alan herkes bunu tek dokunuşla söyleyebildi.

ledger-decision = Verilen karar
ledger-decision-waiting = Henüz karar verilmedi.
ledger-decision-when = Karar { $on } tarihinde verilecek ve cevap veren herkes bunu en geç { $answerBy } tarihinde öğrenebilir.
ledger-for-everyone = Herkes için
ledger-for-choice = Şunu seçenlere: “{ $label }”
ledger-for-theme = Şunu yazanlara: “{ $label }”
ledger-why = Nedeni
ledger-next = Şimdi ne olacak

ledger-promises = Verdiğimiz sözler
ledger-promise-answer = Cevap verip haber almak isteyenler ne sonuç çıktığını öğrenecek
ledger-state-open = En geç { $on }
ledger-state-overdue = Gecikti. Verilen söz: en geç { $on }
ledger-state-kept = { $on } tarihinde tutuldu
ledger-state-dropped = { $on } tarihinde vazgeçildi
ledger-state-withdrawn = { $on } tarihinde geçersiz oldu
ledger-first-promised = İlk söz verilen tarih: { $on }.
ledger-kept-late = { $days ->
    [one] İlk söz verilenden bir gün geç.
   *[other] İlk söz verilenden { $days } gün geç.
 }
ledger-delayed = { $on } tarihinde ertelendi, yeni tarih { $dueOn }
ledger-done = { $on } tarihinde yapıldı
ledger-dropped = { $on } tarihinde vazgeçildi

ledger-small = Bir ile dört kişi arasındaki sayılar gösterilmez; böylece kimse tanınmaz. Onları hesaplamaya yarayacak sayılar da gösterilmez. Cevaplar gelmeye devam ettiği sürece ve bir sayının cevap vermeyen birkaç kişiyi ele vereceği yerlerde “en az” yazarız. Bir insanın yazdığı, yalnızca soruda böyle söylendiyse ve şehir için çalışan bir insan onu okuduysa burada yer alır.
ledger-follow = İzleyin
ledger-feed = Buradan haberler (Atom)
ledger-data = Hepsi veri olarak (JSON)
ledger-privacy = Gizlilik: { $contact }
ledger-made = { $on } tarihindeki durum.
ledger-missing = Böyle bir sayfa yok
ledger-missing-how = Belki adres yanlış yazıldı ya da bu henüz sorulmadı.

ledger-feed-opened = Soruyoruz: { $title }
ledger-feed-decided = Karar verildi: { $title }
ledger-feed-withdrawn = Geri çekildi: { $title }
ledger-feed-done = Yapıldı: { $what } ({ $title })
ledger-feed-delayed = Ertelendi: { $what } ({ $title })
ledger-feed-dropped = Vazgeçildi: { $what } ({ $title })
ledger-feed-overdue = Gecikti: { $what } ({ $title })
ledger-feed-overdue-body = Verilen söz: en geç { $on }. Cevabı borçlu olan: { $host }, { $role }.

# Belediye tarafının yaptıklarının kaydındaki mühür.
ledger-seal = Tutanak sonradan değiştirilebilir mi?
ledger-seal-why = Belediye çalışanlarının burada yaptığı her şey yazılır: kim sordu, kim kapattı, kim cevap verdi ve ne zaman. Gün bitince hepsine bir mühür vurulur. Sonradan bir satır değişirse mühür artık uymaz.
ledger-seal-of = { $on } tarihli mühür, o gün kayıtta { $acts ->
    [one] bir işlem
   *[other] { $acts } işlem
 } vardı:
ledger-seal-how = İsterseniz saklayın. Böylece belediyeden her zaman hâlâ uyduğunu göstermesini isteyebilirsiniz.
ledger-feed-seal = Tutanağın { $on } tarihli mührü
ledger-seal-renewed = { $on } tarihinde tutanağa yeni mühürler vuruldu. Eskileri, belediye çalışanlarının yazdığı hesaplara bağlıydı ve bunları kimse tahmin edememeli. Bu yüzden o günden önceki mühürler artık uymaz. Ne yapıldığı ve ne zaman yapıldığı yerinde duruyor.
ledger-feed-renewed = Tutanağın { $on } tarihinden başlayan yeni mühürleri var
