# Cevabı ya da fikri bir şeyi değiştirenlere teşekkür.

started-from-ideas = { $count ->
    [one] Bu, { $ideas } numaralı fikirle başladı.
   *[other] Bu, şu numaralı fikirlerle başladı: { $ideas }.
 }
started-you-idea = Bir şeyi siz başlattınız. { $number } numaralı fikriniz artık bir soru oldu: “{ $title }”.
credit-you = Bunu başlatan sizdiniz
credit-number = Cevabınızın numarası: { $numbers }. Onun sizin olduğunu yalnızca siz görebilirsiniz.
ledger-credit = { $count ->
    [one] { $numbers } numaralı cevap bir şeyi değiştirdi
   *[other] Şu numaralı cevaplar bir şeyi değiştirdi: { $numbers }
 }
