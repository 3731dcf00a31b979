# Ekko'nun insanlarla tanışırken, kendisine bir şey sorulduğunda ve insanlar giderken söyledikleri.
# { $süslü } ayraç içindeki sözler doldurulur; olduğu gibi bırakın. $sender, halkın bildiği adıyla belediyedir.
#
# Sözlük. Hitap: siz. soru = spørgsmål, cevap = svar, fikir = idé, görüş = udsagn, söz = løfte, karar = beslutning,
# kura = lodtrækning, birim = afdeling, muhatabınız = kontaktperson/guide, açık defter = den åbne bog, afiş = plakat,
# paylaşım = opslag, belediye = kommune, şehir = by.
# Adlara ve sayılara ek getirilmez (kesme işaretinden sonraki ek ada göre değişir): değişken yalın durumda kalır, eki
# ardından gelen sözcük taşır ya da değişken iki noktadan sonra gelir.

welcome = Merhaba! Benim adım Ekko. Ben bir programım; { $sender } beni kısa sorular sormak için kullanıyor. Yani bir insan değilim. Cevabınız bir dakikadan az sürer, sonra geri gelir, cevabınıza ne olduğunu anlatırım. Sonuç hayır olsa bile.
welcome-back = Sizi yeniden görmek güzel. Size soracak ya da anlatacak bir şey olunca yazarım.
introduction-short = Merhaba, ben Ekko. Bir programım ve soruları soran: { $sender }. Burada bir insan oturmuyor, ama yazdığınızı bir insan okuyor.

# İzinler. Sözler her evet ve hayırla birlikte aynen saklanır; buradaki bir değişiklik yalnızca bundan sonrası için geçerlidir.
consent-asked = { $sender } size ara sıra buradan bir şey sorabilir mi? Yılda en fazla { $perYear ->
    [one] bir
   *[other] { $perYear }
 } kez, yalnızca şehir hakkında ve asla gece değil. İstediğiniz zaman “dur” yazabilirsiniz, o zaman biter.
consent-told = Cevabınızla ilgili bir haber olduğunda ya da birisi daha fazlasını bilmek isterse size yine yazabilir miyim? Bu yıllar sürebilir. O süre boyunca cevabınızı, bu sohbeti ve seçimlerinizi saklarım. Başka hiçbir şeyi saklamam. İstediğiniz zaman “dur” ya da “beni unut” yazabilirsiniz.
button-yes-asked = Evet, sorabilirsiniz
button-yes-told = Evet, haber verin
button-no-thanks = Hayır, teşekkürler
asked-accepted = Teşekkürler! Sizi ilgilendiren bir şey olunca yazarım. Başka neler yapabildiğimi görmek isterseniz “yardım” yazın.
asked-refused = Hiç sorun değil. Size bir şey sormayacağım. Fikrinizi değiştirirseniz “başla” yazmanız yeter.
asked-refused-told = Hiç sorun değil. Size başka bir şey sormayacağım, ama cevabınıza ne olduğunu yine öğreneceksiniz.
told-accepted = Güzel. O zaman benden haber alacaksınız.
told-refused = Hiç sorun değil. Cevabınız yine sayılır ve size bu konuda yazmam.

stopped = Durdum. Benden bir daha haber almayacaksınız, başka yerlerde de. Verdiğiniz cevaplar yine sayılır ve belediye onları okuyabilir, ama bundan sonra sözlerinizi başkalarına göstermem. Fikrinizi değiştirirseniz “başla” yazın. Sizi tamamen unutmamı isterseniz “beni unut” yazın.
is-stopped = Durmamı istediniz, o yüzden susuyorum. Size yine yazabileceksem “başla” yazın.
button-start-again = Yeniden başla
forget-sure = Sizi unutayım mı? Sözlerinizi ve sizi cevaplarınıza bağlayan her şeyi silerim. Yayımladığımız sayılar kalır, ama siz içinde olmazsınız. Bunun geri dönüşü yok.
button-forget = Evet, beni unut
button-keep = Hayır, kalsın
forgotten = Tamam. Sözlerinizi ve hakkınızda bildiğim her şeyi sildim. Bana yeniden yazarsanız baştan başlarız. Kendinize iyi bakın.
kept = Tamam. Hiçbir şey silinmedi.

help = Benden şunları isteyebilirsiniz. Dokunun ya da sözcüğü yazın.
home = Merhaba! Burada cevaplarınızı görebilir ve neye iznim olduğuna karar verebilirsiniz.
help-privacy = Verilerinizle ilgili sorunuz mu var? Şuraya yazın: { $contact }.
nothing-asked = Şu anda size bir sorum yok; bir program olduğum için her şeyi de anlamıyorum. Neler yapabildiğimi görmek isterseniz “yardım” yazın.
slip-no-words = Yalnızca yazı okuyabiliyorum; resim ve ses okuyamıyorum. Yazar mısınız?
button-unknown = Bu düğmeyi artık tanımıyorum. Neler yapabildiğimi görmek isterseniz “yardım” yazın.

# Belediyede görevi olmadan kapıyı çalana.
code-unknown = Bu kodu tanımıyorum; belki kullanılmış ya da süresi geçmiştir. Şöyle yazın: /code ABCD-1234-EFGH-5678. Ya da yeni bir kod isteyin.
code-wait = Çok fazla yanlış kod gönderildi. Bir saat bekleyip yeniden deneyin.
hall-closed = Bunu yalnızca burada görevi olanlar yapabilir. Size bir kod verildiyse şöyle yazın: /code ABCD-1234-EFGH-5678.
hall-moderators = Bunu yalnızca moderatörler yapabilir. Burada neler yapabileceğinizi görmek isterseniz “yardım” yazın.

# Menü: düğmenin adı, komutun sözü ve ne yaptığı.
command-start = Başla
command-start-name = başla
command-start-description = Ekko'ya merhaba deyin
command-answers = Cevaplarım
command-answers-name = cevaplarım
command-answers-description = Verdiğiniz cevapları görün ve düzeltin
command-why = Neden ben?
command-why-name = neden
command-why-description = Neden size soruldu ve neler değişebilir
command-idea = Fikir gönder
command-idea-name = fikir
command-idea-description = Şehre kimsenin sormadığı bir şeyi anlatın
command-topics = Konular
command-topics-name = konular
command-topics-description = Size nelerin sorulacağını seçin
command-pause = Ara ver
command-pause-name = ara
command-pause-description = Bir süre mesaj yok
command-quiet = Sessiz saatler
command-quiet-name = sessiz
command-quiet-description = Size ne zaman yazmayayım
command-fewer = Daha az soru
command-fewer-name = azalt
command-fewer-description = Size daha seyrek sorulsun
command-language = Dil / Language
command-language-name = dil
command-language-description = Hangi dilde konuşacağımı seçin
command-memory = Daha önce soruldu
command-memory-name = hafıza
command-memory-description = Daha önce neler sorduğumuzu görün
command-stop = Dur
command-stop-name = dur
command-stop-description = Artık mesaj yok
command-forget = Beni unut
command-forget-name = unut
command-forget-description = Hakkınızdaki her şeyi silin
command-aloud = Sesli oku
command-aloud-name = seslioku
command-aloud-description = Soruyu düğmesiz, metin olarak alın
command-help = Yardım
command-help-name = yardım
command-help-description = Ekko neler yapabilir
greeting = Merhaba! Ben Ekko. Bir programım; { $sender } adına kısa sorular sorar, sonra cevabınıza ne olduğunu anlatmak için geri gelirim.
about = { $sender } soruyor. Bir dakikada cevap verirsiniz. Ne olduğunu öğrenirsiniz.

# Messenger: bir günden fazla zaman geçtiyse gönderilebilen mesaj. Meta'nın onaylaması gerekir, yalnızca gerektiğinde değiştirin.
template-body = Merhaba! Şu soruya cevap vermiştiniz: { $title }. Şimdi bir haber var, gönderen: { $sender }. Ne olduğunu okumak için dokunun.
template-sample = Meydandaki banklar
template-button = Ne olduğunu oku
