## İnsanların yazmak ve dokunmak dışında yaptıkları

# Düzelttikleri bir mesaj
edit-taken = Düzeltildi. Artık şöyle yazıyor:
edit-slip = Bu düzeltmeyi bir cevap olarak okuyamadım, o yüzden ilk yazdığınız kalıyor.
edit-late = “{ $title }” kapandı, o yüzden ilk yazdığınız kalıyor:
edit-unread = Bu düzeltmeyi almadım. Yeni bir mesaj olarak yazın, okurum.

# Sildikleri bir mesaj
deletion-taken = Mesajınızı sildiniz; sözler artık bende de yok.
deletion-late = Mesajınızı sildiniz, ama “{ $title }” kapandı ve sözleriniz içinde. Kalkmalarını isterseniz yalnızca söylediklerinizin tamamını silebilirim. Öyleyse düğmeye dokunun.

# Söz yerine bir işaret
sign-no-answer = Teşekkürler! Ama yalnızca işaretten ne cevap verdiğinizi anlayamıyorum.
sign-no-consent = Teşekkürler! Ama bu önemli, o yüzden bir kez daha soruyorum:
sign-felt-heard = Teşekkürler! Bu, sesinizin duyulduğunu hissediyorsunuz demek mi?
sign-ask = Teşekkürler! Ama işaret tek başına ne demek istediğinizi söylemiyor. Birkaç sözle yazın, cevabınız o olsun.
sign-alone = Bundan bir şey çıkaramıyorum. Birkaç sözle yazarsanız sevinirim.

# Başkasının yazdığı sözler
forwarded-answer = Bir şeyi aktardınız. Bu sizin de cevabınız mı?
forwarded-unasked = Bir şeyi aktardınız. Bu sizin de söylemek istediğiniz bir şey mi?
button-forwarded-same = Evet, ben de öyle

# Söz içermeyenler
attached-photo = Burada resim alamıyorum. Ne gösterdiğini yazar mısınız?
attached-voice = Sesli mesajları dinleyemiyorum. Birkaç sözle yazar mısınız?
attached-video = Videoları göremiyorum. Birkaç sözle yazar mısınız?
attached-sound = Ses dinleyemiyorum. Birkaç sözle yazar mısınız?
attached-file = Dosyaları açamıyorum. En önemlisini birkaç sözle yazar mısınız?
attached-card = Başkalarının telefon numaralarını saklamam, o yüzden karta bakmadım. Ne düşündüğünüzü yazar mısınız?
attached-poll = Anketlerde oy veremiyorum. Kendi düşüncenizi yazar mısınız?
attached-place = Haritada neresi olduğunu göremiyorum. Yerin adını yazar mısınız?
attached-sticker = Bunu anlayamadım. Birkaç sözle yazar mısınız?
attached-unknown = Bu tür mesajları okuyamıyorum. Birkaç sözle yazar mısınız?

# Alınan sözlerin yanında
attached-left-photo = Sözleri aldım, ama resmi almadım.
attached-left-voice = Sözleri aldım, ama sesli mesajı dinleyemiyorum.
attached-left-video = Sözleri aldım, ama videoyu göremiyorum.
attached-left-sound = Sözleri aldım, ama sesi dinleyemiyorum.
attached-left-file = Sözleri aldım, ama dosyayı açamıyorum.
attached-left-card = Sözleri aldım, ama kartı saklamadım.
attached-left-poll = Sözleri aldım, ama anketi göremiyorum.
attached-left-place = Sözleri aldım, ama haritadaki yeri göremiyorum.
attached-left-sticker = Sözleri aldım.
attached-left-unknown = Sözleri aldım, ama gerisini okuyamıyorum.
