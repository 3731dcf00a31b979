# Gruplarda, sunucularda ve sayfada: Burayı herkes görür, o yüzden birinin özel olarak söylediği hiçbir şey burada yer almaz.

under-post = Merhaba, ben Ekko, bir programım. Paylaşımın altına yazdığınızı herkes okuyabilir, o yüzden cevap olarak sayılmaz. Cevap vermek isterseniz buraya dokunun: Özeldir ve bir dakikadan az sürer.
post-how = { $host }, { $title }, soruyor. { $questions ->
    [one] Bir soru
   *[other] { $questions } soru
 }, bir dakikadan az sürer ve cevabınız özeldir. Son cevap zamanı: { $closes }. Cevap veren herkes, ne sonuç çıktığını en geç { $answerBy } tarihinde öğrenebilir.
post-count = Şu ana kadar en az { $answered } kişi cevap verdi.
post-count-few = Henüz beşten az kişi cevap verdi.
post-closed = Kapandı. { $answered } kişi cevap verdi.
post-closed-least = Kapandı. En az { $answered } kişi cevap verdi.
post-closed-few = Kapandı.
button-answer-private = Özelden cevap ver
post-closing = “{ $title }” kapandı. { $answered } kişi cevap verdi. Söylenenler şunlar:
post-closing-least = “{ $title }” kapandı. En az { $answered } kişi cevap verdi. Söylenenler şunlar:
post-closing-few = “{ $title }” kapandı. Cevap veren herkese teşekkürler.
post-outcome = Karar verildi: “{ $title }”.
post-milestone = “{ $title }” hakkında haber:
