# Belediyede, bir fikri ya da yazışmayı birimler arasında sonuna kadar izleyen ve adı bilinen tek bir insan.

guide-name = { $name }, { $title }

# Bir fikir ya da yazışma onu izleyecek kişiye verildiğinde.
guide-idea = Bundan sonra { $number } numaralı fikrinizi cevaplanana kadar { $name }, { $title }, izleyecek. Böylece kimden haber alacağınızı bilirsiniz. Şöyle yazmıştınız:
guide-idea-number = { $number } numaralı fikriniz hakkında:
guide-idea-left = { $number } numaralı fikrinizi izleyen kişi artık izlemiyor. Bir şey kaçırmamanız için şu birim ilgileniyor: { $department }. Şöyle yazmıştınız:
guide-idea-due = Verilen söz değişmedi: cevap en geç { $dueOn } tarihinde.
guide-exchange = Bundan sonra “{ $matter }” hakkında yazdığınızı bitene kadar { $name }, { $title }, izleyecek. Böylece kiminle yazıştığınızı bilirsiniz.
guide-exchange-matter = “{ $matter }” hakkında yazdığınızla ilgili:
guide-exchange-left = “{ $matter }” hakkında yazdığınızı izleyen kişi artık izlemiyor. Bir şey kaçırmamanız için şu birim ilgileniyor: { $department }.
guide-anonymous = { $name } yazdığınızı okuyabilir, ama kim olduğunuzu göremez.

# Bekleyenin altında tek satır.
guide-follows-idea = { $name }, { $title }, cevaplanana kadar izliyor.
guide-follows-exchange = { $name }, { $title }, bitene kadar izliyor.
guide-stands-in = { $guide } { $until } tarihine kadar (o gün dahil) burada değil; yerine { $name }, { $title }, bakıyor.
guide-away = { $guide } { $until } tarihine kadar (o gün dahil) burada değil. O süre boyunca şu birim ilgileniyor: { $department }.
guide-away-alone = { $guide } { $from } tarihinden { $until } tarihine kadar (o gün dahil) burada değil. O süre boyunca şu birim ilgileniyor: { $department }.

# Yazan, onu izleyen kişi olduğunda.
guide-answers = { $name }, { $title }, cevap veriyor:
guide-says = { $name }, { $title }, şöyle yazıyor: { $why }
guide-answered = Numara { $number }: { $name }, { $title }, cevap verdi.
guide-from-idea = { $name }, { $title }, { $number } numaralı fikrinizi okudu ve biraz daha bilmek istiyor. Şöyle yazmıştınız:
guide-from-answer = { $name }, { $title }, “{ $matter }” hakkında yazdığınızı okudu ve biraz daha bilmek istiyor. Şöyle yazmıştınız:
guide-from-help = “{ $matter }” konusunda yardım etmeyi önermiştiniz. { $name }, { $title }, size buradan yazıyor.
guide-writes-back = { $name }, { $title }, okudu ve size geri yazıyor. Şöyle yazmıştınız:
guide-asks = { $name } soruyor:
guide-anonymous-asked = { $name } kim olduğunuzu göremez. Yazdığınızı yalnızca { $name } ve konunun ait olduğu birim okuyabilir. Cevap vermek zorunda değilsiniz.
guide-sent = Teşekkürler. İlettim: { $name }. Cevap gelirse benden haber alırsınız.
guide-is-it = { $name } size bir şey sormuştu; bu onun cevabı mı? Yalnızca evet derseniz iletirim.
guide-is-more = Bunu da ileteyim mi? Alıcı: { $name }. Yalnızca evet derseniz iletirim.
guide-over = { $name } yazdığınızla ilgili başka bir şey sormayacak. Geri yazdığınız için teşekkürler.
guide-letter-replied = “{ $matter }” konusunda { $host } için yazdığınıza { $name }, { $title }, cevap veriyor. Şöyle yazmıştınız:
