# Planlar çizilmeden önce ve bir soruyu kimin başlattığı.

early-note = Henüz hiçbir plan çizilmedi. Şimdi söyledikleriniz bir sonraki soru olabilir.
started-from = { $count ->
    [one] Bu, “{ $title }” için verilen { $answers } numaralı cevapla başladı.
   *[other] Bu, “{ $title }” için verilen şu numaralı cevaplarla başladı: { $answers }.
 }
started-you = Bir şeyi siz başlattınız. “{ $from }” için yazdığınız (numara { $answer }) artık bir soru oldu: “{ $title }”.
started-you-next = { $decider } karar verecek. Cevap veren herkes, ne sonuç çıktığını en geç { $answerBy } tarihinde öğrenebilir.
ledger-frame-override = Yine de sormamızın nedeni
