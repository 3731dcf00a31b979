# Cevap olarak resimler.

how-photo = { $max ->
    [one] Buraya bir resim gönderin; birkaç söz eklerseniz sevinirim.
   *[other] Buraya en fazla { $max } resim gönderin; birkaç söz eklerseniz sevinirim.
 } Nerede ve ne zaman çekildiklerine dair bilgileri silerim. Soranlar resimleri görür ve birini adınız olmadan herkese göstermeyi seçebilir. Yalnızca yazabilirsiniz de.
how-open-photos = Buraya kendi sözlerinizle yazmanız yeter. Cevap veren başkaları sözlerinizi adınız olmadan okuyabilir. Yanında { $max ->
    [one] bir resim
   *[other] en fazla { $max } resim
 } gönderebilirsiniz. Soranlar onları görür ve birini herkese göstermeyi seçebilir.
how-open-photos-form = Kendi sözlerinizle. Resimleri sonra sohbette gönderebilirsiniz.
slip-photo = Bunu bir cevap olarak okuyamadım. { $max ->
    [one] Bir resim
   *[other] En fazla { $max } resim
 } gönderin ya da birkaç söz yazın.
photos-yours = Sizden { $count ->
    [one] bir resim
   *[other] { $count } resim
 }
photos-kept = Teşekkürler! “{ $title }” için sizden artık { $count ->
    [one] bir resmim
   *[other] { $count } resmim
 } var; zaman ve yer bilgileri olmadan.
photos-more = İsterseniz daha fazla gönderin ya da “Devam” düğmesine dokunun.
photos-full = Her kişiden { $max ->
    [one] bir resim
   *[other] { $max } resim
 } için yer var, o yüzden gerisini almadım. Değiştirmek isterseniz onları geri alın ve istediklerinizi gönderin.
photo-rejected = Bu resmi açamadım. Başka birini deneyin; telefonla çekilmiş sıradan bir fotoğraf olur.
photo-unavailable = Resminizi şu anda alamadım. Yeniden gönderir misiniz?
photo-forwarded = Bu resim başka bir sohbetten aktarılmış. Kendi resminizse buraya kendiniz gönderin, alırım.
photo-delayed = Resminizi alıyorum. Her zamankinden biraz uzun sürüyor.
receipt-photos = { $count ->
    [one] Resminiz
   *[other] { $count } resminiz
 } zaman ve yer bilgileri olmadan saklandı.
receipt-add-photos = Aklınıza başka bir şey gelirse buraya yazmanız ya da bir resim göndermeniz yeter.
button-photos-back = Resim ve yazıyı sil
photos-back = { $count ->
    [one] Resminiz silindi.
   *[other] { $count } resminiz silindi.
 } Yanına yazdıklarınız da { $count ->
    [one] onunla
   *[other] onlarla
 } birlikte silindi.
photos-back-closed = { $count ->
    [one] Resminiz silindi.
   *[other] { $count } resminiz silindi.
 } Yazdıklarınız hâlâ sayılıyor.
photos-back-none = Bu soru için sizden hiç resmim yok.

count-photos = { $people } kişi resimle ya da yazıyla cevap verdi
count-photos-least = En az { $people } kişi resimle ya da yazıyla cevap verdi
echo-you-showed = Şunu göndermiştiniz:
echo-unanswered-photos = { $host } bunu gördü. Karar buna cevap vermiyor.

ledger-photos = İnsanların gönderdiği resimler
ledger-photo-alt = Birinin şu soruya cevap olarak gönderdiği bir resim: { $question }
