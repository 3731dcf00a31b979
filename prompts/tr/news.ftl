# Yoldan haberler, düzeltilen kararlar, söylenenler ve ne sonuç çıktığı, kaçırılanlar.

news-title = “{ $title }” hakkında haber
news-on = { $on } tarihinde oldu.
news-because = Bunu alıyorsunuz, çünkü cevap verdiniz ve ne sonuç çıktığını öğrenmek istediniz.
button-news-link = Daha fazla oku
button-news-mute = Artık haber verme
button-news-hear = Yine haber ver
news-muted = Tamam. “{ $title }” hakkında yolda haber almayacaksınız. Ne karar verildiğini ve gecikirsek geciktiğimizi yine öğreneceksiniz.
news-heard-again = Tamam. “{ $title }” hakkında yine yolda haber alacaksınız.

# Söz verilenler şu anda böyle.
present-done = Yapıldı: { $what }
present-delayed = Gecikti, yeni söz en geç { $dueOn }: { $what }
present-dropped = Olmayacak: { $what }
present-changed = Karar verildiğinden beri bir şey değişti:
memory-since-decided = Karar şuydu: { $decision }

# Düzeltilen bir karar.
correction-intro = “{ $title }” hakkında size yazdığımız bir şeyi düzelttik. Cevabınız şuydu:
correction-why = Düzeltilme nedeni: { $why }
correction-was = Önce şöyle yazmıştık: { $verdict }. { $decision }
correction-is = Artık geçerli olan:
correction-gone = Bu artık geçerli değil.
post-correction = “{ $title }” hakkındaki kararı düzelttik.

# Cevaplarım.
answers-decided = { $verdict }: { $decision }
answers-no-part = Karar, yazdığınızla ilgili değil.
answers-no-part-rest = Karar, söylediklerinizin gerisiyle ilgili değil.
answers-for-all = Herkes için karar verildi: { $decision }
answers-news = Haber, { $on }: { $words }
answers-news-more = Haber, { $on }: { $words } Devamı: { $link }
answers-news-muted = Bu konuda yolda haber almaya hayır dediniz.
answers-not-told = Bunu benden duyduğunuzdan emin değilim.
answers-earlier = Daha önce:
answers-older = { $number }. { $title }
button-read = Sonucu göster
button-read-named = Oku: { $title }
receipt-noted = Not ettim:
receipt-change-how = Bir şeyi düzeltmek isterseniz “cevaplarım” yazın.
button-change-noted = Düzelt

# Geri gelene ya da fikrini değiştirene: o arada olanlar.
welcome-again = Yeniden hoş geldiniz! Verdiğiniz cevaplar hâlâ sayılıyor ve başkaları onları yine görebilir. Dur dediğinizde haber almaya da hayır demiştiniz, o yüzden yeniden soruyorum.
missed-some = Siz yokken, cevap verdiğiniz konuda bir şeyler oldu. Birazdan okuyabilirsiniz.
missed-intro = Henüz duymadığınız şunlar var:
missed-perhaps = Bunu henüz duymamış olabilirsiniz:
missed-outcome = “{ $title }” için karar verildi.
missed-news = “{ $title }” hakkında bir haber var.
missed-none = Hepsini duydunuz.
button-read-all = Hepsini oku

# Herkese açık sayfa.
ledger-news = Yoldan haberler
ledger-news-on = { $on }
ledger-corrected = { $on } tarihinde düzeltildi
ledger-before = Önce şöyle yazıyordu
ledger-feed-news = Haber: { $title }
ledger-feed-corrected = Düzeltilen karar: { $title }
