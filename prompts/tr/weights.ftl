# Kimlerin sesi duyuldu, kimlerinki duyulmadı ve cevaplar ağırlıklarla ne olur. Halk ve çalışanlar okur.

weights-heard = Kimlerin sesi duyuldu
weights-missing = Nüfustaki paylarından az duyulanlar: { $names }.
weights-asked-least = { $name }: sorulan { $invited } kişiden en az { $answered } kişi cevap verdi.
weights-answered-least = { $name }: en az { $answered } kişi cevap verdi.
weights-range = Parantez içinde, onlar gibi başkalarına sorsaydık sonucun nerede olabileceği yazıyor.
weights-turnout-short = %{ $share } (%{ $from }–%{ $to })
# to be read by a native speaker: a case ending cannot follow a number, hence "kadarı".
weights-share = Nüfusun %{ $residents } kadarı, cevapların %{ $answers } kadarı.
weights-elsewhere = Başka yerde yaşıyorlar ve ayrıca sayıldılar.
weights-elsewhere-short = başka yerde yaşıyor, ayrıca sayıldı

weights-title = Her grup, büyüklüğü kadar sayılsaydı
weights-by-place = Burada şehrin her bölümü, orada yaşayan insan sayısı kadar sayılıyor.
weights-by-both = Burada şehrin her bölümü, orada yaşayan insan sayısı kadar sayılıyor; şu gruplar da öyle: { $names }.
weights-by-roles = Burada şu grupların her biri, şehirde ne kadar kalabalıksa o kadar sayılıyor: { $names }.
weights-people = Cevap vermiş en az { $people } şehir sakiniyle ilgili.
weights-visitors = Cevap verenlerin en az { $visitors } kadarı başka yerde yaşıyor. Onlar ayrıca sayıldı: Verildiği haliyle cevapların içindeler, ama ağırlıklı olanların içinde değiller.
weights-merged = Şehrin bazı bölümlerinden çok az kişi cevap verdi, o yüzden şunlar tek sayıldı: { $names }.
weights-merged-ages = Bazı yaşlardan çok az kişi cevap verdi, o yüzden şunlar tek sayıldı: { $names }.
weights-left = Ağırlık veremeyeceğimiz kadar az kişi cevap verdi: { $names }.
weights-worth = Bir cevap { $smallest } ile { $largest } kişi arasında sayılıyor. Bu, her biri eşit sayılan en az { $effective } kişi cevap vermiş gibi güvenilir (tasarım etkisi { $effect }).
weights-gap = Hiçbir cevap üçten fazla kişi yerine sayılamaz. Bu yüzden bazı gruplar paylarından hâlâ en fazla { $gap } yüzde puan uzakta.
weights-caution = Ağırlıklar, insanlar hakkında bilinenleri dengeler; kimin cevap vermek istediğini değil.
weights-answered = Verildiği haliyle
weights-weighed = Ağırlıklı
weights-line = { $label }: verildiği haliyle %{ $answered }, ağırlıklı %{ $weighed }
weights-step = Ağırlıklı sayılar { $step } yüzde puana yuvarlandı; böylece kimse anlaşılmaz.
weights-told = Cevap verenlerin %{ $answered } kadarı “{ $label }” seçti. { $by ->
    [place] Her mahalle, orada yaşayan insan sayısı kadar sayılsaydı bu yaklaşık %{ $weighed } olurdu.
    [both] Her mahalle ve her grup, ne kadar kalabalıksa o kadar sayılsaydı bu yaklaşık %{ $weighed } olurdu.
   *[roles] Her grup, ne kadar kalabalıksa o kadar sayılsaydı bu yaklaşık %{ $weighed } olurdu.
 }
weights-told-other = O zaman en çok “{ $label }” seçilmiş olurdu: yaklaşık %{ $weighed }; cevaplarda geldiği haliyle %{ $answered }.
