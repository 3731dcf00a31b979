# İnsanların kendiliğinden getirdikleri ve onlara verilen cevap. Hiçbir kapı yanlış değildir.

button-idea-send = Fikir olarak gönder
button-idea-leave = Hayır, kalsın böyle
idea-how = Fikriniz nedir? Buraya tek bir mesajda yazın, örneğin: Gölün kenarında bir bank eksik.
idea-left = Hiç sorun değil. Saklamadım.
idea-gone = Bu artık bende yok. Göndermek isterseniz /fikir ve ardından fikrinizi yazın.
idea-long = Bir fikir için fazla uzun. { $max } karakterlik yer var.
idea-receipt = Teşekkürler! Bu { $number } numaralı fikir. { $department } fikrinizi aldı ve size en geç { $dueOn } tarihinde burada cevap verecek.
idea-receipt-anonymous = Yazdığınızı okuyabilirler, ama kim olduğunuzu göremezler. Nasıl gittiğini görmek isterseniz “fikirlerim” yazın.
idea-answer-intro = { $asked } tarihli { $number } numaralı fikrinizin cevabı burada. Şöyle yazmıştınız:
idea-answer-from = { $department } cevap veriyor:
idea-passed = { $number } numaralı fikriniz başka bir birime iletildi. Önceki: { $from }. Yeni: { $to }. Cevabınızı yine en geç { $dueOn } tarihinde alacaksınız. Şöyle yazmıştınız:
idea-passed-late = { $number } numaralı fikriniz başka bir birime iletildi. Önceki: { $from }. Yeni: { $to }. Şöyle yazmıştınız:
idea-passed-word = { $from } diyor ki: { $word }
ideas-own-none = Henüz bir fikir göndermediniz. /fikir ve ardından fikrinizi yazın.
idea-own-answered = Numara { $number }: { $department } cevap verdi.
idea-line = Numara { $number }: { $department } en geç { $dueOn } tarihinde cevap verecek.
