# “Yardım etmek isterim”: bir öneri ancak açık bir evetle iletilir ve geri alınabilir.

button-help = Yardım etmek isterim
receipt-help = { $host } için bir yardım eli iyi olur. İsterseniz aşağıdaki düğmeye dokunun.
receipt-help-wanted = Bir yardım eli gerekiyor: { $wanted } İsterseniz aşağıdaki düğmeye dokunun.
receipt-help-said = Yardım etmek istiyormuşsunuz gibi görünüyor. Aşağıdaki düğmeye dokunun; neyi ileteceğimi kendiniz seçersiniz.
help-welcome = Ne güzel. “{ $title }” ile mi ilgili? Düğmeye dokunun; neyi ileteceğimi kendiniz seçersiniz.
help-how = Ne güzel! Öneriniz yalnızca şuraya gider: { $host } ve { $department }. Başkasına gitmez. Size nasıl ulaşabilirler?
# İznin sözleri: her evetle birlikte aynen saklanır; buradaki bir değişiklik yalnızca bundan sonrası için geçerlidir.
consent-help = Önerinizi soranlara iletebilir miyim? Yalnızca şimdi kendi seçtiğinizi alırlar ve ne cevap verdiğinizi göremezler. Konu bitince silerim. İstediğiniz zaman geri alabilir ya da “beni unut” yazabilirsiniz.
button-help-here = Buraya yazsınlar
button-help-write = Ad ve numara ver
button-help-leave = Vazgeçtim
button-help-give = Evet, ilet
button-write-again = Baştan yaz
button-help-back = Geri al
help-write = Adınızı ve bir telefon numarası ya da e-posta adresi yazın. İletmeden önce size gösteririm.
help-write-example = Örneğin: Anna, 20 30 40 50, mümkünse saat dörtten sonra
help-sure = Yalnızca şunu iletiyorum, başka bir şey değil. İleteyim mi?
help-long = Fazla uzun. Bir ad ve bir numara yeter; { $max } karakterlik yer var.
help-given = Teşekkürler! { $host } önerinizi aldı. Fikrinizi değiştirirseniz aşağıya dokunun.
help-given-here = Teşekkürler! { $host } birinin yardım etmek istediğini biliyor, ama kim olduğunuzu bilmiyor. Size buradan yazacaklar. Fikrinizi değiştirirseniz aşağıya dokunun.
help-given-already = Öneriniz zaten iletilmiş: { $host }. Geri almak isterseniz aşağıya dokunun.
help-back = Geri alındı; not ettiklerini silmelerini de istedim.
help-back-already = Geri alınacak bir şey yok.
help-left = Hiç sorun değil. Bir şey iletmedim.
help-gone = Yazdığınız artık bende yok. Yeniden yapmak isterseniz düğmeye dokunun.
help-too-late = Konu bitti, o yüzden artık öneri iletmiyorum. Yine de teşekkürler.
