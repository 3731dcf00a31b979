# Tek insan, birkaç kanal: bir kod, her iki yerde bir evet ve nereye yazılacağı.

command-link = Bağla
command-link-name = bağla
command-link-description = Birkaç uygulamada aynı kişi olun

chats-code = Benimle başka bir uygulamada da mı yazışıyorsunuz? Bu kodu bana oradan gönderin. { $minutes } dakika geçerlidir.
chats-code-more = Bir uygulama daha eklemek ister misiniz? Bu kodu bana oradan gönderin. { $minutes } dakika geçerlidir.
chats-code-itself = { $code }
chats-code-once = Kodu başkasına vermeyin. Bir kez işe yarar ve bir şey olmadan önce size her iki yerde de sorarım.
chats-wait = Çok fazla yanlış kod yazıldı. Bir saat sonra yeniden deneyin.
chats-unknown = Bu kodu tanımıyorum ya da süresi geçmiş. Öteki uygulamanızda “bağla” yazarsanız yenisini alırsınız.
chats-here = Kodu bana burada değil, öteki uygulamanızda yazmalısınız.
chats-same = Bu iki sohbetin ikisi de zaten sizsiniz.
chats-over = Bu soru artık geçerli değil, o yüzden bir şey olmadı. Yeniden denemek isterseniz “bağla” yazın.

chats-sure = Bu kod şu kanaldaki bir sohbetten geliyor: { $channel }. Orada şu işaretler görünüyor: { $signs }. O da siz misiniz?
chats-sure-not = Kodu size başkası verdiyse ya da sohbette bu iki işaretten başka bir şey görünüyorsa hayır deyin.
chats-asked = Şu kanaldaki bir sohbet bana sizin kodunuzu gönderdi ve siz olduğunu söylüyor: { $channel }. Orada şu işaretler görünüyor: { $signs }. Siz misiniz?
chats-asked-not = Öteki uygulamanızda bu iki işareti kendiniz görmüyorsanız o siz değilsiniz. Hayır deyin, hiçbir şey olmaz.
chats-means = Her iki yerde de evet derseniz benim için tek bir insansınız. Cevaplarınızı her iki yerde görebilir ve düzeltebilirsiniz, size de yalnızca bir kez sorulur. Bir yerde dur ya da hayır dediyseniz bu her iki yerde geçerli olur.
button-chats-yes = Evet, benim
button-chats-no = Hayır, ben değilim
chats-agreed = Tamam. Şimdi yalnızca öteki uygulamadaki evetiniz eksik.
chats-refused = Söylemeniz iyi oldu. Hiçbir şey olmadı ve kod artık geçerli değil.
chats-refused-there = Öteki uygulamada hayır dendi, o yüzden hiçbir şey olmadı. Kod artık geçerli değil.

chats-name = { $name }
chats-joined = Artık benim için şu kanallarda aynı kişisiniz: { $chats }.
chats-now-stopped = Bir yerde dur dediniz, bu artık her yerde geçerli. Size yine yazabileceksem “başla” yazın.
chats-now-asked = Size yeni bir şey sormama evet dediniz.
chats-now-not-asked = Size yeni bir şey sormuyorum, çünkü buna hayır dediniz. Yine de sorabileceksem “başla” yazın.
chats-now-told = Cevaplarınızdan ne çıktığını öğreneceksiniz.
chats-now-told-some = Cevaplarınızdan ne çıktığını öğreneceksiniz, ama haber almaya hayır dediklerinizi değil.
chats-now-not-told = Cevaplarınızdan ne çıktığını öğrenmeyeceksiniz, çünkü buna hayır dediniz.
chats-twice = { $count ->
    [one] “{ $matters }” konusunda iki yerde de cevap vermişsiniz. Artık bu tek bir cevap: Yazdığınız her şey içinde, iki yerde de bir seçim yaptıysanız son yaptığınız geçerli.
   *[other] Şu konularda iki yerde de cevap vermişsiniz: { $matters }. Artık her biri tek bir cevap: Yazdığınız her şey içinde, iki yerde de bir seçim yaptıysanız son yaptığınız geçerli.
}
chats-duties = Belediye için yapabildiklerinizi artık iki yerde de yapabilirsiniz.
chats-where = Size en son nerede yazıştıysak oradan yazarım. Orada ulaşamazsam öteki yeri denerim.
chats-apart = Nereye yazacağımı seçmek ya da bir sohbeti çıkarmak isterseniz “bağla” yazın.

chats-own = Sizi şu sohbetlerden tanıyorum:
chats-one = { $name }{ $here ->
    [yes] {" "}(burası)
   *[no] {""}
}{ $first ->
    [yes] {" "}– önce buraya yazarım
   *[no] {""}
}
chats-alone = Sizi yalnızca bu sohbetten tanıyorum. Başka bir uygulama da kullanmak isterseniz “bağla” yazın.
button-chats-prefer = { $name }: buraya yaz
button-chats-leave = { $name }: çıkar
chats-preferred = Tamam, size önce buradan yazacağım: { $name }. Orada ulaşamazsam başka bir yerden yazarım.
chats-left = Tamam. { $name } artık size ait değil. Oradan yazan benim için yeni biri olur. Cevaplarınız burada.
chats-left-here = Tamam. Bu sohbet artık size ait değil. Cevaplarınız şurada: { $chats }. Bana buradan yeniden yazarsanız baştan başlarız.
forget-sure-chats = Bu yalnızca bu sohbet için değil, benimle olan bütün sohbetleriniz için geçerli.
