# Soranlara yazılan ve cevap bekleyen mesajlar, sayıyla: herkesin okuyabildiği sayfada, özette ve durumda.

letters-late = { $letters ->
    [one] Sorana yazılan bir mesaj, söz verilenden uzun süredir cevap bekliyor. Gecikme:
   *[other] Soranlara yazılan { $letters } mesaj, söz verilenden uzun süredir cevap bekliyor. En eskisinin gecikmesi:
  } { $days ->
    [one] bir gün
   *[other] { $days } gün
  }.
letters-late-some = Soranlara yazılan bazı mesajlar, söz verilenden uzun süredir cevap bekliyor. En eskisinin gecikmesi: { $days ->
    [one] bir gün
   *[other] { $days } gün
  }.
letters-in-time = { $letters ->
    [one] Sorana yazılan bir mesaj cevap bekliyor ve gecikmiş değil.
   *[other] Soranlara yazılan { $letters } mesaj cevap bekliyor ve gecikmiş değil.
  }
letters-in-time-some = Soranlara yazılan bazı mesajlar cevap bekliyor ve gecikmiş değil.

# Herkesin okuyabildiği sayfada.
ledger-letters = Soranlara yazılan mesajlar
ledger-letters-intro = Sorana yazan herkese { $days } gün içinde cevap sözü verilir. Yazdıkları yalnızca birimde okunur.
ledger-letters-answered = Cevap alan: { $answered }.
ledger-late-letters = Sorana yazan insanlara cevaplar
ledger-count-letters-hidden = ayrıca soranlara yazılan bazı mesajlar
