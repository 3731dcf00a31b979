# Şehir geciktiğinde: bir söz şu anda ne durumda ve bekleyenler ne öğrenir.

# Alt alta birer satır: ne söz verilmişti, üzerinden ne kadar geçti, birim ne yazıyor ve yeni tarih.
standing-promised-outcome = Verilen söz: cevap en geç { $first } tarihinde.
standing-promised-milestone = Verilen söz, en geç { $first }: { $what }
standing-promised-idea = Verilen söz: cevap en geç { $first } tarihinde.
standing-since-late = { $days ->
    [one] Bir gün gecikti.
   *[other] { $days } gün gecikti.
 }
standing-since-again = { $days } gün gecikti ve yeni tarih olan { $due } de geçti.
standing-since-moved = Daha geç olacak.
standing-says = { $department } şöyle yazıyor: { $why }
standing-silent = { $department } nedenini yazmadı ve yeni bir tarih yok.
standing-silent-again = { $department } o zamandan beri bir şey yazmadı ve yeni bir tarih yok.
standing-no-date = Yeni bir tarih yok.
standing-new-date = Yeni tarih: { $due }.

stage-closed-late = Cevaplara kapandı. Ne karar verildiği bana henüz bildirilmedi.
frame-decider-undated = Karar verecek olan: { $decider }.
frame-host-undated = Soran: { $name }, { $title }.

# Söz verilen bir gün geçtikten sonraki ilk iş günü sabahı; “moved”, gün geçmeden söylendiğinde.
lateness-outcome-late = “{ $title }” için cevap vermiştiniz ve ne sonuç çıktığını öğreneceğinize söz vermiştim. Bu gecikiyor, bunun için üzgünüz.
lateness-outcome-again = “{ $title }” hâlâ gecikiyor.
lateness-outcome-moved = “{ $title }” için cevap vermiştiniz ve ne sonuç çıktığını öğreneceğinize söz vermiştim. Bu daha uzun sürecek.
lateness-outcome-stands = Söz hâlâ geçerli. Karar verilince benden haber alacaksınız – sonuç hayır olsa bile.
lateness-milestone-late = “{ $title }” için cevap vermiştiniz. Sonrasında söz verilen bir şey gecikti. Bunun için üzgünüz.
lateness-milestone-again = “{ $title }” sonrasında söz verilen bir şey hâlâ gecikiyor.
lateness-milestone-moved = “{ $title }” için cevap vermiştiniz. Sonrasında söz verilen bir şey daha uzun sürecek.
lateness-milestone-stands = Söz hâlâ geçerli. Yapılınca benden haber alacaksınız – hiç yapılmazsa da.
lateness-idea = { $sent } tarihinde { $number } numaralı fikrinizi göndermiştiniz. Henüz cevap almadı, bunun için üzgünüz:
lateness-idea-stands = Söz hâlâ geçerli. Bir cevap olunca benden haber alacaksınız.
idea-own-waiting = { $number } numaralı fikir:

# Aynısı bir gruptaki, sunucudaki ya da sayfadaki paylaşımın altında, herkesin okuduğu yerde.
post-outcome-late = “{ $title }” hepinize sorulmuştu ve cevap henüz gelmedi. Gecikiyor.
post-outcome-again = “{ $title }” konusundaki cevap hâlâ gecikiyor.
post-outcome-moved = “{ $title }” konusundaki cevap daha uzun sürecek.
post-outcome-stands = Söz hâlâ geçerli. Karar verilince burada öğreneceksiniz – sonuç hayır olsa bile.
post-milestone-late = “{ $title }” sonrasında söz verilen bir şey gecikti.
post-milestone-again = “{ $title }” sonrasında söz verilen bir şey hâlâ gecikiyor.
post-milestone-moved = “{ $title }” sonrasında söz verilen bir şey daha uzun sürecek.
post-milestone-stands = Söz hâlâ geçerli. Yapılınca burada öğreneceksiniz – hiç yapılmazsa da.

# Herkesin okuyabildiği sayfada.
ledger-late-ideas = İnsanların kendiliğinden gönderdiği fikirlere cevaplar
ledger-late-ideas-many = Söz verdiğimizden uzun bekleyen fikirler: { $overdue }
ledger-count-ideas-hidden = ayrıca beşten az fikir
ledger-new-date = Yeni tarih: { $on }.
ledger-new-date-passed = Yeni tarih olan { $on } de geçti.
