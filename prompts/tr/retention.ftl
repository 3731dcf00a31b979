# Bir şey ne kadar süre saklanır ve silinmeden önce insanlar ne öğrenir.

kept-words = Cevaplarınızda yazdıklarınızı, konudaki son söz tutulduktan { $years ->
    [one] bir
   *[other] { $years }
} yıl sonra silerim. Sayılar kalır, siz içinde olmadan.
kept-ideas = Gönderdiğiniz bir fikri, cevabını aldıktan { $years ->
    [one] bir
   *[other] { $years }
} yıl sonra silerim.
kept-exchanges = Belediyeyle karşılıklı yazdıklarınızı, yazışma bittikten { $years ->
    [one] bir
   *[other] { $years }
} yıl sonra silerim.
kept-invitations = Size sorulduğunu ve cevap vermediğinizi, konu bittikten { $years ->
    [one] bir
   *[other] { $years }
} yıl sonra silerim.
kept-contacts = Sizi tanıdığımı ve nelere evet dediğinizi, sizden başka bir şey kalmayınca ve siz { $years ->
    [one] bir
   *[other] { $years }
} yıl boyunca yazmayınca silerim.
kept-photos = Resimleri, konuda yapılacak bir şey kalmayınca silerim.
kept-photos-days = Resimleri, soru kapandıktan { $days } gün sonra silerim.
kept-audit = Belediyede kimin ne yaptığı saklanır. Orada sizin kim olduğunuz yazmaz.

deleted-soon-title = “{ $title }”
deleted-soon-words = { $month } içinde şu konuda yazdıklarınızı silerim: { $titles }{ $more ->
    [0] {""}
    [one] {" "}ve bir konu daha
   *[other] {" "}ve { $more } konu daha
}. Son söz tutulalı { $years ->
    [one] bir
   *[other] { $years }
} yıldan fazla oldu.
deleted-soon-ideas = { $month } içinde { $count ->
    [one] { $ideas } numaralı fikrinizi
   *[other] şu numaralı fikirlerinizi
} silerim{ $count ->
    [one] {""}
   *[other] : { $ideas }
}. Cevap almanızın üzerinden { $years ->
    [one] bir
   *[other] { $years }
} yıldan fazla geçti.
deleted-soon-exchanges = { $month } içinde belediyeyle { $count ->
    [one] bir
   *[other] { $count }
} yazışmanızı silerim. Biteli { $years ->
    [one] bir
   *[other] { $years }
} yıldan fazla oldu.
deleted-soon-contact = { $years ->
    [one] Bir
   *[other] { $years }
} yıldan fazladır konuşmadık ve size bir borcum yok. Bu yüzden { $month } içinde sizi unutacağım ve benden bir daha haber almayacaksınız.
deleted-soon-numbers = Sayılar kalır, siz içinde olmadan. Bir şey yapmanız gerekmiyor.
deleted-soon-how = Önce görmek isterseniz “verilerim” yazın. Her şey hemen silinsin isterseniz “beni unut” yazın.
deleted-soon-stay = Benden haber almaya devam etmek isterseniz merhaba yazmanız yeter.

ledger-kept = Bunları ne kadar saklıyoruz
ledger-kept-none = Süresi dolduğu için henüz hiçbir şey silinmedi.
ledger-kept-last-few = Son silme { $on }: süresi dolan beşten az şey.
ledger-kept-last = Son silme { $on }: süresi dolan { $count } şey.
ledger-kept-leaflet = Haklarınız hakkında daha fazlası
ledger-leaflet = Veri koruma

personal-ask-iban = Yazdığınızda bir banka hesap numarası var. Onu çıkarayım mı? Bir şey demezseniz çıkarırım.
personal-ask-plate = Yazdığınızda bir plaka var. Onu çıkarayım mı? Bir şey demezseniz çıkarırım.
personal-ask-several = Yazdığınızda size götürebilecek birkaç şey var. Onları çıkarayım mı? Bir şey demezseniz çıkarırım.
