# Kapanışta: bazılarının yazdıkları ve insanların bölündüğü yerler.

voices-some = Yazdıklarınızdan bazıları:
voices-more = Şunları da yazdınız:
voices-own = (Bunu siz yazdınız.)
voices-by-sides = Bu mesajı alan herkes aynı sözleri görüyor. Önce belediye için çalışan biri okudu ve başkalarının görmesini onayladı. Hem yana olanlar hem karşı olanlar bulunsun diye seçildiler.
voices-by-choices = Bu mesajı alan herkes aynı sözleri görüyor. Önce belediye için çalışan biri okudu ve başkalarının görmesini onayladı. Farklı cevaplar veren insanlardan geliyorlar.
voices-by-words = Bu mesajı alan herkes aynı sözleri görüyor. Önce belediye için çalışan biri okudu ve başkalarının görmesini onayladı. Birbirlerine en az benzedikleri için seçildiler.
voices-by-votes = Bu mesajı alan herkes aynı sözleri görüyor. Önce belediye için çalışan biri okudu ve başkalarının görmesini onayladı. Küçük gruplar da dahil olabildiğince çoğunuz en az birine katılsın diye seçildiler.
voices-by-themes = Bu mesajı alan herkes aynı sözleri görüyor. Önce belediye için çalışan biri okudu ve başkalarının görmesini onayladı. Hem çok kişinin hem az kişinin yazdıkları bulunsun diye seçildiler.
voices-unread = Burada hiçbirinizin sözünü aktarmıyorum. Bunu ancak belediye için çalışan biri sözleri okuyup aktarılmalarını onaylayınca yaparım; buna zaman yetmedi.
split-choices = Burada ikiye bölündünüz: Aşağı yukarı eşit sayıda kişi “{ $one }” ve “{ $other }” seçti.
split-scale = Burada ikiye bölündünüz: Birçok kişi { $one }, birçok kişi de { $other } cevabını verdi. Bu yüzden ortalama pek bir şey söylemiyor.
split-reason = Şunu seçen biri yazdı ({ $label }):
split-reason-scale = { $label } civarında cevap veren biri yazdı:
split-own = Siz şunu seçip ({ $label }) şöyle yazdınız:
split-own-scale = Siz { $label } civarında cevap verip şöyle yazdınız:
split-silent = Şunu seçenler ({ $label }) burada gösterebileceğim bir şey yazmadı.
