# Belediye, birinin yazdığı bir şeyi Ekko aracılığıyla daha ayrıntılı sorduğunda. İkisi de ötekinin kim olduğunu öğrenmez.

inquiry-from-answer = { $department } “{ $title }” için verdiğiniz cevabı okudu (soran: { $host }, { $hostTitle }). Biraz daha bilmek istiyorlar. Şöyle yazmıştınız:
inquiry-from-idea = { $department } { $number } numaralı fikrinizi okudu ve biraz daha bilmek istiyor. Şöyle yazmıştınız:
inquiry-from-help = “{ $title }” konusunda yardım etmeyi önermiştiniz (soran: { $host }, { $hostTitle }). { $department } size buradan yazıyor.
inquiry-writes-back = { $department } okudu ve geri yazıyor. Şöyle yazmıştınız:
inquiry-asks = Soruyorlar:
inquiry-anonymous = Kim olduğunuzu göremezler. Yazdığınız yalnızca sorana gider, başkasına değil. Cevap vermek zorunda değilsiniz.
button-inquiry-reply = Cevap ver
button-inquiry-pass = Bunu geç
button-inquiry-end = Bu konu bitsin
button-inquiry-more = Biraz daha yaz
inquiry-write = Buraya yazmanız yeter, iletirim. Kim olduğunuzu yine göremezler; bilinmesini istemiyorsanız adınızı yazmayın.
inquiry-sent = Teşekkürler. İlettim: { $department }. Geri yazarlarsa benden haber alırsınız.
inquiry-passed = Hiç sorun değil. Bu soruyu geçmek istediğinizi söyledim.
inquiry-refused = Hiç sorun değil. Bunu size kimse bir daha sormayacak.
inquiry-is-over = Bu yazışma bitti, o yüzden bir şey iletmedim.
inquiry-nothing-waits = Orada sizi bekleyen bir soru yok.
inquiry-long = İletmek için fazla uzun. { $max } karakterlik yer var.
inquiry-full = Artık yer olduğu kadarını ilettim. Benden yeterince duyduysanız “dur”, yeni bir şeye başlamak isterseniz /fikir yazın.
inquiry-is-it = { $department } size bir şey sormuştu; bu onun cevabı mı? Yalnızca evet derseniz iletirim.
inquiry-is-more = Bunu da ileteyim mi? Alıcı: { $department }. Yalnızca evet derseniz iletirim.
button-inquiry-send = Evet, iletin
button-inquiry-keep = Hayır
inquiry-kept = Hiç sorun değil. İletmedim.
inquiry-over = { $department } yazdığınızla ilgili başka bir şey sormayacak. Geri yazdığınız için teşekkürler.
