# Bir deneme: aynı şey önce, sırasında ve sonra sorulur ve bir gün durum değerlendirilir.

tryout-before = Bu bir deneme. Aynı şeyi { $rounds ->
    [2] iki kez soruyoruz: şimdi ve sonra yeniden
   *[other] üç kez soruyoruz: şimdi, deneme sürerken ve sonra
 }. { $stock } tarihinde durumu değerlendireceğiz.
tryout-during = Deneme sürüyor. Bir şeyin değişip değişmediğini görmek için, başlamadan önce sorduğumuzun aynısını soruyoruz. { $stock } tarihinde durumu değerlendireceğiz.
tryout-after = Denemenin bir şeyi değiştirip değiştirmediğini görmek için aynı şeyi son kez soruyoruz. { $stock } tarihinde durumu değerlendireceğiz.
tryout-between = “{ $title }” bir deneme ve şu anda bir şey sormuyoruz. Yeniden soracağımız zaman: { $from }.
tryout-again = Bu bir deneme, o yüzden aynı şeyi yeniden soracağım: { $from }.
tryout-again-open = Bu bir deneme ve aynı şeyi yeniden soracağız: { $from }. Yine cevap vermek isterseniz o zaman “şu an açık” yazın.
tryout-question-before = Denemeden önce: { $question }
tryout-question-during = Deneme sırasında: { $question }
tryout-question-after = Denemeden sonra: { $question }
tryout-round-before = önce
tryout-round-during = sırasında
tryout-round-after = sonra
tryout-line-average = { $round }: ortalama { $average }, { $people } kişi cevap verdi
tryout-line-people = { $round }: { $people } kişi cevap verdi
tryout-line-hidden = { $round }: gizli
tryout-line-two = { $label }: { $one }, { $two }
tryout-line-three = { $label }: { $one }, { $two }, { $three }
tryout-cell = { $round } { $people }
tryout-cell-hidden = { $round } gizli
ledger-frame-tryout = Bir deneme
ledger-round = { $round }: { $from } – { $until }
ledger-stock = Durumun değerlendirileceği gün
ledger-rounds = Önce, sırasında ve sonra
ledger-rounds-hidden = Bir sayı, beşten az kişiyle ilgiliyse ya da başka bir seferin sayısına aradaki fark öyle olacak kadar yakınsa gizlenir.
ledger-mean = Ortalama
