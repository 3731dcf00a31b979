# Başarılı saymak için ne gerekiyor: sorulmadan önce söylenir, sonra anlatılır.

frame-success = Başarılı olup olmadığını böyle bileceğiz: { $what }
success-goal-average = Hedef, “{ $question }” sorusunda ortalamanın en az { $needed } olması
success-goal-percent = Hedef, “{ $question }” sorusuna en az yüzde { $needed } oranında “{ $choice }” cevabı verilmesi
success-measured-average = Ortalama { $is } oldu. Hedef en az { $needed } idi.
success-measured-percent = Yüzde { $is } oldu. Hedef en az yüzde { $needed } idi.
success-reached = Başarıldı
success-not-reached = Başarılamadı
success-unclear = Başarılıp başarılmadığını söyleyemiyoruz
success-was = Sormadan önce, başarılı olup olmadığını nasıl bileceğimizi yazmıştık: “{ $what }”
ledger-frame-success = Başarılı olup olmadığını böyle bileceğiz
