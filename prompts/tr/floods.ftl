# Kısa sürede çok yazan birine.

written-too-many = Okuyabildiğimden hızlı yazıyorsunuz, o yüzden gerisini saklamadım. Biraz bekleyin ve en önemlisini tek bir mesajda yazın.
ideas-full = { $ideas ->
    [one] Zaten cevap bekleyen bir fikriniz var.
   *[other] Zaten cevap bekleyen { $ideas } fikriniz var.
} Biri cevaplanınca bir sonrakini gönderebilirsiniz. Bunu saklamadım.
